import { byteAt, intAt } from '#lib/domain/align/arrays.ts';
import type { Corridor } from '#lib/domain/align/corridor.ts';
import { type BeadScorer, SHAPES } from '#lib/domain/align/score.ts';

/** Sentences `sourceFrom..sourceTo` and `targetFrom..targetTo` (half-open) that belong together; one side may be empty. */
export interface Span {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  /** Log-likelihood ratio; the deletion cost when a side is empty. */
  readonly score: number;
  readonly crossing?: boolean;
}

export interface SearchOptions {
  /** Logarithm of the prior of an unaligned sentence. */
  readonly deletion: number;
  /** Least that one unexplained word costs. */
  readonly floor: number;
  /** 1 for a sentence that goes on with the one before it. */
  readonly continuesSource: Uint8Array;
  readonly continuesTarget: Uint8Array;
}

export interface Region {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
}

/** Codes of moves that leave sentences unaligned; what is added to them is how many less one. */
const DELETE_SOURCE = 200;
const DELETE_TARGET = 220;
/** Pieces of one sentence that may be left unaligned at the price of one. */
const MOST_PIECES = 4;

/**
 * The best sequence of beads over a region, by dynamic programming inside the corridor: contiguous, monotone, every
 * sentence exactly once. Time and memory are proportional to the corridor's cells.
 */
export function searchBeads(
  scorer: BeadScorer,
  corridor: Corridor,
  region: Region,
  options: SearchOptions,
): Span[] {
  const { sourceFrom, sourceTo, targetFrom, targetTo } = region;
  const rows = sourceTo - sourceFrom + 1;
  const base = new Int32Array(rows + 1);
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    low[row] = row === 0 ? targetFrom : Math.max(targetFrom, intAt(corridor.low, sourceFrom + row));
    high[row] = row === rows - 1 ? targetTo : Math.min(targetTo, intAt(corridor.high, sourceFrom + row));
    base[row + 1] = intAt(base, row) + Math.max(0, intAt(high, row) - intAt(low, row) + 1);
  }
  const best = new Float64Array(intAt(base, rows)).fill(Number.NEGATIVE_INFINITY);
  const move = new Uint8Array(best.length);
  const scores = new Float64Array(SHAPES.length);
  best[0] = 0;
  const offer = (row: number, j: number, value: number, step: number): void => {
    if (row >= rows || j < intAt(low, row) || j > intAt(high, row)) return;
    const cell = intAt(base, row) + j - intAt(low, row);
    if (value > (best[cell] as number)) {
      best[cell] = value;
      move[cell] = step;
    }
  };
  for (let row = 0; row < rows; row++) {
    for (let j = intAt(low, row); j <= intAt(high, row); j++) {
      const value = best[intAt(base, row) + j - intAt(low, row)] as number;
      if (value === Number.NEGATIVE_INFINITY) continue;
      for (let pieces = 1; pieces <= MOST_PIECES; pieces++) {
        offer(row + pieces, j, value + options.deletion, DELETE_SOURCE + pieces - 1);
        if (options.continuesSource[sourceFrom + row + pieces] !== 1) break;
      }
      for (let pieces = 1; pieces <= MOST_PIECES; pieces++) {
        offer(row, j + pieces, value + options.deletion, DELETE_TARGET + pieces - 1);
        if (options.continuesTarget[j + pieces] !== 1) break;
      }
      if (row === rows - 1 || j === targetTo) continue;
      scorer.scoreAt(sourceFrom + row, j, options.floor, scores);
      for (let shape = 0; shape < SHAPES.length; shape++) {
        const { source, target } = SHAPES[shape] as (typeof SHAPES)[number];
        offer(row + source, j + target, value + (scores[shape] as number), shape);
      }
    }
  }
  return trace(best, move, base, low, region);
}

function trace(
  best: Float64Array,
  move: Uint8Array,
  base: Int32Array,
  low: Int32Array,
  region: Region,
): Span[] {
  const spans: Span[] = [];
  let row = region.sourceTo - region.sourceFrom;
  let j = region.targetTo;
  const cellOf = (r: number, column: number): number => intAt(base, r) + column - intAt(low, r);
  while (row > 0 || j > region.targetFrom) {
    const cell = cellOf(row, j);
    const step = byteAt(move, cell);
    const [source, target] = sizeOfMove(step);
    const previousRow = row - source;
    const previousJ = j - target;
    const found = {
      sourceFrom: region.sourceFrom + previousRow,
      sourceTo: region.sourceFrom + row,
      targetFrom: previousJ,
      targetTo: j,
      score: (best[cell] as number) - (best[cellOf(previousRow, previousJ)] as number),
    };
    spans.push(...(source > 0 && target > 0 ? [found] : unalignedSpans(found).reverse()));
    [row, j] = [previousRow, previousJ];
  }
  return spans.reverse();
}

function sizeOfMove(step: number): readonly [source: number, target: number] {
  if (step >= DELETE_TARGET) return [0, step - DELETE_TARGET + 1];
  if (step >= DELETE_SOURCE) return [step - DELETE_SOURCE + 1, 0];
  const shape = SHAPES[step];
  return shape ? [shape.source, shape.target] : [1, 1];
}

/** Gaps of more sentences than this on a side are left as they are. */
const LARGEST_RESCUE = 8;

/**
 * Looks again at places where unaligned sentences of both sides stand together: what was judged too unlike in
 * competition with its neighbours may still belong together when nothing else is left for it.
 */
export function rescueGaps(spans: readonly Span[], search: (region: Region) => Span[]): Span[] {
  const result: Span[] = [];
  let at = 0;
  while (at < spans.length) {
    const gap: Span[] = [];
    for (let span = spans[at]; span && isDeletion(span); span = spans[++at]) gap.push(span);
    const first = gap[0];
    const last = gap.at(-1);
    if (first && last) {
      const region = {
        sourceFrom: first.sourceFrom,
        sourceTo: last.sourceTo,
        targetFrom: first.targetFrom,
        targetTo: last.targetTo,
      };
      const rows = region.sourceTo - region.sourceFrom;
      const columns = region.targetTo - region.targetFrom;
      const both = rows > 0 && columns > 0 && rows <= LARGEST_RESCUE && columns <= LARGEST_RESCUE;
      result.push(...(both ? search(region) : gap));
    }
    const span = spans[at];
    if (span) result.push(span);
    at++;
  }
  return result;
}

/** Every sentence of a region unaligned, the source first. */
export function unalignedSpans(region: Region): Span[] {
  const { sourceFrom, sourceTo, targetFrom, targetTo } = region;
  const spans = rangeOf(sourceFrom, sourceTo).map((i) => ({
    sourceFrom: i,
    sourceTo: i + 1,
    targetFrom,
    targetTo: targetFrom,
    score: 0,
  }));
  const rest = rangeOf(targetFrom, targetTo).map((j) => ({
    sourceFrom: sourceTo,
    sourceTo,
    targetFrom: j,
    targetTo: j + 1,
    score: 0,
  }));
  return [...spans, ...rest];
}

export function isDeletion(span: Span): boolean {
  return span.sourceFrom === span.sourceTo || span.targetFrom === span.targetTo;
}

export function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
