import { route } from '#lib/http/route.ts';
import { listBatchItems } from '#lib/usecases/batches/list-batch-items.ts';

export const GET = route('listBatchItems', ({ call, params, query }) =>
  listBatchItems(call, { ...params, ...query }),
);
