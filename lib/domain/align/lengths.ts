import type { Region } from '#lib/domain/align/spans.ts';

/** Lengths in characters of the sentences of both sides, and how much longer the target is. */
export interface Lengths {
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Target characters for one source character. */
  readonly ratio: number;
}

/** Ratio of French to English in news, believed as much as half a document. */
const USUAL_RATIO: Record<'forward' | 'reversed', number> = { forward: 1.05, reversed: 1 / 1.05 };
/** Variance of the target length for one character (Gale & Church 1993, section 3.2). */
const VARIANCE = 6.8;

/** Measures an article; the ratio is its own, drawn towards the usual one and kept within reason. */
export function measureLengths(
  source: readonly string[],
  target: readonly string[],
  reversed: boolean,
): Lengths {
  const lengthsOf = (sentences: readonly string[]) =>
    Int32Array.from(sentences, (text) => Math.max(1, text.length));
  const [a, b] = [lengthsOf(source), lengthsOf(target)];
  const usual = USUAL_RATIO[reversed ? 'reversed' : 'forward'];
  const sum = (lengths: Int32Array) => lengths.reduce((total, length) => total + length, 0);
  const own = a.length > 20 && b.length > 0 ? (sum(b) / sum(a) + usual / 2) / 1.5 : usual;
  return { source: a, target: b, ratio: Math.min(1.6, Math.max(0.65, own)) };
}

/** Squared deviation of the lengths of a bead in standard deviations that is usual in news, and what it weighs. */
const USUAL_DEVIATION = 0.6;
const USUAL_BEADS = 20;
const LARGEST_DEVIATION = 16;

/**
 * How many times more the lengths of these beads vary than those of news do, as a variance: a free translation says
 * less by its lengths than a close one. Drawn towards 1 as by twenty usual beads.
 */
export function measureSpread(spans: readonly Region[], { source, target, ratio }: Lengths): number {
  let sum = USUAL_BEADS * USUAL_DEVIATION;
  let beads = USUAL_BEADS;
  const sumOf = (lengths: Int32Array, from: number, to: number) =>
    lengths.subarray(from, to).reduce((total, length) => total + length, 0);
  for (const { sourceFrom, sourceTo, targetFrom, targetTo } of spans) {
    if (sourceFrom === sourceTo || targetFrom === targetTo) continue;
    const gap = expectedLengthGap(
      sumOf(source, sourceFrom, sourceTo),
      sumOf(target, targetFrom, targetTo),
      ratio,
    );
    sum += Math.min(gap * gap, LARGEST_DEVIATION);
    beads += 1;
  }
  return sum / beads / USUAL_DEVIATION;
}

/** How far two lengths are from translating each other, in standard deviations (Gale & Church 1993). */
export function expectedLengthGap(source: number, target: number, ratio: number): number {
  return (target - ratio * source) / Math.sqrt((VARIANCE * (source + target)) / 2);
}
