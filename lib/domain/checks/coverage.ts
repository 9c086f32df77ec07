import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import { ENGLISH_STRUCTURE } from '#lib/domain/checks/english-words.ts';

/** Consecutive words of an English text that no French word seems to render. */
export interface Gap {
  /** Words of the lexicon among them. */
  length: number;
  /** The English, from the first of them to the last. */
  words: string;
  /** They end the text. */
  atEnd: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** Words this long that begin alike in both languages are taken for one (« innovation »). */
const COGNATE = 4;

/**
 * The longest gap of a translation, by the project's own word list and by cognates. Words that the list does not
 * know prove nothing and are passed over, as are the words that hold sentences together.
 */
export function longestGap(source: string, target: string): Gap {
  const { isThere } = wordsOf(target);
  let longest = { length: 0, from: 0, to: 0, atEnd: false };
  let length = 0;
  let from = 0;
  for (const match of source.matchAll(WORD)) {
    const [word = ''] = parts(match[0]).slice(-1);
    if (word.length < 3 || ENGLISH_STRUCTURE.has(word.toLowerCase())) continue;
    const token = tokenOfWord(word, 'en');
    const translations = ownLexicon().get(token);
    if (isThere(token) || (translations && [...translations.keys()].some(isThere))) {
      length = 0;
      longest.atEnd = false;
    } else if (translations) {
      if (length === 0) from = match.index;
      length++;
      if (length > longest.length) longest = { length, from, to: match.index + match[0].length, atEnd: true };
    }
  }
  return { length: longest.length, words: source.slice(longest.from, longest.to), atEnd: longest.atEnd };
}

/** What a French text has of tokens and of beginnings that both languages share. */
function wordsOf(target: string): { isThere: (token: string) => boolean } {
  const french = new Set(
    [...target.matchAll(WORD)].flatMap(([word]) => parts(word).map((part) => tokenOfWord(part, 'fr'))),
  );
  const beginnings = new Set(
    [...french].filter((token) => token.length >= COGNATE).map((token) => token.slice(0, COGNATE)),
  );
  const isThere = (token: string) =>
    french.has(token) || (token.length >= COGNATE && beginnings.has(token.slice(0, COGNATE)));
  return { isThere };
}

/** Of the words of the lexicon in an English text, the share that a French one renders; undefined under `least`. */
export function renderedShare(source: string, target: string, least: number): number | undefined {
  const { isThere } = wordsOf(target);
  let known = 0;
  let there = 0;
  for (const [match] of source.matchAll(WORD)) {
    const [word = ''] = parts(match).slice(-1);
    if (word.length < 3 || ENGLISH_STRUCTURE.has(word.toLowerCase())) continue;
    const token = tokenOfWord(word, 'en');
    const translations = ownLexicon().get(token);
    if (isThere(token)) there++;
    else if (translations && [...translations.keys()].some(isThere)) there++;
    else if (!translations) continue;
    known++;
  }
  return known < least ? undefined : there / known;
}

/** « l’eau », “mayor’s”: the word without what is elided or added. */
function parts(word: string): string[] {
  return word.replace(/['’]s$/u, '').split(/['’]/u);
}
