import type { Tx } from '#lib/db/client.ts';
import type { Desk } from '#lib/db/generated/client.ts';
import { type HistoryEntry, HOUSE_EVENTS, type HouseEvent, undoStacks } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import {
  type Done,
  type HouseTable,
  once,
  type RowChange,
  rememberResult,
  rowChange,
  TRANSACTION,
  writeRow,
} from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { outdateFindings } from './house-of.ts';

/** Words that people pick from, what errors weigh, and who is told: nothing is found otherwise for them. */
const FINDING_NOTHING: ReadonlySet<string> = new Set([
  'house:reasons-changed',
  'house:rubric-changed',
  'webhook:added',
  'webhook:changed',
  'webhook:removed',
]);

/** A transaction in which a lead changes how a desk has its articles checked. */
export interface HouseAct {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly desk: Desk;
  readonly changes: RowChange[];
  /** What the history tells of it. */
  readonly detail: Record<string, unknown>;
  /** Set by undo. */
  undoes?: bigint;
  /** Changes fields of a row and writes them to the journal. */
  change<T extends { id: string }>(table: HouseTable, row: T, patch: Partial<T>): Promise<void>;
}

/**
 * As `perform` for articles: one transaction with the desk's row locked, one event with the rows before and after.
 * Where something changed, the articles of the desk have their findings renewed when they are next opened. An act
 * that changes nothing leaves no event.
 * @throws Problem `not-found`, `key-reused`, or what `work` throws; nothing is stored then.
 */
export async function performOnDesk<T>(
  call: Call,
  deskId: string,
  type: HouseEvent | 'act:undone',
  work: (act: HouseAct) => Promise<T>,
): Promise<T> {
  return (await once(call, () => transact(call, deskId, type, work))).result;
}

function transact<T>(
  call: Call,
  deskId: string,
  type: HouseEvent | 'act:undone',
  work: (act: HouseAct) => Promise<T>,
): Promise<Done<T>> {
  return call.db.$transaction(async (tx) => {
    // Acts on articles refer to the desk without waiting for this.
    await tx.$queryRaw`SELECT 1 FROM desk WHERE id = ${deskId}::uuid FOR NO KEY UPDATE`;
    const desk = await tx.desk.findUnique({ where: { id: deskId } });
    if (!desk) throw new Problem(404, 'not-found');
    const act: HouseAct = {
      tx,
      actor: call.actor,
      desk,
      changes: [],
      detail: {},
      async change(table, row, patch) {
        const change = rowChange(table, row, patch);
        if (!change) return;
        act.changes.push(change);
        await writeRow(tx, table, row.id, patch);
      },
    };
    const done = { result: await work(act), eventId: '0' };
    if (act.changes.length > 0) {
      if (!FINDING_NOTHING.has(type)) await outdateFindings(tx, deskId);
      await tx.event.create({
        data: {
          deskId,
          actorId: call.actor.userId,
          type,
          changes: act.changes as object[],
          detail: act.detail as object,
          undoes: act.undoes,
        },
      });
    }
    await rememberResult(tx, call, done);
    return done;
  }, TRANSACTION);
}

/** The caller's last act on how the desk has its articles checked that still stands. */
export async function lastHouseAct(
  tx: Pick<Tx, 'event'>,
  deskId: string,
  userId: string,
): Promise<HistoryEntry | undefined> {
  const events = await tx.event.findMany({
    where: { deskId, articleId: null, actorId: userId, type: { in: [...HOUSE_EVENTS, 'act:undone'] } },
    select: { id: true, type: true, undoes: true, redoes: true },
    orderBy: { id: 'desc' },
    take: 200,
  });
  return undoStacks(events.reverse()).undo.at(-1);
}
