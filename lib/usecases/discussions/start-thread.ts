import type { Thread } from '#lib/db/generated/client.ts';
import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from '#lib/usecases/access.ts';
import { type Act, perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { answerThread, requireWords } from './access.ts';
import { writeComment } from './write-comment.ts';

interface Input {
  /** The sentence. */
  id: string;
  body: string;
  /** A flag on it, when it is about that. */
  flagId?: string | undefined;
}

/**
 * Begins a discussion of a sentence of either side, or of a flag, in whatever state that is.
 * @throws Problem `not-found` when the flag is not on the sentence
 */
export async function startThread(call: Call, input: Input): Promise<ThreadJson> {
  const { articleId } = await requireSentence(call, input.id, 'sentence:comment');
  const body = requireWords(input.body);
  const done = await perform(call, { articleId, type: 'comment:added' }, async (act) => {
    const thread = input.flagId
      ? await threadOfFlag(act, input.flagId, input.id)
      : await act.tx.thread.create({ data: { articleId, sentenceId: input.id } });
    await writeComment(act, thread, body);
    return { threadId: thread.id };
  });
  return answerThread(call, done.result.threadId);
}

/** The discussion of a flag: it has one. @throws Problem `not-found` when it is not on the sentence */
export async function threadOfFlag(act: Act, flagId: string, sentenceId?: string): Promise<Thread> {
  const flag = await act.tx.flag.findUnique({ where: { id: flagId }, include: { thread: true } });
  if (!flag || (sentenceId !== undefined && flag.sentenceId !== sentenceId))
    throw new Problem(404, 'not-found');
  const { articleId } = flag;
  return (
    flag.thread ?? act.tx.thread.create({ data: { articleId, sentenceId: flag.sentenceId, flagId: flag.id } })
  );
}
