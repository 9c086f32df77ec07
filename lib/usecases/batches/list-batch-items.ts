import type { BatchItemJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireBatch, toBatchItemJson } from './json.ts';

interface Input {
  id: string;
  state?: BatchItemJson['state'] | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The pairs of a batch in their order, a page at a time. @throws Problem `bad-request` for a cursor that is none */
export async function listBatchItems(
  call: Call,
  { id, state, cursor = '-1', limit }: Input,
): Promise<{ items: BatchItemJson[]; nextCursor: string | null }> {
  await requireBatch(call, id, 'article:read');
  if (!/^-1$|^\d{1,9}$/.test(cursor)) throw new Problem(400, 'bad-request');
  const rows = await call.db.batchItem.findMany({
    where: { batchId: id, position: { gt: Number(cursor) }, ...(state ? { state } : {}) },
    // Not the texts: a page of them would be hundreds of megabytes.
    select: { id: true, position: true, name: true, state: true, reason: true, articleId: true },
    orderBy: { position: 'asc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(toBatchItemJson),
    nextCursor: rows.length > limit ? String(shown.at(-1)?.position) : null,
  };
}
