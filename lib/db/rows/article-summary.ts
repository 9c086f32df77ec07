import type { Db, Tx } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { articleStatus, type Progress, sentenceStatus, type Verdict } from '#lib/domain/status.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';

type Counts = ArticleSummaryJson['counts'];

const WITH_PEOPLE = {
  assignee: { select: { id: true, name: true } },
  createdBy: { select: { id: true, name: true } },
} as const;

/**
 * Summaries of articles by id, in three queries whatever their number. Sentences taken out as
 * leftovers and emptied ones do not count; findings in the lane `unsure` do not either.
 */
export async function summariseArticles(
  db: Db | Tx,
  ids: readonly string[],
): Promise<Map<string, ArticleSummaryJson>> {
  if (ids.length === 0) return new Map();
  const [articles, sentences, flags] = await Promise.all([
    db.article.findMany({ where: { id: { in: [...ids] } }, include: WITH_PEOPLE }),
    db.$queryRaw<{ articleId: string; progress: Progress; verdict: Verdict; n: number }[]>`
      SELECT "articleId", progress::text, verdict::text, count(*)::int AS n FROM sentence
      WHERE "articleId" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
        AND side = 'target' AND "stepId" IS NULL AND current <> ''
      GROUP BY 1, 2, 3`,
    db.$queryRaw<{ articleId: string; machine: boolean; n: number }[]>`
      SELECT "articleId", "check" IS NOT NULL AS machine, count(*)::int AS n FROM flag
      WHERE "articleId" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
        AND state IN ('open', 'confirmed') AND lane IS DISTINCT FROM 'unsure'
      GROUP BY 1, 2`,
  ]);
  return new Map(
    articles.map((article) => {
      const own = sentences.filter((row) => row.articleId === article.id);
      const status = articleStatus(own.map((row) => sentenceStatus(row)));
      const counts = sumCounts(own);
      for (const row of flags.filter((flag) => flag.articleId === article.id)) {
        if (row.machine) counts.openFindings += row.n;
        else counts.openFlags += row.n;
      }
      const { id, deskId, slug, title, state, version, assignee, createdBy } = article;
      return [
        id,
        {
          id,
          deskId,
          slug,
          title,
          state,
          version,
          assignee,
          createdBy,
          status,
          counts,
          createdAt: article.createdAt.toISOString(),
          updatedAt: article.updatedAt.toISOString(),
        },
      ];
    }),
  );
}

function sumCounts(rows: readonly { progress: Progress; verdict: Verdict; n: number }[]): Counts {
  const counts = {
    sentences: 0,
    untouched: 0,
    inProgress: 0,
    done: 0,
    approved: 0,
    sentBack: 0,
    openFlags: 0,
    openFindings: 0,
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
