import type { Db, Tx } from '#lib/db/client.ts';
import type { Article } from '#lib/db/generated/client.ts';
import { listOpenThreads } from '#lib/db/rows/discussion.ts';
import { loadParallelArticle } from '#lib/db/rows/parallel-article.ts';
import { type ExportOptions, withOptions } from '#lib/domain/export-options.ts';
import { can } from '#lib/domain/policy.ts';
import { sentenceStatus } from '#lib/domain/status.ts';
import { type ExportFormat, FORMATS } from '#lib/formats/formats.ts';
import { toTxt } from '#lib/formats/txt.ts';
import { metadataSchema } from '#lib/http/contract/articles.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

export type ExportPreview = AnswerOf<'getExport'>;
type Gate = ExportPreview['gate'];

/** What export would give, to the byte where it is text, and what stands in its way. */
export async function getExport(
  call: Call,
  { id, format, ...options }: ExportOptions & { id: string; format: ExportFormat },
): Promise<ExportPreview> {
  const article = await requireArticle(call, id, 'article:export');
  const [{ files, words, openFlags, unfinished }, threads] = await Promise.all([
    drawUp(call.db, article, [format], options),
    listOpenThreads(call.db, id),
  ]);
  const file = files[0] ?? '';
  return {
    gate: {
      openFlags,
      unfinished,
      openThreads: threads.map(({ id: threadId, sentenceId, flag, comments }) => ({
        id: threadId,
        sentenceId: flag?.sentenceId ?? sentenceId,
        author: comments.at(-1)?.author.name ?? '',
        said: comments.at(-1)?.body ?? '',
        comments: comments.length,
      })),
      open: openFlags.length === 0 && unfinished.length === 0,
      canPass: can(call.actor, 'article:export-past-gate', article.deskId),
    },
    format,
    fileName: fileNameOf(article, format),
    exact: typeof file === 'string',
    text: typeof file === 'string' ? file : words,
  };
}

/** Of the slug, `[a-z0-9-]`, and nothing that was typed. */
export function fileNameOf({ slug }: Pick<Article, 'slug'>, format: ExportFormat): string {
  return `${slug}${FORMATS[format].suffix}`;
}

/** The files in the order of their formats, their words as plain text, and the obstacles, read at one time. */
export async function drawUp(
  db: Db | Tx,
  article: Article,
  formats: readonly ExportFormat[],
  options: ExportOptions,
): Promise<{ files: (string | Uint8Array)[]; words: string } & Pick<Gate, 'openFlags' | 'unfinished'>> {
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
  const parallel = withOptions(await loadParallelArticle(db, article, metadata), options);
  return {
    files: await Promise.all(formats.map((format) => FORMATS[format].write(parallel))),
    words: toTxt(parallel.clean),
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
