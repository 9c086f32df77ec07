import type { NewsJson } from '#lib/http/contract/notifications.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWriting } from '#lib/usecases/people/require.ts';
import { getNews, tellTabs } from './news.ts';

/** Marks notifications of the caller's own as read, or as unread again. Not an act: nobody else sees it. */
export async function markNotifications(
  call: Call,
  { ids, articleId, read }: BodyOf<'markNotifications'>,
): Promise<NewsJson> {
  requireWriting(call.actor);
  await call.db.notification.updateMany({
    where: {
      userId: call.actor.userId,
      readAt: read ? null : { not: null },
      ...(ids ? { id: { in: ids } } : {}),
      ...(articleId ? { articleId } : {}),
    },
    data: { readAt: read ? new Date() : null },
  });
  await tellTabs(call);
  return getNews(call);
}
