import type { WorkJson } from '#lib/http/contract/rounds.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { openTask, requireMark, requireWorking, workOf } from './work.ts';

/** Takes one's own mark away. @throws Problem `round-closed`, `task-finished` */
export async function removeMark(call: Call, { id }: { id: string }): Promise<WorkJson> {
  const { taskId, task } = await requireMark(call, id);
  const { roundId, round } = task.text;
  requireWorking(call, round.deskId);
  await performOnRound(call, roundId, 'mark:removed', async (act) => {
    await openTask(act, taskId);
    const mark = await act.tx.mark.findUniqueOrThrow({ where: { id } });
    if (mark.removedAt === null) await act.change('mark', mark, { removedAt: new Date() });
    return null;
  });
  return workOf(call, taskId, roundId);
}
