import { route } from '#lib/http/route.ts';
import { fixFlags } from '#lib/usecases/fix-flags.ts';

export const POST = route('fixFlags', ({ call, params, body }) => fixFlags(call, { ...params, ...body }));
