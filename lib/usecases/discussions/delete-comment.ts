import { toldOf } from '#lib/db/rows/notification.ts';
import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { answerThread, requireOwnComment } from './access.ts';
import { tellPlace } from './write-comment.ts';

/** Takes a comment of one's own back; undo brings it again. @throws Problem `forbidden` for somebody else's. */
export async function deleteComment(call: Call, { id }: { id: string }): Promise<ThreadJson> {
  const { thread } = await requireOwnComment(call, id);
  await perform(call, { articleId: thread.articleId, type: 'comment:deleted' }, async (act) => {
    const comment = await act.tx.comment.findUniqueOrThrow({ where: { id } });
    await act.change('comment', comment, { deletedAt: new Date() });
    const flag = thread.flagId ? await act.tx.flag.findUnique({ where: { id: thread.flagId } }) : null;
    tellPlace(act, thread, flag);
    // Who was told of it and has not looked yet need not look any more.
    for (const userId of await toldOf(act.tx, id)) act.news.add(userId);
    return null;
  });
  return answerThread(call, thread.id);
}
