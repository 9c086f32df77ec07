import type { SavedView } from '#lib/db/generated/client.ts';
import { countFlags } from '#lib/db/rows/flag-queue.ts';
import { countSegments } from '#lib/db/rows/segment-queue.ts';
import { can } from '#lib/domain/policy.ts';
import { BUILT_IN_VIEWS } from '#lib/domain/queue-views.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { type ViewJson, type ViewWords, viewWordsSchema } from '#lib/http/contract/views.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, readableDesks } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toQueueFilter } from '#lib/usecases/list-flags.ts';

type Row = SavedView & { owner: { id: string; name: string } };
const WITH_OWNER = { owner: { select: { id: true, name: true } } } as const;

function toViewJson({ id, name, shared, owner, words }: Row): ViewJson {
  // Words of a former version that mean nothing any more filter nothing.
  return { id, name, shared, owner, words: viewWordsSchema.catch({}).parse(words) };
}

/** Saved views that the caller sees on a desk: the desk's, then their own, by name. Without a desk, their own over all. */
export async function savedViews(call: Call, deskId: string | null): Promise<ViewJson[]> {
  if (deskId) authorise(call, 'desk:read', deskId);
  const rows = await call.db.savedView.findMany({
    where: { deskId, removedAt: null, OR: [{ shared: true }, { ownerId: call.actor.userId }] },
    include: WITH_OWNER,
    orderBy: [{ shared: 'desc' }, { name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(toViewJson);
}

/** The same, with how much each holds now, and how much those that every desk has. */
export async function listViews(call: Call, { desk }: { desk?: string }): Promise<AnswerOf<'listViews'>> {
  const views = await savedViews(call, desk ?? null);
  const desks = await readableDesks(call, desk);
  const [counts, all, mine, doubtful, review, given] = await Promise.all([
    Promise.all(views.map(({ words }) => countOf(call, desks, words))),
    countOf(call, desks, BUILT_IN_VIEWS.all),
    countOf(call, desks, BUILT_IN_VIEWS.mine),
    countOf(call, desks, BUILT_IN_VIEWS.doubtful),
    countOf(call, desks, BUILT_IN_VIEWS.review),
    countOf(call, desks, BUILT_IN_VIEWS.given),
  ]);
  return {
    items: views.map((view, at) => ({ ...view, count: counts[at] ?? 0 })),
    builtIn: { all, mine, doubtful, review, given },
  };
}

function countOf(call: Call, deskIds: readonly string[], words: ViewWords): Promise<number> {
  const person = (word: string | undefined) => (word === 'me' ? call.actor.userId : word);
  const { show, order: _, state = 'open', ...rest } = words;
  const people = { author: person(rest.author), assignee: person(rest.assignee) };
  if (show)
    return countSegments(call.db, { deskIds, show, article: rest.article, assignee: people.assignee });
  return countFlags(call.db, toQueueFilter(deskIds, { ...rest, ...people, state }));
}

/**
 * Saves a view: one's own, or the desk's when a lead says so. One over all desks has no desk to share it with.
 * @throws Problem `forbidden`
 */
export async function createView(
  call: Call,
  { desk: deskId, name, words, shared }: BodyOf<'createView'>,
): Promise<ViewJson> {
  if (!call.actor.canWrite || (!deskId && shared)) throw new Problem(403, 'forbidden');
  if (deskId) authorise(call, shared ? 'desk:manage' : 'desk:read', deskId);
  const row = await call.db.savedView.create({
    data: { deskId: deskId ?? null, ownerId: call.actor.userId, name, words, shared },
    include: WITH_OWNER,
  });
  return toViewJson(row);
}

/**
 * Changes a view of one's own, or as a lead one of the desk. Removed views can be brought back.
 * @throws Problem `not-found` for somebody else's own view, `forbidden`
 */
export async function updateView(
  call: Call,
  { id, removed, ...fields }: BodyOf<'updateView'> & { id: string },
): Promise<ViewJson> {
  const found = await call.db.savedView.findUnique({ where: { id } });
  if (!found) throw new Problem(404, 'not-found');
  const { deskId } = found;
  if (deskId) authorise(call, 'desk:read', deskId);
  const own = found.ownerId === call.actor.userId;
  if (!own && !found.shared) throw new Problem(404, 'not-found');
  const leads = deskId !== null && can(call.actor, 'desk:manage', deskId);
  if (!call.actor.canWrite || ((found.shared || fields.shared) && !leads))
    throw new Problem(403, 'forbidden');
  const row = await call.db.savedView.update({
    where: { id },
    data: { ...fields, ...(removed === undefined ? {} : { removedAt: removed ? new Date() : null }) },
    include: WITH_OWNER,
  });
  return toViewJson(row);
}
