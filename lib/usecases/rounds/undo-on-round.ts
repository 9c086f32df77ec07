import { can } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import { type RowChange, readRow, stands, writeRow } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { lastRoundActs, performOnRound, type RoundAct } from './act.ts';
import { requireRound } from './require.ts';

/**
 * Takes back the caller's last act in a round, as long as nothing was built on it.
 * @throws Problem `nothing-to-undo`, `changed-since`; `round-closed` for marks; `adjudicated` for decisions
 */
export async function undoOnRound(call: Call, { id }: { id: string }): Promise<{ undone: string }> {
  await requireWorkingOn(call, id);
  return performOnRound(call, id, 'act:undone', async (act) => {
    const { undo } = await lastRoundActs(act.tx, id, call.actor.userId);
    if (!undo) throw new Problem(409, 'nothing-to-undo');
    act.undoes = undo.id;
    const inverse = (await changesOf(act, undo.id))
      .map((change) => ({ ...change, before: change.after, after: change.before }))
      .reverse();
    await replay(act, inverse);
    return { undone: undo.type };
  });
}

/**
 * Does again what the caller took back last in a round, as long as nothing came in between.
 * @throws Problem `nothing-to-redo`, `changed-since`; `round-closed` for marks; `adjudicated` for decisions
 */
export async function redoOnRound(call: Call, { id }: { id: string }): Promise<{ redone: string }> {
  await requireWorkingOn(call, id);
  return performOnRound(call, id, 'act:redone', async (act) => {
    const { redo } = await lastRoundActs(act.tx, id, call.actor.userId);
    if (!redo) throw new Problem(409, 'nothing-to-redo');
    act.redoes = redo.id;
    await replay(act, await changesOf(act, redo.id));
    return { redone: redo.type };
  });
}

async function requireWorkingOn(call: Call, id: string): Promise<void> {
  const { deskId } = await requireRound(call, id);
  if (!can(call.actor, 'round:annotate', deskId)) throw new Problem(403, 'forbidden');
}

async function changesOf({ tx }: RoundAct, eventId: bigint): Promise<RowChange[]> {
  const event = await tx.event.findUniqueOrThrow({ where: { id: eventId } });
  return event.changes as unknown as RowChange[];
}

/** Makes changes where each row is as they expect it. */
async function replay(act: RoundAct, changes: readonly RowChange[]): Promise<void> {
  await requireFree(act, changes);
  for (const change of changes) {
    if (!stands(await readRow(act.tx, change), change.before)) throw new Problem(409, 'changed-since');
    await writeRow(act.tx, change.table, change.id, change.after);
    act.changes.push(change);
  }
}

/** What others go by since is not taken from under them. */
async function requireFree({ tx, round }: RoundAct, changes: readonly RowChange[]): Promise<void> {
  const opened = changes.some(({ table, after }) => table === 'round' && 'cancelledAt' in after);
  const begun = { text: { roundId: round.id }, startedAt: { not: null } };
  if (opened && (await tx.roundTask.count({ where: begun })) > 0) throw new Problem(409, 'changed-since');
  const work = changes.some(({ table }) => table === 'mark' || table === 'roundTask');
  if (work && round.closedAt !== null) throw new Problem(409, 'round-closed');
  const judged = changes.some(
    ({ table, after }) => table === 'roundText' || (table === 'round' && 'closedAt' in after),
  );
  const used = { roundId: round.id, adjudicatedAt: { not: null } };
  if (judged && (await tx.roundText.count({ where: used })) > 0) throw new Problem(409, 'adjudicated');
}
