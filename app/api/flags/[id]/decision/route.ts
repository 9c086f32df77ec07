import { route } from '#lib/http/route.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';

export const POST = route('decideFlag', ({ call, params, body }) => decideFlag(call, { ...params, ...body }));
