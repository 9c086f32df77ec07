import { route } from '#lib/http/route.ts';
import { updateFlag } from '#lib/usecases/update-flag.ts';

export const PATCH = route('updateFlag', ({ call, params, body }) =>
  updateFlag(call, { ...params, ...body }),
);
