import { listMemberRows } from '#lib/db/rows/desk.ts';
import { listInvitationRows } from '#lib/db/rows/invitation.ts';
import { listUserRows } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { byName } from './by-name.ts';
import {
  type DeskJson,
  type InvitationJson,
  type MemberJson,
  toDeskJson,
  toInvitationJson,
  toMembersJson,
} from './json.ts';
import { requireDesk } from './require.ts';

/** What the page of a desk shows to those who run it. */
export interface DeskPageJson {
  desk: DeskJson;
  members: MemberJson[];
  invitations: InvitationJson[];
  /** People who may be put on the desk without an invitation; nobody unless an admin asks. */
  others: { id: string; name: string }[];
}

/** @throws Problem 404 or 403 for those who do not run the desk */
export async function loadDesk({ db, actor }: Call, id: string): Promise<DeskPageJson> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Problem(404, 'not-found');
  const desk = await requireDesk(db, actor, 'desk:manage', id);
  const [members, invitations, people] = [
    await listMemberRows(db, id),
    await listInvitationRows(db, id),
    actor.isAdmin ? await listUserRows(db) : [],
  ];
  const here = new Set(members.map(({ userId }) => userId));
  return {
    desk: toDeskJson(desk, actor),
    members: toMembersJson(members),
    invitations: invitations.map(toInvitationJson),
    others: people
      .filter((person) => !here.has(person.id) && !person.disabledAt)
      .map((person) => ({ id: person.id, name: `${person.name} (${person.email})` }))
      .sort(byName),
  };
}
