import { guessLanguage } from '#lib/domain/text/language.ts';
import { type ReceivedFile, type ReceivedUnit, UnreadableFile } from './received.ts';
import { isEnglish, isFrench, keepUnits } from './units.ts';

const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Rows by which the delimiter and the columns are told. */
const SAMPLE_ROWS = 50;
const SOURCE_NAMES = /^(?:source|src|english|anglais|original)$/i;
const TARGET_NAMES = /^(?:final|target|tgt|french|fran[cç]ais|translation|traduction|cible)$/i;
const PARAGRAPH_NAMES = /^(?:paragraph|paragraphe)$/i;

/**
 * A table with English in one column and French in another: by the names in its first row, else by the language of
 * the columns, else the first two. Quoting as in RFC 4180; the delimiter is the one that gives most rows the same
 * number of cells. An apostrophe before `= + - @` is taken off: exports put it there against formulas.
 *
 * @returns null when the text is no table of two columns: it is prose then
 */
export function readTable(text: string, hint: 'csv' | 'tsv' | null): ReceivedFile | null {
  const delimiter = guessDelimiter(text, hint);
  if (delimiter === null) return null;
  const rows = cellsOf(text.replace(/^\uFEFF/, ''), delimiter).filter((row) =>
    row.some((cell) => cell !== ''),
  );
  const columns = columnsOf(rows);
  if (!columns) return null;
  const paragraphs: ReceivedUnit[][] = [];
  let previous = '';
  for (const row of rows.slice(columns.header ? 1 : 0)) {
    const cell = (column: number | undefined) =>
      column === undefined ? '' : withoutGuard(row[column] ?? '');
    const unit = { source: cell(columns.source), target: cell(columns.target) };
    const paragraph = cell(columns.paragraph);
    if (paragraph !== '' && paragraph === previous) paragraphs.at(-1)?.push(unit);
    else paragraphs.push([unit]);
    previous = paragraph;
  }
  return { kind: 'table', title: '', ...keepUnits(paragraphs) };
}

/** Without the apostrophe that exports put before what looks like a formula. */
export function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r\n'＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}

function guessDelimiter(text: string, hint: 'csv' | 'tsv' | null): string | null {
  const sample = text.slice(0, 200_000);
  const candidates = hint === 'tsv' ? (['\t'] as const) : hint === 'csv' ? DELIMITERS : (['\t'] as const);
  let best: { delimiter: string; share: number; columns: number } | null = null;
  for (const delimiter of candidates) {
    const rows = cellsOf(sample, delimiter).slice(0, SAMPLE_ROWS);
    const widths = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
    const columns = mostFrequent(widths);
    if (columns < 2) continue;
    const share = widths.filter((width) => width === columns).length / widths.length;
    if (
      !best ||
      share > best.share + 0.05 ||
      (share >= best.share && columns > best.columns && delimiter !== ',')
    ) {
      best = { delimiter, share, columns };
    }
  }
  if (!best || (hint === null && best.share < 0.9)) return null;
  return best.delimiter;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Cells of RFC 4180, in one pass. A quote that is not closed runs to the end of the text. */
export function cellsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const pieces: string[] = [];
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) {
          pieces.push(text.slice(at));
          at = text.length;
          break;
        }
        pieces.push(text.slice(at, close));
        at = close + 1;
        if (text[at] !== '"') break;
        pieces.push('"');
        at++;
      }
      const rest = at;
      at = nextEnd(text, at, delimiter);
      cell = pieces.join('') + text.slice(rest, at);
    } else {
      const from = at;
      at = nextEnd(text, at, delimiter);
      cell = text.slice(from, at);
    }
    row.push(cell);
    if (at >= text.length) break;
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    endRow();
    if (at >= text.length) break;
  }
  if (row.length > 0) endRow();
  return rows;
}

function nextEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

interface Columns {
  source: number;
  target: number;
  paragraph?: number;
  header: boolean;
}

function columnsOf(rows: readonly string[][]): Columns | null {
  const head = (rows[0] ?? []).map((cell) => cell.trim());
  const named = (test: (name: string) => boolean) => head.findIndex(test);
  const source = named((name) => SOURCE_NAMES.test(name) || isEnglish(name.length <= 5 ? name : undefined));
  const target = named((name) => TARGET_NAMES.test(name) || isFrench(name.length <= 5 ? name : undefined));
  if (source >= 0 && target >= 0 && source !== target) {
    const paragraph = named((name) => PARAGRAPH_NAMES.test(name));
    return { source, target, header: true, ...(paragraph >= 0 ? { paragraph } : {}) };
  }
  const width = Math.max(0, ...rows.slice(0, SAMPLE_ROWS).map((row) => row.length));
  if (width < 2) return null;
  const languages = Array.from(
    { length: width },
    (_, column) =>
      guessLanguage(
        rows
          .slice(0, 200)
          .map((row) => row[column] ?? '')
          .join('\n'),
      ).language,
  );
  const english = languages.indexOf('en');
  const french = languages.indexOf('fr');
  if (english >= 0 && french >= 0) return { source: english, target: french, header: false };
  if (width === 2) {
    if (languages[0] === 'fr' || languages[1] === 'en') return { source: 1, target: 0, header: false };
    return { source: 0, target: 1, header: false };
  }
  throw new UnreadableFile('file-languages');
}
