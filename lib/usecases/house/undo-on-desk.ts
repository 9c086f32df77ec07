import type { HouseJson } from '#lib/http/contract/house.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import { type HouseTable, type RowChange, readRow, stands, writeRow } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { lastHouseAct, performOnDesk } from './act.ts';
import { getHouse } from './get-house.ts';

const TABLES: ReadonlySet<string> = new Set<HouseTable>(['desk', 'term', 'dismissal', 'webhook']);

/** Takes back the caller's last change of how the desk checks. @throws Problem `nothing-to-undo`, `changed-since`. */
export async function undoOnDesk(call: Call, { id }: { id: string }): Promise<HouseJson> {
  authorise(call, 'desk:manage', id);
  await performOnDesk(call, id, 'act:undone', async (act) => {
    const last = await lastHouseAct(act.tx, id, call.actor.userId);
    if (!last) throw new Problem(409, 'nothing-to-undo');
    const event = await act.tx.event.findUniqueOrThrow({ where: { id: last.id } });
    act.undoes = event.id;
    Object.assign(act.detail, event.detail, { type: event.type });
    for (const change of (event.changes as unknown as RowChange[]).toReversed()) {
      if (!TABLES.has(change.table)) continue;
      if (!stands(await readRow(act.tx, change), change.after)) throw new Problem(409, 'changed-since');
      await writeRow(act.tx, change.table, change.id, change.before);
      act.changes.push({ ...change, before: change.after, after: change.before });
    }
    return null;
  });
  return getHouse(call, { id });
}
