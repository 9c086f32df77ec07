import { deleteSessionsOf } from '#lib/db/rows/session.ts';
import { getListedUser, lockActiveAdmins, updateUserRow } from '#lib/db/rows/user.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toUserJson, type UserJson } from './json.ts';
import { requireGlobally } from './require.ts';

/**
 * Changes a person: name, admin, disabled. Disabling ends all sessions at once; the person's words stay.
 * @throws Problem 409 `last-admin` when no admin who can sign in would remain
 */
export async function updateUser(
  { db, actor }: Pick<Call, 'db' | 'actor'>,
  id: string,
  change: BodyOf<'updateUser'>,
): Promise<UserJson> {
  requireGlobally(actor, 'user:manage');
  return db.$transaction(async (tx) => {
    const admins = await lockActiveAdmins(tx);
    const user = await getListedUser(tx, id);
    if (!user) throw new Problem(404, 'not-found');
    const staysAdmin = (change.isAdmin ?? user.isAdmin) && !(change.disabled ?? user.disabledAt !== null);
    if (!staysAdmin && admins.length === 1 && admins[0] === id) throw new Problem(409, 'last-admin');

    await updateUserRow(tx, id, {
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.isAdmin === undefined ? {} : { isAdmin: change.isAdmin }),
      ...(change.disabled === undefined || change.disabled === (user.disabledAt !== null)
        ? {}
        : { disabledAt: change.disabled ? new Date() : null }),
    });
    if (change.disabled) await deleteSessionsOf(tx, id);
    const changed = await getListedUser(tx, id);
    if (!changed) throw new Problem(404, 'not-found');
    return toUserJson(changed);
  });
}
