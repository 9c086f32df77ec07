import { route } from '#lib/http/route.ts';
import { confirmLinks } from '#lib/usecases/confirm-links.ts';

export const POST = route('confirmLinks', ({ call, params, body }) =>
  confirmLinks(call, { ...params, ...body }),
);
