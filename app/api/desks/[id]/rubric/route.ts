import { route } from '#lib/http/route.ts';
import { getRubric } from '#lib/usecases/quality/get-rubric.ts';
import { updateRubric } from '#lib/usecases/quality/update-rubric.ts';

export const GET = route('getRubric', ({ call, params }) => getRubric(call, params));
export const PATCH = route('updateRubric', ({ call, params, body }) =>
  updateRubric(call, { ...params, ...body }),
);
