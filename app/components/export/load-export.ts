import { notFound } from 'next/navigation';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { type ExportPreview, getExport } from '#lib/usecases/get-export.ts';
import { type ExportChoice, readExportChoice } from './export-address.ts';

export interface ExportView extends ExportPreview {
  choice: ExportChoice;
  /** For the words around each flag. */
  article: ArticleJson;
}

/** The export as the address asks for it, text when it names nothing; the page does not exist for strangers. */
export async function loadExport(
  call: Call,
  id: string,
  search: Record<string, string | string[] | undefined>,
): Promise<ExportView> {
  if (!idParams.safeParse({ id }).success) notFound();
  const choice = readExportChoice(search);
  try {
    const [preview, article] = await Promise.all([
      getExport(call, { id, ...choice }),
      getArticle(call, { id }),
    ]);
    return { ...preview, choice, article };
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound();
    throw error;
  }
}
