import { notFound } from 'next/navigation';
import { orNotFound } from '#lib/auth/page.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { batchContract } from '#lib/http/contract/batches.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { listBatchItems } from '#lib/usecases/batches/list-batch-items.ts';
import { listBatches } from '#lib/usecases/batches/list-batches.ts';
import type { Call } from '#lib/usecases/call.ts';

export type BatchPage = AnswerOf<'listBatches'>;
export type ItemPage = AnswerOf<'listBatchItems'>;

/** A batch with the first of what failed and of what became articles. */
export interface LoadedBatch {
  batch: BatchJson;
  failed: ItemPage;
  done: ItemPage;
}

/** The batches of a page of the list. */
export function loadBatches(
  call: Call,
  query: Record<string, string | string[] | undefined>,
): Promise<BatchPage> {
  const read = batchContract.listBatches.query.safeParse({ cursor: [query.cursor].flat()[0] });
  return orNotFound(listBatches(call, read.success ? read.data : { limit: 50 }));
}

/** What the page of a batch shows; it does not exist for strangers. */
export async function loadBatch(call: Call, id: string): Promise<LoadedBatch> {
  if (!idParams.safeParse({ id }).success) notFound();
  const [batch, failed, done] = await orNotFound(
    Promise.all([
      getBatch(call, id),
      listBatchItems(call, { id, state: 'failed', limit: 50 }),
      listBatchItems(call, { id, state: 'done', limit: 50 }),
    ]),
  );
  return { batch, failed, done };
}
