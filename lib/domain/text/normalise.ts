/**
 * The one form in which the project keeps and measures text: no byte order mark, `\n` line ends, Unicode NFC.
 * Every offset in the project points into text of this form. Total: any string, lone surrogates included, is
 * accepted, and a second application changes nothing.
 */
export function normaliseText(raw: string): string {
  const unmarked = raw.replace(/^\uFEFF+/, '');
  return unmarked.replace(/\r\n?/g, '\n').normalize('NFC');
}

/**
 * True when the text holds what PostgreSQL and UTF-8 cannot carry: NUL or half of a surrogate pair. Such text is
 * refused at the boundary instead of being repaired, since a repair would move every offset after it.
 */
export function hasForbiddenCharacters(text: string): boolean {
  return text.includes('\0') || /\p{Surrogate}/u.test(text);
}
