import type { Sentence } from '#lib/db/generated/client.ts';
import { asBefore } from '#lib/domain/moment.ts';
import { can } from '#lib/domain/policy.ts';
import type { ChangesJson, MomentJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { type Act, type JournalTable, perform, type RowChange, readRow, sameJson } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { replay } from './replay.ts';

interface Input {
  id: string;
  /** The last event that stays. */
  eventId: string;
}

/** Acts that judge: where someone else did them, only a lead may take them back along with others. */
export const JUDGEMENTS: ReadonlySet<string> = new Set([
  'sentence:approved',
  'sentence:sent-back',
  'sentence:verdict-withdrawn',
  'flag:confirmed',
  'flag:dismissed',
  'flag:resolved',
  'sentences:approved',
  'sentences:sent-back',
  'flags:confirmed',
  'flags:dismissed',
]);

/** What restoring would change: the sentences that would read otherwise, and how many flags differ. */
export async function getMoment(call: Call, input: Input): Promise<MomentJson> {
  await requireArticle(call, input.id, 'article:read');
  const { rows, events } = await rowsAt(call.db, input);
  const wanted = new Map(rows.filter(({ table }) => table === 'sentence').map((row) => [row.id, row.fields]));
  const sentences = await call.db.sentence.findMany({
    where: { id: { in: [...wanted.keys()] } },
    orderBy: [{ side: 'asc' }, { position: 'asc' }],
  });
  return {
    events,
    sentences: sentences
      .map((row) => ({ sentenceId: row.id, now: row.current, was: wordsOf(wanted.get(row.id), row) }))
      .filter(({ now, was }) => now !== was),
    flags: rows.filter(({ table }) => table === 'flag').length,
  };
}

function wordsOf(fields: Record<string, unknown> | undefined, row: Sentence): string {
  return typeof fields?.current === 'string' ? fields.current : row.current;
}

/**
 * Brings text, states, flags and links back to how they stood right after an event, as one act
 * that undo takes back. Comments and assignments stay.
 *
 * @throws Problem `not-found`; `judged-since` for an editor when somebody else has judged in between
 */
export async function restoreMoment(call: Call, input: Input): Promise<ChangesJson> {
  const article = await requireArticle(call, input.id, 'sentence:revise');
  const mayJudge = can(call.actor, 'sentence:judge', article.deskId);
  const done = await perform(call, { articleId: input.id, type: 'article:restored' }, async (act) => {
    const { rows, acts, at } = await rowsAt(act.tx, input);
    const judged = acts.some(({ type, actorId }) => JUDGEMENTS.has(type) && actorId !== call.actor.userId);
    if (judged && !mayJudge) throw new Problem(409, 'judged-since');
    const changes: RowChange[] = [];
    for (const { table, id, fields } of rows) {
      const change = await towards(act, table as JournalTable, id, fields);
      if (change) changes.push(change);
    }
    if (changes.length === 0) {
      act.unchanged = true;
      return null;
    }
    Object.assign(act.detail, { moment: at.toISOString() });
    // Findings made since have no earlier state in the journal: the words decide.
    await replay(act, changes, 'restore', 'always');
    return null;
  });
  return answerAct(call, input.id, done);
}

/** The change that gives a row these fields; null when it has them. */
async function towards(
  act: Act,
  table: JournalTable,
  id: string,
  fields: Record<string, unknown>,
): Promise<RowChange | null> {
  const row = await readRow(act.tx, { table, id });
  if (!row) return null;
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, then] of Object.entries(fields)) {
    const now = JSON.parse(JSON.stringify(row[field] ?? null)) as unknown;
    if (sameJson(now, then)) continue;
    before[field] = now;
    after[field] = then;
  }
  return Object.keys(after).length > 0 ? { table, id, before, after } : null;
}

async function rowsAt(db: Pick<Call['db'], 'event'>, { id, eventId }: Input) {
  const moment = await db.event.findFirst({
    where: { id: BigInt(eventId), articleId: id },
    select: { createdAt: true },
  });
  if (!moment) throw new Problem(404, 'not-found');
  const events = await db.event.findMany({
    where: { articleId: id, id: { gt: BigInt(eventId) } },
    select: { type: true, actorId: true, changes: true, detail: true },
    orderBy: { id: 'asc' },
  });
  return {
    at: moment.createdAt,
    events: events.length,
    rows: asBefore(events.flatMap(({ changes }) => changes as unknown as RowChange[])),
    // An undone judgement says its own type in the detail.
    acts: events.map(({ type, actorId, detail }) => ({
      type: String((detail as { type?: string }).type ?? type),
      actorId,
    })),
  };
}
