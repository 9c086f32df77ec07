import { hashPassword } from '#lib/auth/passwords.ts';
import { hashOf, newSecret } from '#lib/auth/secrets.ts';
import { attemptFrom } from '#lib/auth/throttle.ts';
import type { Db } from '#lib/db/client.ts';
import { planPasswordMail } from '#lib/db/rows/mail.ts';
import { deleteSessionsOf } from '#lib/db/rows/session.ts';
import { normaliseEmail, updateUserRow } from '#lib/db/rows/user.ts';
import { mailsAreSent } from '#lib/env.ts';
import { Problem } from '#lib/http/problem.ts';

const VALID_MS = 60 * 60_000;
/** Mails to one address, and askings from one client, in a quarter of an hour. */
const MOST_FOR_ADDRESS = 3;
const MOST_FROM_CLIENT = 30;

/**
 * Plans a mail to whoever has the address, if somebody does. The answer is the same in any case, also when the
 * address has had enough of them.
 * @throws Problem 404 when this server sends no mail, 429 `throttled` for the client
 */
export async function requestPasswordReset(db: Db, email: string, client: string): Promise<void> {
  if (!mailsAreSent()) throw new Problem(404, 'not-found');
  const address = normaliseEmail(email);
  if ((await attemptFrom(db, `reset-from:${client}`)) > MOST_FROM_CLIENT) throw new Problem(429, 'throttled');
  const forAddress = await attemptFrom(db, `reset-for:${address}`);
  // Nobody has the empty address: the same statement, and no mail.
  await planPasswordMail(db, crypto.randomUUID(), forAddress > MOST_FOR_ADDRESS ? '' : address);
}

/** A token for the link of a mail; made when the mail is, so that none is ever stored as it is. */
export async function newResetToken(db: Db, userId: string): Promise<string> {
  const token = newSecret();
  const expiresAt = new Date(Date.now() + VALID_MS);
  await db.passwordReset.create({ data: { hash: hashOf(token), userId, expiresAt } });
  return token;
}

/**
 * Sets another password for whoever holds the link of a mail, once, within an hour; ends all sessions, and the
 * other links.
 * @throws Problem 410 `reset-invalid`
 */
export async function resetPassword(
  db: Db,
  { token, password }: { token: string; password: string },
): Promise<{ email: string }> {
  const hash = hashOf(token);
  // Before the slow part, so that guesses cost nothing.
  const found = await db.passwordReset.findUnique({ where: { hash }, include: { user: true } });
  if (!found || found.usedAt || found.expiresAt <= new Date() || found.user.disabledAt) {
    throw new Problem(410, 'reset-invalid');
  }
  const passwordHash = await hashPassword(password);
  await db.$transaction(async (tx) => {
    const now = new Date();
    const { count } = await tx.passwordReset.updateMany({
      where: { hash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) throw new Problem(410, 'reset-invalid');
    await tx.passwordReset.updateMany({
      where: { userId: found.userId, usedAt: null },
      data: { usedAt: now },
    });
    await updateUserRow(tx, found.userId, { passwordHash });
    await deleteSessionsOf(tx, found.userId);
  });
  return { email: found.user.email };
}
