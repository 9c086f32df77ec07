import type { Tx } from '#lib/db/client.ts';
import type { Round } from '#lib/db/generated/client.ts';
import { type HistoryEntry, ROUND_EVENTS, type RoundEvent, undoStacks } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { Problem } from '#lib/http/problem.ts';
import {
  once,
  type RoundTable,
  type RowChange,
  rememberResult,
  rowChange,
  TRANSACTION,
  writeRow,
} from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { tellPeople } from '#lib/usecases/notifications/news.ts';
import { type NotificationDraft, tellOf } from '#lib/usecases/notifications/notify.ts';

/** A transaction in which a person does something in a blind round. */
export interface RoundAct {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly round: Round;
  readonly changes: RowChange[];
  /** What people are to be told of it: see `notify`. */
  readonly drafts: NotificationDraft[];
  /** People whose notifications it changes besides. */
  readonly news: Set<string>;
  /** Set by undo and redo. */
  undoes?: bigint;
  redoes?: bigint;
  /** Changes fields of a row and writes them to the round's own journal. */
  change<T extends { id: string }>(table: RoundTable, row: T, patch: Partial<T>): Promise<void>;
}

/**
 * As `perform` for articles: one transaction with the round's row locked, one event with the rows before and after.
 * The event belongs to no article: whoever reads the journal of one does not learn what others annotate.
 * @throws Problem `not-found`, `key-reused`, or what `work` throws; nothing is stored then.
 */
export async function performOnRound<T>(
  call: Call,
  roundId: string,
  type: RoundEvent | 'act:undone' | 'act:redone',
  work: (act: RoundAct) => Promise<T>,
): Promise<T> {
  const { result } = await once(call, () =>
    call.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM round WHERE id = ${roundId}::uuid FOR UPDATE`;
      const round = await tx.round.findUnique({ where: { id: roundId } });
      if (!round) throw new Problem(404, 'not-found');
      const act = newAct(tx, call.actor, round);
      const done = { result: await work(act), eventId: '0' };
      await writeEvent(act, type);
      await rememberResult(tx, call, done);
      return done;
    }, TRANSACTION),
  );
  return result;
}

/** An act on a round in a transaction of the caller's, which holds its lock, or has just made it. */
export function newAct(tx: Tx, actor: Actor, round: Round): RoundAct {
  const changes: RowChange[] = [];
  return {
    tx,
    actor,
    round,
    changes,
    drafts: [],
    news: new Set(),
    async change(table, row, patch) {
      const change = rowChange(table, row, patch);
      if (!change) return;
      changes.push(change);
      await writeRow(tx, table, row.id, patch);
    },
  };
}

/** An act that changes nothing leaves no event. */
export async function writeEvent(
  act: RoundAct,
  type: RoundEvent | 'act:undone' | 'act:redone',
): Promise<void> {
  const { tx, round, actor, changes, undoes, redoes } = act;
  if (changes.length === 0) return;
  const { id } = await tx.event.create({
    data: {
      deskId: round.deskId,
      roundId: round.id,
      actorId: actor.userId,
      type,
      changes: changes as object[],
      undoes,
      redoes,
    },
  });
  const told = await tellOf({ ...act, deskId: round.deskId, articleId: null }, id);
  for (const userId of told) act.news.add(userId);
  // Annotators hear of what waits for them, leads of how far a round is: not of marks, which are nobody's business.
  if (changes.some(({ table }) => table !== 'mark')) {
    for (const userId of await watchersOf(tx, round)) act.news.add(userId);
  }
  await tellPeople(tx, act.news);
}

/** Everybody on whose screens a round is: those who annotate in it, and those who may lead it. */
export async function watchersOf(tx: Tx, { id, deskId }: Pick<Round, 'id' | 'deskId'>): Promise<string[]> {
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { isAdmin: true },
        { memberships: { some: { deskId, role: 'lead' } } },
        { roundTasks: { some: { text: { roundId: id } } } },
      ],
    },
    select: { id: true },
  });
  return people.map((person) => person.id);
}

/** The person's last act in the round that still stands, and the one that they took back last. */
export async function lastRoundActs(
  tx: Pick<Tx, 'event'>,
  roundId: string,
  userId: string,
): Promise<Record<'undo' | 'redo', HistoryEntry | undefined>> {
  const events = await tx.event.findMany({
    where: { roundId, actorId: userId, type: { in: [...ROUND_EVENTS, 'act:undone', 'act:redone'] } },
    select: { id: true, type: true, undoes: true, redoes: true },
    orderBy: { id: 'desc' },
    take: 500,
  });
  const { undo, redo } = undoStacks(events.reverse());
  return { undo: undo.at(-1), redo: redo.at(-1) };
}
