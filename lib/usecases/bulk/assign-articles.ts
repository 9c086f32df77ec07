import type { Article } from '#lib/db/generated/client.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';
import { requireMember } from '#lib/usecases/update-flag.ts';
import { inArticles } from './in-articles.ts';

/**
 * Gives articles to people, sets who reads them second and when they are due; what is not named stays. Requests with
 * one bulk id are one act for `undoBulk`. Articles that are not of the desk, or that somebody else gave away since the
 * caller looked, are left out and told.
 * @throws Problem `not-found` for a desk one is not on, `forbidden` for editors
 */
export async function assignArticles(
  call: Call,
  input: BodyOf<'assignArticles'> & { id: string },
): Promise<AnswerOf<'assignArticles'>> {
  const { id: deskId, bulkId, items } = input;
  authorise(call, 'article:assign', deskId);
  const wanted = new Map(items.map(({ id, ...fields }) => [id, fields]));
  const articles = await call.db.article.findMany({
    where: { deskId, id: { in: [...wanted.keys()] } },
    select: { id: true },
  });
  const known = new Set(articles.map(({ id }) => id));
  const groups = new Map([...wanted.keys()].filter((id) => known.has(id)).map((id) => [id, [id]] as const));
  const { done, refused } = await inArticles(
    call,
    { bulkId, type: 'article:assigned' },
    groups,
    async (act) => {
      const { was = {}, ...fields } = wanted.get(act.article.id) ?? {};
      if (isOther(act.article, fields, was)) {
        return { done: 0, refused: [{ id: act.article.id, code: 'changed-since' }] };
      }
      const { assigneeId, secondReaderId, dueAt } = fields;
      for (const person of [assigneeId, secondReaderId]) if (person) await requireMember(act, person);
      await act.change('article', act.article, {
        ...(assigneeId === undefined ? {} : { assigneeId }),
        ...(secondReaderId === undefined ? {} : { secondReaderId }),
        ...(dueAt === undefined ? {} : { dueAt: dueAt === null ? null : new Date(dueAt) }),
      });
      const given = [
        assigneeId === act.article.assigneeId ? null : assigneeId,
        secondReaderId === act.article.secondReaderId ? null : secondReaderId,
      ];
      notify(act, { kind: 'assigned', to: given });
      const [change] = act.changes;
      if (change) Object.assign(act.detail, { before: change.before, after: change.after });
      return { done: change ? 1 : 0, refused: [] };
    },
  );
  const unknown = [...wanted.keys()].filter((id) => !known.has(id)).map((id) => ({ id, code: 'not-found' }));
  return { done, refused: [...unknown, ...refused] };
}

type Given = BodyOf<'assignArticles'>['items'][number];

/** Whether a field that is to change no longer is as the caller saw it, nor already as they want it. */
function isOther(
  article: Article,
  wanted: Omit<Given, 'id' | 'was'>,
  was: NonNullable<Given['was']>,
): boolean {
  const now = { ...article, dueAt: article.dueAt?.toISOString() ?? null };
  return (['assigneeId', 'secondReaderId', 'dueAt'] as const).some(
    (key) =>
      wanted[key] !== undefined &&
      was[key] !== undefined &&
      now[key] !== isoOf(was[key]) &&
      now[key] !== isoOf(wanted[key]),
  );
}

/** An instant in one spelling; ids stay as they are. */
function isoOf(value: string | null): string | null {
  return value?.includes('T') ? new Date(value).toISOString() : value;
}
