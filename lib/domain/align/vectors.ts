import { floatAt, intAt } from '#lib/domain/align/arrays.ts';
import type { Corridor } from '#lib/domain/align/corridor.ts';
import { cutIntoPieces } from '#lib/domain/align/pieces.ts';
import { MOST_SENTENCES, SHAPES, type Windows, windowsOfRows } from '#lib/domain/align/score.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

/**
 * What a model of both languages makes of each text that `textsToEmbed` names: vectors of length 1 and of one
 * dimension, near each other where the texts mean the same. A text that is missing is judged by its words alone.
 */
export type SentenceVectors = ReadonlyMap<string, Float32Array>;

/** Log-likelihood ratio that one pair of sentences gains when its vectors go from unrelated to equal. */
const WEIGHT = 8;
/** Normalised distance that speaks neither for a bead nor against it; translations of each other lie below. */
const NEUTRAL = 0.65;
/** Beyond this a bead is no worse. */
const FARTHEST = 1.25;
/** Mean distance below which a model makes no difference between texts, and is not heard. */
const LEAST_SPREAD = 0.02;

/** The texts to embed before sentences are aligned: each sentence that a line holds. */
export function textsToEmbed(texts: readonly string[], language: Language): string[] {
  return [...new Set(cutIntoPieces(texts, language).texts)];
}

/**
 * Scores beads by the vectors of their sides, as Vecalign does (Thompson & Koehn 2019): one less the cosine, divided
 * by what it is on average between either side and any run of as many sentences of the other text. A model under
 * which all texts are alike and one under which none are come to the same scale by that.
 *
 * Two things differ. The average is taken over the whole text instead of a random sample: the mean of cosines is the
 * cosine with the mean, which costs less than sampling and leaves nothing to chance. And the vector of several
 * sentences is the sum of theirs, weighted by length, where Vecalign embeds them anew joined: a tenth of the work for
 * the model, and the product of two sums follows from products of single sentences, which are computed once.
 */
export class VectorEvidence {
  private readonly source: Side;
  private readonly target: Side;
  private readonly windows: Windows;
  private readonly products: (Float32Array | undefined)[] = [];
  private readonly sums = new Float64Array((MOST_SENTENCES + 1) * (MOST_SENTENCES + 1));

  /** `corridor` bounds what `addTo` may be asked for, as it does for `BeadScorer`. */
  constructor(
    sources: readonly string[],
    targets: readonly string[],
    vectors: SentenceVectors,
    corridor: Corridor,
  ) {
    this.source = new Side(sources, vectors);
    this.target = new Side(targets, vectors);
    this.source.compareWith(this.target);
    this.target.compareWith(this.source);
    this.windows = windowsOfRows(corridor, sources.length, targets.length);
  }

  /** Adds to the score of each shape, in the order of `SHAPES`, what the vectors say of it at this place. */
  addTo(scores: Float64Array, i: number, j: number): void {
    const { source, target, sums } = this;
    const rows = Math.min(MOST_SENTENCES, source.count - i);
    const columns = Math.min(MOST_SENTENCES, target.count - j);
    // Products of runs, each from the three that are a sentence shorter.
    for (let a = 1; a <= rows; a++) {
      const products = this.productsOf(i + a - 1);
      const offset = j - intAt(this.windows.first, i + a - 1);
      for (let b = 1; b <= columns; b++) {
        const weights = floatAt(source.weights, i + a - 1) * floatAt(target.weights, j + b - 1);
        const cell = a * (MOST_SENTENCES + 1) + b;
        const above = cell - MOST_SENTENCES - 1;
        sums[cell] =
          (products[offset + b - 1] ?? 0) * weights +
          (sums[above] as number) +
          (sums[cell - 1] as number) -
          (sums[above - 1] as number);
      }
    }
    for (const [index, shape] of SHAPES.entries()) {
      if (shape.source > rows || shape.target > columns) continue;
      const lengths = source.lengthOf(i, shape.source) * target.lengthOf(j, shape.target);
      if (lengths === 0) continue;
      const cosine = (sums[shape.source * (MOST_SENTENCES + 1) + shape.target] as number) / lengths;
      const usual =
        (source.usualCosine(i, shape.source, shape.target) +
          target.usualCosine(j, shape.target, shape.source)) /
        2;
      if (1 - usual < LEAST_SPREAD) continue;
      const distance = Math.min(FARTHEST, (1 - cosine) / (1 - usual));
      const sentences = (shape.source + shape.target) / 2;
      scores[index] = (scores[index] as number) + WEIGHT * sentences * (NEUTRAL - distance);
    }
  }

  /** Products of one source sentence with the target sentences it may meet. */
  private productsOf(row: number): Float32Array {
    const known = this.products[row];
    if (known) return known;
    const first = intAt(this.windows.first, row);
    const vector = this.source.vectors[row];
    const products = Float32Array.from(
      { length: Math.max(0, intAt(this.windows.end, row) - first) },
      (_, at) => product(vector, this.target.vectors[first + at]),
    );
    this.products[row] = products;
    return products;
  }
}

/** The vectors of one text, and of its runs of up to four sentences. */
class Side {
  readonly count: number;
  readonly vectors: readonly (Float32Array | undefined)[];
  readonly weights: Float32Array;
  /** Length of the sum of each run; 0 where a sentence of it has no vector. */
  private readonly lengths: Float64Array;
  /** Cosine of each run with runs of each size of the other text, on average. */
  private readonly usual: Float32Array;
  private readonly dimension: number;

  constructor(texts: readonly string[], vectors: SentenceVectors) {
    this.count = texts.length;
    this.vectors = texts.map((text) => vectors.get(text));
    this.weights = Float32Array.from(texts, (text) => text.length);
    this.dimension = this.vectors.find((vector) => vector !== undefined)?.length ?? 0;
    this.lengths = new Float64Array(this.count * MOST_SENTENCES);
    this.usual = new Float32Array(this.count * MOST_SENTENCES * MOST_SENTENCES);
    this.eachRun((from, size, sum) => {
      this.lengths[from * MOST_SENTENCES + size - 1] = Math.sqrt(product(sum, sum));
    });
  }

  lengthOf(from: number, size: number): number {
    return this.lengths[from * MOST_SENTENCES + size - 1] ?? 0;
  }

  /** What the cosine of a run with a run of `others` sentences of the other text is on average. */
  usualCosine(from: number, size: number, others: number): number {
    return floatAt(this.usual, (from * MOST_SENTENCES + size - 1) * MOST_SENTENCES + others - 1);
  }

  compareWith(other: Side): void {
    const means = other.meansOfRuns();
    this.eachRun((from, size, sum) => {
      const length = this.lengthOf(from, size);
      if (length === 0) return;
      for (const [at, mean] of means.entries())
        this.usual[(from * MOST_SENTENCES + size - 1) * MOST_SENTENCES + at] = product(sum, mean) / length;
    });
  }

  /** The mean direction of all runs of 1, 2, 3 and 4 sentences. */
  private meansOfRuns(): Float64Array[] {
    const means = Array.from({ length: MOST_SENTENCES }, () => new Float64Array(this.dimension));
    const counts = new Int32Array(MOST_SENTENCES);
    this.eachRun((from, size, sum) => {
      const mean = means[size - 1];
      const length = this.lengthOf(from, size);
      if (!mean || length === 0) return;
      counts[size - 1] = intAt(counts, size - 1) + 1;
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + (sum[at] as number) / length;
    });
    return means.map((mean, at) => mean.map((value) => value / Math.max(1, intAt(counts, at))));
  }

  /** Visits the runs of which each sentence has a vector, with the weighted sum of these; the sum is used again. */
  private eachRun(visit: (from: number, size: number, sum: Float64Array) => void): void {
    const sum = new Float64Array(this.dimension);
    for (let from = 0; from < this.count; from++) {
      sum.fill(0);
      for (let size = 1; size <= MOST_SENTENCES; size++) {
        const vector = this.vectors[from + size - 1];
        if (!vector) break;
        const weight = floatAt(this.weights, from + size - 1);
        for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + weight * (vector[at] ?? 0);
        visit(from, size, sum);
      }
    }
  }
}

function product(
  a: Float32Array | Float64Array | undefined,
  b: Float32Array | Float64Array | undefined,
): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] ?? 0);
  return sum;
}
