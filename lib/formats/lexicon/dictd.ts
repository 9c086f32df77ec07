import type { WordPair } from '#lib/domain/align/lexicon.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Word pairs of a dictionary in the format of dictd, as FreeDict and Debian's `dict-freedict-*` packages bring it:
 * the lines of the index are `headword TAB offset TAB length` (RFC 2229's server; numbers in base 64), and an article
 * is a line with the headword and its pronunciation followed by lines of translations.
 *
 * @param dictionary the unpacked `.dict` file, UTF-8
 * @returns headword and translation; lines that cannot be read are passed over
 */
export function parseDictd(index: string, dictionary: Uint8Array): WordPair[] {
  const decoder = new TextDecoder();
  const pairs: WordPair[] = [];
  for (const line of index.split('\n')) {
    const [headword = '', offset = '', length = ''] = line.split('\t');
    if (headword === '' || headword.startsWith('00database')) continue;
    const [from, size] = [numberOf(offset), numberOf(length)];
    if (from === null || size === null || from + size > dictionary.length) continue;
    const [, ...lines] = decoder.decode(dictionary.subarray(from, from + size)).split('\n');
    for (const translation of lines.flatMap(translationsOf)) pairs.push([headword.trim(), translation]);
  }
  return pairs;
}

/** A number in base 64 as dictd writes it, the highest digit first; null when it is none. */
function numberOf(text: string): number | null {
  let value = 0;
  for (const character of text.trim()) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    value = value * 64 + digit;
  }
  return text === '' ? null : value;
}

/** « 1. andalou, Andalou <adj> » gives both words; examples and notes in brackets are left out. */
function translationsOf(line: string): string[] {
  return line
    .replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|\/[^/]*\//g, ' ')
    .replace(/^\s*\d+[.)]\s*/, '')
    .replaceAll('\u2010', '-')
    .split(/[,;]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => /^\p{L}/u.test(word));
}
