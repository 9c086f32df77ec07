import type { Db, Tx } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';

/** What people who see a desk chose of the interface, by id; those who do not see it are not among them. */
export function getUserChoices(tx: Tx, deskId: string, ids: readonly string[]) {
  return tx.user.findMany({
    where: {
      id: { in: [...ids] },
      disabledAt: null,
      OR: [{ isAdmin: true }, { memberships: { some: { deskId } } }],
    },
    select: { id: true, preferences: true },
  });
}

/** Who may do something about a desk's settings: its leads, and admins. */
export async function runnersOf(tx: Tx, deskId: string): Promise<string[]> {
  const people = await tx.user.findMany({
    where: { disabledAt: null, OR: [{ isAdmin: true }, { memberships: { some: { deskId, role: 'lead' } } }] },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}

/**
 * Whether a mail for somebody waits that nobody has begun to write. Until the transaction ends no worker
 * takes it up: it will then see what the transaction wrote.
 */
export async function mailWaits(tx: Tx, userId: string, kind: 'notifications' | 'digest'): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM mail
    WHERE "userId" = ${userId}::uuid AND kind = ${kind}::mail_kind AND state = 'waiting' AND attempts = 0
    LIMIT 1 FOR SHARE`;
  return rows.length > 0;
}

/** People who were told of a comment and have not looked yet. */
export async function toldOf(tx: Tx, commentId: string): Promise<string[]> {
  const rows = await tx.notification.findMany({
    where: { commentId, readAt: null },
    select: { userId: true },
  });
  return rows.map(({ userId }) => userId);
}

/** Desks that somebody sees: null for all of them. */
export type SeenDesks = readonly string[] | null;

/** Notifications of somebody that count: not withdrawn, of a comment or round that stands, on a desk still seen. */
export function standing(userId: string, desks: SeenDesks): Prisma.NotificationWhereInput {
  return {
    userId,
    withdrawnAt: null,
    AND: [
      { OR: [{ commentId: null }, { comment: { deletedAt: null } }] },
      { OR: [{ roundId: null }, { round: { cancelledAt: null } }] },
    ],
    ...(desks ? { deskId: { in: [...desks] } } : {}),
  };
}

const PERSON = { select: { id: true, name: true } } as const;
export const NOTIFICATION_INCLUDE = {
  actor: PERSON,
  article: { select: { id: true, title: true } },
  desk: { select: { id: true, name: true } },
  round: { select: { id: true, name: true } },
  comment: { select: { threadId: true, body: true } },
} as const;

export type NotificationRow = Prisma.NotificationGetPayload<{ include: typeof NOTIFICATION_INCLUDE }>;

/** Sentences that came back to somebody. */
export function returnedSentences(userId: string, desks: SeenDesks): Prisma.SentenceWhereInput {
  return {
    returnedToId: userId,
    verdict: 'sent_back',
    stepId: null,
    article: { state: { not: 'archived' }, ...(desks ? { deskId: { in: [...desks] } } : {}) },
  };
}

/** Flags of somebody that were decided otherwise than asked, until that has been seen. */
export function overruledFlags(userId: string, desks: SeenDesks): Prisma.FlagWhereInput {
  return {
    authorId: userId,
    overruled: true,
    decisionSeenAt: null,
    state: { in: ['dismissed', 'fixed'] },
    article: { state: { not: 'archived' } },
    ...(desks ? { deskId: { in: [...desks] } } : {}),
  };
}

/** What waits for somebody, in numbers. */
export async function countNews(
  db: Db,
  userId: string,
  desks: SeenDesks,
): Promise<{ notifications: number; returns: number; rounds: number }> {
  const [notifications, sentences, flags, rounds] = await Promise.all([
    db.notification.count({ where: { ...standing(userId, desks), readAt: null } }),
    db.sentence.count({ where: returnedSentences(userId, desks) }),
    db.flag.count({ where: overruledFlags(userId, desks) }),
    db.roundTask.count({
      where: {
        userId,
        finishedAt: null,
        text: {
          round: { closedAt: null, cancelledAt: null, ...(desks ? { deskId: { in: [...desks] } } : {}) },
        },
      },
    }),
  ]);
  return { notifications, returns: sentences + flags, rounds };
}
