import { hashOf } from '#lib/auth/secrets.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import { getInvitationByHash, type InvitationRow } from '#lib/db/rows/invitation.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';

/** What an invitation offers, to whoever holds its link. */
export async function readInvitation(db: Db, token: string): Promise<AnswerOf<'readInvitation'>> {
  const invitation = await requireInvitation(db, token);
  return {
    desk: invitation.desk.name,
    role: invitation.role,
    email: invitation.email,
    invitedBy: invitation.createdBy.name,
    expiresAt: invitation.expiresAt.toISOString(),
  };
}

/**
 * The invitation of a link, when it can still be accepted.
 * @throws Problem 410 `invitation-invalid`: unknown, used, revoked or run out
 */
export async function requireInvitation(db: Db | Tx, token: string): Promise<InvitationRow> {
  const invitation = await getInvitationByHash(db, hashOf(token));
  if (!invitation || !isOpen(invitation)) throw new Problem(410, 'invitation-invalid');
  return invitation;
}

/**
 * Whether an invitation can be accepted now. It falls with the rights of the person who made it: somebody
 * who was disabled, or no longer runs the desk, leaves no way back in.
 */
export function isOpen({ acceptedAt, revokedAt, expiresAt, createdBy, deskId }: InvitationRow): boolean {
  if (acceptedAt || revokedAt || expiresAt <= new Date() || createdBy.disabledAt) return false;
  return (
    createdBy.isAdmin ||
    createdBy.memberships.some((membership) => membership.deskId === deskId && membership.role === 'lead')
  );
}
