import type { Db, Tx } from '#lib/db/client.ts';

/** Changes whenever other links of the desk are confirmed than before. */
export async function signatureOfConfirmed(db: Db | Tx, deskId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ count: number; newest: Date | null }[]>`
    SELECT count(*)::int AS count, max(l."confirmedAt") AS newest
    FROM link l JOIN article a ON a.id = l."articleId"
    WHERE a."deskId" = ${deskId}::uuid AND l."confirmedAt" IS NOT NULL`;
  return `${row?.count ?? 0} ${row?.newest?.toISOString() ?? ''}`;
}

/**
 * English and French of the links last confirmed at a desk, newest first; those with words on both sides.
 * The French is what it now reads: a corrected sentence translates better than the machine's.
 */
export function newestConfirmedPairs(
  db: Db | Tx,
  deskId: string,
  limit: number,
): Promise<{ english: string; french: string }[]> {
  return db.$queryRaw`
    SELECT string_agg(s.current, ' ' ORDER BY s.position) FILTER (WHERE s.side = 'source') AS english,
      string_agg(s.current, ' ' ORDER BY s.position) FILTER (WHERE s.side = 'target') AS french
    FROM (
      SELECT l.id, l."confirmedAt" FROM link l JOIN article a ON a.id = l."articleId"
      WHERE a."deskId" = ${deskId}::uuid AND l."confirmedAt" IS NOT NULL
      ORDER BY l."confirmedAt" DESC, l.id LIMIT ${limit}
    ) newest
    JOIN sentence s ON s."linkId" = newest.id AND s."stepId" IS NULL AND s.current <> ''
    GROUP BY newest.id, newest."confirmedAt"
    HAVING count(*) FILTER (WHERE s.side = 'source') > 0 AND count(*) FILTER (WHERE s.side = 'target') > 0
    ORDER BY newest."confirmedAt" DESC, newest.id`;
}
