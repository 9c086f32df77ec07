import type { CommentJson } from '#lib/http/contract/flags.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireFlag } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { toCommentJson } from './to-json.ts';

/** Comments on a flag, in whatever state it is. @throws Problem `bad-request` when there are no words. */
export async function addComment(call: Call, input: { id: string; body: string }): Promise<CommentJson> {
  const { articleId } = await requireFlag(call, input.id, 'flag:comment');
  const body = input.body.trim();
  if (!body) throw new Problem(400, 'bad-request', { fields: [{ field: 'body', message: 'Empty' }] });
  const done = await perform(call, { articleId, type: 'comment:added' }, async (act) => {
    const flag = await act.tx.flag.findUniqueOrThrow({ where: { id: input.id } });
    const now = new Date();
    const comment = await act.tx.comment.create({
      data: {
        flagId: flag.id,
        authorId: act.actor.userId,
        body,
        createdAt: now,
        // Comes to be by the change below, so that undo can take it back.
        deletedAt: now,
      },
    });
    await act.change('comment', comment, { deletedAt: null });
    act.touched.flags.add(flag.id);
    Object.assign(act.detail, { flagId: flag.id, sentenceId: flag.sentenceId, quote: flag.quote });
    const author = { id: act.actor.userId, name: act.actor.name };
    return toCommentJson({ ...comment, author });
  });
  return done.result;
}
