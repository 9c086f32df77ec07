import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { usualWorkers, workBatches } from '#lib/usecases/batches/work-batches.ts';
import { deliverWebhooks } from '#lib/usecases/webhooks/deliver-webhooks.ts';

/** Imports batches and sends to webhooks for as long as this server runs. */
export function startBackground(): void {
  const { RELIRE_BATCH_WORKERS, RELIRE_WEBHOOK_PRIVATE, DATABASE_POOL } = env();
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  process.once('SIGINT', () => stopping.abort());
  void deliverWebhooks({
    db: db(),
    allowPrivate: RELIRE_WEBHOOK_PRIVATE,
    signal: stopping.signal,
  });
  // Half of the connections are left to whoever waits for an answer.
  const workers =
    RELIRE_BATCH_WORKERS ?? Math.max(1, Math.min(usualWorkers(), Math.floor(DATABASE_POOL / 2)));
  if (workers > 0) void workBatches({ db: db(), workers, signal: stopping.signal });
}
