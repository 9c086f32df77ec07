import { route } from '#lib/http/route.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';

export const GET = route('getNews', ({ call }) => getNews(call));
