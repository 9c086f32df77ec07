import type { AlignSet } from '#lib/cli/bench/align-sets.ts';
import { type AlignSentence, alignSentences } from '#lib/domain/align/align.ts';
import { ownWordPairs } from '#lib/domain/align/default-lexicon.ts';

export interface Timing {
  readonly sentences: number;
  /** Least of several runs, in milliseconds by the clock. */
  readonly milliseconds: number;
  /** The same in processor time, all threads: what counts on a machine that is busy with other things. */
  readonly processor: number;
  /** Most memory that the process ever held, in megabytes. */
  readonly megabytes: number;
}

interface Texts {
  readonly source: readonly AlignSentence[];
  readonly target: readonly AlignSentence[];
}

/** Aligns so many sentences and measures. Memory is that of the whole process: one size, one process. */
export function timeAlignment({ source, target }: Texts): Timing {
  const runs = source.length > 5000 ? 1 : source.length > 500 ? 3 : 30;
  let milliseconds = Number.POSITIVE_INFINITY;
  let processor = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const used = process.cpuUsage();
    alignSentences(source, target);
    milliseconds = Math.min(milliseconds, performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1000);
  }
  return {
    sentences: source.length,
    milliseconds,
    processor,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Documents of the sets joined until there are so many source sentences; made-up text when there are no sets. */
export function textOfSize(sets: readonly AlignSet[], sentences: number): Texts {
  const documents = sets.flatMap((set) => set.documents);
  if (documents.length === 0) return madeUpText(sentences);
  const source: AlignSentence[] = [];
  const target: AlignSentence[] = [];
  for (let at = 0; source.length < sentences; at++) {
    source.push(...(documents[at % documents.length]?.source ?? []));
    target.push(...(documents[at % documents.length]?.target ?? []));
  }
  return { source: source.slice(0, sentences), target: target.slice(0, sentences) };
}

/** The same forty sentences again and again: what a search by shared words finds hardest. */
export function repeatedText(sets: readonly AlignSet[], sentences: number): Texts {
  const { source, target } = textOfSize(sets, 40);
  const repeat = (side: readonly AlignSentence[]) =>
    Array.from({ length: sentences }, (_, at) => side[at % side.length] ?? { text: '' });
  return { source: repeat(source), target: repeat(target) };
}

/** Words of the project's list, eight to thirty a sentence, with the frequencies of Zipf's law. */
function madeUpText(sentences: number): Texts {
  const pairs = ownWordPairs();
  const random = seededRandom(1);
  const drawn = Array.from({ length: sentences }, () =>
    Array.from({ length: 8 + Math.floor(random() * 23) }, () => {
      const rank = Math.floor(pairs.length ** random()) - 1;
      return pairs[Math.max(0, rank)] ?? ['', ''];
    }),
  );
  const side = (which: 0 | 1) =>
    drawn.map((words) => ({ text: `${words.map((pair) => pair[which]).join(' ')}.` }));
  return { source: side(0), target: side(1) };
}

/** Numbers in 0..1, the same in every run (Lehmer's generator). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
