import { revokeTokenRow } from '#lib/db/rows/token.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWriting } from './require.ts';

/** Revokes one of one's tokens, for good. */
export async function revokeToken({ db, actor }: Call, id: string): Promise<void> {
  requireWriting(actor);
  if (!(await revokeTokenRow(db, id, actor.userId))) throw new Problem(404, 'not-found');
}
