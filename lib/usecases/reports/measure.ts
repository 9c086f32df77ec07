import { z } from 'zod';
import type { Db } from '#lib/db/client.ts';
import type { Article } from '#lib/db/generated/client.ts';
import { correctedPhrases } from '#lib/domain/corrected-phrases.ts';
import type { MqmError } from '#lib/domain/mqm.ts';
import type { Measure } from '#lib/domain/report.ts';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import { metadataSchema } from '#lib/http/contract/articles.ts';
import type { QualityJson, ScoresJson } from '#lib/http/contract/quality.ts';
import { frenchByLink, solidTokens } from '#lib/usecases/quality/french-by-link.ts';
import { qualityOf } from '#lib/usecases/quality/get-quality.ts';

const errorsSchema = z.object({ errors: z.number(), penalty: z.number(), wmt: z.number() });

/** What is stored of a measured article. */
const storedSchema = z.object({
  words: z.number(),
  segments: z.number(),
  finalWords: z.number(),
  engine: z.string(),
  received: errorsSchema,
  standing: errorsSchema,
  categories: z.array(z.object({ category: z.enum(CATEGORIES), errors: z.number(), penalty: z.number() })),
  ter: z.number().nullable(),
  chrF: z.number().nullable(),
  phrases: z.array(z.object({ before: z.string(), after: z.string(), count: z.number() })),
}) satisfies z.ZodType<Measure>;
export type StoredMeasure = z.infer<typeof storedSchema>;

/** What was stored, where the article has not changed since; null otherwise. */
export function storedMeasure(article: Pick<Article, 'measure' | 'measuredAt' | 'updatedAt'>) {
  if (!article.measuredAt || article.measuredAt < article.updatedAt) return null;
  return storedSchema.safeParse(article.measure).data ?? null;
}

/**
 * Counts an article for the reports and stores it. It follows from the rest of the database: no event tells of it, and
 * the next change of the article makes it worthless.
 */
export async function measureArticle(db: Db, article: Article): Promise<StoredMeasure> {
  const [quality, sentences] = await Promise.all([
    qualityOf(db, article),
    db.sentence.findMany({
      where: { articleId: article.id, side: 'target', stepId: null },
      select: { side: true, linkId: true, original: true, current: true },
      orderBy: { position: 'asc' },
    }),
  ]);
  const links = frenchByLink(sentences);
  const measure: StoredMeasure = {
    words: quality.words,
    segments: quality.segments,
    finalWords: links.reduce((sum, { after }) => sum + solidTokens(after).length, 0),
    engine: metadataSchema.parse(article.metadata).engine?.trim() ?? '',
    received: totals(quality.received),
    standing: totals(quality.standing),
    categories: penaltiesByCategory(quality),
    ...quality.edits,
    phrases: correctedPhrases(links.filter(({ before, after }) => before !== after)),
  };
  await db.article.updateMany({
    where: { id: article.id, updatedAt: article.updatedAt },
    data: { measure, measuredAt: article.updatedAt },
  });
  return measure;
}

function totals({ errors, core, wmt }: ScoresJson) {
  return { errors, penalty: core.penalty, wmt: wmt.penalty };
}

function penaltiesByCategory({ received, rubric }: QualityJson): StoredMeasure['categories'] {
  const points = (category: MqmError['category'], severity: MqmError['severity']) =>
    (rubric.severities[severity] ?? 0) * (rubric.categories[category] ?? 0);
  return received.counts.map(({ category, counts }) => ({
    category,
    errors: SEVERITIES.reduce((sum, severity) => sum + (counts[severity] ?? 0), 0),
    penalty: SEVERITIES.reduce(
      (sum, severity) => sum + (counts[severity] ?? 0) * points(category, severity),
      0,
    ),
  }));
}
