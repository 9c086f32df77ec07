import { intAt } from '#lib/domain/align/arrays.ts';

/** The sentences of one side as numbers: every token an index into `words`, all sentences in one array. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Token ids of all sentences, one sentence after the other. */
  readonly tokens: Int32Array;
  /** Where each sentence starts in `tokens`; one entry more than there are sentences. */
  readonly starts: Int32Array;
  /** Occurrences of each word, and sentences that hold it. */
  readonly occurrences: Int32Array;
  readonly sentencesWith: Int32Array;
  readonly sentenceCount: number;
}

export function buildVocabulary(sentences: readonly (readonly string[])[]): Vocabulary {
  const index = new Map<string, number>();
  const words: string[] = [];
  const starts = new Int32Array(sentences.length + 1);
  const total = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const tokens = new Int32Array(total);
  let position = 0;
  for (const [number, sentence] of sentences.entries()) {
    for (const word of sentence) {
      let id = index.get(word);
      if (id === undefined) {
        id = words.length;
        index.set(word, id);
        words.push(word);
      }
      tokens[position++] = id;
    }
    starts[number + 1] = position;
  }
  const occurrences = new Int32Array(words.length);
  const sentencesWith = new Int32Array(words.length);
  const lastSeen = new Int32Array(words.length).fill(-1);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    for (let at = intAt(starts, sentence); at < intAt(starts, sentence + 1); at++) {
      const id = intAt(tokens, at);
      occurrences[id] = intAt(occurrences, id) + 1;
      if (intAt(lastSeen, id) !== sentence) sentencesWith[id] = intAt(sentencesWith, id) + 1;
      lastSeen[id] = sentence;
    }
  }
  return { words, index, tokens, starts, occurrences, sentencesWith, sentenceCount: sentences.length };
}

export function tokenCount(vocabulary: Vocabulary, sentence: number): number {
  return intAt(vocabulary.starts, sentence + 1) - intAt(vocabulary.starts, sentence);
}

/**
 * Words so frequent in this article that meeting them says little, and words of one or two letters; numbers are kept.
 * The document frequency decides, so that the list needs no language.
 */
export function commonWords(vocabulary: Vocabulary): Uint8Array {
  const common = new Uint8Array(vocabulary.words.length);
  const limit = Math.max(3, 0.12 * vocabulary.sentenceCount);
  for (const [id, word] of vocabulary.words.entries()) {
    const short = word.length < 3 && !word.startsWith('#');
    if (short || intAt(vocabulary.sentencesWith, id) > limit) common[id] = 1;
  }
  return common;
}

/** Smoothed unigram probability of each word, the background against which a translation must explain it. */
export function backgroundProbabilities(vocabulary: Vocabulary): Float32Array {
  const total = vocabulary.tokens.length + 0.3 * vocabulary.words.length + 200;
  return Float32Array.from(vocabulary.occurrences, (count) => (count + 0.3) / total);
}
