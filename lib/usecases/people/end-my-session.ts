import { deleteSession } from '#lib/db/rows/session.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWriting } from './require.ts';

/** Signs one of one's sessions out; other people's do not exist here. */
export async function endMySession({ db, actor }: Call, id: string): Promise<void> {
  requireWriting(actor);
  if (!(await deleteSession(db, id, actor.userId))) throw new Problem(404, 'not-found');
}
