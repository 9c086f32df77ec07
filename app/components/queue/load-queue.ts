import { flagListContract, segmentListContract } from '#lib/http/contract/flags.ts';
import type { ReasonsJson } from '#lib/http/contract/house.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { RubricJson } from '#lib/http/contract/quality.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { ViewJson } from '#lib/http/contract/views.ts';
import type { Call } from '#lib/usecases/call.ts';
import { reasonsOfDesk } from '#lib/usecases/house/reasons-of.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { listMembers } from '#lib/usecases/people/list-members.ts';
import { getRubric } from '#lib/usecases/quality/get-rubric.ts';
import { savedViews } from '#lib/usecases/views/views.ts';
import { personOf, type QueueFilter } from './queue-filter.ts';

export interface LoadedQueue {
  desk: MeJson['desks'][number];
  filter: QueueFilter;
  /** Of flags; without any where something else is listed. */
  page: AnswerOf<'listFlags'>;
  /** Links or sentences, where these are listed. */
  segments: AnswerOf<'listSegments'> | null;
  views: ViewJson[];
  /** What the desk usually says of what it dismisses or sends back. */
  reasons: ReasonsJson;
  /** The categories of errors as the desk has them. */
  typology: RubricJson['typology'];
  members: { id: string; name: string }[];
  /** When it was read, so that server and browser tell the same age. */
  now: string;
}

const NO_FLAGS: LoadedQueue['page'] = { items: [], nextCursor: null, total: 0, articles: [], authors: [] };

/**
 * What the queue of an address shows: its desk, or else the first of one's own, and its filters.
 * A filter that makes no sense is passed over. Null for people who are on no desk.
 */
export async function loadQueue(
  call: Call,
  me: MeJson,
  query: Record<string, string | string[] | undefined>,
): Promise<LoadedQueue | null> {
  const desk = me.desks.find(({ slug }) => slug === query.desk) ?? me.desks[0];
  if (!desk) return null;
  const filter = readFilter(query, me.id);
  const { show, article, assignee } = filter;
  const [page, segments, views, members, reasons, rubric] = await Promise.all([
    show ? NO_FLAGS : listFlags(call, flagListContract.query.parse({ ...filter, desk: desk.id })),
    show
      ? listSegments(call, segmentListContract.query.parse({ show, article, assignee, desk: desk.id }))
      : null,
    savedViews(call, desk.id),
    listMembers(call, desk.id),
    reasonsOfDesk(call.db, desk.id),
    getRubric(call, { id: desk.id }),
  ]);
  return {
    desk,
    filter,
    page,
    segments,
    views,
    reasons,
    typology: rubric.typology,
    members: members.items.map(({ user }) => user),
    now: new Date().toISOString(),
  };
}

function readFilter(query: Record<string, string | string[] | undefined>, myId: string): QueueFilter {
  const { desk: _, cursor: __, limit: ___, ...fields } = flagListContract.query.shape;
  const read: Record<string, unknown> = { state: 'open' };
  const show = segmentListContract.query.shape.show.safeParse([query.show].flat()[0]);
  if (show.success) read.show = show.data;
  for (const [name, schema] of Object.entries(fields)) {
    const raw = [query[name]].flat()[0];
    if (!raw) continue;
    const value = name === 'author' || name === 'assignee' ? personOf(raw, myId) : raw;
    const result = schema.safeParse(value);
    if (result.success && result.data !== 'priority') read[name] = result.data;
  }
  return read as unknown as QueueFilter;
}
