import type { Tx } from '#lib/db/client.ts';
import { type HistoryEntry, undoStacks } from '#lib/domain/history.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { type Act, perform, type RowChange } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { replay } from './replay.ts';

/** Takes back the caller's last act on the article. @throws Problem `nothing-to-undo`, `changed-since`. */
export async function undo(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  await requireArticle(call, id, 'sentence:revise');
  const done = await perform(call, { articleId: id, type: 'act:undone' }, async (act) => {
    const last = (await stacks(act)).undo.at(-1);
    if (!last) throw new Problem(409, 'nothing-to-undo');
    await takeBack(act, last.id);
    return null;
  });
  return answerAct(call, id, done);
}

/** Sets back what an event of the article changed. @throws Problem `changed-since` */
export async function takeBack(act: Act, eventId: bigint): Promise<void> {
  const event = await act.tx.event.findUniqueOrThrow({ where: { id: eventId } });
  act.undoes = event.id;
  Object.assign(act.detail, event.detail, { type: event.type });
  const inverse = (event.changes as unknown as RowChange[])
    .map((change) => ({ ...change, before: change.after, after: change.before }))
    .reverse();
  await replay(act, inverse, 'undo');
}

/** Does again what the caller took back last. @throws Problem `nothing-to-redo`, `changed-since`. */
export async function redo(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  await requireArticle(call, id, 'sentence:revise');
  const done = await perform(call, { articleId: id, type: 'act:redone' }, async (act) => {
    const last = (await stacks(act)).redo.at(-1);
    if (!last) throw new Problem(409, 'nothing-to-redo');
    await doAgain(act, last.id);
    return null;
  });
  return answerAct(call, id, done);
}

/** Changes again what an event of the article changed before it was taken back. @throws Problem `changed-since` */
export async function doAgain(act: Act, eventId: bigint): Promise<void> {
  const event = await act.tx.event.findUniqueOrThrow({ where: { id: eventId } });
  act.redoes = event.id;
  Object.assign(act.detail, event.detail, { type: event.type });
  await replay(act, event.changes as unknown as RowChange[], 'redo');
}

/** What the caller can take back, or do again, in the article of an act. */
export async function stacks(act: Act) {
  return undoStacks(await eventsOf(act.tx, act.article.id, act.actor.userId));
}

/** One person's last acts on an article, oldest first. */
export async function eventsOf(
  db: Pick<Tx, 'event'>,
  articleId: string,
  actorId: string,
): Promise<HistoryEntry[]> {
  const events = await db.event.findMany({
    where: { articleId, actorId },
    select: { id: true, type: true, undoes: true, redoes: true },
    orderBy: { id: 'desc' },
    take: 500,
  });
  return events.reverse();
}
