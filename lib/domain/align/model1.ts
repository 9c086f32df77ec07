import { byteAt, floatAt, intAt } from '#lib/domain/align/arrays.ts';
import { PairIndex } from '#lib/domain/align/pair-index.ts';
import { compressRows, type Rows, type TranslationTable } from '#lib/domain/align/table.ts';
import { commonWords, type Vocabulary } from '#lib/domain/align/vocabulary.ts';

/** Sentence numbers of both sides that were aligned with each other. */
export interface AlignedGroup {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const ITERATIONS = 3;
/** Probability that a word is explained by the background rather than by the other side. */
const BACKGROUND = 0.3;
/** Occurrences that the prior counts for: the more often a word was seen, the less the dictionary decides. */
const PRIOR_STRENGTH = 1.2;
const NEGLIGIBLE = 1e-3;
/** Longer groups make every word a candidate for every other; they teach nothing. */
const MOST_TOKENS = 150;

/**
 * IBM Model 1 (Brown et al. 1993), trained on the article's own alignment in both directions with the given table as
 * Dirichlet prior (MAP estimation). Learns the article's names and terms that no dictionary has.
 */
export function trainModel1(
  prior: TranslationTable,
  source: Vocabulary,
  target: Vocabulary,
  groups: readonly AlignedGroup[],
): TranslationTable {
  const corpus = readCorpus(prior, source, target, groups);
  const forward = estimate(corpus, corpus.priorForward, source, target, false);
  const backward = estimate(corpus, corpus.priorBackward, target, source, true);
  const { pairSource, pairTarget } = corpus;
  return {
    forward: rowsOfPairs(pairSource, pairTarget, forward, source.words.length),
    backward: rowsOfPairs(pairTarget, pairSource, backward, target.words.length),
  };
}

/** The groups as token ids, and every pair of words that may translate each other as a numbered slot. */
interface Corpus {
  readonly pairSource: Int32Array;
  readonly pairTarget: Int32Array;
  readonly priorForward: Float32Array;
  readonly priorBackward: Float32Array;
  /** Token ids of each group's two sides. */
  readonly groups: readonly {
    readonly source: Int32Array;
    readonly target: Int32Array;
    readonly slots: number;
  }[];
  /** Slots of each group's pairs, target words outside and source words inside; -1 for pairs left out. */
  readonly slots: Int32Array;
}

function readCorpus(
  prior: TranslationTable,
  source: Vocabulary,
  target: Vocabulary,
  groups: readonly AlignedGroup[],
): Corpus {
  const sides = groups
    .map((group) => ({ source: tokensOf(source, group.source), target: tokensOf(target, group.target) }))
    .filter((group) => group.source.length <= MOST_TOKENS && group.target.length <= MOST_TOKENS);
  const index = new PairIndex(prior.forward.columns.length * 2);
  const forwardPrior: number[] = [];
  const backwardPrior: number[] = [];
  eachCell(prior.forward, (a, b, value) => {
    forwardPrior[index.add(a, b)] = value;
  });
  eachCell(prior.backward, (b, a, value) => {
    backwardPrior[index.add(a, b)] = value;
  });

  const learnable = learnablePairs(source, target);
  const slots = new Int32Array(
    sides.reduce((sum, group) => sum + group.source.length * group.target.length, 0),
  );
  let at = 0;
  const placed = sides.map((group) => {
    const start = at;
    for (const b of group.target) {
      for (const a of group.source) slots[at++] = learnable(a, b) ? index.add(a, b) : index.find(a, b);
    }
    return { ...group, slots: start };
  });
  const { firsts, seconds } = index.pairs();
  const toArray = (values: readonly number[]) => Float32Array.from(firsts, (_, slot) => values[slot] ?? 0);
  return {
    pairSource: firsts,
    pairTarget: seconds,
    priorForward: toArray(forwardPrior),
    priorBackward: toArray(backwardPrior),
    groups: placed,
    slots,
  };
}

/**
 * Which pairs the article may teach: not two common words, which meet everywhere, and none with a word that stands
 * in one sentence only, which meets everything beside it once and would merely repeat the alignment it came from.
 */
function learnablePairs(source: Vocabulary, target: Vocabulary): (a: number, b: number) => boolean {
  const commonSource = commonWords(source);
  const commonTarget = commonWords(target);
  return (a, b) =>
    intAt(source.sentencesWith, a) > 1 &&
    intAt(target.sentencesWith, b) > 1 &&
    !(byteAt(commonSource, a) === 1 && byteAt(commonTarget, b) === 1);
}

function tokensOf(vocabulary: Vocabulary, sentences: readonly number[]): Int32Array {
  const tokens: number[] = [];
  for (const sentence of sentences) {
    const from = intAt(vocabulary.starts, sentence);
    for (let at = from; at < intAt(vocabulary.starts, sentence + 1); at++)
      tokens.push(intAt(vocabulary.tokens, at));
  }
  return Int32Array.from(tokens);
}

function eachCell(rows: Rows, visit: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    for (let at = intAt(rows.starts, row); at < intAt(rows.starts, row + 1); at++) {
      visit(row, intAt(rows.columns, at), floatAt(rows.values, at));
    }
  }
}

/** Expectation–maximisation of t(y | x) over all slots; `reversed` when x is the target. */
function estimate(
  corpus: Corpus,
  prior: Float32Array,
  given: Vocabulary,
  explained: Vocabulary,
  reversed: boolean,
): Float32Array {
  const pairGiven = reversed ? corpus.pairTarget : corpus.pairSource;
  const pairExplained = reversed ? corpus.pairSource : corpus.pairTarget;
  const total = explained.tokens.length + 0.5 * explained.words.length;
  const background = Float32Array.from(explained.occurrences, (count) => (count + 0.5) / total);
  let probability = new Float32Array(prior.length);
  for (let slot = 0; slot < prior.length; slot++) {
    const known = floatAt(prior, slot);
    probability[slot] = known > 0 ? known : 0.25 * floatAt(background, intAt(pairExplained, slot));
  }
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const counts = new Float32Array(prior.length);
    const totals = new Float32Array(given.words.length);
    for (const group of corpus.groups) {
      const xs = reversed ? group.target : group.source;
      const ys = reversed ? group.source : group.target;
      const stepX = reversed ? group.source.length : 1;
      const stepY = reversed ? 1 : group.source.length;
      for (let y = 0; y < ys.length; y++) {
        const first = group.slots + y * stepY;
        let sum = (BACKGROUND * floatAt(background, intAt(ys, y)) * xs.length) / (1 - BACKGROUND);
        for (let x = 0; x < xs.length; x++) {
          const slot = intAt(corpus.slots, first + x * stepX);
          if (slot >= 0) sum += floatAt(probability, slot);
        }
        for (let x = 0; x < xs.length; x++) {
          const slot = intAt(corpus.slots, first + x * stepX);
          if (slot < 0) continue;
          const share = floatAt(probability, slot) / sum;
          counts[slot] = floatAt(counts, slot) + share;
          const word = intAt(xs, x);
          totals[word] = floatAt(totals, word) + share;
        }
      }
    }
    const next = new Float32Array(prior.length);
    for (let slot = 0; slot < prior.length; slot++) {
      const seen = floatAt(totals, intAt(pairGiven, slot)) + PRIOR_STRENGTH;
      const value = (floatAt(counts, slot) + PRIOR_STRENGTH * floatAt(prior, slot)) / seen;
      next[slot] = value > NEGLIGIBLE || floatAt(prior, slot) > 0 ? value : 0;
    }
    probability = next;
  }
  return probability;
}

function rowsOfPairs(rows: Int32Array, columns: Int32Array, values: Float32Array, size: number): Rows {
  const kept: number[] = [];
  for (let slot = 0; slot < values.length; slot++) if (floatAt(values, slot) > 0) kept.push(slot);
  return compressRows(
    Int32Array.from(kept, (slot) => intAt(rows, slot)),
    Int32Array.from(kept, (slot) => intAt(columns, slot)),
    Float32Array.from(kept, (slot) => floatAt(values, slot)),
    size,
  );
}
