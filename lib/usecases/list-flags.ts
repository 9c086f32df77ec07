import { z } from 'zod';
import {
  countQueue,
  listQueue,
  type QueueFilter,
  type QueueOrder,
  type QueuePlace,
  surroundingsOf,
} from '#lib/db/rows/flag-queue.ts';
import type { AnswerOf, QueryOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { readableDesks } from './access.ts';
import type { Call } from './call.ts';
import { toFlagJson } from './to-json.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The queue of a desk, or of all desks one is on: flags over their articles in the order asked for, by severity × age × disagreement unless
 * told, each with what stands around it in both languages. Findings in the lane `unsure` are in it only where one
 * asks for that lane. The number of queries does not depend on the number of flags.
 * @throws Problem `not-found` for a desk one is not on, `bad-request` for a cursor that is none.
 */
export async function listFlags(call: Call, query: QueryOf<'listFlags'>): Promise<AnswerOf<'listFlags'>> {
  const { desk, cursor, limit, days, order, ...rest } = query;
  const deskIds = await readableDesks(call, desk);
  const after = cursor === undefined ? null : placeOf(cursor, order);
  const filter = toQueueFilter(deskIds, { days, ...rest });
  const [rows, facets] = await Promise.all([
    // One more than asked for tells whether there is a next page.
    listQueue(call.db, filter, order, after, limit + 1),
    countQueue(call.db, filter),
  ]);
  const page = rows.slice(0, limit);
  const around = await surroundingsOf(
    call.db,
    page.map(({ row }) => row.sentenceId),
  );
  const last = page.at(-1);
  return {
    items: page.map(({ row: { article, sentence, _count, ...flag } }) => ({
      flag: toFlagJson({ ...flag, comments: _count.comments }),
      article,
      context: {
        before: '',
        after: '',
        source: '',
        edited: null,
        ...around.get(flag.sentenceId),
        side: sentence.side,
        sentence: sentence.current,
        sentenceVersion: sentence.version,
        machine: sentence.original,
        progress: sentence.progress,
        verdict: sentence.verdict,
        verdictReason: sentence.verdictReason,
      },
    })),
    nextCursor: last && rows.length > limit ? cursorOf(last.place, order) : null,
    ...facets,
  };
}

/** The filters of an address as the database is asked for them. */
export function toQueueFilter(
  deskIds: readonly string[],
  { days, ...rest }: Omit<QueryOf<'listFlags'>, 'desk' | 'cursor' | 'limit' | 'order'>,
): QueueFilter {
  return {
    ...rest,
    deskIds,
    raisedBy: days === undefined ? undefined : new Date(Date.now() - days * DAY_MS),
  };
}

const PLACE = {
  priority: z.string().regex(/^-?\d{1,20}(?:\.\d{1,20})?$/),
  date: z.string().regex(/^[\d-]{10} [\d:.]{8,15}[+-][\d:]{2,8}$/),
} as const;

function cursorOf({ at, id }: QueuePlace, order: QueueOrder): string {
  return Buffer.from(JSON.stringify([order, at, id])).toString('base64url');
}

function placeOf(cursor: string, order: QueueOrder): QueuePlace {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const at = order === 'priority' ? PLACE.priority : PLACE.date;
    const [, value, id] = z.tuple([z.literal(order), at, z.uuid()]).parse(JSON.parse(text));
    return { at: value, id };
  } catch {
    throw new Problem(400, 'bad-request', { fields: [{ field: 'cursor', message: 'Not a cursor' }] });
  }
}
