import { can } from '#lib/domain/policy.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { BATCH_INCLUDE, toBatchesJson } from './json.ts';

interface Query {
  desk?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/**
 * Batches of one's desks (every desk for admins), the newest first, a page at a time.
 *
 * @throws Problem `not-found` for a desk one is not on, `bad-request` for a cursor that is none.
 */
export async function listBatches(
  call: Call,
  { desk, cursor, limit }: Query,
): Promise<{ items: BatchJson[]; nextCursor: string | null }> {
  if (desk && !can(call.actor, 'article:read', desk)) throw new Problem(404, 'not-found');
  const own = call.actor.isAdmin ? undefined : { in: call.actor.memberships.map(({ deskId }) => deskId) };
  const deskId = desk ?? own;
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const rows = await call.db.batch.findMany({
    where: {
      ...(deskId ? { deskId } : {}),
      ...(after
        ? {
            OR: [
              { createdAt: { lt: after.createdAt } },
              { createdAt: after.createdAt, id: { lt: after.id } },
            ],
          }
        : {}),
    },
    include: BATCH_INCLUDE,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: await toBatchesJson(call.db, shown),
    nextCursor: last && rows.length > limit ? `${last.createdAt.toISOString()}_${last.id}` : null,
  };
}

function placeOf(cursor: string): { createdAt: Date; id: string } {
  const [, time = '', id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z)_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  const createdAt = new Date(time);
  if (!id || Number.isNaN(createdAt.getTime())) throw new Problem(400, 'bad-request');
  return { createdAt, id };
}
