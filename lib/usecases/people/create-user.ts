import { hashPassword } from '#lib/auth/passwords.ts';
import type { Db } from '#lib/db/client.ts';
import { isUniqueViolation } from '#lib/db/errors.ts';
import { insertUser } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';

/**
 * Makes an account without an invitation: for the command line and the seeds, which have the whole
 * database in their hands anyway. There is no route to it.
 * @throws Problem 409 `email-taken`
 */
export async function createUser(
  db: Db,
  {
    password,
    ...user
  }: { email: string; name: string; password: string | null; isAdmin?: boolean; locale?: 'fr' | 'en' },
): Promise<{ id: string; email: string }> {
  const passwordHash = password === null ? null : await hashPassword(password);
  try {
    const { id, email } = await insertUser(db, { ...user, passwordHash });
    return { id, email };
  } catch (error) {
    if (isUniqueViolation(error)) throw new Problem(409, 'email-taken');
    throw error;
  }
}
