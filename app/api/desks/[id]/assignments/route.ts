import { route } from '#lib/http/route.ts';
import { assignArticles } from '#lib/usecases/bulk/assign-articles.ts';

export const POST = route('assignArticles', ({ call, params, body }) =>
  assignArticles(call, { ...params, ...body }),
);
