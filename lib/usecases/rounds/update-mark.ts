import type { WorkJson } from '#lib/http/contract/rounds.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { requireRoundCategory } from './require.ts';
import { openTask, requireMark, requireWorking, workOf } from './work.ts';

/** Changes what one said of words. @throws Problem `round-closed`, `task-finished`, `category-off`, `note-wanted` */
export async function updateMark(
  call: Call,
  { id, category, severity, note }: { id: string } & BodyOf<'updateMark'>,
): Promise<WorkJson> {
  const { taskId, task } = await requireMark(call, id);
  const { roundId, round } = task.text;
  requireWorking(call, round.deskId);
  await performOnRound(call, roundId, 'mark:changed', async (act) => {
    const { text } = await openTask(act, taskId);
    const mark = await act.tx.mark.findUniqueOrThrow({ where: { id } });
    if (mark.removedAt !== null) throw new Problem(404, 'not-found');
    requireRoundCategory(text, category ?? mark.category, note ?? mark.note);
    await act.change('mark', mark, {
      ...(category === undefined ? {} : { category }),
      ...(severity === undefined ? {} : { severity }),
      ...(note === undefined ? {} : { note: note.trim() }),
    });
    return null;
  });
  return workOf(call, taskId, roundId);
}
