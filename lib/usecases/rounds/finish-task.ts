import type { WorkJson } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { notify, withdrawOfRound } from '#lib/usecases/notifications/notify.ts';
import { performOnRound, type RoundAct } from './act.ts';
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
    if (input.finished) await tellLeads(act);
    else for (const userId of await withdrawOfRound(act.tx, input.id, 'annotated')) act.news.add(userId);
    return null;
  });
  return workOf(call, taskId, input.id);
}

/** When everybody is through: whoever opened the round, or all leads where that person leads no more. */
async function tellLeads(act: RoundAct): Promise<void> {
  const { tx, round } = act;
  const left = await tx.roundTask.count({ where: { finishedAt: null, text: { roundId: round.id } } });
  if (left > 0) return;
  const leads = await tx.membership.findMany({
    where: { deskId: round.deskId, role: 'lead' },
    select: { userId: true },
  });
  const ids = leads.map(({ userId }) => userId);
  const to = ids.includes(round.createdById) ? [round.createdById] : ids;
  notify(act, { kind: 'annotated', to, roundId: round.id });
}
