import type { WorkJson } from '#lib/http/contract/rounds.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { requireRoundCategory, segmentsIn, wordingOf } from './require.ts';
import { openTask, requireTask, requireWorking, workOf } from './work.ts';

type Input = { id: string; articleId: string } & BodyOf<'makeMark'>;

/**
 * Marks words of either side of an article of a round.
 * @throws Problem `bad-span` outside of the sentence; `round-closed`, `task-finished`, `category-off`, `note-wanted`
 */
export async function makeMark(call: Call, input: Input): Promise<WorkJson> {
  const { id: taskId, text } = await requireTask(call, input);
  requireWorking(call, text.round.deskId);
  const { sentenceId, from, to, category, severity, note } = input;
  await performOnRound(call, input.id, 'mark:made', async (act) => {
    const task = await openTask(act, taskId);
    const wording = wordingOf(segmentsIn(task.text), sentenceId);
    if (from >= to || to > wording.text.length) throw new Problem(400, 'bad-span');
    requireRoundCategory(task.text, category, note);
    const mark = await act.tx.mark.create({
      data: {
        taskId,
        sentenceId,
        side: wording.side,
        from,
        to,
        quote: wording.text.slice(from, to),
        category,
        severity,
        note: note.trim(),
        // Made by the change below, so that undo can take it back.
        removedAt: new Date(),
      },
    });
    await act.change('mark', mark, { removedAt: null });
    // That somebody has begun stays, whatever is taken back.
    if (task.startedAt === null) {
      await act.tx.roundTask.update({ where: { id: taskId }, data: { startedAt: new Date() } });
    }
    return null;
  });
  return workOf(call, taskId, input.id);
}
