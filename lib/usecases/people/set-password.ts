import { hashPassword } from '#lib/auth/passwords.ts';
import type { Db } from '#lib/db/client.ts';
import { deleteSessionsOf } from '#lib/db/rows/session.ts';
import { getUserByEmail, updateUserRow } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';

/** Gives a person another password and ends all sessions: for the command line, when one is forgotten. */
export async function setPassword(db: Db, email: string, password: string): Promise<void> {
  const user = await getUserByEmail(db, email);
  if (!user) throw new Problem(404, 'not-found');
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    await updateUserRow(tx, user.id, { passwordHash });
    await deleteSessionsOf(tx, user.id);
  });
}
