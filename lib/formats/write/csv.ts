/**
 * A table as CSV (RFC 4180, UTF-8 with a mark, which Excel wants). Cells that a spreadsheet would take for a formula
 * begin with an apostrophe (OWASP, CSV injection), and so do cells that begin with one: our own import takes it off.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${formulaSafe(text).replaceAll('"', '""')}"`;
}

/** With an apostrophe before what a spreadsheet would run. */
export function formulaSafe(text: string): string {
  return /^[=+\-@\t\r\n'＝＋－＠]/.test(text) ? `'${text}` : text;
}
