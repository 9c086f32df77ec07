import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import type { Desk } from '#lib/db/generated/client.ts';
import { requireHouseRow } from '#lib/db/rows/house.ts';
import type { Finding } from '#lib/domain/checks/check.ts';
import { type DismissalRule, dismissalFinder } from '#lib/domain/checks/dismissals.ts';
import { DEFAULT_TYPOGRAPHY, type HouseTypography } from '#lib/domain/checks/house.ts';
import { type CheckSetting, type EarnedLanes, laneAt } from '#lib/domain/checks/lanes.ts';
import { checkSettingsSchema, earnedLanesSchema, typographySchema } from '#lib/http/contract/house.ts';
import type { HouseChecks } from '#lib/jobs/read-pair.ts';

/** How the articles of a desk are checked. */
export interface House {
  /** Changes with whatever could make the same article have other findings. */
  version: string;
  /** Made into checks by `checksOf`, on whichever thread. */
  checks: HouseChecks;
  /** Lanes that its decisions gave. */
  earned: EarnedLanes;
  /** Whether a lead switched a check off. */
  isOff(check: string): boolean;
  /** The finding in the lane that it has at this desk. */
  place(finding: Finding): Finding;
  /** The wider dismissal that covers a finding. */
  dismissalOf(check: string, quote: string): DismissalRule | undefined;
}

/**
 * Of the files of lib/domain/checks, set when the application is built (next.config.ts): a new release renews the
 * findings of each article when it is next opened.
 */
const CODE = process.env.RELIRE_CHECKS_DIGEST ?? 'source';

/**
 * The house of an article: its desk's typography, glossary, settings and dismissals. Without an article's id, that of
 * one which is yet to come.
 */
export async function houseOf(db: Db | Tx, article: { id?: string; deskId: string }): Promise<House> {
  const { terms, dismissals, ...desk } = await requireHouseRow(db, article);
  const { typography, settings, earned } = choicesOf(desk);
  const off = Object.keys(settings).filter((id) => settings[id] === 'off');
  return {
    version: houseVersion(desk),
    checks: { typography, terms, off },
    earned,
    isOff: (check) => settings[check] === 'off',
    place: (finding) => ({ ...finding, lane: laneAt(settings, earned, finding.check, finding.lane) }),
    dismissalOf: dismissalFinder(dismissals),
  };
}

/** What findings of this desk's articles must have been found with to be of today. */
export function houseVersion({ checksVersion }: Pick<Desk, 'checksVersion'>): string {
  return [CODE, checksVersion, ...outsideCheckers().map(({ id }) => id)].join('.');
}

/** What a desk chose for its checks. Choices that are no longer offered count as not made. */
export function choicesOf(desk: Pick<Desk, 'typography' | 'checks' | 'lanes'>): {
  typography: HouseTypography;
  settings: Readonly<Record<string, CheckSetting>>;
  earned: EarnedLanes;
} {
  return {
    typography: typographySchema.catch(DEFAULT_TYPOGRAPHY).parse(desk.typography),
    settings: checkSettingsSchema.catch({}).parse(desk.checks),
    earned: earnedLanesSchema.catch({}).parse(desk.lanes),
  };
}

/** Says that articles of a desk may have other findings from now on. Takes the lock of its row. */
export async function outdateFindings(tx: Tx, deskId: string): Promise<void> {
  await tx.desk.update({ where: { id: deskId }, data: { checksVersion: { increment: 1 } } });
}
