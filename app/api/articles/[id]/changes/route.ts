import { route } from '#lib/http/route.ts';
import { articleChanges } from '#lib/usecases/changes.ts';

export const GET = route('getArticleChanges', ({ call, params, query }) =>
  articleChanges(call, { ...params, ...query }),
);
