import type { Db, Tx } from '#lib/db/client.ts';
import type { Realignable } from '#lib/domain/align/realign.ts';
import { serverVectors } from '#lib/embedding/server-vectors.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { offThread } from '#lib/jobs/off-thread.ts';
import { requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { deskLexicon } from './desk-lexicon.ts';
import { regroup } from './regroup.ts';

/**
 * Aligns anew what nobody confirmed, between the links that people did, with all that the desk has taught.
 * The machine's wordings are aligned, as at import: a fragment that was joined to the sentence before it
 * keeps its link.
 */
export async function realignLinks(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  const { deskId } = await requireArticle(call, id, 'article:align');
  const learnt = await deskLexicon(call.db, deskId);
  // Before the article is locked: a model takes its time. A sentence that is new by then is aligned by its words.
  const before = await realignables(call.db, id);
  const vectors = await serverVectors(before.source, before.target);
  const done = await perform(call, { articleId: id, type: 'links:realigned' }, async (act) => {
    const sides = await realignables(act.tx, id);
    const proposed = await offThread('realignRest', { ...sides, learnt, vectors });
    await regroup(
      act,
      proposed.map(({ source, target, score }) => ({
        sentences: [...source, ...target],
        link: { score, origin: 'auto' as const, confirmedAt: null, confirmedById: null },
      })),
    );
    Object.assign(act.detail, { links: act.touched.links.size });
    return null;
  });
  return answerAct(call, id, done);
}

async function realignables(
  db: Db | Tx,
  articleId: string,
): Promise<Record<'source' | 'target', Realignable[]>> {
  const rows = await db.sentence.findMany({
    where: { articleId, stepId: null },
    select: {
      id: true,
      side: true,
      paragraph: true,
      original: true,
      linkId: true,
      link: { select: { confirmedAt: true } },
    },
    orderBy: { position: 'asc' },
  });
  const of = (side: 'source' | 'target') =>
    rows
      .filter((row) => row.side === side)
      .map(({ id, paragraph, original, linkId, link }) => ({
        id,
        paragraph,
        text: original,
        fixed: link.confirmedAt ? linkId : null,
      }));
  return { source: of('source'), target: of('target') };
}
