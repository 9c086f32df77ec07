import { byteAt, floatAt, intAt } from '#lib/domain/align/arrays.ts';
import type { Corridor } from '#lib/domain/align/corridor.ts';
import { type BeadScorer, SHAPES } from '#lib/domain/align/score.ts';
import type { Region, SearchOptions, Span } from '#lib/domain/align/spans.ts';

/** Codes of moves: below, a shape; from here on, sentences left unaligned, their number less one added. */
const DELETE_SOURCE = SHAPES.length;
/** Pieces of one sentence that may be left unaligned at the price of one. */
const MOST_PIECES = 4;
const DELETE_TARGET = DELETE_SOURCE + MOST_PIECES;

/**
 * How much the likelihood ratios overstate what they know, as the words of a sentence do not speak independently:
 * the logarithms are divided by this before they are read as probabilities.
 */
const TEMPERATURE = 1.4;
/** Logarithm of how many times less likely than the best a way may be before it is passed over. */
const NEGLIGIBLE = 18;

/**
 * All sequences of beads over a region inside a corridor: contiguous, monotone, every sentence exactly once. A cell
 * is a pair of numbers of sentences used up; a move is a bead. Time and memory are proportional to the cells.
 */
export class BeadLattice {
  private readonly region: Region;
  private readonly rows: number;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly base: Int32Array;
  private readonly cells: number;
  /** Score of each shape at each cell. */
  private readonly scores: Float32Array;
  private readonly options: SearchOptions;
  /** Score of the best way to each cell, and from each cell to the end. */
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  /** The move by which the best way comes to each cell. */
  private readonly move: Uint8Array;

  /** Without a corridor the whole region is open. */
  constructor(scorer: BeadScorer, corridor: Corridor | null, region: Region, options: SearchOptions) {
    const { sourceFrom, sourceTo, targetFrom, targetTo } = region;
    this.region = region;
    this.options = options;
    this.rows = sourceTo - sourceFrom + 1;
    this.low = new Int32Array(this.rows);
    this.high = new Int32Array(this.rows);
    this.base = new Int32Array(this.rows + 1);
    for (let row = 0; row < this.rows; row++) {
      const [first, last] = [row === 0, row === this.rows - 1];
      const low = corridor && !first ? intAt(corridor.low, sourceFrom + row) : targetFrom;
      const high = corridor && !last ? intAt(corridor.high, sourceFrom + row) : targetTo;
      this.low[row] = Math.max(targetFrom, low);
      this.high[row] = Math.min(targetTo, high);
      this.base[row + 1] =
        intAt(this.base, row) + Math.max(0, intAt(this.high, row) - intAt(this.low, row) + 1);
    }
    this.cells = intAt(this.base, this.rows);
    this.scores = new Float32Array(this.cells * SHAPES.length);
    const scores = new Float64Array(SHAPES.length);
    for (let row = 0; row < this.rows; row++) {
      for (let j = intAt(this.low, row); j <= intAt(this.high, row); j++) {
        if (row === this.rows - 1 || j === targetTo) continue;
        if (scorer.covers(sourceFrom + row, j)) scorer.scoreAt(sourceFrom + row, j, options.floor, scores);
        else scores.fill(Number.NEGATIVE_INFINITY);
        this.scores.set(scores, (intAt(this.base, row) + j - intAt(this.low, row)) * SHAPES.length);
      }
    }
    this.before = new Float64Array(this.cells);
    this.after = new Float64Array(this.cells);
    this.move = new Uint8Array(this.cells);
    this.searchBest();
  }

  /** The likeliest sequence (Viterbi), each span with its score and its posterior probability. */
  bestSpans(): Span[] {
    const spans: Span[] = [];
    const sums = this.sums();
    let row = this.rows - 1;
    let j = this.region.targetTo;
    while (row > 0 || j > this.region.targetFrom) {
      const end = this.cellAt(row, j);
      const step = byteAt(this.move, end);
      const [source, target] = sizeOfMove(step);
      const start = this.cellAt(row - source, j - target);
      const score =
        step < DELETE_SOURCE ? floatAt(this.scores, start * SHAPES.length + step) : this.options.deletion;
      const logarithm =
        (sums.alpha[start] as number) +
        score / TEMPERATURE +
        (sums.beta[end] as number) -
        (sums.beta[0] as number);
      const sourceTo = this.region.sourceFrom + row;
      row -= source;
      j -= target;
      spans.push({
        sourceFrom: this.region.sourceFrom + row,
        sourceTo,
        targetFrom: j,
        targetTo: j + target,
        score,
        probability: Math.min(1, Math.exp(logarithm)),
      });
    }
    return spans.reverse();
  }

  /** The cells through which a way leads that is worse than the best by `margin` at most, as a corridor. */
  corridorNearBest(margin: number): Corridor {
    const least = (this.before[this.cells - 1] as number) - margin;
    const low = new Int32Array(this.rows).fill(this.region.targetTo);
    const high = new Int32Array(this.rows).fill(this.region.targetFrom);
    for (let row = 0; row < this.rows; row++) {
      for (let j = intAt(this.low, row); j <= intAt(this.high, row); j++) {
        const cell = this.cellAt(row, j);
        if ((this.before[cell] as number) + (this.after[cell] as number) < least) continue;
        low[row] = Math.min(intAt(low, row), j);
        high[row] = Math.max(intAt(high, row), j);
      }
    }
    return { low, high };
  }

  /** The best way to each cell with the move that leads there, and from each cell to the end. */
  private searchBest(): void {
    const { before, after, move } = this;
    before.fill(Number.NEGATIVE_INFINITY);
    before[0] = 0;
    this.eachMove((cell, next, step, score) => {
      const value = (before[cell] as number) + score;
      if (value > (before[next] as number)) {
        before[next] = value;
        move[next] = step;
      }
    });
    after.fill(Number.NEGATIVE_INFINITY);
    after[this.cells - 1] = 0;
    this.eachMoveBackwards((cell, next, _step, score) => {
      after[cell] = Math.max(after[cell] as number, (after[next] as number) + score);
    });
  }

  /** Visits every move, each cell's after all moves that lead to it. */
  private eachMove(visit: (cell: number, next: number, step: number, score: number) => void): void {
    for (let row = 0; row < this.rows; row++) {
      for (let j = intAt(this.low, row); j <= intAt(this.high, row); j++) this.movesFrom(row, j, visit);
    }
  }

  private eachMoveBackwards(visit: (cell: number, next: number, step: number, score: number) => void): void {
    for (let row = this.rows - 1; row >= 0; row--) {
      for (let j = intAt(this.high, row); j >= intAt(this.low, row); j--) this.movesFrom(row, j, visit);
    }
  }

  private movesFrom(
    row: number,
    j: number,
    visit: (cell: number, next: number, step: number, score: number) => void,
  ): void {
    const cell = this.cellAt(row, j);
    const { deletion, sourceJoints, targetJoints } = this.options;
    for (let pieces = 1; pieces <= MOST_PIECES; pieces++) {
      const next = this.cellAt(row + pieces, j);
      if (next >= 0) visit(cell, next, DELETE_SOURCE + pieces - 1, deletion);
      if (sourceJoints.weight[this.region.sourceFrom + row + pieces] !== 0) break;
    }
    for (let pieces = 1; pieces <= MOST_PIECES; pieces++) {
      const next = this.cellAt(row, j + pieces);
      if (next >= 0) visit(cell, next, DELETE_TARGET + pieces - 1, deletion);
      if (targetJoints.weight[j + pieces] !== 0) break;
    }
    if (row === this.rows - 1 || j === this.region.targetTo) return;
    for (let shape = 0; shape < SHAPES.length; shape++) {
      const { source, target } = SHAPES[shape] as (typeof SHAPES)[number];
      const next = this.cellAt(row + source, j + target);
      if (next >= 0) visit(cell, next, shape, floatAt(this.scores, cell * SHAPES.length + shape));
    }
  }

  /** Number of a cell, -1 outside the corridor. */
  private cellAt(row: number, j: number): number {
    if (row >= this.rows || j < intAt(this.low, row) || j > intAt(this.high, row)) return -1;
    return intAt(this.base, row) + j - intAt(this.low, row);
  }

  /**
   * Logarithms of the summed probabilities of all ways to and from each cell (the forward–backward algorithm). Ways
   * far worse than the best would not change the sums and are passed over, which is nearly all of them.
   */
  private sums(): { alpha: Float64Array; beta: Float64Array } {
    const { before, after } = this;
    const alpha = new Float64Array(this.cells).fill(Number.NEGATIVE_INFINITY);
    const beta = new Float64Array(this.cells).fill(Number.NEGATIVE_INFINITY);
    const least = (before[this.cells - 1] as number) - NEGLIGIBLE * TEMPERATURE;
    alpha[0] = 0;
    this.eachMove((cell, next, _step, score) => {
      if ((before[cell] as number) + score + (after[next] as number) < least) return;
      alpha[next] = logSum(alpha[next] as number, (alpha[cell] as number) + score / TEMPERATURE);
    });
    beta[this.cells - 1] = 0;
    this.eachMoveBackwards((cell, next, _step, score) => {
      if ((before[cell] as number) + score + (after[next] as number) < least) return;
      beta[cell] = logSum(beta[cell] as number, (beta[next] as number) + score / TEMPERATURE);
    });
    return { alpha, beta };
  }
}

function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

function sizeOfMove(step: number): readonly [source: number, target: number] {
  if (step >= DELETE_TARGET) return [0, step - DELETE_TARGET + 1];
  if (step >= DELETE_SOURCE) return [step - DELETE_SOURCE + 1, 0];
  const shape = SHAPES[step];
  return shape ? [shape.source, shape.target] : [1, 1];
}
