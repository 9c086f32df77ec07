import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { answerThread, requireThread, requireWords } from './access.ts';
import { writeComment } from './write-comment.ts';

/** Goes on with a discussion, and opens it again if it was resolved. */
export async function replyToThread(call: Call, input: { id: string; body: string }): Promise<ThreadJson> {
  const { articleId } = await requireThread(call, input.id, 'sentence:comment');
  const body = requireWords(input.body);
  await perform(call, { articleId, type: 'comment:added' }, async (act) => {
    await writeComment(act, await act.tx.thread.findUniqueOrThrow({ where: { id: input.id } }), body);
    return null;
  });
  return answerThread(call, input.id);
}
