import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireFlag } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { applyEdits, closeFixed, editsOf } from './flag-edits.ts';

/**
 * Applies the fix that a finding offers, or the suggestion of a person's flag, in one act.
 * @throws Problem `no-fix` when there is none, or the words that it would replace are gone.
 */
export async function fixFlag(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  const { articleId } = await requireFlag(call, id, 'flag:fix');
  const done = await perform(call, { articleId, type: 'flag:fixed' }, async (act) => {
    const flag = await act.tx.flag.findUniqueOrThrow({ where: { id } });
    const edits = editsOf(flag);
    if (edits.length === 0) throw new Problem(409, 'no-fix');
    Object.assign(act.detail, { flagId: id, sentenceId: flag.sentenceId, quote: flag.quote });
    await applyEdits(act, edits, id);
    await reconcileFindings(act);
    await closeFixed(act, flag);
    return null;
  });
  return answerAct(call, articleId, done);
}
