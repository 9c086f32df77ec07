import { route } from '#lib/http/route.ts';
import { regroupLinks } from '#lib/usecases/regroup-links.ts';

export const PUT = route('regroupLinks', ({ call, params, body }) =>
  regroupLinks(call, { ...params, ...body }),
);
