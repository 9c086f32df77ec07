import { route } from '#lib/http/route.ts';
import { markReturn } from '#lib/usecases/notifications/mark-return.ts';

export const POST = route('markReturn', ({ call, params, body }) => markReturn(call, { ...params, ...body }));
