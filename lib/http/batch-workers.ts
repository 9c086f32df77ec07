import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';

/** Imports batches in the background for as long as this server runs. */
export function startBatchWorkers(): void {
  const workers = env().RELIRE_BATCH_WORKERS;
  if (workers === 0) return;
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  process.once('SIGINT', () => stopping.abort());
  void workBatches({ db: db(), workers, signal: stopping.signal });
}
