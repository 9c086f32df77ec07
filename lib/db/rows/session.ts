import type { Db, Tx } from '#lib/db/client.ts';

const WITH_CALLER = {
  user: { include: { memberships: { select: { deskId: true, role: true } } } },
} as const;

/** The session with its user and the user's desks, or null. One query: it runs on every request. */
export function getSession(db: Db, id: string) {
  return db.session.findUnique({ where: { id }, include: WITH_CALLER });
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
