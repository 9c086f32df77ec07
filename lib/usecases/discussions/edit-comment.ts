import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { answerThread, requireOwnComment, requireWords } from './access.ts';
import { rewriteComment } from './write-comment.ts';

/** Changes the words of a comment of one's own. @throws Problem `forbidden` for somebody else's. */
export async function editComment(call: Call, input: { id: string; body: string }): Promise<ThreadJson> {
  const { thread } = await requireOwnComment(call, input.id);
  const body = requireWords(input.body);
  await perform(call, { articleId: thread.articleId, type: 'comment:edited' }, async (act) => {
    const comment = await act.tx.comment.findUniqueOrThrow({ where: { id: input.id } });
    if (comment.body === body) act.unchanged = true;
    else await rewriteComment(act, comment, thread, body);
    return null;
  });
  return answerThread(call, thread.id);
}
