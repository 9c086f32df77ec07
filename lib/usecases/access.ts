import type { Article, Flag, Sentence } from '#lib/db/generated/client.ts';
import { getSentence } from '#lib/db/rows/sentence.ts';
import { can, type DeskAction } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from './call.ts';

/**
 * Requires that the caller may do this on the desk. What outsiders cannot see does not exist for
 * them (404); what members see but may not do is refused (403).
 */
export function authorise(call: Call, action: DeskAction, deskId: string): void {
  if (!can(call.actor, 'article:read', deskId)) throw new Problem(404, 'not-found');
  if (!can(call.actor, action, deskId)) throw new Problem(403, 'forbidden');
}

/**
 * The desks whose articles the caller reads: the one asked for, or else all that they are on; every desk, for admins.
 * @throws Problem `not-found` for a desk one is not on
 */
export async function readableDesks({ db, actor }: Call, deskId?: string): Promise<string[]> {
  if (deskId !== undefined) {
    authorise({ db, actor }, 'article:read', deskId);
    return [deskId];
  }
  if (!actor.isAdmin) return actor.memberships.map((membership) => membership.deskId);
  return (await db.desk.findMany({ select: { id: true } })).map(({ id }) => id);
}

/** The article, when the caller may do this to it. */
export async function requireArticle(call: Call, id: string, action: DeskAction): Promise<Article> {
  const article = await call.db.article.findUnique({ where: { id } });
  if (!article) throw new Problem(404, 'not-found');
  authorise(call, action, article.deskId);
  return article;
}

/** The sentence, when the caller may do this to it. */
export async function requireSentence(call: Call, id: string, action: DeskAction): Promise<Sentence> {
  const row = await getSentence(call.db, id);
  if (!row) throw new Problem(404, 'not-found');
  authorise(call, action, row.deskId);
  return row;
}

/** The flag, when the caller may do this to it. */
export async function requireFlag(call: Call, id: string, action: DeskAction): Promise<Flag> {
  const flag = await call.db.flag.findUnique({ where: { id } });
  if (!flag) throw new Problem(404, 'not-found');
  authorise(call, action, flag.deskId);
  return flag;
}
