import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import type { CheckSets } from '#lib/cli/bench-checks/sets.ts';
import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { DEFAULT_PROFILE, getProfile } from '#lib/domain/checks/profiles.ts';
import { checksFor } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';

/** What the checks cost, in milliseconds of processor time and megabytes. */
export interface Cost {
  /** Until the dictionary answers its first word. */
  readonly dictionary: number;
  /** What the process grew by, dictionary and a first article included. */
  readonly megabytes: number;
  /** Articles of which each sentence is new, once the code is warm, by 900 words. */
  readonly article: Spread;
  /** An article again after an edit in one of its paragraphs, for each paragraph of the seed and of an article of 900 words. */
  readonly edit: Spread;
}

export interface Spread {
  readonly median: number;
  /** 95 of 100 take no longer. */
  readonly p95: number;
  readonly count: number;
}

const WORDS = 900;
/** V8 compiles a pattern when it has been used a few times. */
const WARMING = ['a', 'i', 'o', 'u'];

/** As `relire check` runs them: the default house, with the French dictionary. */
export async function checksOfHouse(): Promise<readonly Check[]> {
  return checksFor({ profile: getProfile(DEFAULT_PROFILE), speller: await frenchSpeller() });
}

/** To be asked first: memory is what the process grows by, and the dictionary is loaded once. */
export async function measureCost({ seed, news }: CheckSets): Promise<Cost> {
  const before = process.memoryUsage.rss();
  const start = performance.now();
  const checks = await checksOfHouse();
  (await frenchSpeller())?.knows('mot');
  const dictionary = performance.now() - start;
  runChecks({ sentences: seed.units }, checks);
  const megabytes = (process.memoryUsage.rss() - before) / 1024 ** 2;

  const articles = news.find(({ name }) => name === 'news-ht-light')?.documents ?? [];
  for (const letter of WARMING) for (const document of articles) runChecks(typedIn(document, letter), checks);
  const each = articles.map(
    (document) => (timeOf(typedIn(document, 'e'), checks) * WORDS) / wordsIn(document),
  );
  const long = [...articles].sort((a, b) => Math.abs(wordsIn(a) - WORDS) - Math.abs(wordsIn(b) - WORDS))[0];
  const edited = [{ sentences: seed.units }, ...(long ? [long] : [])];
  return {
    dictionary,
    megabytes,
    article: spread(each),
    edit: spread(edited.flatMap((document) => editsOf(document).map((one) => timeOf(one, checks)))),
  };
}

/** The document as many times as it has sentences, each time with a letter typed into another one. */
function editsOf(document: CheckDocument): CheckDocument[] {
  return document.sentences.map((_, at) => typedIn(document, 'e', at));
}

/** The document with a letter typed in the middle of one sentence, or of each: nothing is known of it yet. */
function typedIn({ sentences }: CheckDocument, letter: string, at?: number): CheckDocument {
  return {
    sentences: sentences.map((sentence, i) => {
      if (at !== undefined && i !== at) return sentence;
      const middle = sentence.text.length >> 1;
      return { ...sentence, text: sentence.text.slice(0, middle) + letter + sentence.text.slice(middle) };
    }),
  };
}

function timeOf(document: CheckDocument, checks: readonly Check[]): number {
  const start = process.cpuUsage();
  runChecks(document, checks);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

function wordsIn({ sentences }: CheckDocument): number {
  return sentences.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
