import { ENGLISH_FORMS, FRENCH_FORMS } from '#lib/domain/align/data/irregular-forms.ts';
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
  return regularForms(language).get(plain) ?? stemOf(plain, language);
}

function stemOf(plain: string, language: Language): string {
  return language === 'en' ? stemEnglish(plain) : stemFrench(plain);
}

const regular: Partial<Record<Language, ReadonlyMap<string, string>>> = {};

/** Irregular forms without accents, each with the token of its dictionary form; built on first use and kept. */
function regularForms(language: Language): ReadonlyMap<string, string> {
  const known = regular[language];
  if (known) return known;
  const built = new Map<string, string>();
  for (const line of (language === 'en' ? ENGLISH_FORMS : FRENCH_FORMS).split('\n')) {
    const [base = '', others = ''] = line.split('=');
    const [stems, ending] = base.includes('|') ? base.split('|') : ['', base];
    for (const stem of stems?.split(' ') ?? []) {
      const token = stemOf(withoutAccents(`${stem}${ending}`), language);
      for (const form of others.split(' ')) {
        const plain = withoutAccents(`${stem}${form}`);
        if (form !== '' && !built.has(plain)) built.set(plain, token);
      }
    }
  }
  regular[language] = built;
  return built;
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
