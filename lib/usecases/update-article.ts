import type { Article } from '#lib/db/generated/client.ts';
import type { ArticleState } from '#lib/db/generated/enums.ts';
import type { ChangesJson, MetadataJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireArticle } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { notify } from './notifications/notify.ts';
import { rubricOf } from './quality/rubric-of.ts';
import { requireMember } from './update-flag.ts';

interface Input {
  id: string;
  version: number;
  title?: string | undefined;
  metadata?: MetadataJson | undefined;
  assigneeId?: string | null | undefined;
  state?: ArticleState | undefined;
}

/** Changes what stands around the sentences. @throws Problem `version-conflict` with the article's version. */
export async function updateArticle(call: Call, input: Input): Promise<ChangesJson> {
  const { id, version, title, metadata, assigneeId, state } = input;
  const { deskId } = await requireArticle(call, id, 'article:edit');
  // Anyone may take an article; giving it to someone else is a lead's word.
  if (assigneeId !== undefined && assigneeId !== call.actor.userId) authorise(call, 'article:assign', deskId);
  const done = await perform(call, { articleId: id, type: 'article:changed' }, async (act) => {
    const { article } = act;
    if (article.version !== version) throw new Problem(409, 'version-conflict', { version: article.version });
    if (assigneeId) await requireMember(act, assigneeId);
    if (assigneeId !== article.assigneeId) notify(act, { kind: 'assigned', to: [assigneeId] });
    await act.change('article', article, {
      ...(title === undefined ? {} : { title: title.trim() }),
      ...(metadata === undefined ? {} : { metadata }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
      ...(state === undefined ? {} : { state, ...(await deliveredWith(act, state)) }),
    });
    Object.assign(
      act.detail,
      act.changes[0] ? { before: act.changes[0].before, after: act.changes[0].after } : {},
    );
    return null;
  });
  return answerAct(call, id, done);
}

/** What a delivered article is scored with stays as it was; an article opened again follows its desk. */
async function deliveredWith({ tx, article }: Act, state: ArticleState): Promise<Partial<Article>> {
  if (state === 'open') return { rubric: {}, deliveredAt: null };
  if (article.state !== 'open') return {};
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: article.deskId }, select: { rubric: true } });
  return { rubric: rubricOf(desk), deliveredAt: new Date() };
}
