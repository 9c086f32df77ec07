import type { NewsJson } from '#lib/http/contract/notifications.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireFlag, requireSentence } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWriting } from '#lib/usecases/people/require.ts';
import { getNews, tellTabs } from './news.ts';

interface Input {
  /** Of the sentence, or of the flag. */
  id: string;
  kind: 'sentence' | 'flag';
  seen: boolean;
}

/**
 * Marks what came back to the caller as seen, or as not seen. Not an act: nobody else sees it, and it
 * changes nothing in the article.
 * @throws Problem `not-found` for what did not come back to the caller
 */
export async function markReturn(call: Call, { id, kind, seen }: Input): Promise<NewsJson> {
  requireWriting(call.actor);
  const at = seen ? new Date() : null;
  const { userId } = call.actor;
  if (kind === 'sentence') {
    await requireSentence(call, id, 'article:read');
    const where = { id, returnedToId: userId };
    const { count } = await call.db.sentence.updateMany({ where, data: { returnSeenAt: at } });
    if (count === 0) throw new Problem(404, 'not-found');
  } else {
    await requireFlag(call, id, 'article:read');
    const where = { id, authorId: userId, overruled: true };
    const { count } = await call.db.flag.updateMany({ where, data: { decisionSeenAt: at } });
    if (count === 0) throw new Problem(404, 'not-found');
  }
  await tellTabs(call);
  return getNews(call);
}
