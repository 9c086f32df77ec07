import type { Db } from '#lib/db/client.ts';

/** For so long a file waits for its import; when there are many, only the newest wait longer than hours. */
const KEPT_DAYS = 7;
const KEPT_NEWEST = 50;
/** A batch may be that long in the making: nobody else sees yet what it holds. */
const UNTOUCHED_HOURS = 3;

/** An upload without its bytes. */
export interface UploadAbout {
  id: string;
  name: string;
  kind: string;
  size: number;
  sha256: string;
  steps: unknown;
}

/** What an import must know of a file: whose words it holds. */
export async function findUploads(db: Db, userId: string, ids: readonly string[]) {
  return db.upload.findMany({
    where: { id: { in: [...ids] }, userId },
    select: { id: true, readAs: true, steps: true, around: true },
  });
}

/** The files of an article by their sides, without their bytes. */
export async function uploadsOf(db: Db, articleId: string): Promise<(UploadAbout & { side: string })[]> {
  return db.$queryRaw`
    SELECT t.side, u.id, u.name, u.kind, octet_length(u.bytes) AS size, u.sha256, u.steps
    FROM text t JOIN upload u ON u.id = t."uploadId" WHERE t."articleId" = ${articleId}::uuid`;
}

/**
 * Forgets the files of a person of which no article came, but for those that may still be wanted. What waits in
 * batches is asked only when there is something to forget: there may be a million of it.
 */
export async function forgetUploads(db: Db, userId: string): Promise<void> {
  await db.$executeRaw`
    WITH old AS MATERIALIZED (
      SELECT u.id FROM upload u WHERE u."userId" = ${userId}::uuid
        AND NOT EXISTS (SELECT 1 FROM text t WHERE t."uploadId" = u.id)
        AND (u."createdAt" < now() - make_interval(days => ${KEPT_DAYS})
          OR u."createdAt" < now() - make_interval(hours => ${UNTOUCHED_HOURS}) AND u.id NOT IN (SELECT id FROM upload WHERE "userId" = ${userId}::uuid ORDER BY "createdAt" DESC LIMIT ${KEPT_NEWEST}))
    )
    DELETE FROM upload USING old WHERE upload.id = old.id
      AND upload.id NOT IN (SELECT "sourceUploadId" FROM batch_item
        WHERE state IN ('waiting', 'failed') AND "sourceUploadId" IS NOT NULL)
      AND upload.id NOT IN (SELECT "targetUploadId" FROM batch_item
        WHERE state IN ('waiting', 'failed') AND "targetUploadId" IS NOT NULL)`;
}
