import type { Lane } from '#lib/domain/checks/check.ts';

/** How the findings of a check, in one of its lanes, were decided on at a desk: the last ones. */
export interface DecisionRecord {
  /** Corrected, or confirmed. */
  right: number;
  dismissed: number;
}

/** How many of the last decisions count. */
export const DECISIONS = 50;
/** Fewer decisions than this say nothing yet. */
export const ENOUGH_TO_DEMOTE = 20;

const SURE = 0.95;
const PROBABLE = 0.7;
const RANK: Record<Lane, number> = { unsure: 0, probable: 1, sure: 2 };

/**
 * The lane in which a desk sees findings that their check puts in `own`. A desk's decisions take a check
 * down as soon as there are enough of them; to come up it must have been right over all of the last 50, as
 * findings that nobody is shown are mostly decided on by those who agree with them.
 */
export function earnedLane(own: Lane, { right, dismissed }: DecisionRecord): Lane {
  const all = right + dismissed;
  if (all < ENOUGH_TO_DEMOTE) return own;
  const precision = right / all;
  const earned: Lane = precision >= SURE ? 'sure' : precision >= PROBABLE ? 'probable' : 'unsure';
  if (RANK[earned] > RANK[own]) return all >= DECISIONS ? earned : own;
  return earned;
}

/** What a lead settled for a check: a lane for all that it finds, or that it does not run. */
export type CheckSetting = Lane | 'off';

/** Lanes that a desk's decisions gave, by check and the check's own lane: `calque/probable` → `unsure`. */
export type EarnedLanes = Readonly<Record<string, Lane>>;

/** The lane of a finding at a desk: what a lead settled, else what its decisions earned, else its own. */
export function laneAt(
  settings: Readonly<Record<string, CheckSetting>>,
  earned: EarnedLanes,
  check: string,
  own: Lane,
): Lane {
  const settled = settings[check];
  if (settled !== undefined && settled !== 'off') return settled;
  return earned[laneKey(check, own)] ?? own;
}

export function laneKey(check: string, own: Lane): string {
  return `${check}/${own}`;
}
