import type { CheckSentence } from '#lib/domain/checks/check.ts';

/**
 * The same function, which works out each answer once. For lookups that hostile text repeats at every word, and, with
 * `most`, for what a process asks again and again: answers that were not asked for lately are then forgotten.
 * The answer may depend on the words alone; what else is passed helps to find it.
 */
export function memo<Value, Help extends unknown[]>(
  answer: (words: string, ...help: Help) => Value,
  most: number | (() => number) = Number.POSITIVE_INFINITY,
): (words: string, ...help: Help) => Value {
  // Two halves: what is asked for moves to the fresh one, and when it is full the stale one goes. An order of use
  // that is exact would have to be written down at every look, which costs more than many of the answers.
  let fresh = new Map<string, Value>();
  let stale = new Map<string, Value>();
  return (words, ...help) => {
    const known = fresh.get(words);
    if (known !== undefined || fresh.has(words)) return known as Value;
    const value = stale.has(words) ? (stale.get(words) as Value) : answer(words, ...help);
    if (fresh.size >= (typeof most === 'number' ? most : most()) / 2) [stale, fresh] = [fresh, new Map()];
    fresh.set(words, value);
    return value;
  };
}

/** Of how many words a process remembers something: as many as the language has in daily use. */
export const MANY_WORDS = 40_000;

let texts = 10_000;

/** Of how many texts a process remembers something: as many as some hundred articles have sentences. */
export const MANY_TEXTS = (): number => texts;

/** Has a process remember something of so many texts: fewer where articles come once and do not come back. */
export function rememberTexts(count: number): void {
  texts = count;
}

/** What tells sentences apart that stand alone: their words and those of their sources. */
export function wordsOf(sentences: readonly CheckSentence[]): string {
  return JSON.stringify(sentences.map(({ text, sources }) => [text, ...sources]));
}
