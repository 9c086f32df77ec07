import type { BatchJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireBatch, toBatchesJson } from './json.ts';

/** How far a batch is. */
export async function getBatch(call: Call, id: string): Promise<BatchJson> {
  const [batch] = await toBatchesJson(call.db, [await requireBatch(call, id, 'article:read')]);
  if (!batch) throw new Problem(404, 'not-found');
  return batch;
}
