import type { CheckSentence } from '#lib/domain/checks/check.ts';

/**
 * The same function, which works out each answer once. For lookups that hostile text repeats at every word, and, with
 * `most`, for what a process asks again and again: the answers not asked for the longest are then forgotten.
 * The answer may depend on the words alone; what else is passed helps to find it.
 */
export function memo<Value, Help extends unknown[]>(
  answer: (words: string, ...help: Help) => Value,
  most = Number.POSITIVE_INFINITY,
): (words: string, ...help: Help) => Value {
  const known = new Map<string, Value>();
  const isBounded = Number.isFinite(most);
  return (words, ...help) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) {
      if (isBounded) {
        known.delete(words);
        known.set(words, before as Value);
      }
      return before as Value;
    }
    const value = answer(words, ...help);
    known.set(words, value);
    if (known.size > most) known.delete(known.keys().next().value as string);
    return value;
  };
}

/** Of how many texts a process remembers something: as many as some hundred articles have sentences. */
export const MANY_TEXTS = 10_000;

/** What tells sentences apart that stand alone: their words and those of their sources. */
export function wordsOf(sentences: readonly CheckSentence[]): string {
  return JSON.stringify(sentences.map(({ text, sources }) => [text, ...sources]));
}
