import { listUserRows } from '#lib/db/rows/user.ts';
import { canGlobally } from '#lib/domain/policy.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { byName } from './by-name.ts';
import { toUserJson } from './json.ts';

/** All people of the installation, or those whose name or address holds `q`. For admins. */
export async function listUsers({ db, actor }: Call, q?: string): Promise<AnswerOf<'listUsers'>> {
  if (!canGlobally(actor, 'service:observe')) throw new Problem(403, 'forbidden');
  const users = await listUserRows(db, q);
  return { items: users.map(toUserJson).sort(byName) };
}
