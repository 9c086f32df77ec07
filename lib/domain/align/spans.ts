import type { Joints } from '#lib/domain/align/joints.ts';

/** Sentences `sourceFrom..sourceTo` and `targetFrom..targetTo` (half-open) that belong together; one side may be empty. */
export interface Span {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  /** Log-likelihood ratio; the deletion cost when a side is empty. */
  readonly score: number;
  /** Posterior probability among all ways to align the region. */
  readonly probability: number;
  readonly crossing?: boolean;
}

export interface SearchOptions {
  /** Logarithm of the prior of an unaligned sentence. */
  readonly deletion: number;
  /** Least that one unexplained word costs. */
  readonly floor: number;
  readonly sourceJoints: Joints;
  readonly targetJoints: Joints;
}

export interface Region {
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
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
    probability: 1,
  }));
  const rest = rangeOf(targetFrom, targetTo).map((j) => ({
    sourceFrom: sourceTo,
    sourceTo,
    targetFrom: j,
    targetTo: j + 1,
    score: 0,
    probability: 1,
  }));
  return [...spans, ...rest];
}

export function isDeletion(span: Span): boolean {
  return span.sourceFrom === span.sourceTo || span.targetFrom === span.targetTo;
}

export function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
