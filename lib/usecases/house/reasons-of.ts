import type { Db } from '#lib/db/client.ts';
import type { Desk } from '#lib/db/generated/client.ts';
import { type ReasonsJson, reasonsSchema } from '#lib/http/contract/house.ts';

/** The reasons that a desk wrote for itself; an empty list where it goes by those of Relire. */
export function reasonsOf(desk: Pick<Desk, 'reasons'>): ReasonsJson {
  const { dismiss = [], sendBack = [] } = reasonsSchema.partial().catch({}).parse(desk.reasons);
  return { dismiss, sendBack };
}

/** The same, for a desk that the caller is known to be on. */
export async function reasonsOfDesk(db: Db, id: string): Promise<ReasonsJson> {
  return reasonsOf(await db.desk.findUniqueOrThrow({ where: { id }, select: { reasons: true } }));
}
