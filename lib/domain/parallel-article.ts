import { diffWords } from './changes.ts';
import { type CleanArticle, cleanArticle } from './clean-article.ts';
import type { SentenceStatus } from './status.ts';

/** A flag on a French sentence, as it goes out. */
export interface ParallelFlag {
  /** Half-open range in the current wording; null when the words no longer stand there. */
  range: { from: number; to: number } | null;
  quote: string;
  category: string;
  severity: string;
  state: string;
  /** What is said of it, by a person or by a check. */
  note: string;
  /** Empty for a check. */
  author: string;
  at: Date;
}

/** A saved wording. */
export interface Wording {
  text: string;
  author: string;
  at: Date;
}

/** A French sentence with its history: as received, every wording saved since, as it stands. */
export interface ParallelSentence {
  paragraph: number;
  original: string;
  current: string;
  from: number;
  to: number;
  status: SentenceStatus;
  wordings: Wording[];
  flags: ParallelFlag[];
}

/** Sentences of both sides that say the same: a link, as a translation unit. */
export interface ParallelUnit {
  id: string;
  /** Of the French article, or of the text around it where the French has nothing. */
  paragraph: number;
  source: string;
  /** The French as the machine wrote it. */
  machine: string;
  /** The French as it stands. */
  final: string;
  status: SentenceStatus;
  sentences: ParallelSentence[];
  /** The newest wording; null while the machine's stands. */
  changed: { author: string; at: Date } | null;
}

/** Everything about an article that a format can carry. */
export interface ParallelArticle {
  clean: CleanArticle;
  /** Names the article in files: `[a-z0-9-]`. */
  slug: string;
  /** When the article came in, for formats that want a date. */
  createdAt: Date;
  units: ParallelUnit[];
  /** French sentences in the order of the article. */
  sentences: ParallelSentence[];
}

/** Sentences as one line, with the spaces that stood between them. */
export function lineOf(sentences: readonly ParallelSentence[], wording: 'original' | 'current'): string {
  const rows = sentences.map(({ paragraph, from, to, ...sentence }) => ({
    paragraph,
    from,
    to,
    current: sentence[wording],
  }));
  return cleanArticle('', {}, rows).paragraphs.join(' ');
}

/** A stretch of text with who put it in and who took it out; without either, it was there and still is. */
export interface TrackedRun {
  text: string;
  inserted: Wording | null;
  deleted: Wording | null;
}

/**
 * The history of a sentence as tracked changes: each saved wording is compared with the one before, so that every
 * insertion and deletion has the author and the time of the wording that made it. What was put in and taken out
 * again leaves no trace, as in a word processor.
 *
 * Without the inserted runs they spell the original, without the deleted ones the current wording.
 */
export function trackedRuns({ original, current, wordings }: ParallelSentence): TrackedRun[] {
  let runs: TrackedRun[] = original === '' ? [] : [{ text: original, inserted: null, deleted: null }];
  const last = wordings.at(-1);
  // Wordings are cut to what leads to the present one: a sentence reworded by other ways than saving ends there too.
  const steps = last && last.text !== current ? [...wordings, { ...last, text: current }] : wordings;
  for (const step of steps) {
    const before = runs.map((run) => (run.deleted ? '' : run.text)).join('');
    const { changes } = diffWords(before, step.text);
    for (const { fromA, toA, fromB, toB } of [...changes].reverse()) {
      runs = replace(runs, fromA, toA, step.text.slice(fromB, toB), step);
    }
  }
  return runs;
}

/** Replaces `[from, to)` of the text that stands. */
function replace(
  runs: readonly TrackedRun[],
  from: number,
  to: number,
  words: string,
  by: Wording,
): TrackedRun[] {
  const result: TrackedRun[] = [];
  const insertion: TrackedRun | null = words === '' ? null : { text: words, inserted: by, deleted: null };
  let isIn = insertion === null;
  let at = 0;
  const insert = () => {
    if (!isIn && insertion) result.push(insertion);
    isIn = true;
  };
  for (const run of runs) {
    if (run.deleted) {
      result.push(run);
      continue;
    }
    const end = at + run.text.length;
    const piece = (a: number, b: number, deleted: Wording | null) => {
      const [start, stop] = [Math.max(a, at), Math.min(b, end)];
      if (start >= stop || (deleted && run.inserted)) return;
      result.push({ ...run, text: run.text.slice(start - at, stop - at), deleted });
    };
    piece(at, from, null);
    piece(from, to, by);
    if (end >= to) insert();
    piece(to, end, null);
    at = end;
  }
  insert();
  return result;
}
