import { insertDesk, recordOnDesk } from '#lib/db/rows/desk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type DeskJson, toDeskJson } from './json.ts';
import { requireGlobally } from './require.ts';

/** Makes a desk. Nobody is on it yet. */
export async function createDesk({ db, actor }: Pick<Call, 'db' | 'actor'>, name: string): Promise<DeskJson> {
  requireGlobally(actor, 'desk:create');
  return db.$transaction(async (tx) => {
    const desk = await insertDesk(tx, { slug: slugOf(name), name });
    await recordOnDesk(tx, {
      deskId: desk.id,
      actorId: actor.userId,
      type: 'desk:created',
      detail: { name },
    });
    return toDeskJson(desk, actor);
  });
}

/** `Économie & société` gives `economie-societe`. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug || 'desk';
}
