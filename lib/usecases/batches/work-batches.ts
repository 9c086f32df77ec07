import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { isUnavailable } from '#lib/db/errors.ts';
import {
  CLAIM_SECONDS,
  type ClaimedItem,
  claimItems,
  keepClaims,
  settleAsArticles,
  settleAsFailed,
} from '#lib/db/rows/batch.ts';
import { getUserWithDesks } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';
import { log } from '#lib/log.ts';
import type { Call } from '#lib/usecases/call.ts';
import {
  articleIdFrom,
  type ImportSetting,
  importSetting,
  readArticle,
} from '#lib/usecases/import-article.ts';
import { ArticleStore } from './article-store.ts';

interface WorkOptions {
  db: Db;
  /** Works on this batch and stops when nothing of it waits; on all batches until told to stop when absent. */
  batchId?: string | undefined;
  /** Items at a time. */
  workers?: number | undefined;
  /** What is under way is finished first. */
  signal?: AbortSignal | undefined;
}

const IDLE_MS = 1000;
const UNAVAILABLE_MS = 5000;
/** For so long what a batch is imported with is not read again. */
const SETTING_MS = 1000;
/** An item that ended so many workers before it was settled is not given to another. */
const MOST_ATTEMPTS = 3;

/**
 * Imports the items of batches. Any number of processes may do so at once, and any of them may die at any time: an
 * item is one process's while it says so (`claimItems`), the article's id follows from what the item holds, and the
 * item is settled in the transaction that stores the article, so that an item taken up again, or given again in
 * another batch, finds what was made of it before.
 */
export async function workBatches({
  db,
  batchId,
  workers = usualWorkers(),
  signal,
}: WorkOptions): Promise<void> {
  const [store, givenBy] = [new ArticleStore(db), givenNow(db)];
  const underWay = new Map<string, Promise<void>>();
  const untilUnderWay = async (most: number) => {
    while (underWay.size > most) await Promise.race(underWay.values());
  };
  /** Takes up items and waits until half of those under way are settled, so that one statement takes up several. */
  const takeUp = async ({ most, left, again }: { most: number; left: number; again?: boolean }) => {
    const claimed = await claimItems(db, { most, batchId, again });
    for (const item of await notYetMade(db, claimed)) {
      const work = settle({ db, store, signal }, item, givenBy).then(() => void underWay.delete(item.id));
      underWay.set(item.id, work);
    }
    await untilUnderWay(left);
    return claimed.length > 0;
  };
  const timer = setInterval(
    () => {
      keepClaims(db, [...underWay.keys()]).catch((error: unknown) =>
        log.warn({ err: error }, 'batches: claims not kept'),
      );
    },
    (CLAIM_SECONDS * 1000) / 3,
  );
  while (!signal?.aborted) {
    try {
      if (await takeUp({ most: workers - underWay.size, left: Math.floor(workers / 2) })) continue;
      await untilUnderWay(0);
      // What a worker was at when it died comes alone, and last: one of its items ended it, and the others are not to
      // blame.
      if (await takeUp({ most: 1, left: 0, again: true })) continue;
      if (batchId && (await nothingWaits(db, batchId))) break;
      await pause(IDLE_MS, signal);
    } catch (error) {
      log.error({ err: error }, 'batches: the database does not answer');
      await pause(UNAVAILABLE_MS, signal);
    }
  }
  await untilUnderWay(0);
  clearInterval(timer);
}

/**
 * Twelve for each processor: some keep its thread busy, some wait for their transaction, and some are being written
 * in one.
 */
export function usualWorkers(): number {
  return Math.min(48, 12 * availableParallelism());
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
}

/** False while another process is at the last ones. */
async function nothingWaits(db: Db, batchId: string): Promise<boolean> {
  return (
    (await db.batchItem.findFirst({ where: { batchId, state: 'waiting' }, select: { id: true } })) === null
  );
}

/** Settles the items whose articles were made before. @returns the others */
async function notYetMade(db: Db, items: readonly ClaimedItem[]): Promise<ClaimedItem[]> {
  if (items.length === 0) return [];
  const rows = await db.idempotencyKey.findMany({
    where: { userId: { in: items.map(({ createdById }) => createdById) }, key: { in: items.map(keyOf) } },
    select: { userId: true, key: true },
  });
  const known = new Set(rows.map(({ userId, key }) => articleIdFrom(userId, key)));
  const made = items
    .map((item) => ({ id: item.id, articleId: articleIdFrom(item.createdById, keyOf(item)) }))
    .filter(({ articleId }) => known.has(articleId));
  if (made.length > 0) await settleAsArticles(db, made);
  return items.filter(({ id }) => !made.some((one) => one.id === id));
}

interface Worker {
  db: Db;
  store: ArticleStore;
  signal: AbortSignal | undefined;
}

async function settle(
  { db, store, signal }: Worker,
  item: ClaimedItem,
  givenBy: (batchId: string) => Promise<Given>,
): Promise<void> {
  try {
    if (item.attempts > MOST_ATTEMPTS) return await settleAsFailed(db, item.id, 'crashed-often');
    try {
      await importItem(store, item, await givenBy(item.batchId));
    } catch (error) {
      if (isUnavailable(error)) throw error;
      if (!(error instanceof Problem)) log.error({ item: item.id, err: error }, 'batches: unexpected error');
      await settleAsFailed(db, item.id, error instanceof Problem ? error.code : 'internal');
    }
  } catch (error) {
    // It keeps its claim: somebody takes it up again when the database answers.
    log.error({ item: item.id, err: error }, 'batches: the database does not answer');
    await pause(UNAVAILABLE_MS, signal);
  }
}

async function importItem(
  store: ArticleStore,
  item: ClaimedItem,
  { call, deskId, setting }: Given,
): Promise<void> {
  const { source, target, title, paragraphs } = item;
  const key = keyOf(item);
  const [first, second] = [item.sourceUploadId ?? undefined, item.targetUploadId ?? undefined];
  const given = paragraphs
    ? { source, target, paragraphs, files: { both: first } }
    : { source, target, files: { source: first, target: second } };
  const article = await readArticle(
    { ...call, idempotency: { key, digest: key } },
    { deskId, title, ...given },
    setting,
    { isBackground: true },
  );
  await store.store({ itemId: item.id, article });
}

/** What a pair is known by: whatever it is given in, the same makes the same article. */
function keyOf({ deskId, name, source, target, title, paragraphs }: ClaimedItem): string {
  const held = createHash('sha256')
    .update(JSON.stringify([deskId, name, source, target, title, ...(paragraphs ? [paragraphs] : [])]))
    .digest('hex');
  return `batch:${held}`;
}

/** Who gave a batch, where to, and what the desk brings to its articles. */
interface Given {
  call: Call;
  deskId: string;
  setting: ImportSetting;
}

/** What a batch was given with, as of the last second: items come by the dozen. */
function givenNow(db: Db): (batchId: string) => Promise<Given> {
  const known = new Map<string, { until: number; given: Promise<Given> }>();
  return (batchId) => {
    const now = Date.now();
    for (const [id, { until }] of known) if (until < now) known.delete(id);
    const before = known.get(batchId);
    if (before) return before.given;
    const given = readGiven(db, batchId);
    known.set(batchId, { until: now + SETTING_MS, given });
    return given;
  };
}

/** Whoever gave the batch, with the rights of now: who left the desk meanwhile imports nothing any more. */
async function readGiven(db: Db, batchId: string): Promise<Given> {
  const { deskId, createdById } = await db.batch.findUniqueOrThrow({ where: { id: batchId } });
  const [user, setting] = await Promise.all([getUserWithDesks(db, createdById), importSetting(db, deskId)]);
  if (!user || user.disabledAt) throw new Problem(403, 'forbidden');
  const actor = {
    userId: user.id,
    name: user.name,
    isAdmin: user.isAdmin,
    memberships: user.memberships.map(({ desk, role }) => ({ deskId: desk.id, role })),
    canWrite: true,
  };
  return { call: { db, actor }, deskId, setting };
}
