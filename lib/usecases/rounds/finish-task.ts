import type { WorkJson } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { requireTask, requireWorking, workOf } from './work.ts';

/** Says that one has finished an article of a round, or takes that back. @throws Problem `round-closed` */
export async function finishTask(
  call: Call,
  input: { id: string; articleId: string; finished: boolean },
): Promise<WorkJson> {
  const { id: taskId, text } = await requireTask(call, input);
  requireWorking(call, text.round.deskId);
  const type = input.finished ? 'task:finished' : 'task:reopened';
  await performOnRound(call, input.id, type, async (act) => {
    if (act.round.closedAt !== null) throw new Problem(409, 'round-closed');
    const task = await act.tx.roundTask.findUniqueOrThrow({ where: { id: taskId } });
    await act.change('roundTask', task, {
      finishedAt: input.finished ? (task.finishedAt ?? new Date()) : null,
    });
    return null;
  });
  return workOf(call, taskId, input.id);
}
