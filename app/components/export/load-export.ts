import { notFound } from 'next/navigation';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import { exportFormatSchema } from '#lib/http/contract/exports.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { type ExportPreview, getExport } from '#lib/usecases/get-export.ts';

export interface ExportView extends ExportPreview {
  /** For the words around each flag. */
  article: ArticleJson;
}

/** The export in the format of the address, text when it names none; the page does not exist for strangers. */
export async function loadExport(
  call: Call,
  id: string,
  format: string | string[] | undefined,
): Promise<ExportView> {
  if (!idParams.safeParse({ id }).success) notFound();
  try {
    const [preview, article] = await Promise.all([
      getExport(call, { id, format: exportFormatSchema.catch('txt').parse(format) }),
      getArticle(call, { id }),
    ]);
    return { ...preview, article };
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound();
    throw error;
  }
}
