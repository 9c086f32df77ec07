import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { answerThread, requireThread } from './access.ts';
import { tellPlace } from './write-comment.ts';

interface Input {
  id: string;
  resolved: boolean;
}

/** Says that a discussion is settled, or opens it again: anybody on the desk may. */
export async function resolveThread(call: Call, { id, resolved }: Input): Promise<ThreadJson> {
  const { articleId } = await requireThread(call, id, 'sentence:comment');
  const type = resolved ? 'thread:resolved' : 'thread:reopened';
  await perform(call, { articleId, type }, async (act) => {
    const thread = await act.tx.thread.findUniqueOrThrow({ where: { id }, include: { flag: true } });
    const { flag, ...row } = thread;
    if ((row.resolvedAt !== null) === resolved) {
      act.unchanged = true;
      return null;
    }
    await act.change('thread', row, {
      resolvedAt: resolved ? new Date() : null,
      resolvedById: resolved ? act.actor.userId : null,
    });
    tellPlace(act, row, flag);
    return null;
  });
  return answerThread(call, id);
}
