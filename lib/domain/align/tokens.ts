import { canonicalNumber, numberOfWord } from '#lib/domain/align/numbers.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

const TOKEN =
  /\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\p{L}+|[?!%€$£:;"«»“”()…]/gu;

/**
 * The tokens of a sentence as the aligner compares them: words in lower case, without accents and lightly stemmed,
 * numbers in one form with `#` before them, quotes of every shape as `"`.
 */
export function tokenise(sentence: string, language: Language): string[] {
  const tokens: string[] = [];
  for (const [printed] of sentence.toLowerCase().matchAll(TOKEN)) {
    if (/^\d/.test(printed)) tokens.push(`#${canonicalNumber(printed)}`);
    else if (/^\p{L}/u.test(printed)) tokens.push(tokenOfWord(printed, language));
    else tokens.push(/[«»“”]/.test(printed) ? '"' : printed);
  }
  return tokens;
}

/** The token of one word; a number word gives the token of its figures. */
export function tokenOfWord(word: string, language: Language): string {
  const plain = withoutAccents(word.toLowerCase());
  const figures = numberOfWord(plain, language);
  if (figures !== undefined) return `#${figures}`;
  return language === 'en' ? stemEnglish(plain) : stemFrench(plain);
}

function withoutAccents(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

// Light stems: they only have to bring forms of one word together, and to keep cognates of both languages alike, so
// that a heavier stemmer (Porter) would take away more than it gives.

function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  let stem = word.replace(/ies$/, 'i').replace(/(?<=[^s])s$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ing|edly|ed|ly)$/, '');
  return stem.replace(/[ey]$/, '').replace(/i$/, '');
}

const FRENCH_ENDINGS =
  /(?:eraient|erait|erais|eront|eriez|erions|irait|iraient|aient|assent|erent|irent|antes?|ant|ees?|ait|ais|era|ons|ez|ent|er|ir|it|is|i|e)$/;

function stemFrench(word: string): string {
  if (word.length < 4) return word;
  let stem = word
    .replace(/aux$/, 'al')
    .replace(/[sx]$/, '')
    .replace(/(?:issement|ement|ment)$/, '');
  if (stem.length > 5) stem = stem.replace(FRENCH_ENDINGS, '');
  return stem.replace(/e$/, '').replace(/(.)\1$/, '$1');
}
