import type { Bilingual, Check, CheckSentence, Lane } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

type Rule =
  | 'currency'
  | 'scale'
  | 'date'
  | 'dateOrder'
  | 'calendar'
  | 'clock'
  | 'number'
  | 'ordinal'
  | 'decade'
  | 'title'
  | 'unit'
  | 'decimal';

interface Relic {
  from: number;
  to: number;
  rule: Rule;
  /** What French writes; absent where somebody has to work it out. */
  insert?: string | undefined;
  lane?: Lane;
}

const WHY: Readonly<Record<Rule, Bilingual>> = {
  currency: { fr: 'En français, la monnaie suit le nombre', en: 'French puts the currency after the number' },
  scale: { fr: 'Abréviation anglaise d’un grand nombre', en: 'English abbreviation of a large number' },
  date: {
    fr: 'Date à l’anglaise : en français, le jour précède le mois',
    en: 'English date: French puts the day first',
  },
  dateOrder: {
    fr: 'Date à l’américaine, le mois avant le jour',
    en: 'American date, the month before the day',
  },
  calendar: {
    fr: 'Les jours et les mois n’ont pas de majuscule en français',
    en: 'Days and months have no capital in French',
  },
  clock: { fr: 'Heure à l’anglaise', en: 'English time of day' },
  number: { fr: '« No. » est l’abréviation anglaise de numéro', en: '“No.” is English' },
  ordinal: { fr: 'Ordinal anglais', en: 'English ordinal' },
  decade: { fr: 'Décennie à l’anglaise', en: 'English way to write a decade' },
  title: { fr: 'Titre de civilité anglais', en: 'English title of courtesy' },
  unit: { fr: 'Mesure anglo-saxonne, à convertir', en: 'Imperial measure, to be converted' },
  decimal: { fr: 'Nombre à l’anglaise', en: 'Number in English format' },
};

const NBSP = '\u00a0';
const MONTHS_FR =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const DAYS_FR = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
const DAYS_EN = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const ENGLISH_FOR: ReadonlyMap<string, string> = new Map(
  [...MONTHS_FR, ...DAYS_FR].map((word, i) => [word, [...MONTHS_EN, ...DAYS_EN][i] ?? '']),
);
const MONTH = MONTHS_FR.join('|');

/** « £38 », « US$1.2bn », « € 5 millions »: a sign in front of its number. */
const CURRENCY =
  /(?<![\p{L}\p{N}])(?:(US|USD|A|AU|C|CA|NZ|HK|S|R)\s?)?([$£€¥])[ \u00a0\u202f]?(\d{1,3}(?:[,. \u00a0\u202f]\d{3})+|\d+)(?:([.,])(\d{1,2}))?(?!\d)(?:[- \u00a0\u202f]?(bn|billion|tn|mn|million|m|k|milliards?|millions?)(?![\p{L}\p{N}]))?/gu;
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '£': 'livres',
  '€': 'euros',
  '¥': 'yens',
};
const SCALE_WORDS: Readonly<Record<string, string>> = {
  bn: 'milliard',
  billion: 'milliard',
  tn: 'billion',
  mn: 'million',
  million: 'million',
  m: 'million',
  milliard: 'milliard',
};
const SCALE = /(?<![\p{L}\p{N}$£€¥.,])(\d+(?:[.,]\d+)?)[ \u00a0\u202f]?(bn|tn|mn)(?![\p{L}\p{N}])/gu;
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${MONTH})[ \\u00a0](\\d{1,2})(?:st|nd|rd|th|er)?(?![\\p{L}\\p{N}:%]|[.,-]\\d|[ \\u00a0\\u202f](?:%|h\\b|\\d|ans|euros|millions?|milliards?))(,? (?:19|20)\\d\\d)?(?!\\d)`,
  'giu',
);
const CAPITAL_DATE = new RegExp(
  `(?<=\\p{Ll}[,’']? |\\d(?:er)?[ \\u00a0]|\\()(${[...MONTHS_FR, ...DAYS_FR].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')})(?![\\p{L}\\p{N}-]|[ \\u00a0]\\p{Lu})`,
  'gu',
);
const AM_PM =
  /(?<![\p{L}\p{N}:.])(\d{1,2})(?:[:.h ]([0-5]\d))?[ \u00a0\u202f]?(?:([ap])\.[ \u00a0]?m\.|([ap])m(?![\p{L}\p{N}]))/giu;
const COLON_TIME = /(?<![\p{L}\p{N}:./-])(\d{1,2}):([0-5]\d)(?![\p{N}:/-])/gu;
const NUMBER_SIGN = /(?<![\p{L}\p{N}])N[oO]\.[ \u00a0]?(?=\d)/gu;
const ORDINAL = /(?<![\p{L}\p{N}])(\d*(?:1st|2nd|3rd)|\d+th)(?![\p{L}\p{N}])/gu;
const DECADE =
  /(?<![\p{L}\p{N}])(?:(le|la|les|du|des|aux?|en)[ \u00a0])?(?:(années)[ \u00a0])?['’]?((?:1[5-9]|20)\d0|[2-9]0)['’]?s(?![\p{L}\p{N}])/gu;
const PLURAL_ARTICLE: Readonly<Record<string, string>> = {
  le: 'les',
  la: 'les',
  les: 'les',
  du: 'des',
  des: 'des',
  au: 'aux',
  aux: 'aux',
  en: 'dans les',
};
const TITLE = /(?<![\p{L}\p{N}])(?:(Mr\.|Mr|Mrs\.?|Ms\.)|(Dr|Pr|Prof|Mme|Mlle)\.)(?=[ \u00a0]\p{Lu})/gu;
const FEET =
  /(?<![\p{L}\p{N}.,])[3-7](?:['’′]|[ \u00a0]?ft[ \u00a0])(?:[ \u00a0]?\d{1,2}["”″])?(?=[\s,.;)]|$)/gu;
const UNIT =
  /(?<![\p{L}\p{N}])(\d[\d.,\u00a0\u202f ]{0,14}(?:[ \u00a0\u202f]?(?:millions?|mille|cents?))?)[- \u00a0\u202f]?(miles?(?:[ \u00a0](?:carrés?|par heure|à l’heure))?|mph|feet|foot|ft|inch(?:es)?|yards?|lbs?|pounds|°[ \u00a0]?F|degrés Fahrenheit|gallons?|acres|fl\.? oz)(?![\p{L}])/gu;
const US_DATE = /(?<![\p{N}/.-])(0?[1-9]|1[0-2])([/.-])(1[3-9]|2\d|3[01])\2((?:19|20)\d\d)(?![\p{N}/])/gu;
const NOT_A_MEASURE =
  /(?:article|version|alinéa|chapitre|section|paragraphe|point|loi|iOS|Android|Windows|n°|numéro|web|norme)s?[ \u00a0]$/iu;
const DECIMAL =
  /(?<=\p{Ll}[ \u00a0]|^)(\d{1,3})\.(\d{1,2})(?=[ \u00a0\u202f](?:\p{Ll}{2,}|[€$£%]|k[mg]|m|g|°C))(?![.\d])/gu;

/**
 * Dates, times, sums, measures and titles that French writes in another way, left as the English has them: « £38 »,
 * « Mars 14 », « 3 p.m. », « No. 3 », « 1st », « les 1990s », « 10 miles ».
 */
export const englishFormat: Check = {
  id: 'english-format',
  name: { fr: 'Écrit à l’anglaise', en: 'Written the English way' },
  category: 'locale/format',
  severity: 'minor',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      for (const { from, to, rule, insert, lane } of relics(sentence)) {
        const words = sentence.text.slice(from, to);
        const right = insert === undefined ? '' : `, à écrire ${quoteFr(insert)}`;
        yield {
          sentence: index,
          from,
          to,
          ...(lane && { lane }),
          message: {
            fr: french(`${WHY[rule].fr} : ${quoteFr(words)}${right}.`),
            en: `${WHY[rule].en}: ${quoteFr(words)}${insert === undefined ? '' : ` should be ${quoteFr(insert)}`}.`,
          },
          ...(insert !== undefined && {
            fix: { kind: 'suggestion' as const, edits: [{ sentence: index, from, to, insert }] },
          }),
        };
      }
    }
  },
};

/** Cheap signs without which a rule has nothing to look for: most sentences have none of them. */
const DIGIT = /\d/;
const BIG_DATE = new RegExp(
  [...MONTHS_FR, ...DAYS_FR].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|'),
);
const COURTESY = /M(?:r|rs|s|me|lle)[. \u00a0]|Dr\.|Prof?\./;

function relics(sentence: CheckSentence): Relic[] {
  const { text } = sentence;
  const hasDigit = DIGIT.test(text);
  if (!hasDigit && !BIG_DATE.test(text) && !COURTESY.test(text)) return [];
  const spans = protectedSpans(text);
  const taken: Relic[] = [];
  const all = [...(hasDigit ? numbered(sentence) : []), ...bigDates(sentence), ...titles(sentence)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  for (const relic of all) {
    if (touches(spans, relic.from, relic.to) || relic.from < (taken.at(-1)?.to ?? 0)) continue;
    taken.push(relic);
  }
  return taken;
}

function* numbered(sentence: CheckSentence): Iterable<Relic> {
  yield* currencies(sentence.text);
  yield* dates(sentence);
  yield* times(sentence);
  yield* measures(sentence);
  yield* numerals(sentence);
}

function* currencies(text: string): Iterable<Relic> {
  for (const match of text.matchAll(CURRENCY)) {
    const [whole, country = '', sign = '', digits = '', mark, decimals, scale] = match;
    const from = match.index;
    // « 38 €/kg », « 5 $ 30 »: the sign belongs to the number before it.
    if (/[\d)][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, from - 2), from))) continue;
    const number = `${digits.replace(/[,. ](?=\d{3})/g, '\u202f')}${mark ? `,${decimals}` : ''}`;
    const unit = SCALE_WORDS[scale?.replace(/s$/, '') ?? ''];
    const isPlain = country === '' || country === 'US';
    const plural = Number.parseFloat(number.replace(',', '.')) >= 2 ? 's' : '';
    const insert =
      scale === 'k' || !isPlain
        ? undefined
        : unit === undefined
          ? `${number}${NBSP}${sign}`
          : `${number}${NBSP}${unit}${plural} d${CURRENCY_NAMES[sign]?.startsWith('e') ? '’' : 'e '}${CURRENCY_NAMES[sign]}`;
    yield { from, to: from + whole.length, rule: 'currency', insert };
  }
  for (const match of text.matchAll(SCALE)) {
    const [whole, number = '', scale = ''] = match;
    const plural = Number.parseFloat(number.replace(',', '.')) >= 2 ? 's' : '';
    yield {
      from: match.index,
      to: match.index + whole.length,
      rule: 'scale',
      insert: `${number.replace('.', ',')}${NBSP}${SCALE_WORDS[scale]}${plural}`,
    };
  }
}

function* dates({ text, sources }: CheckSentence): Iterable<Relic> {
  const inEnglish = memo((word) => sources.some((source) => source.includes(word)));
  for (const match of text.matchAll(MONTH_DAY)) {
    const [whole, name = '', day = '', year = ''] = match;
    const month = name.toLowerCase();
    const theirs = ENGLISH_FOR.get(month) ?? '';
    if (Number(day) < 1 || Number(day) > 31 || !inEnglish(theirs.slice(0, 3))) continue;
    // « en mars 14 élus » has a number of something else; the English says which day.
    const english = `(?:${theirs}|${theirs.slice(0, 3)}t?\\.?)`;
    const date = new RegExp(
      `${english} ${day}(?!\\d)|(?<!\\d)${day}(?:st|nd|rd|th)? ${english}(?![a-z])`,
      'u',
    );
    if (!sources.some((source) => date.test(source))) continue;
    const number = day === '1' ? '1er' : day;
    const insert = `${number}${NBSP}${month}${year.replace(',', '')}`;
    yield { from: match.index, to: match.index + whole.length, rule: 'date', insert };
  }
  for (const match of text.matchAll(US_DATE)) {
    const [whole, month = '', mark = '', day = '', year = ''] = match;
    const insert = `${day}${mark}${month.padStart(2, '0')}${mark}${year}`;
    yield { from: match.index, to: match.index + whole.length, rule: 'dateOrder', insert };
  }
  for (const match of text.matchAll(DECADE)) {
    const [whole, article, years, decade = ''] = match;
    // « les 90s » may be seconds.
    if (decade.length === 2 && !sources.some((source) => new RegExp(`${decade}['’]?s`, 'u').test(source)))
      continue;
    const before = article === undefined ? '' : `${PLURAL_ARTICLE[article]} `;
    const insert = `${years === undefined || article ? before : ''}années${NBSP}${decade}`;
    const from = match.index;
    yield { from, to: from + whole.length, rule: 'decade', insert };
  }
}

/** Days and months with the capital that English gives them. */
function* bigDates({ text, sources }: CheckSentence): Iterable<Relic> {
  if (!BIG_DATE.test(text)) return;
  const inEnglish = memo((word) => sources.some((source) => source.includes(word)));
  for (const match of text.matchAll(CAPITAL_DATE)) {
    const [word] = match;
    const small = word.toLowerCase();
    if (!inEnglish(ENGLISH_FOR.get(small) ?? '')) continue;
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    // « le Journal du Dimanche », « Vendredi » of a title: a capital stands before.
    if (/\p{Lu}[\p{L}-]*[ \u00a0](?:d[ue][ \u00a0]|de la[ \u00a0])?$/u.test(before)) continue;
    yield { from: match.index, to: match.index + word.length, rule: 'calendar', insert: small };
  }
}

function* times({ text, sources }: CheckSentence): Iterable<Relic> {
  for (const match of text.matchAll(AM_PM)) {
    const [whole, hour = '', minutes, dotted, plain] = match;
    const half = (dotted ?? plain ?? '').toLowerCase();
    if (Number(hour) > 12 && half === 'a') continue;
    yield {
      from: match.index,
      to: match.index + whole.length,
      rule: 'clock',
      insert: frenchTime(hour, minutes, half),
    };
  }
  for (const match of text.matchAll(COLON_TIME)) {
    const [whole, hour = '', minutes = ''] = match;
    const english = sources
      .map((source) => new RegExp(`(?<!\\d)${hour}[:.]${minutes}\\s?([ap])\\.?\\s?m`, 'iu').exec(source)?.[1])
      .find((half) => half !== undefined);
    if (english === undefined || Number(hour) > 12) continue;
    yield {
      from: match.index,
      to: match.index + whole.length,
      rule: 'clock',
      insert: frenchTime(hour, minutes, english.toLowerCase()),
    };
  }
}

/** « 16 h 30 », « 15 heures », « midi ». */
function frenchTime(hour: string, minutes: string | undefined, half: string): string {
  const value = Number(hour) > 12 ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (minutes === undefined || minutes === '00')
    return value === 12 ? 'midi' : value === 0 ? 'minuit' : `${value}${NBSP}heure${value > 1 ? 's' : ''}`;
  return `${value}${NBSP}h${NBSP}${minutes}`;
}

function* measures({ text, sources }: CheckSentence): Iterable<Relic> {
  const english = memo((words) => sources.some((source) => source.includes(words)));
  for (const match of text.matchAll(FEET)) {
    if (!english(match[0].slice(0, 2)) && !english(match[0].charAt(0))) continue;
    yield { from: match.index, to: match.index + match[0].length, rule: 'unit' };
  }
  for (const match of text.matchAll(UNIT)) {
    const [whole, , unit = ''] = match;
    const to = match.index + whole.length;
    // « 10 miles (16 km) » and « 16 km (10 miles) » are converted.
    const around = text.slice(Math.max(0, match.index - 40), to + 40);
    if (/(?:km|kilom|mètres?|[ \u00a0]m[),.]|kg|kilo|°C|Celsius|litres?|hectares?|cm|centim)/u.test(around))
      continue;
    // Miles are said of routes and of flights; what is left in English words is left over.
    const isEnglish = /^(?:mph|f|inch|lb|pounds|°)/u.test(unit) && !/^fl/u.test(unit);
    yield { from: match.index, to, rule: 'unit', lane: isEnglish ? 'sure' : 'probable' };
  }
  for (const match of text.matchAll(DECIMAL)) {
    const [number, whole = '', part = ''] = match;
    if (!english(number) || NOT_A_MEASURE.test(text.slice(Math.max(0, match.index - 20), match.index)))
      continue;
    yield { from: match.index, to: match.index + number.length, rule: 'decimal', insert: `${whole},${part}` };
  }
}

/** Made-up people who are called so in French as well. */
const CHARACTERS = new Set(
  'Bean Robot Burns Darcy Hyde Jekyll Fox Magoo Spock Nobody Bricolage Propre Freeze Strange Who Dre'.split(
    ' ',
  ),
);

function* numerals({ text, sources }: CheckSentence): Iterable<Relic> {
  for (const match of text.matchAll(NUMBER_SIGN)) {
    yield { from: match.index, to: match.index + match[0].length, rule: 'number', insert: `n°${NBSP}` };
  }
  for (const match of text.matchAll(ORDINAL)) {
    const [whole, number = ''] = match;
    // « the 2nd Battalion »: what stands beside other words of the English is a name.
    const next = /^[ \u00a0]\p{Lu}\p{L}+/u.exec(
      text.slice(match.index + whole.length, match.index + whole.length + 30),
    )?.[0];
    if (next !== undefined && sources.some((source) => source.includes(whole + next))) continue;
    const digits = number.replace(/\D+/g, '');
    const insert = `${digits}${digits === '1' ? 'er' : 'e'}`;
    yield { from: match.index, to: match.index + whole.length, rule: 'ordinal', insert };
  }
}

function* titles({ text }: CheckSentence): Iterable<Relic> {
  if (!COURTESY.test(text)) return;
  for (const match of text.matchAll(TITLE)) {
    const [whole, english, stopped] = match;
    const to = match.index + whole.length;
    const name = /^[ \u00a0](\p{Lu}[\p{Ll}’'-]+(?!\p{L}))/u.exec(text.slice(to, to + 30))?.[1] ?? '';
    // « Docteur No », « Mr. Robot »: a title in quotation marks, or somebody made up.
    if (
      /[«“"][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
      name === '' ||
      CHARACTERS.has(name)
    )
      continue;
    const insert =
      english === undefined ? stopped : english.startsWith('Mr') && !english.startsWith('Mrs') ? 'M.' : 'Mme';
    yield { from: match.index, to, rule: 'title', insert };
  }
}
