import { namesOf } from '#lib/db/rows/discussion.ts';
import type { CommentJson } from '#lib/http/contract/discussions.ts';
import { requireFlag } from '#lib/usecases/access.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWords } from './access.ts';
import { toCommentJson } from './json.ts';
import { threadOfFlag } from './start-thread.ts';
import { writeComment } from './write-comment.ts';

/** Comments on a flag, in whatever state it is. @throws Problem `bad-request` when there are no words. */
export async function addComment(call: Call, input: { id: string; body: string }): Promise<CommentJson> {
  const { articleId } = await requireFlag(call, input.id, 'flag:comment');
  const body = requireWords(input.body);
  const done = await perform(call, { articleId, type: 'comment:added' }, async (act) => {
    const comment = await writeComment(act, await threadOfFlag(act, input.id), body);
    const author = { id: act.actor.userId, name: act.actor.name };
    return toCommentJson({ ...comment, author }, await namesOf(act.tx, comment.mentions));
  });
  return done.result;
}
