import { BeadLattice } from '#lib/domain/align/lattice.ts';
import { type BeadScorer, SHAPES } from '#lib/domain/align/score.ts';
import { isDeletion, type Region, type SearchOptions, type Span } from '#lib/domain/align/spans.ts';

/** Share of right ones among crossing beads on development documents. */
const CROSSING_PROBABILITY = 0.9;
/** Logarithm of the prior of two beads whose order is swapped. */
const SWAPPED = -3;
/** Sentences of one side among which a swap is looked for. */
const LARGEST_SWAP = 6;
/** Beads that one swap may take apart. */
const MOST_BEADS = 3;
/** Unaligned runs of both sides that lie further apart than this are not tried with each other. */
const FARTHEST = 12;
/** A bead across the order of the text must bring this much, as nothing around it speaks for it. */
const DISTANT_EVIDENCE = 4;

/**
 * Finds what a monotone search cannot: neighbours whose order the translation swapped. Such a pair shows as one bead
 * of 2:2, or as a bead beside two unaligned sentences. Wherever a few beads in a row are explained better by two that
 * cross, these take their place.
 */
export function crossNeighbours(spans: readonly Span[], scorer: BeadScorer, options: SearchOptions): Span[] {
  const result: Span[] = [];
  let at = 0;
  while (at < spans.length) {
    let found: { taken: number; beads: Span[]; gain: number } | undefined;
    for (let taken = 1; taken <= MOST_BEADS && at + taken <= spans.length; taken++) {
      const window = spans.slice(at, at + taken);
      const region = regionOf(window);
      const crossed = region && bestSwap(region, scorer, options.floor);
      if (!crossed) continue;
      const gain = crossed.score - window.reduce((sum, span) => sum + span.score, 0);
      if (gain > (found?.gain ?? 0)) found = { taken, beads: crossed.beads, gain };
    }
    const span = spans[at];
    if (found) result.push(...found.beads);
    else if (span) result.push(span);
    at += found?.taken ?? 1;
  }
  return result;
}

function regionOf(window: readonly Span[]): Region | undefined {
  const first = window[0];
  const last = window.at(-1);
  if (!first || !last) return undefined;
  return {
    sourceFrom: first.sourceFrom,
    sourceTo: last.sourceTo,
    targetFrom: first.targetFrom,
    targetTo: last.targetTo,
  };
}

function bestSwap(
  region: Region,
  scorer: BeadScorer,
  floor: number,
): { score: number; beads: Span[] } | undefined {
  const { sourceFrom, sourceTo, targetFrom, targetTo } = region;
  const rows = sourceTo - sourceFrom;
  const columns = targetTo - targetFrom;
  if (rows < 2 || columns < 2 || rows > LARGEST_SWAP || columns > LARGEST_SWAP) return undefined;
  const scores = new Float64Array(SHAPES.length);
  const beadAt = (i: number, iEnd: number, j: number, jEnd: number): Span | undefined => {
    const shape = SHAPES.findIndex(({ source, target }) => source === iEnd - i && target === jEnd - j);
    if (shape < 0 || !scorer.covers(i, j)) return undefined;
    scorer.scoreAt(i, j, floor, scores);
    return {
      sourceFrom: i,
      sourceTo: iEnd,
      targetFrom: j,
      targetTo: jEnd,
      score: scores[shape] as number,
      probability: CROSSING_PROBABILITY,
      crossing: true,
    };
  };
  let best: { score: number; beads: Span[] } | undefined;
  for (let i = sourceFrom + 1; i < sourceTo; i++) {
    for (let j = targetFrom + 1; j < targetTo; j++) {
      const first = beadAt(sourceFrom, i, j, targetTo);
      const second = beadAt(i, sourceTo, targetFrom, j);
      if (!first || !second || Math.min(first.score, second.score) < 0) continue;
      const score = first.score + second.score + SWAPPED;
      if (!best || score > best.score) best = { score, beads: [first, second] };
    }
  }
  return best;
}

/**
 * Links unaligned runs of both sides that stand near each other but not at the same place: a passage that the
 * translation moved. The spans come back in the order of the source.
 */
export function crossGaps(spans: readonly Span[], scorer: BeadScorer, options: SearchOptions): Span[] {
  const runs = deletionRuns(spans);
  const usedTargets = new Set<number>();
  const replaced = new Map<Span, Span[]>();
  for (const source of runs.filter((run) => run.side === 'source')) {
    let best: { score: number; beads: Span[]; target: Run } | undefined;
    for (const target of runs) {
      if (
        target.side === 'source' ||
        usedTargets.has(target.at) ||
        Math.abs(target.at - source.at) > FARTHEST
      )
        continue;
      const region = {
        sourceFrom: source.from,
        sourceTo: source.to,
        targetFrom: target.from,
        targetTo: target.to,
      };
      if (!covered(region, scorer)) continue;
      const beads = new BeadLattice(scorer, null, region, options).bestSpans();
      const linked = beads.filter((bead) => !isDeletion(bead));
      const score = linked.reduce((sum, bead) => sum + bead.score, 0);
      if (linked.some((bead) => bead.score < DISTANT_EVIDENCE) || score <= (best?.score ?? 0)) continue;
      best = { score, beads, target };
    }
    if (!best) continue;
    usedTargets.add(best.target.at);
    const beads = best.beads.map((bead) =>
      isDeletion(bead) ? bead : { ...bead, probability: CROSSING_PROBABILITY, crossing: true },
    );
    for (const span of source.spans) replaced.set(span, []);
    for (const span of best.target.spans) replaced.set(span, []);
    const [first] = source.spans;
    if (first) replaced.set(first, beads);
  }
  return spans.flatMap((span) => replaced.get(span) ?? [span]);
}

interface Run {
  readonly side: 'source' | 'target';
  readonly from: number;
  readonly to: number;
  /** Place of the run in the list of spans. */
  readonly at: number;
  readonly spans: readonly Span[];
}

function deletionRuns(spans: readonly Span[]): Run[] {
  const runs: Run[] = [];
  for (const [at, span] of spans.entries()) {
    if (!isDeletion(span)) continue;
    const side = span.sourceTo > span.sourceFrom ? 'source' : 'target';
    const [from, to] =
      side === 'source' ? [span.sourceFrom, span.sourceTo] : [span.targetFrom, span.targetTo];
    const last = runs.at(-1);
    const continued = last && last.side === side && last.to === from && spans[at - 1] === last.spans.at(-1);
    if (continued) runs[runs.length - 1] = { ...last, to, spans: [...last.spans, span] };
    else runs.push({ side, from, to, at, spans: [span] });
  }
  return runs;
}

function covered(region: Region, scorer: BeadScorer): boolean {
  const { sourceFrom, sourceTo, targetFrom, targetTo } = region;
  for (let i = sourceFrom; i < sourceTo; i++) {
    if (!scorer.covers(i, targetFrom) || !scorer.covers(i, targetTo - 1)) return false;
  }
  return true;
}
