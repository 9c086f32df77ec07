import { getMember, recordOnDesk, upsertMember } from '#lib/db/rows/desk.ts';
import { getUser } from '#lib/db/rows/user.ts';
import { canGlobally, type Role } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type MemberJson, toMemberJson } from './json.ts';
import { requireDesk } from './require.ts';

/**
 * Changes the role of a member, or puts a person on the desk. Only admins, who see everybody, may put
 * somebody on a desk directly; leads invite.
 */
export async function updateMember(
  { db, actor }: Pick<Call, 'db' | 'actor'>,
  deskId: string,
  userId: string,
  role: Role,
): Promise<MemberJson> {
  return db.$transaction(async (tx) => {
    await requireDesk(tx, actor, 'desk:manage', deskId);
    const before = await getMember(tx, deskId, userId);
    if (!before && !(canGlobally(actor, 'user:manage') && (await getUser(tx, userId))))
      throw new Problem(404, 'not-found');
    const member = await upsertMember(tx, deskId, userId, role);
    if (before?.role !== role)
      await recordOnDesk(tx, {
        deskId,
        actorId: actor.userId,
        type: before ? 'member:role-changed' : 'member:added',
        detail: { userId, role },
      });
    return toMemberJson(member);
  });
}
