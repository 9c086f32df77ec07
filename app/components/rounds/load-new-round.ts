import { idParams } from '#lib/http/contract/contract.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { Call } from '#lib/usecases/call.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';
import { listMembers } from '#lib/usecases/people/list-members.ts';

const MOST = 200;

export interface NewRoundView {
  desks: { id: string; name: string }[];
  desk: { id: string; name: string } | null;
  articles: { id: string; title: string }[];
  members: { id: string; name: string }[];
  /** Of the address: the article that one comes from. */
  chosen: string | null;
}

/** What a lead chooses from: the desk of the address, or of its article, or the first that one leads. */
export async function loadNewRound(
  call: Call,
  me: MeJson,
  query: Record<string, string | string[] | undefined>,
): Promise<NewRoundView> {
  const one = (name: string) => [query[name]].flat()[0] ?? '';
  const desks = me.desks.filter(({ role }) => me.isAdmin || role === 'lead');
  const id = one('article');
  const article = idParams.safeParse({ id }).success
    ? await call.db.article.findFirst({
        where: { id, deskId: { in: desks.map((desk) => desk.id) } },
        select: { id: true, title: true, deskId: true },
      })
    : null;
  const desk = desks.find((known) => known.id === (article?.deskId ?? one('desk'))) ?? desks[0] ?? null;
  if (!desk) return { desks: [], desk: null, articles: [], members: [], chosen: null };
  const [articles, members] = await Promise.all([
    listArticles(call, { desk: desk.id, state: 'open', limit: MOST }),
    listMembers(call, desk.id),
  ]);
  const listed = articles.items.map(({ id: articleId, title }) => ({ id: articleId, title }));
  const isListed = !article || listed.some((known) => known.id === article.id);
  return {
    desks: desks.map(({ id: deskId, name }) => ({ id: deskId, name })),
    desk: { id: desk.id, name: desk.name },
    articles: isListed ? listed : [{ id: article.id, title: article.title }, ...listed],
    members: members.items.map(({ user }) => ({ id: user.id, name: user.name })),
    chosen: article?.id ?? null,
  };
}
