import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { type Lexicon, mergeLexicons } from '#lib/domain/align/lexicon.ts';

/** {english stem: {french stem: weight}} */
export type LearntEntries = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Word translations that a desk's confirmed links taught, as plain data. */
export interface LearntWords {
  /** The same for the same entries, and for no others. */
  signature: string;
  entries: LearntEntries;
}

let last: { signature: string; lexicon: Lexicon } | undefined;

/** The project's lexicon with what a desk taught. The last one is kept: articles of one desk come together. */
export function withLearnt(learnt: LearntWords | null): Lexicon {
  if (!learnt || Object.keys(learnt.entries).length === 0) return ownLexicon();
  if (last?.signature !== learnt.signature) {
    const words: Lexicon = new Map(
      Object.entries(learnt.entries).map(([english, translations]) => [
        english,
        new Map(Object.entries(translations)),
      ]),
    );
    last = { signature: learnt.signature, lexicon: mergeLexicons(ownLexicon(), words) };
  }
  return last.lexicon;
}
