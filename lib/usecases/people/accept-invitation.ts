import { hashPassword } from '#lib/auth/passwords.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import { isUniqueViolation } from '#lib/db/errors.ts';
import { getMember, recordOnDesk, upsertMember } from '#lib/db/rows/desk.ts';
import { type InvitationRow, takeInvitation } from '#lib/db/rows/invitation.ts';
import { getUser, getUserByEmail, insertUser, normaliseEmail } from '#lib/db/rows/user.ts';
import type { Actor } from '#lib/domain/policy.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireInvitation } from './read-invitation.ts';
import { requireWriting } from './require.ts';

/**
 * Accepts an invitation: with the account that is signed in, else by making one, which wants an address
 * (unless the invitation names it), a name and a password.
 * @throws Problem 410 `invitation-invalid` (also when it is for another address), 409 `email-taken`,
 *   400 `bad-request` or `weak-password` when something is missing
 */
export async function acceptInvitation(
  db: Db,
  actor: Actor | null,
  { token, email, name, password }: BodyOf<'acceptInvitation'>,
  locale: 'fr' | 'en',
): Promise<AnswerOf<'acceptInvitation'>> {
  const invitation = await requireInvitation(db, token);
  if (actor) return joinWithAccount(db, actor, invitation);

  const address = normaliseEmail(invitation.email ?? email ?? '');
  if (email !== undefined && normaliseEmail(email) !== address) throw new Problem(410, 'invitation-invalid');
  const missing = [...(address ? [] : ['email']), ...(name?.trim() ? [] : ['name'])];
  if (missing.length > 0 || !name)
    throw new Problem(400, 'bad-request', {
      fields: missing.map((field) => ({ field, message: 'required' })),
    });
  if (!password) throw new Problem(400, 'weak-password');
  if (await getUserByEmail(db, address)) throw new Problem(409, 'email-taken');

  const passwordHash = await hashPassword(password);
  try {
    await db.$transaction(async (tx) => {
      const user = await insertUser(tx, { email: address, name: name.trim(), passwordHash, locale });
      await joinDesk(tx, invitation, user.id);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Problem(409, 'email-taken');
    throw error;
  }
  return { email: address, deskId: invitation.deskId };
}

async function joinWithAccount(db: Db, actor: Actor, invitation: InvitationRow) {
  requireWriting(actor);
  const user = await getUser(db, actor.userId);
  if (!user) throw new Problem(401, 'signed-out');
  if (invitation.email && invitation.email !== user.email) throw new Problem(410, 'invitation-invalid');
  await db.$transaction((tx) => joinDesk(tx, invitation, user.id));
  return { email: user.email, deskId: invitation.deskId };
}

/** Uses the invitation up for a person. A lead who accepts an editor's invitation stays a lead. */
export async function joinDesk(tx: Tx, { id, deskId, role }: InvitationRow, userId: string): Promise<void> {
  if (!(await takeInvitation(tx, id))) throw new Problem(410, 'invitation-invalid');
  const before = await getMember(tx, deskId, userId);
  if (before?.role !== 'lead') await upsertMember(tx, deskId, userId, role);
  await recordOnDesk(tx, {
    deskId,
    actorId: userId,
    type: 'invitation:accepted',
    detail: { invitationId: id, role },
  });
}
