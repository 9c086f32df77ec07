import type { Db, Tx } from '#lib/db/client.ts';
import type { Article } from '#lib/db/generated/client.ts';
import { cleanArticle } from '#lib/domain/clean-article.ts';
import { can } from '#lib/domain/policy.ts';
import { sentenceStatus } from '#lib/domain/status.ts';
import { type ExportFormat, FORMATS } from '#lib/formats/formats.ts';
import { metadataSchema } from '#lib/http/contract/articles.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

export type ExportPreview = AnswerOf<'getExport'>;
type Gate = ExportPreview['gate'];

/** What export would give, to the byte, and what stands in its way. */
export async function getExport(
  call: Call,
  { id, format }: { id: string; format: ExportFormat },
): Promise<ExportPreview> {
  const article = await requireArticle(call, id, 'article:export');
  const { text, openFlags, unfinished } = await drawUp(call.db, article, format);
  return {
    gate: {
      openFlags,
      unfinished,
      open: openFlags.length === 0 && unfinished.length === 0,
      canPass: can(call.actor, 'article:export-past-gate', article.deskId),
    },
    format,
    fileName: `${article.slug}.${format}`,
    text,
  };
}

/** The file and the obstacles, read at one time. */
export async function drawUp(
  db: Db | Tx,
  article: Article,
  format: ExportFormat,
): Promise<{ text: string } & Pick<Gate, 'openFlags' | 'unfinished'>> {
  const [sentences, flags] = await Promise.all([
    db.sentence.findMany({
      where: { articleId: article.id, side: 'target', stepId: null },
      orderBy: { position: 'asc' },
    }),
    db.flag.findMany({
      where: {
        articleId: article.id,
        state: { in: ['open', 'confirmed'] },
        // People's flags have no lane; a finding in the lane `unsure` is not shown, so it stops nobody.
        OR: [{ lane: null }, { lane: { not: 'unsure' } }],
        sentence: { stepId: null },
      },
      include: { sentence: { select: { side: true, position: true } } },
      orderBy: [{ sentence: { position: 'asc' } }, { from: 'asc' }, { id: 'asc' }],
    }),
  ]);
  const metadata = metadataSchema.parse(article.metadata);
  return {
    text: FORMATS[format].write(cleanArticle(article.title, metadata, sentences)),
    openFlags: flags.map(({ id, sentenceId, quote, severity, category, check }) => ({
      id,
      sentenceId,
      quote,
      severity,
      category,
      check,
    })),
    unfinished: sentences
      .map((row) => ({ sentenceId: row.id, text: row.current, status: sentenceStatus(row) }))
      .filter(({ text, status }) => text.trim() !== '' && status !== 'done' && status !== 'approved'),
  };
}
