import type { Db } from '#lib/db/client.ts';
import type { TypologyEntry } from '#lib/domain/typology.ts';
import type { ReasonsJson } from '#lib/http/contract/house.ts';
import { reasonsOf } from './house/reasons-of.ts';
import { byName } from './people/by-name.ts';
import { rubricOf } from './quality/rubric-of.ts';

/** What a list over several desks must know of each. */
export interface DescribedDesk {
  id: string;
  name: string;
  /** What it usually says of what it dismisses or sends back. */
  reasons: ReasonsJson;
  /** The categories of errors as it has them. */
  typology: TypologyEntry[];
  /** By name. */
  members: { id: string; name: string }[];
}

/** Desks that the caller is known to be on, by name, in one question whatever their number. */
export async function describeDesks(db: Db, ids: readonly string[]): Promise<DescribedDesk[]> {
  const desks = await db.desk.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      reasons: true,
      rubric: true,
      memberships: { select: { user: { select: { id: true, name: true } } } },
    },
  });
  return desks.sort(byName).map(({ id, name, memberships, ...desk }) => ({
    id,
    name,
    reasons: reasonsOf(desk),
    typology: rubricOf(desk).typology,
    members: memberships.map(({ user }) => user).sort(byName),
  }));
}
