import { route } from '#lib/http/route.ts';
import { retryBatch } from '#lib/usecases/batches/retry-batch.ts';

export const POST = route('retryBatch', ({ call, params, body }) => retryBatch(call, { ...params, ...body }));
