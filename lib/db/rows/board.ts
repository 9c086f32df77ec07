import type { Db } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { GIVEN } from './segment-queue.ts';

/** More articles than this on one board are read in the list. */
const MOST_GIVEN = 500;

/** Ids of the open articles that somebody has or is to read second: due first, then oldest. */
export async function listGivenArticles(db: Db, deskId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM article WHERE "deskId" = ${deskId}::uuid AND state = 'open'
      AND ("assigneeId" IS NOT NULL OR "secondReaderId" IS NOT NULL)
    ORDER BY "dueAt" NULLS LAST, "createdAt", id LIMIT ${MOST_GIVEN}`;
  return rows.map(({ id }) => id);
}

/** The first open articles that nobody has, due first, then oldest; and how many there are. */
export async function listUnassigned(db: Db, deskId: string, limit: number) {
  const [rows, count] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT id FROM article WHERE "deskId" = ${deskId}::uuid AND state = 'open' AND "assigneeId" IS NULL
      ORDER BY "dueAt" NULLS LAST, "createdAt", id LIMIT ${limit}`,
    db.article.count({ where: { deskId, state: 'open', assigneeId: null } }),
  ]);
  return { ids: rows.map(({ id }) => id), count };
}

/** Words of the French of articles: in all, and in sentences neither done nor approved. */
export async function countWords(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { words: number; wordsLeft: number }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; words: number; wordsLeft: number }[]>`
    SELECT "articleId" AS id, sum(words)::int AS words,
      coalesce(sum(words) FILTER (WHERE verdict = 'sent_back' OR verdict = 'pending' AND progress <> 'done'), 0)::int
        AS "wordsLeft"
    FROM (SELECT "articleId", verdict, progress, cardinality(regexp_split_to_array(btrim(current), '\\s+')) AS words
      FROM sentence WHERE "articleId" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
        AND side = 'target' AND "stepId" IS NULL AND current <> '') counted
    GROUP BY 1`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** Who was given sentences by themselves in open articles of a desk, and how many of them are still to be done. */
export function countGivenSentences(
  db: Db,
  deskId: string,
): Promise<{ id: string; name: string; count: number }[]> {
  return db.$queryRaw`
    SELECT u.id, u.name, count(*)::int AS count
    FROM sentence s JOIN article a ON a.id = s."articleId" JOIN "user" u ON u.id = s."assigneeId"
    WHERE ${GIVEN} AND a."deskId" = ${deskId}::uuid AND a.state = 'open'
    GROUP BY u.id, u.name`;
}
