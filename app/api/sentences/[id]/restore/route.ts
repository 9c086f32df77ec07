import { route } from '#lib/http/route.ts';
import { restoreRevision } from '#lib/usecases/restore-revision.ts';

export const POST = route('restoreRevision', ({ call, params, body }) =>
  restoreRevision(call, { ...params, ...body }),
);
