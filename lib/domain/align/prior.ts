import { cognateWeight } from '#lib/domain/align/cognates.ts';
import type { Lexicon } from '#lib/domain/align/lexicon.ts';
import type { PairWeights } from '#lib/domain/align/table.ts';
import type { Vocabulary } from '#lib/domain/align/vocabulary.ts';

const LONGEST_WORD = 64;
const WORD = /^\p{L}/u;

/**
 * What is known of the words of an article before reading it: translations of the lexicon, equal numbers, names and
 * punctuation, and cognates. `reversed` tells that the source is French.
 */
export function priorWeights(
  source: Vocabulary,
  target: Vocabulary,
  lexicon: Lexicon,
  reversed: boolean,
): PairWeights {
  const weights: PairWeights = new Map();
  const size = target.words.length;
  const add = (a: number, b: number, weight: number): void => {
    const key = a * size + b;
    if (weight > (weights.get(key) ?? 0)) weights.set(key, weight);
  };
  const [english, french] = reversed ? [target, source] : [source, target];
  for (const [e, word] of english.words.entries()) {
    for (const [translation, weight] of lexicon.get(word) ?? []) {
      const f = french.index.get(translation);
      if (f !== undefined) add(reversed ? f : e, reversed ? e : f, weight);
    }
  }
  const buckets = bucketsByStart(target);
  const row = new Uint8Array(LONGEST_WORD);
  for (const [a, word] of source.words.entries()) {
    const same = target.index.get(word);
    if (same !== undefined) add(a, same, weightOfSame(word));
    if (word.length < 4 || !WORD.test(word)) continue;
    for (const b of buckets.get(word.slice(0, 2)) ?? []) {
      const weight = b === same ? 0 : cognateWeight(word, target.words[b] ?? '', row);
      if (weight > 0) add(a, b, weight);
    }
  }
  return weights;
}

/** Weight of the same token on both sides: sure for numbers and long words, weak for « on » against "on". */
function weightOfSame(word: string): number {
  if (word.startsWith('#')) return 1;
  if (!WORD.test(word)) return 0.8;
  if (word.length >= 4) return 1;
  return word.length >= 2 ? 0.3 : 0;
}

/** Cognates are looked for among words with the same two letters at the start, where nearly all of them are. */
function bucketsByStart(vocabulary: Vocabulary): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  for (const [id, word] of vocabulary.words.entries()) {
    if (word.length < 4 || !WORD.test(word)) continue;
    const start = word.slice(0, 2);
    const bucket = buckets.get(start);
    if (bucket) bucket.push(id);
    else buckets.set(start, [id]);
  }
  return buckets;
}
