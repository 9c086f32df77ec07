import { listInvitationRows } from '#lib/db/rows/invitation.ts';
import { roleOn } from '#lib/domain/policy.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toInvitationJson } from './json.ts';
import { requireDesk } from './require.ts';

/** Invitations of a desk, the newest first, without their links. */
export async function listInvitations(
  { db, actor }: Call,
  deskId: string,
): Promise<AnswerOf<'listInvitations'>> {
  await requireDesk(db, actor, 'desk:read', deskId);
  // They hold addresses of people who are not on the desk: for those who run it.
  if (roleOn(actor, deskId) !== 'lead') throw new Problem(403, 'forbidden');
  const invitations = await listInvitationRows(db, deskId);
  return { items: invitations.map(toInvitationJson) };
}
