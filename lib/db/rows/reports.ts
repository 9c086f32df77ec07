import type { Db } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';

/** Desks and instants `[from, to)` that a report is about. */
export interface Span {
  deskIds: readonly string[];
  from: Date;
  to: Date;
}

/** Who is silent for longer is taken to have left; the time up to their next act is not counted as work. */
const PAUSE = Prisma.sql`interval '5 minutes'`;
/** Nobody's work: what the application does by itself. */
const NOT_WORK = Prisma.sql`('article:imported', 'article:exported', 'findings:renewed')`;

const ids = (some: readonly string[]) => Prisma.sql`ANY(${[...some]}::uuid[])`;
const inSpan = (column: Prisma.Sql, { from, to }: Span) =>
  Prisma.sql`${column} >= ${from}::timestamptz AND ${column} < ${to}::timestamptz`;

/** Minutes of work on articles, of everybody together, by article id: see PAUSE. */
export async function minutesOnArticles(db: Db, articleIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; minutes: number }[]>`
    SELECT "articleId" AS id, sum(extract(epoch FROM gap))::float / 60 AS minutes FROM (
      SELECT "articleId", "createdAt" - lag("createdAt") OVER (PARTITION BY "articleId", "actorId" ORDER BY id) AS gap
      FROM event WHERE "articleId" = ${ids(articleIds)} AND type NOT IN ${NOT_WORK}
    ) acts WHERE gap <= ${PAUSE} GROUP BY 1`;
  return new Map(rows.map(({ id, minutes }) => [id, minutes]));
}

export interface CheckRow {
  check: string;
  fixed: number;
  confirmed: number;
  dismissed: number;
  open: number;
}

/** What became of the findings of each check: decided in the span, or found in it and still open. */
export function decisionsByCheck(db: Db, span: Span): Promise<CheckRow[]> {
  const count = (state: string) => Prisma.sql`count(*) FILTER (WHERE state = ${state}::flag_state)::int`;
  return db.$queryRaw`
    SELECT "check", ${count('fixed')} AS fixed, ${count('confirmed')} AS confirmed,
      ${count('dismissed')} AS dismissed, ${count('open')} AS open
    FROM flag
    WHERE "deskId" = ${ids(span.deskIds)} AND "check" IS NOT NULL AND lane IS DISTINCT FROM 'unsure'
      AND (state IN ('fixed', 'confirmed', 'dismissed') AND ${inSpan(Prisma.sql`"decidedAt"`, span)}
        OR state = 'open' AND ${inSpan(Prisma.sql`"createdAt"`, span)})
    GROUP BY 1 ORDER BY 1`;
}

export interface WorkRow {
  userId: string;
  name: string;
  articles: number;
  finished: number;
  words: number;
  corrected: number;
  flagged: number;
  decided: number;
  minutes: number;
}

/** What people did in the span: acts that stand, in order of names. One person's when `userId` says whose. */
export function workOfPeople(db: Db, span: Span, userId?: string): Promise<WorkRow[]> {
  const one = userId ? Prisma.sql`AND e."actorId" = ${userId}::uuid` : Prisma.empty;
  const distinct = (types: Prisma.Sql) =>
    Prisma.sql`count(DISTINCT coalesce(e.detail->>'sentenceId', e.id::text)) FILTER (WHERE stands AND e.type IN (${types}))::int`;
  return db.$queryRaw`
    WITH acts AS (
      SELECT e.*, e."createdAt" - lag(e."createdAt") OVER (PARTITION BY e."articleId", e."actorId" ORDER BY e.id) AS gap,
        ${STANDS} AS stands
      FROM event e
      WHERE e."deskId" = ${ids(span.deskIds)} AND e."articleId" IS NOT NULL
        AND ${inSpan(Prisma.sql`e."createdAt"`, span)} AND e.type NOT IN ${NOT_WORK} ${one}
    ), finished AS (
      SELECT DISTINCT e."actorId", s.id, array_length(regexp_split_to_array(btrim(s.current), '\\s+'), 1) AS words
      FROM acts e JOIN sentence s ON s.id = (e.detail->>'sentenceId')::uuid
      WHERE e.type = 'sentence:finished' AND stands AND s.current <> ''
    )
    SELECT e."actorId" AS "userId", u.name, count(DISTINCT e."articleId")::int AS articles,
      ${distinct(Prisma.sql`'sentence:finished'`)} AS finished,
      coalesce((SELECT sum(words) FROM finished f WHERE f."actorId" = e."actorId"), 0)::int AS words,
      ${distinct(Prisma.sql`'sentence:revised', 'sentence:joined', 'sentence:split', 'flag:fixed'`)} AS corrected,
      count(*) FILTER (WHERE stands AND e.type IN ('flag:raised', 'correction:kept'))::int AS flagged,
      count(*) FILTER (WHERE stands AND e.type IN ('flag:confirmed', 'flag:dismissed', 'flag:resolved',
        'sentence:approved', 'sentence:sent-back'))::int AS decided,
      coalesce(sum(extract(epoch FROM gap)) FILTER (WHERE gap <= ${PAUSE}), 0)::float / 60 AS minutes
    FROM acts e JOIN "user" u ON u.id = e."actorId"
    GROUP BY e."actorId", u.name ORDER BY u.name, e."actorId"`;
}

/** Whether nobody has taken an act back for good: what was undone and done again has an event of its own. */
const STANDS = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM event back WHERE back."articleId" = e."articleId" AND back.undoes = e.id
    AND NOT EXISTS (SELECT 1 FROM event again WHERE again."articleId" = e."articleId" AND again.redoes = e.id
      AND again.id > back.id))`;

export interface DiligenceRow {
  articleId: string;
  title: string;
  userId: string;
  name: string;
  finished: number;
  /** Sentences that the person finished without ever having had them before them. */
  unread: number;
  minutes: number;
}

/**
 * Who finished how many sentences of which article, and how many of them unread, most of these first; at most
 * `limit` rows. Only acts since the desk has this counted; whoever finished fewer than five sentences is left out.
 */
export function diligence(db: Db, span: Span, limit: number, userId?: string): Promise<DiligenceRow[]> {
  const one = userId ? Prisma.sql`AND e."actorId" = ${userId}::uuid` : Prisma.empty;
  return db.$queryRaw`
    WITH acts AS (
      SELECT e.id, e."articleId", e."actorId", e.type, e.detail, e."createdAt",
        e."createdAt" - lag(e."createdAt") OVER (PARTITION BY e."articleId", e."actorId" ORDER BY e.id) AS gap
      FROM event e JOIN desk d ON d.id = e."deskId" AND e."createdAt" >= d."workSince"
      WHERE e."deskId" = ${ids(span.deskIds)} AND e."articleId" IS NOT NULL
        AND ${inSpan(Prisma.sql`e."createdAt"`, span)} AND e.type NOT IN ${NOT_WORK} ${one}
    ), finished AS (
      SELECT e."articleId", e."actorId", (e.detail->>'sentenceId')::uuid AS sentence, max(e."createdAt") AS at
      FROM acts e WHERE e.type = 'sentence:finished' AND ${STANDS} GROUP BY 1, 2, 3
    ), counted AS (
      SELECT f."articleId", f."actorId", count(*)::int AS finished,
        count(*) FILTER (WHERE r."userId" IS NULL OR r."firstAt" > f.at)::int AS unread
      FROM finished f LEFT JOIN reading r ON r."userId" = f."actorId" AND r."sentenceId" = f.sentence
      GROUP BY 1, 2 HAVING count(*) >= 5
    )
    SELECT c."articleId", a.title, c."actorId" AS "userId", u.name, c.finished, c.unread,
      coalesce((SELECT sum(extract(epoch FROM gap)) FROM acts e
        WHERE e."articleId" = c."articleId" AND e."actorId" = c."actorId" AND gap <= ${PAUSE}), 0)::float / 60 AS minutes
    FROM counted c JOIN article a ON a.id = c."articleId" JOIN "user" u ON u.id = c."actorId"
    ORDER BY c.unread::float / c.finished DESC, c.finished DESC, c."articleId", c."actorId" LIMIT ${limit}`;
}

/** Notes that a person has a sentence before them, where the desk of its article wants it known. */
export async function noteReading(
  db: Db,
  userId: string,
  articleId: string,
  sentenceId: string,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO reading ("userId", "sentenceId")
    SELECT ${userId}::uuid, s.id FROM sentence s JOIN article a ON a.id = s."articleId" JOIN desk d ON d.id = a."deskId"
    WHERE s.id = ${sentenceId}::uuid AND a.id = ${articleId}::uuid AND d."workSince" IS NOT NULL
    ON CONFLICT DO NOTHING`;
}
