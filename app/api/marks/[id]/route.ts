import { route } from '#lib/http/route.ts';
import { removeMark } from '#lib/usecases/rounds/remove-mark.ts';
import { updateMark } from '#lib/usecases/rounds/update-mark.ts';

export const PATCH = route('updateMark', ({ call, params, body }) =>
  updateMark(call, { ...params, ...body }),
);
export const DELETE = route('removeMark', ({ call, params }) => removeMark(call, params));
