import { byteAt, floatAt, intAt } from '#lib/domain/align/arrays.ts';
import type { Corridor } from '#lib/domain/align/corridor.ts';
import { type Joints, paragraphAgreement } from '#lib/domain/align/joints.ts';
import { expectedLengthGap, type Lengths } from '#lib/domain/align/lengths.ts';
import { BACKGROUND_SHARE, MOST_EVIDENCE } from '#lib/domain/align/parameters.ts';
import type { Rows, TranslationTable } from '#lib/domain/align/table.ts';
import type { VectorEvidence } from '#lib/domain/align/vectors.ts';
import { backgroundProbabilities, type Vocabulary } from '#lib/domain/align/vocabulary.ts';

/** A bead's numbers of sentences: 2:1 is `{ source: 2, target: 1 }`. */
export interface Shape {
  readonly source: number;
  readonly target: number;
}

export const MOST_SENTENCES = 4;

/** The shapes tried, all with at most 4 sentences a side and 6 in all. */
export const SHAPES: readonly Shape[] = allShapes();

function allShapes(): Shape[] {
  const shapes: Shape[] = [];
  for (let source = 1; source <= MOST_SENTENCES; source++) {
    for (let target = 1; target <= MOST_SENTENCES; target++) {
      if (source + target > 6 || (source > 2 && target > 2)) continue;
      shapes.push({ source, target });
    }
  }
  return shapes;
}

/** Log priors of beads by how many boundaries they join over, 0 for 1:1, 1 for 2:1 and 1:2 and so on. */
const PRIOR_OF_JOINS = [-0.1, -2.6, -4.2, -5.8, -6.1, -6.4, -6.7] as const;

/** The prior of a bead that joins over so many boundaries; joints count in part, and so may the number be. */
function priorOfJoins(joins: number): number {
  const whole = Math.min(Math.floor(joins), PRIOR_OF_JOINS.length - 2);
  const below = PRIOR_OF_JOINS[whole] ?? 0;
  const above = PRIOR_OF_JOINS[whole + 1] ?? 0;
  return below + (joins - whole) * (above - below);
}

const WORD_WEIGHT = 0.65;
const LENGTH_WEIGHT = 0.65;
/** Words common in the article keep half of their weight: their ratios are replaced by the square root. */
const MOST_RATIO = Math.exp(MOST_EVIDENCE);
/** Products of ratios beyond this, or below its inverse, are put into the sum of logarithms. */
const LARGEST_PRODUCT = 1e250;

export interface ScorerInput {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly commonSource: Uint8Array;
  readonly commonTarget: Uint8Array;
  readonly lengths: Lengths;
  /** How many times more the lengths of this article vary than usual, as a variance. */
  readonly lengthSpread: number;
  /** What is known of the boundaries between the sentences of each side. */
  readonly sourceJoints: Joints;
  readonly targetJoints: Joints;
  /** What a model says of the sentences, where there is one. */
  readonly vectors?: VectorEvidence;
}

/**
 * Scores beads inside a corridor as log-likelihood ratios: how much better the words of each side are explained by
 * the other side (IBM Model 1 with a background) than by the background alone, the mean of both directions, plus the
 * length term of Gale & Church (1993) and the prior of the shape.
 *
 * How well a run of sentences explains one of the other side is computed once; a bead only adds it up.
 */
export class BeadScorer {
  private readonly input: ScorerInput;
  private readonly byRow: Explanations;
  private readonly byColumn: Explanations;
  private readonly targetTotals = new Float64Array((MOST_SENTENCES + 1) * (MOST_SENTENCES + 1));
  private readonly sourceTotals = new Float64Array((MOST_SENTENCES + 1) * (MOST_SENTENCES + 1));

  constructor(table: TranslationTable, input: ScorerInput, corridor: Corridor) {
    this.input = input;
    const { source, target } = input;
    const windows = windowsOfRows(corridor, source.sentenceCount, target.sentenceCount);
    const columns = transposeWindows(windows, target.sentenceCount);
    const { commonSource, commonTarget } = input;
    this.byRow = new Explanations(source, target, commonTarget, table.forward, windows, MOST_HELD.rows);
    this.byColumn = new Explanations(
      target,
      source,
      commonSource,
      table.backward,
      columns,
      MOST_HELD.columns,
    );
  }

  /**
   * Writes the score of every shape that starts after `i` source and `j` target sentences into `scores`, in the
   * order of `SHAPES`; -Infinity where the article ends before. `floor` bounds what one unexplained word costs.
   */
  scoreAt(i: number, j: number, floor: number, scores: Float64Array): void {
    const { source, target, lengths, lengthSpread, sourceJoints, targetJoints } = this.input;
    const rows = Math.min(MOST_SENTENCES, source.sentenceCount - i);
    const columns = Math.min(MOST_SENTENCES, target.sentenceCount - j);
    const least = Math.exp(floor);
    this.explainTarget(i, j, rows, columns, least);
    this.explainSource(i, j, rows, columns, least);
    const border =
      floatAt(sourceJoints.parting, i) +
      floatAt(targetJoints.parting, j) +
      paragraphAgreement(sourceJoints, targetJoints, i, j);
    for (let index = 0; index < SHAPES.length; index++) {
      const shape = SHAPES[index] as Shape;
      if (shape.source > rows || shape.target > columns) {
        scores[index] = Number.NEGATIVE_INFINITY;
        continue;
      }
      let sourceLength = 0;
      let targetLength = 0;
      for (let a = 0; a < shape.source; a++) sourceLength += intAt(lengths.source, i + a);
      for (let b = 0; b < shape.target; b++) targetLength += intAt(lengths.target, j + b);
      let joins = 0;
      for (let a = 1; a < shape.source; a++) joins += floatAt(sourceJoints.weight, i + a);
      for (let b = 1; b < shape.target; b++) joins += floatAt(targetJoints.weight, j + b);
      const gap = expectedLengthGap(sourceLength, targetLength, lengths.ratio);
      const cell = shape.source * (MOST_SENTENCES + 1) + shape.target;
      const words = ((this.targetTotals[cell] as number) + (this.sourceTotals[cell] as number)) / 2;
      scores[index] =
        border +
        priorOfJoins(joins) +
        WORD_WEIGHT * words +
        LENGTH_WEIGHT * (1 - Math.min((gap * gap) / lengthSpread, 25) / 2);
    }
    this.input.vectors?.addTo(scores, i, j);
  }

  /** Whether `scoreAt` may be asked for this place: inside the corridor and what surrounds it. */
  covers(i: number, j: number): boolean {
    const { first, end } = this.byRow;
    const rows = Math.min(MOST_SENTENCES, first.length - i);
    const columns = Math.min(MOST_SENTENCES, this.byColumn.first.length - j);
    for (let row = i; row < i + rows; row++) {
      if (j < intAt(first, row) || j + columns > intAt(end, row)) return false;
    }
    return rows > 0 && columns > 0;
  }

  private explainTarget(i: number, j: number, rows: number, columns: number, least: number): void {
    for (let a = 1; a <= rows; a++) {
      const reach = Math.min(columns, a > 2 ? 2 : MOST_SENTENCES, 6 - a);
      let total = 0;
      for (let b = 1; b <= reach; b++) {
        total += this.byRow.evidence(i, a, j + b - 1, least);
        this.targetTotals[a * (MOST_SENTENCES + 1) + b] = total;
      }
    }
  }

  private explainSource(i: number, j: number, rows: number, columns: number, least: number): void {
    for (let b = 1; b <= columns; b++) {
      const reach = Math.min(rows, b > 2 ? 2 : MOST_SENTENCES, 6 - b);
      let total = 0;
      for (let a = 1; a <= reach; a++) {
        total += this.byColumn.evidence(j, b, i + a - 1, least);
        this.sourceTotals[a * (MOST_SENTENCES + 1) + b] = total;
      }
    }
  }
}

/**
 * Likelihood ratio of one word, from how many times likelier than by chance the other side makes it. Ratios are
 * multiplied and the logarithm taken once a sentence: one for each word would take half of the whole time.
 */
function ratioOf(likelihood: number, least: number, common: boolean): number {
  const ratio = Math.min(MOST_RATIO, Math.max(least, BACKGROUND_SHARE + likelihood));
  return common ? Math.sqrt(ratio) : ratio;
}

/** For each sentence of one side, the sentences of the other that it may meet: `first` included, `end` left out. */
export interface Windows {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

export function windowsOfRows(corridor: Corridor, n: number, m: number): Windows {
  const first = new Int32Array(n);
  const end = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    first[i] = intAt(corridor.low, Math.max(0, i - MOST_SENTENCES));
    end[i] = Math.min(m, intAt(corridor.high, i) + MOST_SENTENCES);
  }
  return { first, end };
}

function transposeWindows(windows: Windows, m: number): Windows {
  const n = windows.first.length;
  const first = new Int32Array(m).fill(n);
  const end = new Int32Array(m);
  for (let i = 0; i < n; i++) {
    for (let j = intAt(windows.first, i); j < intAt(windows.end, i); j++) {
      if (i < intAt(first, j)) first[j] = i;
      end[j] = i + 1;
    }
  }
  return { first, end };
}

/**
 * Numbers held at once, 8 MB in all. The search goes on by source sentences: it needs few of those at a time, and all
 * target sentences that the corridor is wide.
 */
const MOST_HELD = { rows: 50_000, columns: 500_000 };

/** What is known of one sentence of the given side. */
interface Known {
  /** `Explanations.explain`. */
  values: Float32Array;
  /** Of each sentence of its window, `evidence` for runs of one to four sentences from this one on; NaN: not yet known. */
  logs: Float64Array;
  /** What bounded the cost of a word when the logarithms were taken. */
  least: number;
}

/**
 * How much better the words of one side are explained by runs of sentences of the other, `given`, than by chance. For
 * each sentence of `given` and each token of the sentences in its window, that is the sum of the token's translation
 * probabilities over the words of the sentence, divided by the token's background probability.
 *
 * Computed when asked for, since beads share it: what a run says of a sentence is the same in every bead that holds
 * both. Forgotten when there is too much of it, so that memory does not grow with the article.
 */
class Explanations {
  readonly first: Int32Array;
  readonly end: Int32Array;
  private readonly given: Vocabulary;
  private readonly explained: Vocabulary;
  /** Words of the explained side that are common in the article. */
  private readonly common: Uint8Array;
  /** How many words of each explained sentence are. */
  private readonly commonCounts: Int32Array;
  private readonly rows: Rows;
  private readonly background: Float32Array;
  private readonly probability: Float32Array;
  private known: (Known | undefined)[] = [];
  private held = 0;
  private readonly mostHeld: number;

  constructor(
    given: Vocabulary,
    explained: Vocabulary,
    common: Uint8Array,
    rows: Rows,
    windows: Windows,
    mostHeld: number,
  ) {
    this.mostHeld = mostHeld;
    this.first = windows.first;
    this.end = windows.end;
    this.given = given;
    this.explained = explained;
    this.common = common;
    this.commonCounts = new Int32Array(explained.sentenceCount);
    for (let sentence = 0; sentence < explained.sentenceCount; sentence++) {
      let count = 0;
      for (let at = intAt(explained.starts, sentence); at < intAt(explained.starts, sentence + 1); at++)
        count += byteAt(common, intAt(explained.tokens, at));
      this.commonCounts[sentence] = count;
    }
    this.rows = rows;
    this.background = backgroundProbabilities(explained);
    this.probability = new Float32Array(explained.words.length);
  }

  /**
   * Logarithm of how many times likelier than by chance `count` sentences of the given side from `start` on make the
   * words of one sentence of the other, which must be in the windows of all of them.
   */
  evidence(start: number, count: number, sentence: number, least: number): number {
    const known = this.of(start);
    if (known.least !== least) {
      known.logs.fill(Number.NaN);
      known.least = least;
    }
    const at = (sentence - intAt(this.first, start)) * MOST_SENTENCES;
    if (Number.isNaN(known.logs[at] as number)) this.takeLogs(start, sentence, known, at);
    return known.logs[at + count - 1] as number;
  }

  private takeLogs(start: number, sentence: number, { logs, least }: Known, at: number): void {
    const { given, explained, common } = this;
    // Most words have nothing to do with the run; what they say is the same each time, and said in one go.
    const usual = ratioOf(0, least, false);
    const usualCommon = ratioOf(0, least, true);
    const commonCount = intAt(this.commonCounts, sentence);
    const from = intAt(explained.starts, sentence);
    const length = intAt(explained.starts, sentence + 1) - from;
    const sums = new Float32Array(length);
    const most = Math.min(MOST_SENTENCES, given.sentenceCount - start);
    for (let count = 1; count <= most; count++) {
      const row = start + count - 1;
      const first = intAt(this.first, row);
      if (sentence < first || sentence >= intAt(this.end, row)) return;
      const { values } = this.of(row);
      const offset = from - intAt(explained.starts, first);
      const factor =
        (1 - BACKGROUND_SHARE) / Math.max(1, intAt(given.starts, start + count) - intAt(given.starts, start));
      let total = commonCount * Math.log(usualCommon) + (length - commonCount) * Math.log(usual);
      let product = 1;
      for (let k = 0; k < length; k++) {
        const sum = floatAt(sums, k) + floatAt(values, offset + k);
        if (sum === 0) continue;
        sums[k] = sum;
        const isCommon = byteAt(common, intAt(explained.tokens, from + k)) === 1;
        product *= ratioOf(floatAt(sums, k) * factor, least, isCommon) / (isCommon ? usualCommon : usual);
        if (product > LARGEST_PRODUCT || product < 1 / LARGEST_PRODUCT) {
          total += Math.log(product);
          product = 1;
        }
      }
      logs[at + count - 1] = total + Math.log(product);
    }
  }

  private of(sentence: number): Known {
    const known = this.known[sentence];
    if (known) return known;
    const values = this.explain(sentence);
    const window = Math.max(0, intAt(this.end, sentence) - intAt(this.first, sentence));
    const logs = new Float64Array(window * MOST_SENTENCES).fill(Number.NaN);
    if (this.held > this.mostHeld) {
      this.known = [];
      this.held = 0;
    }
    const made = { values, logs, least: Number.NaN };
    this.known[sentence] = made;
    this.held += values.length + logs.length;
    return made;
  }

  private explain(sentence: number): Float32Array {
    const { given, explained, rows, background, probability } = this;
    const [first, end] = [intAt(this.first, sentence), intAt(this.end, sentence)];
    if (end <= first) return new Float32Array(0);
    for (let at = intAt(given.starts, sentence); at < intAt(given.starts, sentence + 1); at++) {
      const word = intAt(given.tokens, at);
      for (let cell = intAt(rows.starts, word); cell < intAt(rows.starts, word + 1); cell++) {
        const column = intAt(rows.columns, cell);
        probability[column] =
          floatAt(probability, column) + floatAt(rows.values, cell) / floatAt(background, column);
      }
    }
    const from = intAt(explained.starts, first);
    const values = new Float32Array(intAt(explained.starts, end) - from);
    for (let at = 0; at < values.length; at++)
      values[at] = floatAt(probability, intAt(explained.tokens, from + at));
    for (let at = intAt(given.starts, sentence); at < intAt(given.starts, sentence + 1); at++) {
      const word = intAt(given.tokens, at);
      for (let cell = intAt(rows.starts, word); cell < intAt(rows.starts, word + 1); cell++)
        probability[intAt(rows.columns, cell)] = 0;
    }
    return values;
  }
}
