import type { Sentence } from '#lib/db/generated/client.ts';
import type { RevisionOrigin } from '#lib/db/generated/enums.ts';
import { toldOf } from '#lib/db/rows/notification.ts';
import { Problem } from '#lib/http/problem.ts';
import { type Act, type RowChange, readRow, returnees, stands, writeRow } from './act.ts';
import { reconcileFindings } from './findings.ts';
import { outdateFindings } from './house/house-of.ts';
import { recordWording } from './wording.ts';

/** Fields of a sentence that the checks read. */
const CHECKED = ['current', 'stepId', 'linkId'];

/**
 * Sets rows to the `after` of each change, provided that they still are as its `before` says.
 * Wordings get a revision; anchors and findings follow from the wordings.
 *
 * @throws Problem `changed-since` when a row has moved on, soft changes aside
 */
export async function replay(
  act: Act,
  changes: readonly RowChange[],
  origin: RevisionOrigin,
  recheck: 'when needed' | 'always' = 'when needed',
): Promise<void> {
  let rechecked = recheck === 'always';
  for (const change of changes) {
    const row = await readRow(act.tx, change);
    if (row === null || !stands(row, change.before)) {
      if (change.soft) continue;
      throw new Problem(409, 'changed-since');
    }
    act.changes.push(change);
    await writeRow(act.tx, change.table, change.id, change.after);
    if (change.table === 'link') act.touched.links.add(change.id);
    if (change.table === 'flag') act.touched.flags.add(change.id);
    if (change.table === 'comment' && row.flagId) act.touched.flags.add(String(row.flagId));
    if (change.table === 'comment')
      for (const userId of await toldOf(act.tx, change.id)) act.news.add(userId);
    for (const userId of returnees(change, row)) act.news.add(userId);
    if (change.table === 'dismissal') {
      rechecked = true;
      if (row.articleId === null) await outdateFindings(act.tx, act.article.deskId);
    }
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
