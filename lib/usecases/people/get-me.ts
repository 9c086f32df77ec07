import { listDeskRows } from '#lib/db/rows/desk.ts';
import { getUserWithDesks } from '#lib/db/rows/user.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toMeJson } from './json.ts';

/** Who is calling, with choices of the interface and desks; admins see every desk. */
export async function getMe({ db, actor }: Call): Promise<MeJson> {
  const user = await getUserWithDesks(db, actor.userId);
  if (!user) throw new Problem(401, 'signed-out');
  return toMeJson(user, actor.isAdmin ? await listDeskRows(db) : null);
}
