/** What a token is. `punctuation` also holds symbols and anything else. */
export type TokenKind = 'word' | 'number' | 'space' | 'punctuation';

/** A stretch of text: `text` stands at the half-open UTF-16 range `[from, to)`. */
export interface Token {
  text: string;
  from: number;
  to: number;
  kind: TokenKind;
}

/*
 * Alternatives in order of precedence. Every one starts with another class of character and none
 * nests a quantifier over overlapping classes, so scanning is linear whatever the input.
 *  1 elision: « l’ », « qu’ », « jusqu’ » with its apostrophe, when a word follows;
 *  2 word: letters, marks and digits, with apostrophes inside (Xiong’an, aujourd’hui, reader's);
 *  3 number: thousands by space, point, comma or apostrophe, decimals, times (12:30), dates (1/2/2024);
 *  4 spaces, each kind of no-break space apart from plain ones and from the other;
 *  5 runs of full stops, then pictographs with their joiners, then one character.
 */
const TOKEN =
  /((?:[cdjlmnstCDJLMNST]|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi|[Qq]uel|[Pp]res)?[Qq]u|Jusqu|Lorsqu|Puisqu|Quoiqu)['’](?=\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}\p{N}]*)*)|(\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)*|\d+(?:[.,:/'’]\d+)*)|([ \t]+|\u00a0+|\u202f+|\r?\n|\s)|\.{2,}|\p{Extended_Pictographic}(?:[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*|[\s\S]/gu;

/**
 * Cut a text into words, numbers, spaces and punctuation. Lossless: the tokens follow each other without
 * gap, and joined they give the text back, lone surrogates included.
 *
 * French elisions end a token (« l’ | innovation », « qu’ | il ») but an apostrophe inside a name stays
 * (« Xiong’an », « aujourd’hui »). Hyphens are tokens of their own. `3 000`, `74,87` and `12:30` are one
 * number each. Ordinary, no-break (U+00A0) and narrow no-break (U+202F) spaces are never one token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [whole, word, number, space] = match;
    const kind: TokenKind =
      word !== undefined
        ? 'word'
        : number !== undefined
          ? 'number'
          : space !== undefined
            ? 'space'
            : 'punctuation';
    tokens.push({ text: whole, from: match.index, to: match.index + whole.length, kind });
  }
  return tokens;
}
