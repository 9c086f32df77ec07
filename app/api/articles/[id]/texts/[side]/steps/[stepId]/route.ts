import { route } from '#lib/http/route.ts';
import { toggleStep } from '#lib/usecases/toggle-step.ts';

export const PATCH = route('toggleStep', ({ call, params, body }) =>
  toggleStep(call, { ...params, ...body }),
);
