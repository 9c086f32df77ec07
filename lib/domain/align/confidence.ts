import { expectedLengthGap } from '#lib/domain/align/lengths.ts';
import type { Group } from '#lib/domain/align/pieces.ts';

/**
 * Weights of a logistic regression that tells right links from wrong ones, fitted on the half of the development
 * documents that choose settings (see docs/alignment.md). The posterior of the search knows only the ways that the
 * search may take; what stands around a link and how well its lengths agree says where the search itself errs.
 */
const WEIGHTS = {
  constant: 1.55,
  /** Log odds of the posterior. */
  posterior: 0.63,
  /** Sentences beyond 1:1. */
  joins: -0.26,
  /** Unaligned neighbours: what they lack, this link may have. */
  unalignedNeighbours: -0.89,
  /** Distance of the lengths in standard deviations, 5 at most. */
  lengthGap: -0.72,
  /** Log-likelihood ratio by the square root of the length, 8 at most. */
  evidence: 1.08,
  crossing: -0.57,
};

/** Share of right ones among sentences left unaligned, page furniture apart, in the same half. */
const UNALIGNED = 0.86;

/** The probability that each group is right as it stands, in the order of the groups. */
export function scoreGroups(
  groups: readonly Group[],
  sourceTexts: readonly string[],
  targetTexts: readonly string[],
): number[] {
  const lengthOf = (texts: readonly string[], numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (texts[number]?.length ?? 0), 0);
  const lengths = groups.map((group) => ({
    source: lengthOf(sourceTexts, group.source),
    target: lengthOf(targetTexts, group.target),
  }));
  const ratio = ratioOfLinked(groups, lengths);
  return groups.map((group, at) => {
    if (!isLinked(group)) return UNALIGNED;
    const { source, target } = lengths[at] ?? { source: 0, target: 0 };
    const neighbours = [groups[at - 1], groups[at + 1]].filter((other) => other && !isLinked(other));
    const gap = Math.abs(expectedLengthGap(Math.max(1, source), Math.max(1, target), ratio));
    const odds =
      WEIGHTS.constant +
      WEIGHTS.posterior * logOdds(group.probability) +
      WEIGHTS.joins * (group.source.length + group.target.length - 2) +
      WEIGHTS.unalignedNeighbours * neighbours.length +
      WEIGHTS.lengthGap * Math.min(5, gap) +
      WEIGHTS.evidence * Math.min(8, group.evidence / Math.sqrt(1 + (source + target) / 2)) +
      (group.crossing ? WEIGHTS.crossing : 0);
    return 1 / (1 + Math.exp(-odds));
  });
}

/** Target characters for one source character over all links, one hundred of each side added. */
function ratioOfLinked(
  groups: readonly Group[],
  lengths: readonly { source: number; target: number }[],
): number {
  let [source, target] = [100, 100];
  for (const [at, group] of groups.entries()) {
    if (!isLinked(group)) continue;
    source += lengths[at]?.source ?? 0;
    target += lengths[at]?.target ?? 0;
  }
  return target / source;
}

function isLinked(group: Group): boolean {
  return group.source.length > 0 && group.target.length > 0;
}

/** Kept within what the posterior can tell. */
function logOdds(probability: number): number {
  const kept = Math.min(1 - 1e-5, Math.max(1e-5, probability));
  return Math.log(kept / (1 - kept));
}
