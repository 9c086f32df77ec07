import type { MeJson } from '#lib/http/contract/people.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type ArticlePage, listArticles } from '#lib/usecases/list-articles.ts';
import { type Filters, readFilters } from './filters.ts';

export interface ListView {
  filters: Filters;
  page: ArticlePage;
  /** Whether this is a later page. */
  later: boolean;
  /** When it was read: ages are told from it, the same on the server and in the browser. */
  now: string;
}

const PAGE = 50;
const CURSOR = /^\d{4}-\d\d-\d\dT[\d:.]{12}Z_[0-9a-f-]{36}$/;

/** What the list at this address shows its reader. */
export async function loadArticles(
  call: Call,
  me: MeJson,
  search: Record<string, string | string[] | undefined>,
): Promise<ListView> {
  const filters = readFilters(search);
  const desk = me.desks.find(({ slug }) => slug === filters.desk);
  const cursor = typeof search.cursor === 'string' && CURSOR.test(search.cursor) ? search.cursor : undefined;
  const page = await listArticles(call, {
    q: filters.q,
    desk: desk?.id,
    status: filters.status || undefined,
    state: filters.state || undefined,
    assignee: filters.assignee === 'me' ? me.id : undefined,
    cursor,
    limit: PAGE,
  });
  return {
    filters: { ...filters, desk: desk?.slug ?? '' },
    page,
    later: cursor !== undefined,
    now: new Date().toISOString(),
  };
}
