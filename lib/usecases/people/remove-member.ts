import { deleteMember, recordOnDesk } from '#lib/db/rows/desk.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from './require.ts';

/** Takes a person off a desk. The person's account and words stay. */
export async function removeMember({ db, actor }: Call, deskId: string, userId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await requireDesk(tx, actor, 'desk:manage', deskId);
    if (!(await deleteMember(tx, deskId, userId))) throw new Problem(404, 'not-found');
    await recordOnDesk(tx, { deskId, actorId: actor.userId, type: 'member:removed', detail: { userId } });
  });
}
