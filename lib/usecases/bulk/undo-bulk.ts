import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { stacks, takeBack } from '#lib/usecases/undo.ts';

/** Articles a request takes back: some seconds at most. */
const AT_ONCE = 25;

interface Input {
  id: string;
  /** `next` of the answer before; null to begin. */
  before: string | null;
}

/**
 * Takes back what the caller did to many at once, the newest first, some articles a request. An article in which
 * what it changed has changed since stays as it is and is told; one in which it was taken back already is passed over.
 * @throws Problem `not-found` when the caller did nothing under this id
 */
export async function undoBulk(call: Call, { id, before }: Input): Promise<AnswerOf<'undoBulk'>> {
  const events = await call.db.event.findMany({
    where: {
      bulkId: id,
      actorId: call.actor.userId,
      ...(before === null ? {} : { id: { lt: BigInt(before) } }),
    },
    select: { id: true, deskId: true, article: { select: { id: true, title: true } } },
    orderBy: { id: 'desc' },
    take: AT_ONCE + 1,
  });
  if (events.length === 0 && before === null) throw new Problem(404, 'not-found');
  for (const deskId of new Set(events.map((event) => event.deskId)))
    authorise(call, 'sentence:revise', deskId);
  const page = events.slice(0, AT_ONCE);
  const refused: { id: string; title: string }[] = [];
  let undone = 0;
  for (const { id: eventId, article } of page) {
    if (!article) continue;
    try {
      const { result } = await perform(
        withoutKey(call),
        { articleId: article.id, type: 'act:undone' },
        async (act) => {
          const stands = (await stacks(act)).undo.some((entry) => entry.id === eventId);
          if (stands) await takeBack(act, eventId);
          else act.unchanged = true;
          return stands;
        },
      );
      if (result) undone += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ id: article.id, title: article.title });
    }
  }
  const last = page.at(-1);
  return { undone, refused, next: events.length > AT_ONCE && last ? String(last.id) : null };
}

/** A retry finds taken back what was taken back: it needs no memory of its own. */
function withoutKey({ db, actor }: Call): Call {
  return { db, actor };
}
