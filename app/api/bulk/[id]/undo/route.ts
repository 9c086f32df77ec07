import { route } from '#lib/http/route.ts';
import { undoBulk } from '#lib/usecases/bulk/replay-bulk.ts';

export const POST = route('undoBulk', ({ call, params, body }) => undoBulk(call, { ...params, ...body }));
