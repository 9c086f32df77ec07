import { hashOf, newSecret } from '#lib/auth/secrets.ts';
import { recordOnDesk } from '#lib/db/rows/desk.ts';
import { insertInvitation } from '#lib/db/rows/invitation.ts';
import { normaliseEmail } from '#lib/db/rows/user.ts';
import { env } from '#lib/env.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toInvitationJson } from './json.ts';
import { requireDesk } from './require.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes an invitation link to a desk. The answer is the only place where it is ever shown. The token is
 * in the fragment, which browsers send to no server: it reaches no access log and no referrer.
 */
export async function createInvitation(
  { db, actor }: Pick<Call, 'db' | 'actor'>,
  deskId: string,
  { role, email, days }: BodyOf<'createInvitation'>,
  appUrl: string = env().APP_URL,
): Promise<AnswerOf<'createInvitation'>> {
  const token = newSecret();
  const invitation = await db.$transaction(async (tx) => {
    await requireDesk(tx, actor, 'desk:manage', deskId);
    const row = await insertInvitation(tx, {
      hash: hashOf(token),
      deskId,
      role,
      email: email ? normaliseEmail(email) : null,
      createdById: actor.userId,
      expiresAt: new Date(Date.now() + days * DAY_MS),
    });
    await recordOnDesk(tx, {
      deskId,
      actorId: actor.userId,
      type: 'invitation:created',
      detail: { invitationId: row.id, role },
    });
    return row;
  });
  return { ...toInvitationJson(invitation), url: `${new URL('/invitation', appUrl)}#${token}` };
}
