import type { Flag } from '#lib/db/generated/client.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { applyEdits, closeFixed, editsOf, type FlagEdit, meet } from './flag-edits.ts';

/**
 * Applies the fixes of several flags of one article in one act, which one undo takes back. Flags that were settled
 * meanwhile are passed over, and so is a fix that would fall on one before it in the list: it can be applied next.
 * @throws Problem `no-fix` when none can be applied
 */
export async function fixFlags(
  call: Call,
  { id, flagIds }: { id: string; flagIds: readonly string[] },
): Promise<ChangesJson> {
  await requireArticle(call, id, 'flag:fix');
  const done = await perform(call, { articleId: id, type: 'flags:fixed' }, async (act) => {
    const found = await act.tx.flag.findMany({ where: { articleId: id, id: { in: [...flagIds] } } });
    const byId = new Map(found.map((flag) => [flag.id, flag]));
    const edits: FlagEdit[] = [];
    const fixed: Flag[] = [];
    for (const flagId of new Set(flagIds)) {
      const flag = byId.get(flagId);
      const own = flag ? editsOf(flag) : [];
      if (!flag || own.length === 0 || own.some((edit) => edits.some((other) => meet(edit, other)))) continue;
      edits.push(...own);
      fixed.push(flag);
    }
    const [first] = fixed;
    if (!first) throw new Problem(409, 'no-fix');
    Object.assign(act.detail, { sentenceId: first.sentenceId, quote: first.quote, count: fixed.length });
    await applyEdits(act, edits);
    await reconcileFindings(act);
    for (const flag of fixed) await closeFixed(act, flag);
    return null;
  });
  return answerAct(call, id, done);
}
