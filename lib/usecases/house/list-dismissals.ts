import type { Db, Tx } from '#lib/db/client.ts';
import type { DismissalJson } from '#lib/http/contract/house.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { BY, toDismissalJson } from './json.ts';

/** What a desk does not want to be told again, newest first. */
export async function listDismissals(
  call: Call,
  { id }: { id: string },
): Promise<{ items: DismissalJson[] }> {
  await requireDesk(call.db, call.actor, 'desk:read', id);
  return { items: await dismissalsOf(call.db, id) };
}

export async function dismissalsOf(db: Db | Tx, deskId: string): Promise<DismissalJson[]> {
  const rows = await db.dismissal.findMany({
    where: { deskId, removedAt: null },
    include: { ...BY, article: { select: { id: true, title: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toDismissalJson);
}
