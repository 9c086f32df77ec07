import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { requireArticle } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { regroup } from './regroup.ts';

interface Input {
  id: string;
  /** Sentence ids, link by link. */
  groups: readonly (readonly string[])[];
}

/**
 * Ties sentences otherwise: every move of alignment repair comes to this. What a person ties is confirmed.
 * Wordings, states and flags stay as they are.
 *
 * @throws Problem `links-changed` when the groups are not exactly the sentences of the links they touch
 */
export async function regroupLinks(call: Call, { id, groups }: Input): Promise<ChangesJson> {
  await requireArticle(call, id, 'article:align');
  const done = await perform(call, { articleId: id, type: 'links:regrouped' }, async (act) => {
    const link = {
      score: 1,
      origin: 'human' as const,
      confirmedAt: new Date(),
      confirmedById: call.actor.userId,
    };
    const [first] = groups.flat();
    Object.assign(act.detail, { links: groups.length, ...(first ? { sentenceId: first } : {}) });
    await regroup(
      act,
      groups.map((sentences) => ({ sentences, link })),
    );
    return null;
  });
  return answerAct(call, id, done);
}
