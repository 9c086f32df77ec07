import { route } from '#lib/http/route.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';

export const GET = route('getArticle', ({ call, params, query }) =>
  getArticle(call, { ...params, ...query }),
);
export const PATCH = route('updateArticle', ({ call, params, body }) =>
  updateArticle(call, { ...params, ...body }),
);
