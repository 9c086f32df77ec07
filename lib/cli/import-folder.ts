import { setTimeout as sleep } from 'node:timers/promises';
import { asPerson, requireDeskId } from '#lib/cli/as-person.ts';
import { openBatch } from '#lib/cli/batch-folder.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { listBatchItems } from '#lib/usecases/batches/list-batch-items.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import type { Call } from '#lib/usecases/call.ts';

const PROGRESS_MS = 1000;
const PAGE = 200;

/**
 * Imports a folder or a ZIP of pairs as a batch, showing how far it is, and lists what failed. Run again after a
 * crash, it goes on where it was.
 *
 * @returns the exit code: 1 when something failed
 */
/** One stores, one takes up more; the others are for reading what items need, and for the progress shown. */
const CONNECTIONS = 6;

export async function importFolder(
  path: string,
  desk: string,
  { user, json }: { user: string | undefined; json: boolean },
): Promise<number> {
  const files = await openBatch(path);
  try {
    return await asPerson(
      user,
      async (call) => {
        const deskId = await requireDeskId(call.db, desk);
        const digest = await files.digest();
        const idempotency = { key: `batch:${deskId}:${digest}`, digest };
        const { id } = await createBatch(
          { ...call, idempotency },
          { deskId, name: path.replace(/\/+$/u, '').split('/').at(-1) || path, pairs: files.items(call) },
        );
        const finished = new AbortController();
        const shown = showProgress(call, id, finished.signal);
        await workBatches({ db: call.db, batchId: id });
        finished.abort();
        await shown;
        const batch = await getBatch(call, id);
        await listFailures(call, id);
        if (json) console.log(JSON.stringify(batch, null, 2));
        else console.log(`${id}  ${batch.counts.done} imported, ${batch.counts.failed} failed`);
        return batch.counts.failed > 0 ? 1 : 0;
      },
      CONNECTIONS,
    );
  } finally {
    files.close();
  }
}

async function showProgress(call: Call, id: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await sleep(PROGRESS_MS, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) console.error(progressLine(await getBatch(call, id)));
  }
}

/** How far a batch is, in one line. */
export function progressLine({ counts, secondsLeft }: BatchJson): string {
  const left = !secondsLeft ? '' : `, about ${secondsLeft} s left`;
  return `${counts.done + counts.failed} of ${counts.total}, ${counts.failed} failed${left}`;
}

/** One line on stderr for each item that failed, with the reason. */
export async function listFailures(call: Call, id: string): Promise<void> {
  let cursor: string | undefined;
  do {
    const page = await listBatchItems(call, { id, state: 'failed', cursor, limit: PAGE });
    for (const { name, reason } of page.items) console.error(`${name}: ${reason?.en ?? ''}`);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
