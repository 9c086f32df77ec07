import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { isUnavailable } from '#lib/db/errors.ts';
import { CLAIM_SECONDS, type ClaimedItem, claimItem, keepClaim, settleItem } from '#lib/db/rows/batch.ts';
import { getUserWithDesks } from '#lib/db/rows/user.ts';
import { Problem } from '#lib/http/problem.ts';
import { log } from '#lib/log.ts';
import type { Call } from '#lib/usecases/call.ts';
import { addArticle, type ImportSetting, importSetting } from '#lib/usecases/import-article.ts';

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
 * item is one worker's while it says so (`claimItem`), and the article's id follows from what the item holds, so that
 * an item taken up again, or given again in another batch, finds what was made of it before.
 */
export async function workBatches({
  db,
  batchId,
  workers = usualWorkers(),
  signal,
}: WorkOptions): Promise<void> {
  const givenBy = givenNow(db);
  await Promise.all(Array.from({ length: workers }, () => worker({ db, batchId, signal }, givenBy)));
}

/** Two more than there are processors keep these busy while others are being written; each takes a connection. */
export function usualWorkers(): number {
  return Math.min(8, availableParallelism() + 2);
}

async function worker(
  { db, batchId, signal }: Omit<WorkOptions, 'workers'>,
  givenBy: (batchId: string) => Promise<Given>,
): Promise<void> {
  while (!signal?.aborted) {
    try {
      const item = await claimItem(db, batchId);
      if (item) await settle(db, item, givenBy);
      else if (batchId && (await nothingWaits(db, batchId))) return;
      else await pause(IDLE_MS, signal);
      // Requests of this process come first.
      await breathe();
    } catch (error) {
      log.error({ err: error }, 'batches: the database does not answer');
      await pause(UNAVAILABLE_MS, signal);
    }
  }
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

async function settle(
  db: Db,
  item: ClaimedItem,
  givenBy: (batchId: string) => Promise<Given>,
): Promise<void> {
  if (item.attempts > MOST_ATTEMPTS) return settleItem(db, item.id, { reason: 'crashed-often' });
  const timer = setInterval(
    () => {
      keepClaim(db, item.id).catch((error: unknown) => log.warn({ err: error }, 'batches: claim not kept'));
    },
    (CLAIM_SECONDS * 1000) / 3,
  );
  try {
    const articleId = await importItem(item, await givenBy(item.batchId));
    await settleItem(db, item.id, { articleId });
  } catch (error) {
    // It keeps its claim: somebody takes it up again when the database answers.
    if (isUnavailable(error)) throw error;
    if (!(error instanceof Problem)) log.error({ item: item.id, err: error }, 'batches: unexpected error');
    await settleItem(db, item.id, { reason: error instanceof Problem ? error.code : 'internal' });
  } finally {
    clearInterval(timer);
  }
}

async function importItem(
  { name, source, target, title, paragraphs, sourceUploadId, targetUploadId }: ClaimedItem,
  { call, deskId, setting }: Given,
): Promise<string> {
  const held = createHash('sha256')
    .update(JSON.stringify([deskId, name, source, target, title, ...(paragraphs ? [paragraphs] : [])]))
    .digest('hex');
  const key = `batch:${held}`;
  const idempotency = { key, digest: key };
  const [first, second] = [sourceUploadId ?? undefined, targetUploadId ?? undefined];
  const given = paragraphs
    ? { source, target, paragraphs, files: { both: first } }
    : { source, target, files: { source: first, target: second } };
  return addArticle({ ...call, idempotency }, { deskId, title, ...given }, setting, { isBackground: true });
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
