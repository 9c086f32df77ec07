import type { Sentence } from '#lib/db/generated/client.ts';
import type { RevisionOrigin } from '#lib/db/generated/enums.ts';
import { undoStacks } from '#lib/domain/history.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { type Act, perform, type RowChange, sameJson, textKey, writeRow } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { recordWording } from './wording.ts';

/** Takes back the caller's last act on the article. @throws Problem `nothing-to-undo`, `changed-since`. */
export async function undo(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  await requireArticle(call, id, 'sentence:revise');
  const done = await perform(call, { articleId: id, type: 'act:undone' }, async (act) => {
    const last = (await stacks(act)).undo.at(-1);
    if (!last) throw new Problem(409, 'nothing-to-undo');
    const event = await act.tx.event.findUniqueOrThrow({ where: { id: last.id } });
    act.undoes = event.id;
    Object.assign(act.detail, event.detail, { type: event.type });
    const inverse = (event.changes as unknown as RowChange[])
      .map((change) => ({ ...change, before: change.after, after: change.before }))
      .reverse();
    await replay(act, inverse, 'undo');
    return null;
  });
  return answerAct(call, id, done);
}

/** Does again what the caller took back last. @throws Problem `nothing-to-redo`, `changed-since`. */
export async function redo(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  await requireArticle(call, id, 'sentence:revise');
  const done = await perform(call, { articleId: id, type: 'act:redone' }, async (act) => {
    const last = (await stacks(act)).redo.at(-1);
    if (!last) throw new Problem(409, 'nothing-to-redo');
    const event = await act.tx.event.findUniqueOrThrow({ where: { id: last.id } });
    act.redoes = event.id;
    Object.assign(act.detail, event.detail, { type: event.type });
    await replay(act, event.changes as unknown as RowChange[], 'redo');
    return null;
  });
  return answerAct(call, id, done);
}

async function stacks(act: Act) {
  const events = await act.tx.event.findMany({
    where: { articleId: act.article.id, actorId: act.actor.userId },
    select: { id: true, type: true, undoes: true, redoes: true },
    orderBy: { id: 'desc' },
    take: 500,
  });
  return undoStacks(events.reverse());
}

/**
 * Sets rows to the `after` of each change, provided that they still are as its `before` says.
 * Wordings get a revision; anchors and findings follow from the wordings.
 */
async function replay(act: Act, changes: readonly RowChange[], origin: RevisionOrigin): Promise<void> {
  let reworded = false;
  for (const change of changes) {
    const row = await currentRow(act, change);
    const stands =
      row !== null && Object.entries(change.before).every(([key, value]) => same(row[key], value));
    if (!stands) {
      if (change.soft) continue;
      throw new Problem(409, 'changed-since');
    }
    act.changes.push(change);
    await writeRow(act.tx, change.table, change.id, change.after);
    if (change.table === 'flag') act.touched.flags.add(change.id);
    if (change.table === 'comment') act.touched.flags.add(String(row.flagId));
    if (change.table !== 'sentence') continue;
    act.touched.sentences.add(change.id);
    const text = change.after.current;
    if (typeof text === 'string') {
      reworded = true;
      await recordWording(act, row as unknown as Sentence, text, { origin });
    }
  }
  if (reworded) await reconcileFindings(act);
}

function same(value: unknown, wanted: unknown): boolean {
  return sameJson(value instanceof Date ? value.toISOString() : (value ?? null), wanted);
}

async function currentRow({ tx }: Act, { table, id }: RowChange): Promise<Record<string, unknown> | null> {
  switch (table) {
    case 'article':
      return tx.article.findUnique({ where: { id } });
    case 'sentence':
      return tx.sentence.findUnique({ where: { id } });
    case 'flag':
      return tx.flag.findUnique({ where: { id } });
    case 'comment':
      return tx.comment.findUnique({ where: { id } });
    case 'text':
      return tx.text.findUnique({ where: textKey(id) });
  }
}
