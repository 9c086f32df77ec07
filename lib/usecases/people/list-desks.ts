import { listDeskRows } from '#lib/db/rows/desk.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { byName } from './by-name.ts';
import { toDeskJson } from './json.ts';

/** The desks one may see: one's own; all of them for admins. */
export async function listDesks({ db, actor }: Call): Promise<AnswerOf<'listDesks'>> {
  const desks = await listDeskRows(
    db,
    actor.isAdmin ? undefined : actor.memberships.map(({ deskId }) => deskId),
  );
  return { items: desks.map((desk) => toDeskJson(desk, actor)).sort(byName) };
}
