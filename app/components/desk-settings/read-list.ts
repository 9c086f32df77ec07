import type { Term } from '#lib/domain/checks/glossary.ts';

/** Terms of a pasted list, and the numbers, from 1, of the lines that hold none. */
export interface ReadList {
  terms: Term[];
  bad: number[];
}

const FORBIDDEN = /^(?:proscrit|interdit|forbidden|unwanted|non|no|-)/iu;
const HEAD = /^(?:anglais|english|en|source)$/iu;

/**
 * Reads a glossary pasted from a spreadsheet or a file: English, French, rule, note; by tabs, else semicolons, else
 * commas, with quotation marks around cells that hold the separator (RFC 4180). A first line of headings is passed
 * over, and so are empty lines.
 */
export function readList(text: string): ReadList {
  const lines = text.split(/\r?\n/u);
  const separator = lines.some((line) => line.includes('\t'))
    ? '\t'
    : lines.some((line) => line.includes(';'))
      ? ';'
      : ',';
  const terms: Term[] = [];
  const bad: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [source = '', target = '', rule = '', note = ''] = cellsOf(line, separator);
    if (at === 0 && HEAD.test(source)) continue;
    const kind = FORBIDDEN.test(rule) ? 'forbidden' : 'required';
    if (target === '' || (kind === 'required' && source === '')) bad.push(at + 1);
    else terms.push({ kind, source, target, matchCase: false, note });
  }
  return { terms, bad };
}

function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}
