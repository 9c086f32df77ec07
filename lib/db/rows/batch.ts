import type { Db, Tx } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import type { TextUnit } from '#lib/domain/units.ts';

/** A worker that says nothing for so long is taken for dead. */
export const CLAIM_SECONDS = 30;
/** Items written in one statement. */
const CHUNK = 100;

export interface NewBatchItem {
  name: string;
  source: string;
  target: string;
  title?: string | undefined;
  /** In place of both texts, which are empty: what one file of both languages holds, by paragraph. */
  paragraphs?: readonly (readonly TextUnit[])[] | undefined;
  /** The files that the texts were read from; the one of both languages is the first. */
  sourceUploadId?: string | undefined;
  targetUploadId?: string | undefined;
  /** Problem code, for what cannot even be tried. */
  trouble?: string | undefined;
}

/** Writes the items of a batch in their order, some at a time: they may be more than fit in memory. */
export async function insertBatchItems(
  tx: Tx,
  batchId: string,
  items: Iterable<NewBatchItem> | AsyncIterable<NewBatchItem>,
): Promise<void> {
  let position = 0;
  let rows: Prisma.BatchItemCreateManyInput[] = [];
  const flush = async () => {
    if (rows.length > 0) await tx.batchItem.createMany({ data: rows });
    rows = [];
  };
  for await (const { trouble, title = '', paragraphs, ...item } of items) {
    const state = trouble
      ? ({ state: 'failed', reason: trouble, finishedAt: new Date() } as const)
      : ({ state: 'waiting' } as const);
    // Copied: the type of the client wants lists that may be written to.
    const units = paragraphs?.map((paragraph) => paragraph.map((unit) => ({ ...unit })));
    rows.push({ batchId, position, ...item, title, ...(units ? { paragraphs: units } : {}), ...state });
    position += 1;
    if (rows.length === CHUNK) await flush();
  }
  await flush();
}

export interface BatchCounts {
  batchId: string;
  waiting: number;
  done: number;
  failed: number;
  finishedAt: Date | null;
  /** Items settled in the last minute, and in how many seconds. */
  recent: number;
  recentSeconds: number;
}

/** How far batches are, by their ids. */
export async function countBatchItems(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, BatchCounts>> {
  const rows = await db.$queryRaw<BatchCounts[]>`
    SELECT "batchId",
      count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
      count(*) FILTER (WHERE state = 'done')::int AS done,
      count(*) FILTER (WHERE state = 'failed')::int AS failed,
      CASE WHEN bool_or(state = 'waiting') THEN NULL ELSE max("finishedAt") END AS "finishedAt",
      count(*) FILTER (WHERE "finishedAt" > now() - interval '1 minute')::int AS recent,
      coalesce(extract(epoch FROM now() - min("finishedAt")
        FILTER (WHERE "finishedAt" > now() - interval '1 minute')), 0)::float AS "recentSeconds"
    FROM batch_item WHERE "batchId" = ANY(${[...ids]}::uuid[]) GROUP BY "batchId"`;
  return new Map(rows.map((row) => [row.batchId, row]));
}

/** What a worker needs of an item. */
export interface ClaimedItem {
  id: string;
  batchId: string;
  /** Of its batch. */
  deskId: string;
  createdById: string;
  name: string;
  source: string;
  target: string;
  title: string;
  paragraphs: TextUnit[][] | null;
  sourceUploadId: string | null;
  targetUploadId: string | null;
  attempts: number;
}

/**
 * Gives the next waiting items to the caller alone for CLAIM_SECONDS: the oldest batch first, and each in its order.
 * Workers ask side by side without waiting for each other.
 *
 * @param again those that a worker took up before and did not settle, instead of those that nobody has
 */
export async function claimItems(
  db: Db,
  { most, batchId, again = false }: { most: number; batchId?: string | undefined; again?: boolean },
): Promise<ClaimedItem[]> {
  const ofBatch = batchId ? Prisma.sql`AND "batchId" = ${batchId}::uuid` : Prisma.empty;
  const fresh = again ? Prisma.sql`attempts > 0` : Prisma.sql`attempts = 0`;
  // Given as a range, the state is no constant to the planner, which then takes the index of this very order. As a
  // constant it takes that of batches and positions at times, and reads past all items that are done.
  const rows = await db.$queryRaw<(ClaimedItem & { position: number })[]>`
    UPDATE batch_item SET attempts = attempts + 1, "claimedUntil" = now() + make_interval(secs => ${CLAIM_SECONDS})
    FROM batch WHERE batch.id = "batchId" AND batch_item.id IN (
      SELECT id FROM batch_item
      WHERE state >= 'waiting' AND state <= 'waiting' AND ("claimedUntil" IS NULL OR "claimedUntil" < now())
        AND ${fresh} ${ofBatch}
      ORDER BY state, "batchId", position LIMIT ${most} FOR UPDATE SKIP LOCKED
    )
    RETURNING batch_item.id, "batchId", "deskId", "createdById", position, batch_item.name, title,
      coalesce(source, '') AS source, coalesce(target, '') AS target, paragraphs, "sourceUploadId", "targetUploadId", attempts`;
  return rows.sort((a, b) => a.batchId.localeCompare(b.batchId) || a.position - b.position);
}

/** Settles as cancelled what waits in a batch and no worker is at. @returns how many items that were */
export function cancelWaiting(db: Db, batchId: string): Promise<number> {
  return db.$executeRaw`
    UPDATE batch_item SET state = 'failed', reason = 'cancelled', "claimedUntil" = NULL, "finishedAt" = now()
    WHERE "batchId" = ${batchId}::uuid AND state = 'waiting' AND ("claimedUntil" IS NULL OR "claimedUntil" < now())`;
}

/** Says that a worker is still at some items. */
export async function keepClaims(db: Db, ids: readonly string[]): Promise<void> {
  await db.$executeRaw`
    UPDATE batch_item SET "claimedUntil" = now() + make_interval(secs => ${CLAIM_SECONDS})
    WHERE id = ANY(${[...ids]}::uuid[]) AND ${IS_WAITING}`;
}

/** Settles items that have become articles; their texts go. */
export async function settleAsArticles(
  db: Db | Tx,
  items: readonly { id: string; articleId: string }[],
): Promise<void> {
  await db.$executeRaw`
    UPDATE batch_item SET state = 'done', reason = '', "articleId" = made.article, "claimedUntil" = NULL,
      "finishedAt" = now(), source = NULL, target = NULL, paragraphs = NULL
    FROM unnest(${items.map(({ id }) => id)}::uuid[], ${items.map(({ articleId }) => articleId)}::uuid[])
      AS made(item, article)
    WHERE id = made.item AND ${IS_WAITING}`;
}

/** Settles an item of which no article can be made. */
export async function settleAsFailed(db: Db, id: string, reason: string): Promise<void> {
  await db.$executeRaw`
    UPDATE batch_item SET state = 'failed', reason = ${reason}, "claimedUntil" = NULL, "finishedAt" = now()
    WHERE id = ${id}::uuid AND ${IS_WAITING}`;
}

/** For items that are named: written so that no index on the state is taken, which would read all that waits. */
const IS_WAITING = Prisma.sql`state::text = 'waiting'`;
