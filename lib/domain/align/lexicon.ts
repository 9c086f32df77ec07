import { tokenise } from '#lib/domain/align/tokens.ts';

/** An English and a French word or short phrase that translate each other. */
export type WordPair = readonly [english: string, french: string];

/** What a dictionary says of stems: English token -> French token -> weight in 0..1. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Phrases of more words than this are explanations rather than translations. */
const LONGEST_PHRASE = 3;

/**
 * Builds a lexicon from word pairs. Single words weigh 1; the words of a phrase share a smaller weight over all
 * their combinations, as nothing says which of them belong together.
 */
export function lexiconFromPairs(pairs: Iterable<WordPair>): Lexicon {
  const lexicon = new Map<string, Map<string, number>>();
  const add = (english: string, french: string, weight: number): void => {
    const translations = lexicon.get(english) ?? new Map<string, number>();
    lexicon.set(english, translations);
    translations.set(french, Math.max(weight, translations.get(french) ?? 0));
  };
  for (const [english, french] of pairs) {
    const left = tokenise(english, 'en');
    const right = tokenise(french, 'fr');
    if (left.length === 0 || right.length === 0) continue;
    if (left.length > LONGEST_PHRASE || right.length > LONGEST_PHRASE) continue;
    if (left.length === 1 && right.length === 1) {
      for (const a of left) for (const b of right) add(a, b, 1);
      continue;
    }
    const weight = 0.7 / (left.length * right.length);
    for (const a of left) for (const b of right) if (a.length > 3 && b.length > 3) add(a, b, weight);
  }
  return lexicon;
}

/** What any of the lexicons knows; the greatest weight where several know it. */
export function mergeLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  const merged = new Map<string, Map<string, number>>();
  for (const lexicon of lexicons) {
    for (const [english, translations] of lexicon) {
      const known = merged.get(english) ?? new Map<string, number>();
      merged.set(english, known);
      for (const [french, weight] of translations)
        known.set(french, Math.max(weight, known.get(french) ?? 0));
    }
  }
  return merged;
}
