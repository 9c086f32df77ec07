import type { Db, Tx } from '#lib/db/client.ts';

const PERSON = { select: { id: true, name: true } } as const;

/** What a query must include for `toThreadJson`. */
export const THREAD_INCLUDE = {
  flag: { select: { id: true, quote: true } },
  resolvedBy: PERSON,
  comments: {
    where: { deletedAt: null },
    include: { author: PERSON },
    orderBy: { createdAt: 'asc' },
  },
} as const;

export function getThread(db: Db | Tx, id: string) {
  return db.thread.findUnique({ where: { id }, include: THREAD_INCLUDE });
}

export type ThreadRow = NonNullable<Awaited<ReturnType<typeof getThread>>>;
export type CommentRow = ThreadRow['comments'][number];

/** Discussions of a sentence and of the flags on it in which something stands, oldest first. */
export function listThreadRows(db: Db, sentenceId: string): Promise<ThreadRow[]> {
  // A flag goes along when its words move to another sentence.
  return db.thread.findMany({
    where: {
      OR: [{ flagId: null, sentenceId }, { flag: { sentenceId } }],
      comments: { some: { deletedAt: null } },
    },
    include: THREAD_INCLUDE,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** Discussions of an article that nobody has resolved, in reading order; those on withdrawn flags aside. */
export function listOpenThreads(db: Db, articleId: string) {
  return db.thread.findMany({
    where: {
      articleId,
      resolvedAt: null,
      sentence: { stepId: null },
      comments: { some: { deletedAt: null } },
      OR: [{ flagId: null }, { flag: { state: { not: 'withdrawn' } } }],
    },
    include: { ...THREAD_INCLUDE, flag: { select: { sentenceId: true } } },
    orderBy: [{ sentence: { position: 'asc' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** Names of people by id, whether or not they are still on the desk. */
export async function namesOf(db: Db | Tx, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who can be named on a desk. */
export function listMentionable(db: Db | Tx, deskId: string): Promise<{ id: string; name: string }[]> {
  return db.user.findMany({
    where: { disabledAt: null, memberships: { some: { deskId } } },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

/** How many comments the open discussions of each sentence have; those on flags aside. */
export async function talkOf(db: Db | Tx, articleId: string): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ sentenceId: string; comments: number }[]>`
    SELECT t."sentenceId", count(*)::int AS comments
    FROM thread t JOIN comment c ON c."threadId" = t.id
    WHERE t."articleId" = ${articleId}::uuid AND t."flagId" IS NULL AND t."resolvedAt" IS NULL
      AND c."deletedAt" IS NULL
    GROUP BY t."sentenceId"`;
  return Object.fromEntries(rows.map(({ sentenceId, comments }) => [sentenceId, comments]));
}
