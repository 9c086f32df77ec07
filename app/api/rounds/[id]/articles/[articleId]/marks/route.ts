import { route } from '#lib/http/route.ts';
import { makeMark } from '#lib/usecases/rounds/make-mark.ts';

export const POST = route('makeMark', ({ call, params, body }) => makeMark(call, { ...params, ...body }));
