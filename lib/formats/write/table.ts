import type { ParallelArticle } from '#lib/domain/parallel-article.ts';

const COLUMNS = ['paragraph', 'source', 'machine', 'final', 'status', 'changed', 'author', 'flags'] as const;

/**
 * One row a link (RFC 4180, UTF-8 with a mark, which Excel wants). Cells that a spreadsheet would take for a formula
 * begin with an apostrophe (OWASP, CSV injection), and so do cells that begin with one: our own import takes it off.
 */
export function toCsv(article: ParallelArticle): string {
  return `\uFEFF${rowsOf(article)
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('')}`;
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

function safe(cell: string): string {
  return /^[=+\-@\t\r\n'＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function csvCell(cell: string): string {
  return `"${safe(cell).replaceAll('"', '""')}"`;
}

function tsvCell(cell: string): string {
  const text = safe(cell);
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
