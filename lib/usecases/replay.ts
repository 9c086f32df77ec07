import type { Sentence } from '#lib/db/generated/client.ts';
import type { RevisionOrigin } from '#lib/db/generated/enums.ts';
import { Problem } from '#lib/http/problem.ts';
import { type Act, type RowChange, sameJson, textKey, writeRow } from './act.ts';
import { reconcileFindings } from './findings.ts';
import { recordWording } from './wording.ts';

/** Fields of a sentence that the checks read. */
const CHECKED = ['current', 'stepId', 'linkId'];

/**
 * Sets rows to the `after` of each change, provided that they still are as its `before` says.
 * Wordings get a revision; anchors and findings follow from the wordings.
 *
 * @throws Problem `changed-since` when a row has moved on, soft changes aside
 */
export async function replay(act: Act, changes: readonly RowChange[], origin: RevisionOrigin): Promise<void> {
  let rechecked = false;
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
    rechecked ||= CHECKED.some((field) => field in change.after);
    const text = change.after.current;
    if (typeof text === 'string') {
      await recordWording(act, row as unknown as Sentence, text, { origin });
    }
  }
  if (rechecked) await reconcileFindings(act);
}

function same(value: unknown, wanted: unknown): boolean {
  return sameJson(value instanceof Date ? value.toISOString() : (value ?? null), wanted);
}

/** The row of a journalled table as it is now; null when there is none. */
export async function currentRow(
  { tx }: Act,
  { table, id }: Pick<RowChange, 'table' | 'id'>,
): Promise<Record<string, unknown> | null> {
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
