import { listMemberRows } from '#lib/db/rows/desk.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toMembersJson } from './json.ts';
import { requireDesk } from './require.ts';

/** Who is on a desk: leads first. */
export async function listMembers({ db, actor }: Call, deskId: string): Promise<AnswerOf<'listMembers'>> {
  await requireDesk(db, actor, 'desk:read', deskId);
  const members = await listMemberRows(db, deskId);
  return { items: toMembersJson(members) };
}
