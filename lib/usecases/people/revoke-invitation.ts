import { recordOnDesk } from '#lib/db/rows/desk.ts';
import { getInvitation, revokeInvitationRow } from '#lib/db/rows/invitation.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from './require.ts';

/** Revokes an invitation that nobody has used. Revoking twice is harmless. */
export async function revokeInvitation({ db, actor }: Call, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const invitation = await getInvitation(tx, id);
    if (!invitation) throw new Problem(404, 'not-found');
    await requireDesk(tx, actor, 'desk:manage', invitation.deskId);
    if (await revokeInvitationRow(tx, id))
      await recordOnDesk(tx, {
        deskId: invitation.deskId,
        actorId: actor.userId,
        type: 'invitation:revoked',
        detail: { invitationId: id },
      });
  });
}
