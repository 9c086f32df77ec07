import type { Check, CheckSentence, Hit } from '#lib/domain/checks/check.ts';

/** What checks of single sentences found in one sentence that stood alone. */
export type SentenceHits = Map<Check, readonly Hit[]>;

/** As many sentences as some hundred articles have; about a kilobyte each. */
const MOST_REMEMBERED = 10_000;

/** Remembers hits by all that such a check may look at; forgets the sentences that were not asked for the longest. */
export function newSentenceMemory(most = MOST_REMEMBERED): { of(sentence: CheckSentence): SentenceHits } {
  const known = new Map<string, SentenceHits>();
  return {
    of(sentence) {
      const key = keyOf(sentence);
      const hits = known.get(key) ?? new Map();
      known.delete(key);
      known.set(key, hits);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return hits;
    },
  };
}

/** The lengths keep words of one text from passing for words of another. */
function keyOf({ text, sources }: CheckSentence): string {
  return [text, ...sources].map((one) => `${one.length}:${one}`).join('');
}
