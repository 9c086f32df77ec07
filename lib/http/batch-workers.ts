import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { usualWorkers, workBatches } from '#lib/usecases/batches/work-batches.ts';

/** Imports batches in the background for as long as this server runs. */
export function startBatchWorkers(): void {
  const { RELIRE_BATCH_WORKERS, DATABASE_POOL } = env();
  // Half of the connections are left to whoever waits for an answer.
  const workers =
    RELIRE_BATCH_WORKERS ?? Math.max(1, Math.min(usualWorkers(), Math.floor(DATABASE_POOL / 2)));
  if (workers === 0) return;
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  process.once('SIGINT', () => stopping.abort());
  void workBatches({ db: db(), workers, signal: stopping.signal });
}
