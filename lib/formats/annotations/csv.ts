import { cellsOf, withoutGuard } from '#lib/formats/read/table.ts';
import { csv } from '#lib/formats/write/csv.ts';
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

/** A table for spreadsheets, a row an annotation. */
export function toCsv(annotations: readonly Annotation[]): string {
  const rows = annotations.map((one) => {
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
    return COLUMNS.map((column) => cells[column]);
  });
  return csv([COLUMNS, ...rows]);
}

/**
 * Reads the table that `toCsv` writes, its columns in any order and others passed over; spreadsheets may have saved it
 * with semicolons.
 * @returns null when its first row does not name the columns that it takes
 */
export function fromCsv(text: string): Annotation[] | null {
  const head = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = [',', ';'].find((one) => head.split(one).length > 4);
  if (delimiter === undefined) return null;
  const [names = [], ...rows] = cellsOf(text, delimiter);
  const wanted = ['source', 'target', 'category', 'severity'] as const;
  if (!wanted.every((column) => names.includes(column))) return null;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => {
      const cell = (column: (typeof COLUMNS)[number]) => withoutGuard(row[names.indexOf(column)] ?? '');
      const [from, to, side] = [Number(cell('from')), Number(cell('to')), cell('side')];
      const isPlaced = (side === 'source' || side === 'target') && cell('to') !== '';
      return {
        system: cell('system'),
        document: cell('document'),
        segment: cell('segment'),
        rater: cell('rater'),
        source: cell('source'),
        target: cell('target'),
        span:
          isPlaced && Number.isInteger(from) && Number.isInteger(to) && from >= 0 ? { side, from, to } : null,
        category: cell('category'),
        severity: cell('severity'),
        metadata: cell('note') ? { note: cell('note') } : {},
      };
    });
}
