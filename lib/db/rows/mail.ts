import type { Db } from '#lib/db/client.ts';
import type { Mail } from '#lib/db/generated/client.ts';
import type { MailKind, MailState } from '#lib/db/generated/enums.ts';
import { NOTIFICATION_INCLUDE, type NotificationRow, type SeenDesks, standing } from './notification.ts';

/** A worker that has not settled a mail by then is taken for dead: longer than a mail server is waited for. */
const CLAIM_SECONDS = 120;
/** What is older than this is no news any more: it stays in the app. */
const MAILED_WITHIN_DAYS = 3;
/** Notifications in one mail; the rest is in the app. */
const MOST = 100;

export type ClaimedMail = Pick<Mail, 'id' | 'userId' | 'kind' | 'attempts'>;

/**
 * Gives the mail that has been due for longest to the caller alone for CLAIM_SECONDS. Workers ask side by side
 * without waiting for each other. Null when nothing is due.
 */
export async function claimMail(db: Db): Promise<ClaimedMail | null> {
  const rows = await db.$queryRaw<ClaimedMail[]>`
    UPDATE mail SET attempts = attempts + 1, "claimedUntil" = now() + make_interval(secs => ${CLAIM_SECONDS})
    WHERE id = (
      SELECT id FROM mail
      WHERE state = 'waiting' AND "dueAt" <= now() AND ("claimedUntil" IS NULL OR "claimedUntil" < now())
      ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, "userId", kind::text, attempts`;
  return rows[0] ?? null;
}

/**
 * What a mail tells of: all of its kind that its reader has not read and that no other mail tells of. Taken in one
 * statement, so that two mails for one person never tell the same.
 */
export async function takeNotifications(
  db: Db,
  { id, userId, kind }: ClaimedMail,
  desks: SeenDesks,
): Promise<NotificationRow[]> {
  const channel = kind === 'digest' ? 'digest' : 'email';
  const since = new Date(Date.now() - MAILED_WITHIN_DAYS * 24 * 3_600_000);
  await db.notification.updateMany({
    where: { userId, channel, mailId: null, readAt: null, withdrawnAt: null, createdAt: { gt: since } },
    data: { mailId: id },
  });
  return db.notification.findMany({
    where: { ...standing(userId, desks), mailId: id, readAt: null },
    include: NOTIFICATION_INCLUDE,
    orderBy: { id: 'asc' },
    take: MOST,
  });
}

export async function settleMail(db: Db, id: string, state: MailState, reason = ''): Promise<void> {
  await db.mail.updateMany({
    where: { id, state: 'waiting' },
    data: { state, reason, claimedUntil: null, settledAt: new Date() },
  });
}

/** Another attempt, later. */
export async function postponeMail(db: Db, id: string, dueAt: Date, reason: string): Promise<void> {
  await db.mail.updateMany({ where: { id, state: 'waiting' }, data: { dueAt, reason, claimedUntil: null } });
}

/**
 * Plans a mail by which somebody may replace a forgotten password. One statement whether or not there is such a
 * person, who has a password and may sign in: the time of the answer does not tell.
 */
export async function planPasswordMail(db: Db, id: string, email: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO mail (id, "userId", kind, "dueAt")
    SELECT ${id}::uuid, id, ${'password' satisfies MailKind}::mail_kind, now() FROM "user"
    WHERE email = ${email} AND "passwordHash" IS NOT NULL AND "disabledAt" IS NULL`;
}
