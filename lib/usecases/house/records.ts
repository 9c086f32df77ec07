import type { Db, Tx } from '#lib/db/client.ts';
import type { Lane } from '#lib/domain/checks/check.ts';

/** How the last findings of a check, in one of its own lanes, were decided on at a desk. */
export interface CheckRecord {
  check: string;
  own: Lane;
  right: number;
  dismissed: number;
}

/**
 * The records of all checks of a desk, or of some, over the last `most` decisions of each. What a wider dismissal
 * settled was decided on once, by whoever made it, and counts once.
 */
export function recordsOf(
  db: Db | Tx,
  deskId: string,
  most: number,
  checks: readonly string[] | null = null,
): Promise<CheckRecord[]> {
  return db.$queryRaw<CheckRecord[]>`
    SELECT "check", own,
           count(*) FILTER (WHERE state <> 'dismissed')::int AS "right",
           count(*) FILTER (WHERE state = 'dismissed')::int AS dismissed
    FROM (
      SELECT "check", coalesce("ownLane", lane, 'probable') AS own, state,
             row_number() OVER (
               PARTITION BY "check", coalesce("ownLane", lane, 'probable') ORDER BY "decidedAt" DESC, id
             ) AS place
      FROM flag
      WHERE "deskId" = ${deskId}::uuid AND "check" IS NOT NULL AND "decidedAt" IS NOT NULL
        AND "dismissalId" IS NULL AND state IN ('fixed', 'dismissed', 'confirmed')
        AND (${checks === null} OR "check" = ANY(${checks ?? []}::text[]))
    ) decided
    WHERE place <= ${most}
    GROUP BY "check", own
    ORDER BY "check", own`;
}
