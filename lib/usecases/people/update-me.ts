import { hashPassword, passwordMatches } from '#lib/auth/passwords.ts';
import { attempt } from '#lib/auth/throttle.ts';
import { deleteSessionsOf } from '#lib/db/rows/session.ts';
import { getUser, updateUserRow } from '#lib/db/rows/user.ts';
import { type MeJson, preferencesSchema } from '#lib/http/contract/people.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { replanDigest } from '#lib/usecases/notifications/replan-digest.ts';
import { getMe } from './get-me.ts';
import { requireWriting } from './require.ts';

/** The session that asks, which a new password leaves open, and where it is. */
interface From {
  sessionId: string | null;
  client: string;
}

/**
 * Changes one's own name, language, choices of the interface or password. A new password wants the
 * current one, if there is one, and ends the other sessions.
 * @throws Problem 403 `wrong-password`, 429 `throttled`
 */
export async function updateMe(call: Call, change: BodyOf<'updateMe'>, from: From): Promise<MeJson> {
  const { db, actor } = call;
  requireWriting(actor);
  const user = await getUser(db, actor.userId);
  if (!user) throw new Problem(401, 'signed-out');

  if (change.password !== undefined) {
    // A token must not outlive itself by setting a password.
    if (!from.sessionId) throw new Problem(403, 'forbidden');
    if (user.passwordHash) {
      const guess = await attempt(db, `password:${user.id}`, from.client);
      if (!guess.allowed) throw new Problem(429, 'throttled');
      if (!(await passwordMatches(user.passwordHash, change.currentPassword ?? '')))
        throw new Problem(403, 'wrong-password');
      await guess.forgive();
    }
  }

  const passwordHash = change.password === undefined ? undefined : await hashPassword(change.password);
  await db.$transaction(async (tx) => {
    await updateUserRow(tx, user.id, {
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.locale === undefined ? {} : { locale: change.locale }),
      ...(change.preferences === undefined
        ? {}
        : { preferences: { ...preferencesSchema.catch({}).parse(user.preferences), ...change.preferences } }),
      ...(passwordHash === undefined ? {} : { passwordHash }),
    });
    const { digestHour, timeZone } = change.preferences ?? {};
    if (digestHour !== undefined || timeZone !== undefined) await replanDigest(tx, user.id);
    if (passwordHash !== undefined) await deleteSessionsOf(tx, user.id, from.sessionId);
  });
  return getMe(call);
}
