import type { Db, Tx } from '#lib/db/client.ts';
import { CALLER, type CallerRow } from './caller.ts';

/** The session with its user and the user's desks, or null. One query: it runs on every request. */
export async function getSession(db: Db, id: string) {
  const [session] = await db.$queryRaw<{ id: string; lastSeenAt: Date; expiresAt: Date; user: CallerRow }[]>`
    SELECT s.id, s."lastSeenAt", s."expiresAt", ${CALLER} AS "user"
    FROM session s JOIN "user" u ON u.id = s."userId"
    WHERE s.id = ${id}`;
  return session ?? null;
}

export async function insertSession(
  db: Db | Tx,
  session: { id: string; userId: string; userAgent: string; expiresAt: Date },
): Promise<void> {
  await db.session.create({ data: session });
}

/** Notes that a session is in use and moves its end. Harmless when the session has just been ended. */
export async function touchSession(db: Db, id: string, seenAt: Date, expiresAt: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: seenAt, expiresAt } });
}

/** Sessions of a user that have not run out, the latest seen first. */
export function listSessions(db: Db, userId: string) {
  return db.session.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  });
}

/** Ends one session; false when the user has none of that id. */
export async function deleteSession(db: Db, id: string, userId?: string): Promise<boolean> {
  const { count } = await db.session.deleteMany({ where: { id, ...(userId ? { userId } : {}) } });
  return count > 0;
}

/** Ends the sessions of a user, but for one when `exceptId` is given. */
export async function deleteSessionsOf(db: Db | Tx, userId: string, exceptId?: string | null): Promise<void> {
  await db.session.deleteMany({ where: { userId, ...(exceptId ? { id: { not: exceptId } } : {}) } });
}

/** Clears sessions of a user that ran out long ago, so that the table does not grow for ever. */
export async function deleteExpiredSessions(db: Db, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId, expiresAt: { lt: new Date() } } });
}
