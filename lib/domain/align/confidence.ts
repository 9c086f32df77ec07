import { expectedLengthGap } from '#lib/domain/align/lengths.ts';
import type { Group } from '#lib/domain/align/pieces.ts';

/**
 * Weights of a logistic regression that tells right links from wrong ones, fitted on the half of the development
 * documents that choose settings (see docs/alignment.md). The posterior of the search knows only the ways that the
 * search may take; what stands around a link and how well its lengths agree says where the search itself errs.
 */
const WEIGHTS = {
  constant: 0.84,
  /** Log odds of the posterior. */
  posterior: 0.3,
  /** Least log odds of the linked neighbours: beside a link that others contest, a sure one is slightly surer. */
  neighbours: -0.1,
  /** Several sentences on both sides: often two links that the search could not part. */
  severalOnBoth: -1.29,
  /** Unaligned neighbours: what they lack, this link may have. */
  unalignedNeighbours: -0.91,
  /** Distance of the lengths in standard deviations, 5 at most. */
  lengthGap: -0.54,
  /** Log-likelihood ratio by the square root of the length, 8 at most. */
  evidence: 0.5,
  crossing: -1.01,
  /** Logarithm of what the posteriors of the whole article lack of 1 in the mean: how hard it is. */
  articleDoubt: -0.7,
};

/** Log odds of a neighbour that contests nothing. */
const UNCONTESTED = 12;

/** The same for sentences left unaligned, page furniture apart. */
const UNALIGNED = { constant: 0.93, posterior: 0.23 };

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
  const doubt = articleDoubt(groups);
  return groups.map((group, at) => {
    if (!isLinked(group))
      return logistic(UNALIGNED.constant + UNALIGNED.posterior * logOdds(group.probability));
    const { source, target } = lengths[at] ?? { source: 0, target: 0 };
    const neighbours = [groups[at - 1], groups[at + 1]].flatMap((other) => other ?? []);
    const linkedNeighbours = neighbours.filter(isLinked);
    const gap = Math.abs(expectedLengthGap(Math.max(1, source), Math.max(1, target), ratio));
    const odds =
      WEIGHTS.constant +
      WEIGHTS.posterior * logOdds(group.probability) +
      WEIGHTS.neighbours *
        Math.min(UNCONTESTED, ...linkedNeighbours.map((other) => logOdds(other.probability))) +
      (group.source.length > 1 && group.target.length > 1 ? WEIGHTS.severalOnBoth : 0) +
      WEIGHTS.unalignedNeighbours * (neighbours.length - linkedNeighbours.length) +
      WEIGHTS.lengthGap * Math.min(5, gap) +
      WEIGHTS.evidence * Math.min(8, group.evidence / Math.sqrt(1 + (source + target) / 2)) +
      (group.crossing ? WEIGHTS.crossing : 0) +
      WEIGHTS.articleDoubt * doubt;
    return logistic(odds);
  });
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** How hard the article is, from the posteriors of all of its links. */
function articleDoubt(groups: readonly Group[]): number {
  const linked = groups.filter(isLinked);
  const sum = linked.reduce((total, { probability }) => total + probability, 0);
  return Math.log(1.001 - sum / Math.max(1, linked.length));
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
