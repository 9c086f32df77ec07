import { can } from '#lib/domain/policy.ts';
import type { RoundJson } from '#lib/http/contract/rounds.ts';
import type { Call } from '#lib/usecases/call.ts';
import { isReadable, type RoundRow } from './require.ts';

/** A round as its reader may see it: nobody's marks, and only leads see how far others are. */
export function toRoundJson({ actor }: Call, round: RoundRow): RoundJson {
  const { id, desk, name, createdBy, createdAt, showsFindings, closedAt, revealed, texts } = round;
  return {
    id,
    desk,
    name,
    createdBy,
    createdAt: createdAt.toISOString(),
    showsFindings,
    closedAt: closedAt?.toISOString() ?? null,
    isReadable: isReadable(round),
    revealed,
    texts: texts.map((text) => {
      const mine = text.tasks.find(({ userId }) => userId === actor.userId);
      return {
        articleId: text.articleId,
        title: text.article.title,
        adjudicatedAt: text.adjudicatedAt?.toISOString() ?? null,
        mine: mine
          ? {
              startedAt: mine.startedAt?.toISOString() ?? null,
              finishedAt: mine.finishedAt?.toISOString() ?? null,
            }
          : null,
      };
    }),
    progress: can(actor, 'round:read', desk.id) ? progressOf(round) : null,
    canManage: can(actor, 'round:manage', desk.id),
  };
}

/** By name, never by letter: the order would tell who is A. */
function progressOf({ texts }: RoundRow): NonNullable<RoundJson['progress']> {
  const people = new Map(
    texts.flatMap(({ tasks }) => tasks.map(({ user }) => [user.id, { user, started: 0, finished: 0 }])),
  );
  for (const { userId, startedAt, finishedAt } of texts.flatMap(({ tasks }) => tasks)) {
    const one = people.get(userId);
    if (!one) continue;
    if (startedAt ?? finishedAt) one.started += 1;
    if (finishedAt) one.finished += 1;
  }
  return [...people.values()].sort(
    (a, b) => a.user.name.localeCompare(b.user.name) || (a.user.id < b.user.id ? -1 : 1),
  );
}

/** Who annotated, by letter; with the name once the lead reveals it. */
export function ratersOf({ texts, revealed }: RoundRow) {
  const raters = new Map(
    texts.flatMap(({ tasks }) => tasks.map(({ letter, user }) => [letter, revealed ? user : null])),
  );
  return [...raters].sort(([a], [b]) => a - b).map(([letter, user]) => ({ letter, user }));
}
