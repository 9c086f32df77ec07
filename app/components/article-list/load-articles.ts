import { can } from '#lib/domain/policy.ts';
import type { ArticleFilterJson } from '#lib/http/contract/articles.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type ArticlePage, listArticles } from '#lib/usecases/list-articles.ts';
import { listMembers } from '#lib/usecases/people/list-members.ts';
import type { Giving } from './article-table.tsx';
import type { Person } from './assignee.tsx';
import { type Filters, readFilters } from './filters.ts';

export interface ListView {
  filters: Filters;
  /** The same as the routes take them. */
  filter: ArticleFilterJson;
  page: ArticlePage;
  /** Whether this is a later page. */
  later: boolean;
  /** When it was read: ages are told from it, the same on the server and in the browser. */
  now: string;
  /** Colleagues on the desk that is shown; none where several are. */
  people: readonly Person[];
  giving: ReadonlyMap<string, Giving>;
  /** On one desk, for those who give its articles out: to whom several can be given at once. */
  choosing: { deskId: string; people: readonly Person[] } | null;
  /** Whether the reader may pass the gate of an article on the page. */
  mayPass: boolean;
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
  const shown = desk ?? (me.desks.length === 1 ? me.desks[0] : undefined);
  const people = (shown ? await membersOf(call, shown.id) : []).filter(({ id }) => id !== me.id);
  const assignee = ['', 'me', 'none', ...people.map(({ id }) => id)].includes(filters.assignee)
    ? filters.assignee
    : '';
  const filter: ArticleFilterJson = {
    q: filters.q || undefined,
    desk: desk?.id,
    status: filters.status || undefined,
    state: filters.state || undefined,
    reader: filters.reader === 'me' ? me.id : undefined,
    due: filters.due || undefined,
    assignee: (assignee === 'me' ? me.id : assignee) || undefined,
  };
  const page = await listArticles(call, { ...filter, cursor, limit: PAGE });
  const mayAssign = shown !== undefined && can(call.actor, 'article:assign', shown.id);
  return {
    choosing: mayAssign ? { deskId: shown.id, people: await membersOf(call, shown.id) } : null,
    filters: { ...filters, desk: desk?.slug ?? '', assignee },
    filter,
    page,
    later: cursor !== undefined,
    now: new Date().toISOString(),
    people,
    giving: await givingOn(call, me, new Set(page.items.map(({ deskId }) => deskId))),
    mayPass: page.items.some(({ deskId }) => can(call.actor, 'article:export-past-gate', deskId)),
  };
}

async function membersOf(call: Call, deskId: string): Promise<Person[]> {
  const { items } = await listMembers(call, deskId);
  return items.map(({ user }) => ({ id: user.id, name: user.name }));
}

/** Leads give articles to anyone on the desk; editors may take one. */
async function givingOn(call: Call, me: MeJson, deskIds: ReadonlySet<string>): Promise<Map<string, Giving>> {
  const givings = await Promise.all(
    [...deskIds].map(async (deskId): Promise<[string, Giving]> => {
      const mayClear = can(call.actor, 'article:assign', deskId);
      if (mayClear) return [deskId, { people: await membersOf(call, deskId), mayClear }];
      const isMember = call.actor.memberships.some((membership) => membership.deskId === deskId);
      return [deskId, { people: isMember ? [{ id: me.id, name: me.name }] : [], mayClear }];
    }),
  );
  return new Map(givings);
}
