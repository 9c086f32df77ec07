import { route } from '#lib/http/route.ts';
import { cancelBatch } from '#lib/usecases/batches/cancel-batch.ts';

export const POST = route('cancelBatch', ({ call, params }) => cancelBatch(call, params.id));
