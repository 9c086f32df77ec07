import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';

interface Input {
  id: string;
  links: readonly string[];
  /** False takes the confirmation back. */
  confirmed: boolean;
}

/** Says of links that they are right, which fixes them for realigning and teaches the desk's lexicon. */
export async function confirmLinks(call: Call, { id, links, confirmed }: Input): Promise<ChangesJson> {
  await requireArticle(call, id, 'article:align');
  const type = confirmed ? 'links:confirmed' : 'links:reopened';
  const done = await perform(call, { articleId: id, type }, async (act) => {
    const rows = await act.tx.link.findMany({
      where: {
        id: { in: [...links] },
        articleId: id,
        confirmedAt: confirmed ? null : { not: null },
      },
    });
    if (rows.length === 0) {
      act.unchanged = true;
      return null;
    }
    const patch = confirmed
      ? { confirmedAt: new Date(), confirmedById: call.actor.userId }
      : { confirmedAt: null, confirmedById: null };
    Object.assign(act.detail, { links: rows.length });
    await act.changeAll('link', rows, patch);
    return null;
  });
  return answerAct(call, id, done);
}
