import type { Annotation } from './annotation.ts';

const COLUMNS = [
  'system',
  'document',
  'segment',
  'rater',
  'side',
  'from',
  'to',
  'marked',
  'category',
  'severity',
  'note',
  'source',
  'target',
] as const;

/** A table for spreadsheets, RFC 4180: comma, CRLF, cells between quotes where they must be. */
export function toCsv(annotations: readonly Annotation[]): string {
  const lines = annotations.map((one) => {
    const { span, metadata } = one;
    const text = span ? one[span.side] : '';
    const cells: Record<(typeof COLUMNS)[number], string> = {
      system: one.system,
      document: one.document,
      segment: one.segment,
      rater: one.rater,
      side: span?.side ?? '',
      from: span ? String(span.from) : '',
      to: span ? String(span.to) : '',
      marked: span ? text.slice(span.from, span.to) : '',
      category: one.category,
      severity: one.severity,
      note: typeof metadata.note === 'string' ? metadata.note : '',
      source: one.source,
      target: one.target,
    };
    return COLUMNS.map((column) => quoted(cells[column])).join(',');
  });
  return [COLUMNS.join(','), ...lines, ''].join('\r\n');
}

/** Spreadsheets run what starts like a formula: a leading apostrophe makes it text to them. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
