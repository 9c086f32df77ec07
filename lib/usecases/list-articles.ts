import { type ArticleFilter, listArticlePlaces } from '#lib/db/rows/article-list.ts';
import { summariseArticles } from '#lib/db/rows/article-summary.ts';
import { can } from '#lib/domain/policy.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from './call.ts';

interface Query extends Omit<ArticleFilter, 'deskIds' | 'after'> {
  desk?: string | undefined;
  cursor?: string | undefined;
}

export interface ArticlePage {
  items: ArticleSummaryJson[];
  nextCursor: string | null;
}

/**
 * Articles of one's desks (every desk for admins), last changed first, a page at a time; four queries whatever the
 * number. @throws Problem `not-found` for a desk one is not on, `bad-request` for a cursor that is none.
 */
export async function listArticles(call: Call, query: Query): Promise<ArticlePage> {
  const { desk, cursor, limit, ...filter } = query;
  if (desk && !can(call.actor, 'article:read', desk)) throw new Problem(404, 'not-found');
  const own = call.actor.isAdmin ? null : call.actor.memberships.map(({ deskId }) => deskId);
  const places = await listArticlePlaces(call.db, {
    ...filter,
    deskIds: desk ? [desk] : own,
    after: cursor === undefined ? undefined : placeOf(cursor),
    // One more than asked for tells whether there is a next page.
    limit: limit + 1,
  });
  const shown = places.slice(0, limit);
  const summaries = await summariseArticles(
    call.db,
    shown.map(({ id }) => id),
  );
  const last = shown.at(-1);
  return {
    items: shown.flatMap(({ id }) => summaries.get(id) ?? []),
    nextCursor: last && places.length > limit ? `${last.updatedAt.toISOString()}_${last.id}` : null,
  };
}

function placeOf(cursor: string): { updatedAt: Date; id: string } {
  const [, time = '', id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z)_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  const updatedAt = new Date(time);
  if (!id || Number.isNaN(updatedAt.getTime())) throw new Problem(400, 'bad-request');
  return { updatedAt, id };
}
