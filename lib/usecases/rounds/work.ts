import type { Mark, RoundTask, RoundText } from '#lib/db/generated/client.ts';
import { can, roleOn } from '#lib/domain/policy.ts';
import { categorySchema } from '#lib/http/contract/flags.ts';
import type { MarkJson, WorkJson } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { lastRoundActs, type RoundAct } from './act.ts';

/** The task of the caller on an article of a round, and of nobody else. @throws Problem `not-found` */
export async function requireTask(call: Call, { id, articleId }: { id: string; articleId: string }) {
  const task = await call.db.roundTask.findFirst({
    where: { userId: call.actor.userId, text: { roundId: id, articleId, round: { cancelledAt: null } } },
    include: {
      text: { include: { round: true, article: { select: { id: true, title: true } } } },
    },
  });
  if (!task || roleOn(call.actor, task.text.round.deskId) === null) throw new Problem(404, 'not-found');
  return task;
}

/** The caller's own mark that still stands. @throws Problem `not-found` for those of others too */
export async function requireMark(call: Call, id: string) {
  const mark = await call.db.mark.findFirst({
    where: { id, removedAt: null, task: { userId: call.actor.userId } },
    include: { task: { include: { text: { include: { round: true } } } } },
  });
  if (!mark || roleOn(call.actor, mark.task.text.round.deskId) === null) throw new Problem(404, 'not-found');
  return mark;
}

/** @throws Problem `forbidden` for scripts that may only read */
export function requireWorking(call: Call, deskId: string): void {
  if (!can(call.actor, 'round:annotate', deskId)) throw new Problem(403, 'forbidden');
}

/** The task in an act, when it may be worked on. @throws Problem `round-closed`, `task-finished` */
export async function openTask(act: RoundAct, taskId: string): Promise<RoundTask & { text: RoundText }> {
  if (act.round.closedAt !== null) throw new Problem(409, 'round-closed');
  const task = await act.tx.roundTask.findUniqueOrThrow({ where: { id: taskId }, include: { text: true } });
  if (task.finishedAt !== null) throw new Problem(409, 'task-finished');
  return task;
}

/** What the caller has done on a task so far. */
export async function workOf(call: Call, taskId: string, roundId: string): Promise<WorkJson> {
  const [task, marks, last] = await Promise.all([
    call.db.roundTask.findUniqueOrThrow({ where: { id: taskId }, select: { finishedAt: true } }),
    call.db.mark.findMany({
      where: { taskId, removedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    lastRoundActs(call.db, roundId, call.actor.userId),
  ]);
  return {
    marks: marks.map(toMarkJson),
    finishedAt: task.finishedAt?.toISOString() ?? null,
    undo: last.undo?.type ?? null,
    redo: last.redo?.type ?? null,
  };
}

export function toMarkJson({ id, sentenceId, from, to, quote, category, severity, note }: Mark): MarkJson {
  return {
    id,
    sentenceId,
    from,
    to,
    quote,
    category: categorySchema.catch('other').parse(category),
    severity,
    note,
  };
}
