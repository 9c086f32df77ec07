import { NOTIFICATION_INCLUDE, type NotificationRow, standing } from '#lib/db/rows/notification.ts';
import type { NotificationJson } from '#lib/http/contract/notifications.ts';
import type { AnswerOf, QueryOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { seenDesks } from './news.ts';

/** What the caller is told of, newest first. @throws Problem `bad-request` for a cursor that is none. */
export async function listNotifications(
  { db, actor }: Call,
  { cursor, limit, unread }: QueryOf<'listNotifications'>,
): Promise<AnswerOf<'listNotifications'>> {
  if (cursor !== undefined && !/^[\da-f-]{36}$/.test(cursor)) {
    throw new Problem(400, 'bad-request', { fields: [{ field: 'cursor', message: 'Not a cursor' }] });
  }
  const rows = await db.notification.findMany({
    where: {
      ...standing(actor.userId, seenDesks(actor)),
      ...(unread === 'true' ? { readAt: null } : {}),
      // Ids grow with time.
      ...(cursor === undefined ? {} : { id: { lt: cursor } }),
    },
    include: NOTIFICATION_INCLUDE,
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  return {
    items: page.map(toNotificationJson),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** A comment is told as it now stands. */
export function toNotificationJson(row: NotificationRow): NotificationJson {
  const { id, kind, actor, desk, article, round, sentenceId, flagId, comment, count, quote, said } = row;
  return {
    id,
    kind,
    actor,
    desk,
    article,
    round,
    sentenceId,
    flagId,
    threadId: comment?.threadId ?? null,
    count,
    quote,
    said: comment?.body ?? said,
    createdAt: row.createdAt.toISOString(),
    read: row.readAt !== null,
  };
}
