import type { Flag } from '#lib/db/generated/client.ts';
import { roleOn } from '#lib/domain/policy.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireFlag } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { notify } from './notifications/notify.ts';
import { requireCategory } from './quality/require-category.ts';

interface Input {
  id: string;
  version: number;
  category?: Category | undefined;
  severity?: Severity | undefined;
  note?: string | undefined;
  suggestion?: string | null | undefined;
  assigneeId?: string | null | undefined;
}

/**
 * Changes a flag. People change their own; leads change any, and assign.
 * @throws Problem `version-conflict` with the flag's version; `forbidden`; `category-off`; `note-wanted`.
 */
export async function updateFlag(call: Call, input: Input): Promise<ChangesJson> {
  const found = await requireFlag(call, input.id, 'flag:edit');
  const { id, version, assigneeId, ...fields } = input;
  const edits = Object.values(fields).some((value) => value !== undefined);
  if (edits && found.authorId !== call.actor.userId && roleOn(call.actor, found.deskId) !== 'lead') {
    throw new Problem(403, 'forbidden');
  }
  if (assigneeId !== undefined) authorise(call, 'flag:assign', found.deskId);
  const type = edits ? 'flag:changed' : 'flag:assigned';
  const done = await perform(call, { articleId: found.articleId, type }, async (act) => {
    const flag = await act.tx.flag.findUniqueOrThrow({ where: { id } });
    if (flag.version !== version) throw new Problem(409, 'version-conflict', { version: flag.version });
    if (assigneeId) await requireMember(act, assigneeId);
    if (fields.category !== undefined && fields.category !== flag.category) {
      await requireCategory(act, fields.category, fields.note ?? flag.note);
    }
    await act.change('flag', flag, defined({ ...fields, assigneeId }));
    if (assigneeId !== flag.assigneeId) {
      const { sentenceId, quote } = flag;
      notify(act, { kind: 'assigned', to: [assigneeId], sentenceId, flagId: id, quote });
    }
    Object.assign(act.detail, { flagId: id, sentenceId: flag.sentenceId, quote: flag.quote });
    return null;
  });
  return answerAct(call, found.articleId, done);
}

function defined(fields: Partial<{ [K in keyof Flag]: Flag[K] | undefined }>): Partial<Flag> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Work is given only to people who can see it. @throws Problem `not-found`. */
export async function requireMember(act: Act, userId: string): Promise<void> {
  if (!(await isMember(act, userId))) throw new Problem(404, 'not-found');
}

/** Whether the person can see the article of the act. */
export async function isMember(act: Act, userId: string): Promise<boolean> {
  const user = await act.tx.user.findFirst({
    where: {
      id: userId,
      disabledAt: null,
      OR: [{ isAdmin: true }, { memberships: { some: { deskId: act.article.deskId } } }],
    },
    select: { id: true },
  });
  return user !== null;
}
