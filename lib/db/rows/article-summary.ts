import type { Db, Tx } from '#lib/db/client.ts';
import { type Article, Prisma } from '#lib/db/generated/client.ts';
import { articleStatus, type Progress, sentenceStatus, type Verdict } from '#lib/domain/status.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';

type Counts = Omit<ArticleSummaryJson['counts'], 'openFlags' | 'openFindings'>;

type Person = ArticleSummaryJson['assignee'];
type SentenceCount = { progress: Progress; verdict: Verdict; n: number };

interface SummaryRow
  extends Pick<Article, 'id' | 'deskId' | 'slug' | 'title' | 'state' | 'version' | 'metadata'> {
  createdAt: Date;
  updatedAt: Date;
  assignee: Person;
  secondReader: Person;
  dueAt: Date | null;
  createdBy: NonNullable<Person>;
  sentences: SentenceCount[];
  openFlags: number;
  openFindings: number;
}

/**
 * Summaries of articles by id, in one query whatever their number. Sentences taken out as
 * leftovers and emptied ones do not count; findings in the lane `unsure` do not either.
 */
export async function summariseArticles(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, ArticleSummaryJson>> {
  const rows = ids.length === 0 ? [] : await summaryRows(db, ids);
  return new Map(rows.map(({ metadata: _metadata, ...row }) => [row.id, summaryOf(row)]));
}

/** The summary of one article with what is known of it, or null. */
export async function summariseArticle(
  db: Db | Tx,
  id: string,
): Promise<(ArticleSummaryJson & { metadata: unknown }) | null> {
  const [row] = await summaryRows(db, [id]);
  return row ? { ...summaryOf(row), metadata: row.metadata } : null;
}

function summaryRows(db: Db | Tx, ids: readonly string[]): Promise<SummaryRow[]> {
  const person = (id: Prisma.Sql) =>
    Prisma.sql`(SELECT json_build_object('id', u.id, 'name', u.name) FROM "user" u WHERE u.id = ${id})`;
  return db.$queryRaw<SummaryRow[]>`
    SELECT a.id, a."deskId", a.slug, a.title, a.state::text, a.version, a.metadata, a."createdAt", a."updatedAt",
           ${person(Prisma.sql`a."assigneeId"`)} AS assignee,
           ${person(Prisma.sql`a."secondReaderId"`)} AS "secondReader", a."dueAt",
           ${person(Prisma.sql`a."createdById"`)} AS "createdBy",
           s.counts AS sentences, f."openFlags", f."openFindings"
    FROM article a
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(one), '[]') AS counts FROM (
        SELECT progress, verdict, count(*)::int AS n FROM sentence
        WHERE "articleId" = a.id AND side = 'target' AND "stepId" IS NULL AND current <> ''
        GROUP BY 1, 2
      ) one
    ) s
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE "check" IS NULL)::int AS "openFlags",
             count(*) FILTER (WHERE "check" IS NOT NULL)::int AS "openFindings"
      FROM flag
      WHERE "articleId" = a.id AND state IN ('open', 'confirmed') AND lane IS DISTINCT FROM 'unsure'
    ) f
    WHERE a.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
}

function summaryOf({
  sentences,
  openFlags,
  openFindings,
  dueAt,
  createdAt,
  updatedAt,
  ...article
}: Omit<SummaryRow, 'metadata'>): ArticleSummaryJson {
  return {
    ...article,
    status: articleStatus(sentences.map((row) => sentenceStatus(row))),
    counts: { ...sumCounts(sentences), openFlags, openFindings },
    dueAt: dueAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

function sumCounts(rows: readonly SentenceCount[]): Counts {
  const counts = {
    sentences: 0,
    untouched: 0,
    inProgress: 0,
    done: 0,
    approved: 0,
    sentBack: 0,
  };
  const fields = {
    untouched: 'untouched',
    in_progress: 'inProgress',
    done: 'done',
    approved: 'approved',
    sent_back: 'sentBack',
  } as const;
  for (const row of rows) {
    counts.sentences += row.n;
    counts[fields[sentenceStatus(row)]] += row.n;
  }
  return counts;
}
