import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import type { Tx } from '#lib/db/client.ts';
import type { Desk } from '#lib/db/generated/client.ts';
import type { Check, Finding } from '#lib/domain/checks/check.ts';
import { type DismissalRule, dismissalFinder } from '#lib/domain/checks/dismissals.ts';
import { DEFAULT_TYPOGRAPHY, type HouseTypography, houseProfile } from '#lib/domain/checks/house.ts';
import { type CheckSetting, type EarnedLanes, laneAt } from '#lib/domain/checks/lanes.ts';
import { checksFor } from '#lib/domain/checks/registry.ts';
import { checkSettingsSchema, earnedLanesSchema, typographySchema } from '#lib/http/contract/house.ts';

/** How the articles of a desk are checked. */
export interface House {
  /** Changes with whatever could make the same article have other findings. */
  version: string;
  checks: readonly Check[];
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

/** The house of an article: its desk's typography, dictionary, glossary, settings and dismissals. */
export async function houseOf(tx: Tx, article: { id: string; deskId: string }): Promise<House> {
  const { deskId } = article;
  const [desk, terms, rules, speller] = [
    await tx.desk.findUniqueOrThrow({ where: { id: deskId } }),
    await tx.term.findMany({ where: { deskId, removedAt: null } }),
    await tx.dismissal.findMany({
      where: { deskId, removedAt: null, OR: [{ articleId: null }, { articleId: article.id }] },
      orderBy: { createdAt: 'asc' },
    }),
    await frenchSpeller(),
  ];
  const { typography, settings, earned } = choicesOf(desk);
  const checks = checksFor({ profile: houseProfile(typography), speller, terms });
  return {
    version: houseVersion(desk),
    checks: checks.filter(({ id }) => settings[id] !== 'off'),
    isOff: (check) => settings[check] === 'off',
    place: (finding) => ({ ...finding, lane: laneAt(settings, earned, finding.check, finding.lane) }),
    dismissalOf: dismissalFinder(rules),
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
