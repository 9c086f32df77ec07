import { cancelWaiting } from '#lib/db/rows/batch.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getBatch } from './get-batch.ts';
import { requireBatch } from './json.ts';

/**
 * Takes from the workers what waits in a batch: it counts as failed, so that `retryBatch` takes it back. What they are
 * at already is finished.
 *
 * @throws Problem `nothing-to-cancel`
 */
export async function cancelBatch(call: Call, id: string): Promise<BatchJson> {
  await requireBatch(call, id, 'article:import');
  if ((await cancelWaiting(call.db, id)) === 0) throw new Problem(409, 'nothing-to-cancel');
  return getBatch(call, id);
}
