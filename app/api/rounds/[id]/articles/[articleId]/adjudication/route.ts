import { route } from '#lib/http/route.ts';
import { adjudicate } from '#lib/usecases/rounds/adjudicate.ts';
import { decideGroup } from '#lib/usecases/rounds/decide-group.ts';
import { getAdjudication } from '#lib/usecases/rounds/get-adjudication.ts';

export const GET = route('getAdjudication', ({ call, params }) => getAdjudication(call, params));
export const PATCH = route('decideGroup', ({ call, params, body }) =>
  decideGroup(call, { ...params, ...body }),
);
export const POST = route('adjudicate', ({ call, params }) => adjudicate(call, params));
