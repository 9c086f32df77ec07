import { route } from '#lib/http/route.ts';
import { resolveThread } from '#lib/usecases/discussions/resolve-thread.ts';

export const PATCH = route('resolveThread', ({ call, params, body }) =>
  resolveThread(call, { ...params, ...body }),
);
