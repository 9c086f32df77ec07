import { route } from '#lib/http/route.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { listBatches } from '#lib/usecases/batches/list-batches.ts';

export const GET = route('listBatches', ({ call, query }) => listBatches(call, query));
export const POST = route('createBatch', ({ call, body }) => createBatch(call, body));
