import { deleteSessionsOf } from '#lib/db/rows/session.ts';
import { getUser } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireGlobally } from './require.ts';

/** Signs a person out everywhere. */
export async function endUserSessions({ db, actor }: Call, id: string): Promise<void> {
  requireGlobally(actor, 'user:manage');
  if (!(await getUser(db, id))) throw new Problem(404, 'not-found');
  await deleteSessionsOf(db, id);
}
