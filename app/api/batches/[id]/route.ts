import { route } from '#lib/http/route.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';

export const GET = route('getBatch', ({ call, params }) => getBatch(call, params.id));
