import type { AlignSet, Half } from '#lib/cli/bench/align-sets.ts';
import { type Language, splitSentences } from '#lib/domain/text/sentences.ts';

/** Boundaries: those of the lines, those that the splitter set, and those in common. */
export interface BoundaryCount {
  /** Lines of the documents, and how many of them are taken for a single sentence each. */
  readonly lines: number;
  readonly joined: number;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  /** Wrong boundaries and missing ones, each with some of its surroundings. */
  readonly errors: readonly string[];
}

/** Sets whose lines were cut by people, not made by cutting and joining: that a line is a sentence can be believed. */
const SETS: readonly string[] = ['literary', 'news-ht-light'];

const CLOSED_END = /[.!?…][\s"'”’»)\]]*$/u;
const OPENS = /^["'“‘«([—–\s-]*(?:\p{Lu}|\d)/u;
const INNER_END = /(\S*?)[.!?…]["'”’»)\]\s]*\s["'“‘«([—–\s-]*(?=[\p{Lu}\d])/gu;
/** Words whose stop is never the end of a line's sentence: courtesy, initials, « J.-C. ». */
const ABBREVIATED = /(?:^|[\s("'“«’-])(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Dr|St|\p{Lu}(?:\.-?\p{Lu})*)$/u;

/**
 * Joins lines that follow each other with a space, splits the text again and counts boundaries. Only lines that are
 * beyond doubt one sentence are joined: they begin with a capital or a number, end with a final mark, and hold inside none that a new
 * sentence could follow, save after a courtesy or an initial.
 */
export function countBoundaries(sets: readonly AlignSet[], language: Language, half: Half): BoundaryCount {
  const sum = { lines: 0, joined: 0, expected: 0, found: 0, right: 0 };
  const errors: string[] = [];
  for (const { documents } of sets.filter(({ name }) => SETS.includes(name))) {
    for (const document of documents.filter((one) => one.half === half)) {
      const lines = (language === 'en' ? document.source : document.target).map(({ text }) => text.trim());
      sum.lines += lines.length;
      for (const run of runsOfSingle(lines)) {
        const text = run.join(' ');
        const expected = offsetsAfter(run);
        const spans = splitSentences(text, language);
        const found = new Set(spans.slice(0, -1).map(({ to }) => to));
        sum.joined += run.length;
        sum.expected += expected.size;
        sum.found += found.size;
        for (const offset of found) {
          if (expected.has(offset)) sum.right += 1;
          else errors.push(`too many: ${around(text, offset)}`);
        }
        for (const offset of expected)
          if (!found.has(offset)) errors.push(`missing: ${around(text, offset)}`);
      }
    }
  }
  return { ...sum, errors };
}

/** Lines that are one sentence each and follow each other: over a line left out, quotations would lose an end. */
function runsOfSingle(lines: readonly string[]): string[][] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (isSingleSentence(line)) runs.at(-1)?.push(line);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** F1 of boundaries by language and half as a table, and so many of the wrong boundaries of the tune half. */
export function boundaryTable(sets: readonly AlignSet[], worst: number): string {
  const rows: string[] = [
    '| boundaries | lines | joined | expected | found | right | F1 |',
    '|---|---|---|---|---|---|---|',
  ];
  const wrong: string[] = [];
  for (const language of ['en', 'fr'] as const) {
    const tune = countBoundaries(sets, language, 'tune');
    const report = countBoundaries(sets, language, 'report');
    wrong.push(...tune.errors);
    rows.push(rowOf(`${language}, tune`, [tune]), rowOf(`${language}, report`, [report]));
    rows.push(rowOf(`${language}, both`, [tune, report]));
  }
  return [...rows, '', ...wrong.slice(0, worst)].join('\n');
}

function rowOf(label: string, counts: readonly BoundaryCount[]): string {
  const fields = ['lines', 'joined', 'expected', 'found', 'right'] as const;
  const [lines = 0, joined = 0, expected = 0, found = 0, right = 0] = fields.map((field) =>
    counts.reduce((sum, count) => sum + count[field], 0),
  );
  const score = (2 * right) / (expected + found || 1);
  return `| ${[label, lines, joined, expected, found, right, score.toFixed(4)].join(' | ')} |`;
}

/** Whether a line is beyond doubt one sentence, as far as its marks tell. */
export function isSingleSentence(line: string): boolean {
  if (!OPENS.test(line) || !CLOSED_END.test(line)) return false;
  return [...line.matchAll(INNER_END)].every(({ 1: word = '', 0: whole, index }) => {
    const before = line.slice(0, index + word.length);
    return whole.startsWith(`${word}.`) && ABBREVIATED.test(before);
  });
}

/** Where each line but the last ends in the joined text. */
function offsetsAfter(lines: readonly string[]): Set<number> {
  const offsets = new Set<number>();
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    offsets.add(at + line.length);
    at += line.length + 1;
  }
  return offsets;
}

function around(text: string, offset: number): string {
  return `${text.slice(Math.max(0, offset - 60), offset)} | ${text.slice(offset, offset + 60).trim()}`;
}
