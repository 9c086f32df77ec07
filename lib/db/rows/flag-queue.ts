import type { Db } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import type { FlagState } from '#lib/db/generated/enums.ts';
import type { Lane } from '#lib/domain/checks/check.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';

export const QUEUE_ORDERS = ['priority', 'oldest', 'newest'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

export interface QueueFilter {
  /** The queue of these desks together. */
  deskIds: readonly string[];
  state: FlagState;
  severity?: Severity | undefined;
  category?: Category | undefined;
  /** Of findings; people's flags are in none. Without it, all but `unsure`. */
  lane?: Lane | undefined;
  article?: string | undefined;
  author?: string | undefined;
  assignee?: string | undefined;
  origin?: 'people' | 'machine' | undefined;
  /** Raised at this instant or before. */
  raisedBy?: Date | undefined;
  /** Words of the flag or of its sentence, in any case. */
  q?: string | undefined;
}

/** A place in the order of the queue: what comes after it is the next page. */
export interface QueuePlace {
  /** Value of the order at the place, in PostgreSQL's own text form, which loses nothing. */
  at: string;
  id: string;
}

const PERSON = { select: { id: true, name: true } } as const;
const QUEUE_INCLUDE = {
  author: PERSON,
  assignee: PERSON,
  decidedBy: PERSON,
  _count: { select: { comments: { where: { deletedAt: null } } } },
  article: { select: { id: true, deskId: true, title: true, slug: true } },
  sentence: {
    select: {
      side: true,
      original: true,
      current: true,
      version: true,
      progress: true,
      verdict: true,
      verdictReason: true,
    },
  },
} as const;

/** What each order sorts by; see docs/decisions/012-order-of-the-queue.md. Each has its index. */
const ORDERS: Record<QueueOrder, { by: Prisma.Sql; type: Prisma.Sql; descending: boolean }> = {
  priority: {
    by: Prisma.sql`flag_place(f.severity, f.contested, f."createdAt")`,
    type: Prisma.sql`double precision`,
    descending: false,
  },
  oldest: { by: Prisma.sql`f."createdAt"`, type: Prisma.sql`timestamptz`, descending: false },
  newest: { by: Prisma.sql`f."createdAt"`, type: Prisma.sql`timestamptz`, descending: true },
};

/**
 * Places of one page of the queue. Over several desks each gives its own first ones by its part of the index, and
 * these are merged: to sort all that match would read all that match.
 */
export function listQueuePlaces(
  db: Db,
  filter: QueueFilter,
  order: QueueOrder,
  after: QueuePlace | null,
  limit: number,
): Promise<QueuePlace[]> {
  const { by, type, descending } = ORDERS[order];
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
  const firstOf = (desk: Prisma.Sql) => Prisma.sql`
    SELECT f.id, ${by} AS at ${from(filter)}
    WHERE ${onDesk(desk)} AND ${matching(filter)}
      ${after ? Prisma.sql`AND (${by}, f.id) ${beyond} (${after.at}::${type}, ${after.id}::uuid)` : Prisma.empty}
    ORDER BY ${by} ${direction}, f.id ${direction} LIMIT ${limit}`;
  const [only, ...others] = filter.deskIds;
  const first =
    only && others.length === 0
      ? firstOf(Prisma.sql`= ${only}::uuid`)
      : Prisma.sql`SELECT flags.* FROM unnest(${filter.deskIds}::uuid[]) desk (id)
          CROSS JOIN LATERAL (${firstOf(Prisma.sql`= desk.id`)}) flags`;
  return db.$queryRaw<QueuePlace[]>`
    SELECT id, at::text AS at FROM (${first}) first
    ORDER BY first.at ${direction}, id ${direction} LIMIT ${limit}`;
}

/** One page of the queue with the place of each flag. */
export async function listQueue(
  db: Db,
  filter: QueueFilter,
  order: QueueOrder,
  after: QueuePlace | null,
  limit: number,
) {
  const places = await listQueuePlaces(db, filter, order, after, limit);
  const rows = await db.flag.findMany({
    where: { id: { in: places.map(({ id }) => id) } },
    include: QUEUE_INCLUDE,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap((place) => {
    const row = byId.get(place.id);
    return row ? [{ row, place }] : [];
  });
}

/** How many flags match. */
export async function countFlags(db: Db, filter: QueueFilter): Promise<number> {
  const [counted] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n ${from(filter)} WHERE ${onDesk(anyOf(filter))} AND ${matching(filter)}`;
  return counted?.n ?? 0;
}

/** Articles named beside the queue: those with the most flags. */
const MOST_ARTICLES = 100;

/** What there is to choose from beside the queue. */
export interface QueueFacets {
  total: number;
  /** Most flags first, a hundred at most. */
  articles: { id: string; title: string; flags: number }[];
  /** By name. */
  authors: { id: string; name: string }[];
}

/**
 * Counts what matches: in all, by article whatever the article asked for, and by author whatever the
 * author asked for. One pass over the flags when neither is asked for.
 */
export async function countQueue(db: Db, filter: QueueFilter): Promise<QueueFacets> {
  const { article, author, ...rest } = filter;
  const [all, byArticle, byAuthor] = await Promise.all([
    tally(db, filter),
    article ? tally(db, { ...rest, author }) : null,
    author ? tally(db, { ...rest, article }) : null,
  ]);
  const articles = (byArticle ?? all).flatMap(({ articleId: id, flags }) => (id ? [{ id, flags }] : []));
  const authorIds = (byAuthor ?? all).flatMap(({ authorId }) => authorId ?? []);
  const [titles, authors] = await Promise.all([
    db.article.findMany({
      where: { id: { in: articles.map(({ id }) => id) } },
      select: { id: true, title: true },
    }),
    db.user.findMany({
      where: { id: { in: authorIds } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  return {
    total: all.find(({ articleId, authorId }) => !articleId && !authorId)?.flags ?? 0,
    articles: articles.map(({ id, flags }) => ({ id, title: titleOf.get(id) ?? '', flags })),
    authors,
  };
}

/** Numbers of flags that match: one row in all (neither id), one an author, one for each of the first articles. */
function tally(db: Db, filter: QueueFilter) {
  return db.$queryRaw<{ articleId: string | null; authorId: string | null; flags: number }[]>`
    WITH counted AS (
      SELECT f."articleId", f."authorId", count(*)::int AS flags,
        grouping(f."articleId") = 0 AS "isArticle", grouping(f."authorId") = 0 AS "isAuthor"
      ${from(filter)}
      WHERE ${onDesk(anyOf(filter))} AND ${matching(filter)}
      GROUP BY GROUPING SETS ((f."articleId"), (f."authorId"), ())
    )
    (SELECT "articleId", NULL::uuid AS "authorId", flags FROM counted WHERE "isArticle"
      ORDER BY flags DESC, "articleId" LIMIT ${MOST_ARTICLES})
    UNION ALL SELECT NULL, "authorId", flags FROM counted WHERE "isAuthor" AND "authorId" IS NOT NULL
    UNION ALL SELECT NULL, NULL, flags FROM counted WHERE NOT "isArticle" AND NOT "isAuthor"`;
}

/** Further tables are read only where a filter asks for them. */
function from({ q, article }: QueueFilter): Prisma.Sql {
  return Prisma.sql`FROM flag f
    ${q?.trim() ? Prisma.sql`JOIN flag_words w ON w."flagId" = f.id` : Prisma.empty}
    ${article ? Prisma.sql`JOIN sentence s ON s.id = f."sentenceId"` : Prisma.empty}`;
}

function onDesk(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`f."deskId" ${which}`;
}

function anyOf({ deskIds }: QueueFilter): Prisma.Sql {
  return Prisma.sql`= ANY(${deskIds}::uuid[])`;
}

function matching(filter: QueueFilter): Prisma.Sql {
  const { state, severity, category, lane, article, author, assignee, origin, raisedBy, q } = filter;
  const words = q?.trim() ? `%${escapeLike(q.trim())}%` : null;
  const all = [
    Prisma.sql`f.state = ${state}::flag_state`,
    // An archived article is put away with its flags, unless one asks for that very article. Flags on words
    // that import took out of the article wait there with them.
    article ? Prisma.sql`f."articleId" = ${article}::uuid AND s."stepId" IS NULL` : Prisma.sql`f.queued`,
    // Guesses are for those who read the article; those who answer for all of them ask for them by name.
    lane ? Prisma.sql`f.lane = ${lane}` : Prisma.sql`f.lane IS DISTINCT FROM 'unsure'`,
    severity ? Prisma.sql`f.severity = ${severity}::flag_severity` : null,
    category ? Prisma.sql`f.category = ${category}` : null,
    author ? Prisma.sql`f."authorId" = ${author}::uuid` : null,
    assignee ? Prisma.sql`f."assigneeId" = ${assignee}::uuid` : null,
    origin === 'machine' ? Prisma.sql`f."check" IS NOT NULL` : null,
    origin === 'people' ? Prisma.sql`f."check" IS NULL` : null,
    raisedBy ? Prisma.sql`f."createdAt" <= ${raisedBy}` : null,
    words ? Prisma.sql`w.words LIKE lower(${words})` : null,
  ];
  return Prisma.join(
    all.filter((part) => part !== null),
    ' AND ',
  );
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/**
 * What stands around a sentence: the French before and after it, the English of its link, and the
 * wording that editors left, which a lead may have gone over since.
 */
export interface Surroundings {
  before: string;
  after: string;
  source: string;
  edited: string | null;
}

/**
 * Surroundings of sentences by id, in one query whatever their number. Around an English sentence
 * (an omission is flagged there) `before` is the French that is linked to it or else the last
 * before it, so that one sees where the words are missing.
 */
export async function surroundingsOf(db: Db, ids: readonly string[]): Promise<Map<string, Surroundings>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<({ id: string } & { [K in keyof Surroundings]: string | null })[]>`
    SELECT s.id, around.before, around.after,
      (SELECT string_agg(o.current, ' ' ORDER BY o.position) FROM sentence o
        WHERE o."linkId" = s."linkId" AND o.side = 'source' AND o."stepId" IS NULL) AS source,
      (SELECT r.text FROM revision r
        WHERE r."sentenceId" = s.id AND NOT EXISTS (
          SELECT 1 FROM article a JOIN membership m ON m."deskId" = a."deskId"
          WHERE a.id = s."articleId" AND m."userId" = r."authorId" AND m.role = 'lead')
        ORDER BY r.version DESC LIMIT 1) AS edited
    FROM sentence s
    JOIN link l ON l.id = s."linkId"
    CROSS JOIN LATERAL (
      SELECT
        (SELECT t.current FROM sentence t JOIN link k ON k.id = t."linkId"
          WHERE t."articleId" = s."articleId" AND t.side = 'target' AND t."stepId" IS NULL AND t.current <> ''
            AND CASE s.side WHEN 'target' THEN t.position < s.position ELSE k."order" <= l."order" END
          ORDER BY t.position DESC LIMIT 1) AS before,
        (SELECT t.current FROM sentence t JOIN link k ON k.id = t."linkId"
          WHERE t."articleId" = s."articleId" AND t.side = 'target' AND t."stepId" IS NULL AND t.current <> ''
            AND CASE s.side WHEN 'target' THEN t.position > s.position ELSE k."order" > l."order" END
          ORDER BY t.position LIMIT 1) AS after
    ) around
    WHERE s.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
  return new Map(
    rows.map(({ id, before, after, source, edited }) => [
      id,
      { before: before ?? '', after: after ?? '', source: source ?? '', edited },
    ]),
  );
}
