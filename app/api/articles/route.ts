import { route } from '#lib/http/route.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';

export const GET = route('listArticles', ({ call, query }) => listArticles(call, query));
export const POST = route('importArticle', ({ call, body }) => importArticle(call, body));
