import type { BatchJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getBatch } from './get-batch.ts';
import { requireBatch } from './json.ts';

interface Input {
  id: string;
  /** All that failed when absent. */
  items?: readonly string[] | undefined;
}

/** Lets what failed wait for a worker again. @throws Problem `nothing-to-retry` */
export async function retryBatch(call: Call, { id, items }: Input): Promise<BatchJson> {
  await requireBatch(call, id, 'article:import');
  const { count } = await call.db.batchItem.updateMany({
    where: { batchId: id, state: 'failed', ...(items ? { id: { in: [...items] } } : {}) },
    data: { state: 'waiting', reason: '', attempts: 0, claimedUntil: null, finishedAt: null },
  });
  if (count === 0) throw new Problem(409, 'nothing-to-retry');
  return getBatch(call, id);
}
