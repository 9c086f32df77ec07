import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import { type Act, perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { doAgain, stacks, takeBack } from '#lib/usecases/undo.ts';

/** Articles a request goes through: some seconds at most. */
const AT_ONCE = 25;

/** What became of the act in an article. */
type Outcome = 'done' | 'nothing to do' | 'refused';

/**
 * Takes back what the caller did to many at once, the newest first, some articles a request. An article in which
 * what it changed has changed since stays as it is and is told; one in which it was taken back already is passed over.
 * @throws Problem `not-found` when the caller did nothing under this id
 */
export async function undoBulk(
  call: Call,
  { id, before }: { id: string; before: string | null },
): Promise<AnswerOf<'undoBulk'>> {
  const { count, ...rest } = await inEach(
    call,
    { id, from: before, newestFirst: true },
    async (act, eventId) => {
      if (!has((await stacks(act)).undo, eventId)) return 'nothing to do';
      await takeBack(act, eventId);
      return 'done';
    },
  );
  return { undone: count, ...rest };
}

/**
 * Does again what `undoBulk` took back, the oldest first, some articles a request. An article in which the caller has
 * done something else since, or somebody has changed the same, stays as it is and is told.
 * @throws Problem `not-found` when the caller did nothing under this id
 */
export async function redoBulk(
  call: Call,
  { id, after }: { id: string; after: string | null },
): Promise<AnswerOf<'redoBulk'>> {
  const { count, ...rest } = await inEach(
    call,
    { id, from: after, newestFirst: false },
    async (act, eventId) => {
      const { undo, redo } = await stacks(act);
      if (has(undo, eventId)) return 'nothing to do';
      if (!has(redo, eventId)) return 'refused';
      await doAgain(act, eventId);
      return 'done';
    },
  );
  return { redone: count, ...rest };
}

function has(entries: readonly { id: bigint }[], id: bigint): boolean {
  return entries.some((entry) => entry.id === id);
}

interface Which {
  id: string;
  /** `next` of the answer before; null to begin. */
  from: string | null;
  newestFirst: boolean;
}

async function inEach(
  call: Call,
  { id, from, newestFirst }: Which,
  work: (act: Act, eventId: bigint) => Promise<Outcome>,
) {
  const beyond = from === null ? {} : { id: { [newestFirst ? 'lt' : 'gt']: BigInt(from) } };
  const events = await call.db.event.findMany({
    where: { bulkId: id, actorId: call.actor.userId, ...beyond },
    select: { id: true, deskId: true, article: { select: { id: true, title: true } } },
    orderBy: { id: newestFirst ? 'desc' : 'asc' },
    take: AT_ONCE + 1,
  });
  if (events.length === 0 && from === null) throw new Problem(404, 'not-found');
  for (const deskId of new Set(events.map((event) => event.deskId)))
    authorise(call, 'sentence:revise', deskId);
  const page = events.slice(0, AT_ONCE);
  const refused: { id: string; title: string }[] = [];
  let count = 0;
  for (const { id: eventId, article } of page) {
    if (!article) continue;
    const outcome = await inOne(call, article.id, newestFirst, (act) => work(act, eventId));
    if (outcome === 'done') count += 1;
    if (outcome === 'refused') refused.push(article);
  }
  const last = page.at(-1);
  return { count, refused, next: events.length > AT_ONCE && last ? String(last.id) : null };
}

async function inOne(
  call: Call,
  articleId: string,
  undoes: boolean,
  work: (act: Act) => Promise<Outcome>,
): Promise<Outcome> {
  const type = undoes ? 'act:undone' : 'act:redone';
  try {
    const { result } = await perform(withoutKey(call), { articleId, type }, async (act) => {
      const outcome = await work(act);
      if (outcome !== 'done') act.unchanged = true;
      return outcome;
    });
    return result;
  } catch (error) {
    if (error instanceof Problem) return 'refused';
    throw error;
  }
}

/** A retry finds done what was done: it needs no memory of its own. */
function withoutKey({ db, actor }: Call): Call {
  return { db, actor };
}
