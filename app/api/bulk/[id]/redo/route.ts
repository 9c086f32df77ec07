import { route } from '#lib/http/route.ts';
import { redoBulk } from '#lib/usecases/bulk/replay-bulk.ts';

export const POST = route('redoBulk', ({ call, params, body }) => redoBulk(call, { ...params, ...body }));
