import { changeDesk, recordOnDesk } from '#lib/db/rows/desk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type DeskJson, toDeskJson } from './json.ts';
import { requireDesk } from './require.ts';

interface Change {
  name?: string | undefined;
  /** Whether reports tell who did how much: what was done before they did so is not told. */
  watchesWork?: boolean | undefined;
}

/** Renames a desk, whose slug stays since addresses hold it; or settles what reports tell of its people. */
export async function updateDesk({ db, actor }: Call, id: string, change: Change): Promise<DeskJson> {
  return db.$transaction(async (tx) => {
    const before = await requireDesk(tx, actor, 'desk:manage', id);
    const { name = before.name, watchesWork = before.workSince !== null } = change;
    const workSince = watchesWork ? (before.workSince ?? new Date()) : null;
    const desk = await changeDesk(tx, id, { name, workSince });
    const record = (type: string, detail: Record<string, string>) =>
      recordOnDesk(tx, { deskId: id, actorId: actor.userId, type, detail });
    if (name !== before.name) await record('desk:renamed', { from: before.name, to: name });
    if (workSince !== before.workSince) await record('desk:work-watched', { watched: String(watchesWork) });
    return toDeskJson(desk, actor);
  });
}
