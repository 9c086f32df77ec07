import type { Db } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { DOUBTFUL_BELOW } from '#lib/domain/align/doubtful.ts';
import { MOST_COUNTED } from '#lib/domain/queue-views.ts';

export const SEGMENT_SHELVES = ['doubtful', 'review', 'given'] as const;
export type SegmentShelf = (typeof SEGMENT_SHELVES)[number];

export interface SegmentFilter {
  /** Of these desks together. */
  deskIds: readonly string[];
  /**
   * `doubtful`: links that nobody vouches for; `review`: sentences done, which no lead has judged; `given`: sentences
   * that were given to somebody by themselves and are still to be done.
   */
  show: SegmentShelf;
  article?: string | undefined;
  /** Who has the sentence, or else the article. */
  assignee?: string | undefined;
}

/** A link or a sentence of the list. */
export interface SegmentPlace {
  /** Id of the link, or of the sentence. */
  id: string;
  linkId: string;
  /** Where the reader finds it: the first French sentence of the link, or else the first English one. */
  sentenceId: string;
  /** Values of the order at the place, in PostgreSQL's own text form, which loses nothing. */
  at: string[];
}

/** Only articles that are being worked on: nobody waits for those delivered or archived. */
function openArticles({ deskIds, article }: SegmentFilter): Prisma.Sql {
  return Prisma.sql`a."deskId" = ANY(${deskIds}::uuid[]) AND a.state = 'open'
    ${article ? Prisma.sql`AND a.id = ${article}::uuid` : Prisma.empty}`;
}

/** Whoever was given the sentence itself has it, else whoever has its article. */
function inHands({ assignee }: SegmentFilter): Prisma.Sql {
  return assignee
    ? Prisma.sql`AND coalesce(s."assigneeId", a."assigneeId") = ${assignee}::uuid`
    : Prisma.empty;
}

/** A link is with whoever was given a sentence of it. */
function linkInHands({ assignee }: SegmentFilter): Prisma.Sql {
  return assignee
    ? Prisma.sql`AND coalesce(
        (SELECT s."assigneeId" FROM sentence s WHERE s."linkId" = l.id AND s."assigneeId" IS NOT NULL LIMIT 1),
        a."assigneeId") = ${assignee}::uuid`
    : Prisma.empty;
}

/** One page: the least sure links first; sentences by due date and age of their article, in reading order. */
export function listSegmentPlaces(
  db: Db,
  filter: SegmentFilter,
  after: readonly string[] | null,
  limit: number,
): Promise<SegmentPlace[]> {
  const list = { doubtful: listDoubtful, review: listToReview, given: listGiven }[filter.show];
  return list(db, filter, after, limit);
}

// The conditions below repeat those of the indexes link_doubtful and sentence_to_review; sentence_given has all that were given.
const DOUBTFUL = Prisma.sql`l."confirmedAt" IS NULL AND l.score < ${Prisma.raw(String(DOUBTFUL_BELOW))}`;
const TO_REVIEW = Prisma.sql`s.side = 'target' AND s.progress = 'done' AND s.verdict = 'pending'
  AND s."stepId" IS NULL AND s.current <> ''`;
/** Sentences that were given to somebody by themselves and are still to be done. */
export const GIVEN = Prisma.sql`s.side = 'target' AND s."assigneeId" IS NOT NULL AND s."stepId" IS NULL AND s.current <> ''
  AND (s.verdict = 'sent_back' OR s.verdict = 'pending' AND s.progress <> 'done')`;

function listDoubtful(db: Db, filter: SegmentFilter, after: readonly string[] | null, limit: number) {
  return db.$queryRaw<SegmentPlace[]>`
    SELECT l.id, l.id AS "linkId", first.id AS "sentenceId", ARRAY[l.score::text, l.id::text] AS at
    FROM link l JOIN article a ON a.id = l."articleId"
    -- Regrouping leaves empty links behind, and import takes leftovers out with theirs.
    CROSS JOIN LATERAL (SELECT s.id FROM sentence s
      WHERE s."linkId" = l.id AND s."stepId" IS NULL AND s.current <> ''
      ORDER BY s.side DESC, s.position LIMIT 1) first
    WHERE ${DOUBTFUL} AND ${openArticles(filter)} ${linkInHands(filter)}
      ${after ? Prisma.sql`AND (l.score, l.id) > (${after[0]}::double precision, ${after[1]}::uuid)` : Prisma.empty}
    ORDER BY l.score, l.id LIMIT ${limit}`;
}

function listToReview(db: Db, filter: SegmentFilter, after: readonly string[] | null, limit: number) {
  const due = Prisma.sql`coalesce(a."dueAt", 'infinity')`;
  // Whole articles are passed over by their own place before any of their sentences is read.
  const from = after
    ? Prisma.sql`AND (${due}, a."createdAt", a.id) >= (${after[0]}::timestamptz, ${after[1]}::timestamptz, ${after[2]}::uuid)`
    : Prisma.empty;
  const rest = after
    ? Prisma.sql`WHERE (a.id, s.position) <> (${after[2]}::uuid, ${after[3]}::int)
        AND (a.id <> ${after[2]}::uuid OR s.position > ${after[3]}::int)`
    : Prisma.empty;
  return db.$queryRaw<SegmentPlace[]>`
    SELECT s.id, s."linkId", s.id AS "sentenceId",
      ARRAY[a.due::text, a."createdAt"::text, a.id::text, s.position::text] AS at
    FROM (SELECT a.id, ${due} AS due, a."createdAt", a."assigneeId" FROM article a WHERE ${openArticles(filter)} ${from}
      ORDER BY 2, 3, 1) a
    CROSS JOIN LATERAL (SELECT s.id, s."linkId", s.position FROM sentence s
      WHERE s."articleId" = a.id AND ${TO_REVIEW} ${inHands(filter)} ORDER BY s.position) s
    ${rest}
    ORDER BY a.due, a."createdAt", a.id, s.position LIMIT ${limit}`;
}

/** In the order of sentences to review. Few are given by themselves: they are read first, and their articles after. */
function listGiven(db: Db, filter: SegmentFilter, after: readonly string[] | null, limit: number) {
  const [due, created, article, position] = after ?? [];
  const from = after
    ? Prisma.sql`AND (coalesce(a."dueAt", 'infinity'), a."createdAt", a.id, s.position)
        > (${due}::timestamptz, ${created}::timestamptz, ${article}::uuid, ${position}::int)`
    : Prisma.empty;
  return db.$queryRaw<SegmentPlace[]>`
    SELECT s.id, s."linkId", s.id AS "sentenceId",
      ARRAY[coalesce(a."dueAt", 'infinity')::text, a."createdAt"::text, a.id::text, s.position::text] AS at
    FROM sentence s JOIN article a ON a.id = s."articleId"
    WHERE ${GIVEN} AND ${openArticles(filter)} ${inHands(filter)} ${from}
    ORDER BY coalesce(a."dueAt", 'infinity'), a."createdAt", a.id, s.position LIMIT ${limit}`;
}

/** How many there are, whatever the page; one more than `MOST_COUNTED` where there are more. */
export async function countSegments(db: Db, filter: SegmentFilter): Promise<number> {
  const rows =
    filter.show === 'doubtful'
      ? Prisma.sql`SELECT 1 FROM link l JOIN article a ON a.id = l."articleId"
          WHERE ${DOUBTFUL} AND ${openArticles(filter)} ${linkInHands(filter)} AND EXISTS (SELECT 1 FROM sentence s
            WHERE s."linkId" = l.id AND s."stepId" IS NULL AND s.current <> '')`
      : Prisma.sql`SELECT 1 FROM sentence s JOIN article a ON a.id = s."articleId"
          WHERE ${filter.show === 'review' ? TO_REVIEW : GIVEN} AND ${openArticles(filter)} ${inHands(filter)}`;
  const [counted] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (${rows} LIMIT ${MOST_COUNTED + 1}) first`;
  return counted?.n ?? 0;
}
