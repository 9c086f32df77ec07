import { z } from 'zod';
import { surroundingsOf } from '#lib/db/rows/flag-queue.ts';
import { countSegments, listSegmentPlaces, type SegmentShelf } from '#lib/db/rows/segment-queue.ts';
import type { AnswerOf, QueryOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { readableDesks } from './access.ts';
import type { Call } from './call.ts';
import { peopleOn, toSentenceJson } from './to-json.ts';

/**
 * What waits beside the flags over the open articles of a desk, or of all desks one is on: links that only the aligner
 * vouches for, sentences done that no lead has judged, or sentences given to somebody that are still to be done. The number of queries does not depend on how many there are.
 * @throws Problem `not-found` for a desk one is not on, `bad-request` for a cursor that is none.
 */
export async function listSegments(
  call: Call,
  query: QueryOf<'listSegments'>,
): Promise<AnswerOf<'listSegments'>> {
  const { desk, cursor, limit, ...rest } = query;
  const filter = { ...rest, deskIds: await readableDesks(call, desk) };
  const after = cursor === undefined ? null : placeOf(cursor, query.show);
  const [places, total] = await Promise.all([
    // One more than asked for tells whether there is a next page.
    listSegmentPlaces(call.db, filter, after, limit + 1),
    countSegments(call.db, filter),
  ]);
  const page = places.slice(0, limit);
  const [around, links] = await Promise.all([
    surroundingsOf(
      call.db,
      page.map(({ sentenceId }) => sentenceId),
    ),
    call.db.link.findMany({
      where: { id: { in: page.map(({ linkId }) => linkId) } },
      include: {
        article: { select: { id: true, deskId: true, title: true, slug: true } },
        sentences: { where: { side: 'target', stepId: null }, orderBy: { position: 'asc' } },
      },
    }),
  ]);
  const byId = new Map(links.map((link) => [link.id, link]));
  const people = await peopleOn(
    call.db,
    links.flatMap(({ sentences }) => sentences),
  );
  const last = page.at(-1);
  return {
    items: page.flatMap(({ id, linkId, sentenceId }) => {
      const link = byId.get(linkId);
      if (!link) return [];
      const { before = '', after: behind = '', source = '' } = around.get(sentenceId) ?? {};
      const own = query.show === 'doubtful' ? link.sentences : link.sentences.filter((row) => row.id === id);
      return {
        id,
        article: link.article,
        sentenceId,
        link: { id: linkId, score: link.score, confirmed: link.confirmedAt !== null },
        source,
        before,
        after: behind,
        sentences: own.map((row) => toSentenceJson(row, people)),
      };
    }),
    nextCursor: last && places.length > limit ? cursorOf(query.show, last.at) : null,
    total,
  };
}

const timestamp = z.string().regex(/^(?:infinity|[\d-]{10} [\d:.]{8,15}[+-][\d:]{2,8})$/);
const sentencePlace = z.tuple([timestamp, timestamp, z.uuid(), z.string().regex(/^\d{1,9}$/)]);
const PLACES = {
  doubtful: z.tuple([z.string().regex(/^\d\.?\d{0,20}(?:e-\d{1,3})?$/), z.uuid()]),
  review: sentencePlace,
  given: sentencePlace,
};

function cursorOf(show: SegmentShelf, at: readonly string[]): string {
  return Buffer.from(JSON.stringify([show, ...at])).toString('base64url');
}

function placeOf(cursor: string, show: SegmentShelf): string[] {
  try {
    const [shelf, ...at] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (shelf !== show) throw new Error('Another list');
    return PLACES[show].parse(at);
  } catch {
    throw new Problem(400, 'bad-request', { fields: [{ field: 'cursor', message: 'Not a cursor' }] });
  }
}
