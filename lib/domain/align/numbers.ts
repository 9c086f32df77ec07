import type { Language } from '#lib/domain/text/sentences.ts';

/** Numbers written out, "one" and « un » left out: they are articles and pronouns more often than numbers. */
const NUMBER_WORDS: Record<Language, ReadonlyMap<string, string>> = {
  en: new Map(
    Object.entries({
      two: '2',
      three: '3',
      four: '4',
      five: '5',
      six: '6',
      seven: '7',
      eight: '8',
      nine: '9',
      ten: '10',
      eleven: '11',
      twelve: '12',
      thirteen: '13',
      fourteen: '14',
      fifteen: '15',
      sixteen: '16',
      seventeen: '17',
      eighteen: '18',
      nineteen: '19',
      twenty: '20',
      thirty: '30',
      forty: '40',
      fifty: '50',
      sixty: '60',
      hundred: '100',
      thousand: '1000',
      dozen: '12',
    }),
  ),
  fr: new Map(
    Object.entries({
      deux: '2',
      trois: '3',
      quatre: '4',
      cinq: '5',
      six: '6',
      sept: '7',
      huit: '8',
      neuf: '9',
      dix: '10',
      onze: '11',
      douze: '12',
      treize: '13',
      quatorze: '14',
      quinze: '15',
      seize: '16',
      vingt: '20',
      trente: '30',
      quarante: '40',
      cinquante: '50',
      soixante: '60',
      cent: '100',
      cents: '100',
      mille: '1000',
      douzaine: '12',
    }),
  ),
};

/**
 * One form for the ways in which a number is printed: `1,234.50`, `1 234,5` and `1234.50` give `1234.5`. Groups of
 * three digits are read as thousands whatever parts them, as « 1.234 » is more often a thousand than a fraction.
 */
export function canonicalNumber(printed: string): string {
  const digits = printed.replace(/[\s\u00a0\u202f’']/g, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return digits.replace(/[.,]/g, '');
  const fraction = /^([\d.,]*?)[.,](\d{1,2}|\d{4,})$/.exec(digits);
  const whole = (fraction?.[1] ?? digits).replace(/[.,]/g, '');
  const decimals = fraction?.[2]?.replace(/0+$/, '') ?? '';
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** The figures of a number word of the language, without accents and in lower case; undefined for other words. */
export function numberOfWord(word: string, language: Language): string | undefined {
  return NUMBER_WORDS[language].get(word);
}
