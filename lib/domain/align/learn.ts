import { floatAt, intAt } from '#lib/domain/align/arrays.ts';
import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import type { Lexicon } from '#lib/domain/align/lexicon.ts';
import { trainModel1 } from '#lib/domain/align/model1.ts';
import { priorWeights } from '#lib/domain/align/prior.ts';
import { normalisedTable, type Rows } from '#lib/domain/align/table.ts';
import { tokenise } from '#lib/domain/align/tokens.ts';
import { buildVocabulary, tokenCount, type Vocabulary } from '#lib/domain/align/vocabulary.ts';

/** English and French that people confirmed to translate each other: the sentences of one link, joined. */
export interface ConfirmedPair {
  readonly english: string;
  readonly french: string;
}

/** Geometric mean of both directions from which two words are taken to translate each other. */
const LEAST_PROBABILITY = 0.1;

/**
 * Learns word translations from links that people confirmed, for later articles: IBM Model 1 with the project's
 * lexicon as prior, kept where both directions agree (Och & Ney 2003 call it the intersection). The more a desk
 * aligns, the better it aligns.
 */
export function learnLexicon(pairs: readonly ConfirmedPair[]): Lexicon {
  const english = buildVocabulary(pairs.map((pair) => tokenise(pair.english, 'en')));
  const french = buildVocabulary(pairs.map((pair) => tokenise(pair.french, 'fr')));
  const weights = priorWeights(english, french, ownLexicon(), false);
  const prior = normalisedTable(weights, english.words.length, french.words.length);
  const groups = pairs
    .map((_, index) => index)
    .filter((index) => tokenCount(english, index) > 0 && tokenCount(french, index) > 0)
    .map((index) => ({ source: [index], target: [index] }));
  const table = trainModel1(prior, english, french, groups);
  return agreedPairs(table.forward, table.backward, english, french);
}

function agreedPairs(forward: Rows, backward: Rows, english: Vocabulary, french: Vocabulary): Lexicon {
  const size = french.words.length;
  const reverse = new Map<number, number>();
  for (let b = 0; b < size; b++) {
    for (let at = intAt(backward.starts, b); at < intAt(backward.starts, b + 1); at++)
      reverse.set(intAt(backward.columns, at) * size + b, floatAt(backward.values, at));
  }
  const lexicon = new Map<string, Map<string, number>>();
  for (const [a, word] of english.words.entries()) {
    const translations = new Map<string, number>();
    for (let at = intAt(forward.starts, a); at < intAt(forward.starts, a + 1); at++) {
      const b = intAt(forward.columns, at);
      const probability = Math.sqrt(floatAt(forward.values, at) * (reverse.get(a * size + b) ?? 0));
      const translation = french.words[b];
      if (translation !== undefined && probability >= LEAST_PROBABILITY)
        translations.set(translation, probability);
    }
    if (translations.size > 0) lexicon.set(word, translations);
  }
  return lexicon;
}
