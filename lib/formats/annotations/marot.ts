import type { Annotation } from './annotation.ts';

const HEADER = 'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata';

/**
 * Marot's table (github.com/google-research/google-research, `marot/README.md`): ten columns set apart by tabs, a
 * line for each marked error, the marked words between <v> and </v>. A segment without errors has a line with
 * neither rater, category nor severity, which tells Marot that it was there.
 */
export function toMarot(annotations: readonly Annotation[]): string {
  const lines = annotations.map((one) =>
    [
      one.system,
      one.document,
      one.segment,
      // Segments have no number across documents here; Marot asks for a constant then.
      '0',
      one.rater,
      marked(one, 'source'),
      marked(one, 'target'),
      one.category,
      one.severity,
      JSON.stringify(one.metadata),
    ]
      .map(cell)
      .join('\t'),
  );
  return [HEADER, ...lines, ''].join('\n');
}

function marked({ source, target, span }: Annotation, side: 'source' | 'target'): string {
  const text = side === 'source' ? source : target;
  if (span?.side !== side) return text;
  return `${text.slice(0, span.from)}<v>${text.slice(span.from, span.to)}</v>${text.slice(span.to)}`;
}

/** Tabs and line ends would be columns and lines. */
function cell(text: string): string {
  return text.replace(/[\t\r\n]/gu, ' ');
}

/**
 * Reads Marot's table, and its older form of nine columns without metadata, as WMT published it. Of several marks
 * in a text the first is taken; a line that says that nothing is wrong has neither category nor severity.
 * @throws RangeError with the number of the first line that has too few columns
 */
export function fromMarot(text: string): Annotation[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line !== '' && !line.startsWith('system\tdoc'))
    .map(({ line, number }) => {
      const cells = line.split('\t');
      if (cells.length < 9) throw new RangeError(`Line ${number}: ${cells.length} columns, not ten.`);
      const [system = '', document = '', segment = '', , rater = ''] = cells;
      const [source, target] = [unmarked(cells[5] ?? ''), unmarked(cells[6] ?? '')];
      const [category = '', severity = '', metadata = ''] = cells.slice(7);
      const clean = /^no[- ]?error$/iu.test(category.trim());
      const span = target.span
        ? { side: 'target' as const, ...target.span }
        : source.span
          ? { side: 'source' as const, ...source.span }
          : null;
      return {
        system,
        document,
        segment,
        rater,
        source: source.text,
        target: target.text,
        span,
        category: clean ? '' : category,
        severity: clean ? '' : severity,
        metadata: metadataOf(metadata),
      };
    });
}

function unmarked(cell: string): { text: string; span: { from: number; to: number } | null } {
  const text = cell.replace(/<\/?v>/gu, '');
  const from = cell.indexOf('<v>');
  const end = cell.indexOf('</v>', from);
  return { text, span: from < 0 || end < 0 ? null : { from, to: end - '<v>'.length } };
}

/** The column was once a free note, and may be absent. */
function metadataOf(cell: string): Record<string, unknown> {
  if (cell.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(cell);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  } catch {
    // Not JSON: the note of older files.
  }
  return { note: cell };
}
