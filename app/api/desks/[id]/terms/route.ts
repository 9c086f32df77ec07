import { route } from '#lib/http/route.ts';
import { addTerms } from '#lib/usecases/house/add-terms.ts';
import { listTerms } from '#lib/usecases/house/list-terms.ts';

export const GET = route('listTerms', ({ call, params }) => listTerms(call, params));
export const POST = route('addTerms', ({ call, params, body }) => addTerms(call, { ...params, ...body }));
