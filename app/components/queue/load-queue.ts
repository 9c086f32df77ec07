import { flagListContract, segmentListContract } from '#lib/http/contract/flags.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { ViewJson } from '#lib/http/contract/views.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type DescribedDesk, describeDesks } from '#lib/usecases/describe-desks.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { savedViews } from '#lib/usecases/views/views.ts';
import { personOf, type QueueFilter } from './queue-filter.ts';

export interface LoadedQueue {
  /** Null: all desks that one is on, together. */
  desk: MeJson['desks'][number] | null;
  /** Those of the list, by name. */
  desks: DescribedDesk[];
  filter: QueueFilter;
  /** Of flags; without any where something else is listed. */
  page: AnswerOf<'listFlags'>;
  /** Links or sentences, where these are listed. */
  segments: AnswerOf<'listSegments'> | null;
  views: ViewJson[];
  /** Everybody on these desks. */
  members: { id: string; name: string }[];
  /** When it was read, so that server and browser tell the same age. */
  now: string;
}

const NO_FLAGS: LoadedQueue['page'] = { items: [], nextCursor: null, total: 0, articles: [], authors: [] };

/**
 * What the queue of an address shows: its desk, or else all of one's own, and its filters.
 * A filter that makes no sense is passed over. Null for people who are on no desk.
 */
export async function loadQueue(
  call: Call,
  me: MeJson,
  query: Record<string, string | string[] | undefined>,
): Promise<LoadedQueue | null> {
  const [first, ...others] = me.desks;
  if (!first) return null;
  const desk = me.desks.find(({ slug }) => slug === query.desk) ?? (others.length === 0 ? first : null);
  const filter = readFilter(query, me.id);
  const { show, article, assignee } = filter;
  const [page, segments, views, desks] = await Promise.all([
    show ? NO_FLAGS : listFlags(call, flagListContract.query.parse({ ...filter, desk: desk?.id })),
    show
      ? listSegments(call, segmentListContract.query.parse({ show, article, assignee, desk: desk?.id }))
      : null,
    savedViews(call, desk?.id ?? null),
    describeDesks(
      call.db,
      (desk ? [desk] : me.desks).map(({ id }) => id),
    ),
  ]);
  const members = new Map(desks.flatMap((one) => one.members.map((person) => [person.id, person])));
  return {
    desk,
    desks,
    filter,
    page,
    segments,
    views,
    members: [...members.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr')),
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
