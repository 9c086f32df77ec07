import type { ParallelArticle } from '#lib/domain/parallel-article.ts';
import { csv, formulaSafe } from './csv.ts';

const COLUMNS = ['paragraph', 'source', 'machine', 'final', 'status', 'changed', 'author', 'flags'] as const;

/** One row a link, as CSV. */
export function toCsv(article: ParallelArticle): string {
  return csv(rowsOf(article));
}

/** As CSV, with tabs. */
export function toTsv(article: ParallelArticle): string {
  return rowsOf(article)
    .map((row) => `${row.map(tsvCell).join('\t')}\n`)
    .join('');
}

function rowsOf({ units }: ParallelArticle): string[][] {
  const rows = units.map(({ paragraph, source, machine, final, status, changed, sentences }) => [
    String(paragraph),
    source,
    machine,
    final,
    status,
    changed?.at.toISOString() ?? '',
    changed?.author ?? '',
    sentences
      .flatMap(({ flags }) => flags)
      .map(({ severity, category, state, quote }) => `${severity} ${category} ${state}: ${quote}`)
      .join(' | '),
  ]);
  return [[...COLUMNS], ...rows];
}

function tsvCell(cell: string): string {
  const text = formulaSafe(cell);
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
