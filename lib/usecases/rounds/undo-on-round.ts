import { can } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import { type RowChange, readRow, stands, writeRow } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { lastRoundAct, performOnRound, type RoundAct } from './act.ts';
import { requireRound } from './require.ts';

/**
 * Takes back the caller's last act in a round, as long as nothing was built on it.
 * @throws Problem `nothing-to-undo`, `changed-since`; `round-closed` for marks; `adjudicated` for decisions
 */
export async function undoOnRound(call: Call, { id }: { id: string }): Promise<{ undone: string }> {
  const { deskId } = await requireRound(call, id);
  if (!can(call.actor, 'round:annotate', deskId)) throw new Problem(403, 'forbidden');
  return performOnRound(call, id, 'act:undone', async (act) => {
    const last = await lastRoundAct(act.tx, id, call.actor.userId);
    if (!last) throw new Problem(409, 'nothing-to-undo');
    const event = await act.tx.event.findUniqueOrThrow({ where: { id: last.id } });
    const changes = event.changes as unknown as RowChange[];
    await requireFree(act, changes);
    act.undoes = event.id;
    for (const change of changes.toReversed()) {
      if (!stands(await readRow(act.tx, change), change.after)) throw new Problem(409, 'changed-since');
      await writeRow(act.tx, change.table, change.id, change.before);
      act.changes.push({ ...change, before: change.after, after: change.before });
    }
    return { undone: event.type };
  });
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
