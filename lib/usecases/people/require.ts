import type { Db, Tx } from '#lib/db/client.ts';
import { type CountedDesk, getDesk } from '#lib/db/rows/desk.ts';
import { type Actor, can, canGlobally, roleOn } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';

/**
 * The desk, when the actor may do this on it.
 * @throws Problem 404 for outsiders, to whom a desk does not exist; 403 for members whose role is too low
 */
export async function requireDesk(
  db: Db | Tx,
  actor: Actor,
  action: 'desk:read' | 'desk:manage',
  id: string,
): Promise<CountedDesk> {
  const desk = await getDesk(db, id);
  if (!desk || roleOn(actor, id) === null) throw new Problem(404, 'not-found');
  if (!can(actor, action, id)) throw new Problem(403, 'forbidden');
  return desk;
}

/** @throws Problem 403 unless the actor may do this to the installation */
export function requireGlobally(actor: Actor, action: 'desk:create' | 'user:manage'): void {
  if (!canGlobally(actor, action)) throw new Problem(403, 'forbidden');
}

/** @throws Problem 403 for a script whose token may only read */
export function requireWriting(actor: Actor): void {
  if (!actor.canWrite) throw new Problem(403, 'forbidden');
}
