import { recordOnDesk, renameDesk } from '#lib/db/rows/desk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type DeskJson, toDeskJson } from './json.ts';
import { requireDesk } from './require.ts';

/** Renames a desk. Its slug, which addresses hold, stays. */
export async function updateDesk({ db, actor }: Call, id: string, name: string): Promise<DeskJson> {
  return db.$transaction(async (tx) => {
    const before = await requireDesk(tx, actor, 'desk:manage', id);
    const desk = await renameDesk(tx, id, name);
    await recordOnDesk(tx, {
      deskId: id,
      actorId: actor.userId,
      type: 'desk:renamed',
      detail: { from: before.name, to: name },
    });
    return toDeskJson(desk, actor);
  });
}
