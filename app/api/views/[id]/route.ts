import { route } from '#lib/http/route.ts';
import { updateView } from '#lib/usecases/views/views.ts';

export const PATCH = route('updateView', ({ call, params, body }) =>
  updateView(call, { ...params, ...body }),
);
