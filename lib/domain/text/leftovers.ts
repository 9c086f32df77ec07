import { type Language, splitSentences } from '#lib/domain/text/sentences.ts';
import { siteLineKind } from '#lib/domain/text/site-lines.ts';

export type LeftoverKind =
  | 'datetime'
  | 'epoch'
  | 'caption'
  | 'credit'
  | 'hashtags'
  | 'byline'
  | 'url'
  | 'share'
  | 'readAlso'
  | 'furniture';

/** Something that scraping left in an article: `text === source.slice(from, to)`. */
export interface Leftover {
  kind: LeftoverKind;
  from: number;
  to: number;
  text: string;
  /**
   * What goes into the metadata: an ISO 8601 date or date-time (`Z` only when the source is an epoch), the credit
   * without brackets, hashtags separated by spaces, for the rest the text with single spaces.
   */
  value: string;
}

/** The title of an article and where it stands. */
export interface TitleGuess {
  title: string;
  from: number;
  to: number;
}

interface Line {
  text: string;
  from: number;
  /** Number among the non-empty lines, from the first and from the last. */
  fromTop: number;
  fromBottom: number;
}

/** Lines of the head in which dates, bylines and captions are looked for, and of the tail for dates and epochs. */
const HEAD = 6;
const TAIL = 4;
/** A longer line is a paragraph with a credit after it rather than a caption. */
const LONGEST_CAPTION = 500;
const LONGEST_TITLE = 160;

/**
 * Finds what is not part of the article's prose, in order and without overlaps. It looks at whole lines and at their
 * ends only, so that it stays silent on ordinary prose; linear in the text.
 */
export function findLeftovers(text: string, language: Language): Leftover[] {
  const found: Leftover[] = [];
  for (const line of nonEmptyLines(text)) found.push(...leftoversOfLine(line, language));
  return found;
}

/**
 * The title, when the first line that is no leftover looks like one: short, without a final stop, and followed by a
 * longer line. Null otherwise.
 */
export function guessTitle(text: string, language: Language): TitleGuess | null {
  const leftovers = findLeftovers(text, language);
  const starts = new Set(leftovers.map((leftover) => leftover.from));
  const lines = [...nonEmptyLines(text)].filter((line) => !starts.has(line.from));
  const [first, ...rest] = lines;
  if (!first || first.text.length > LONGEST_TITLE || /[.…:;,]["»”’)]*$/.test(first.text)) return null;
  if (splitSentences(first.text, language).length > 2) return null;
  if (!rest.some((line) => line.text.length > first.text.length && /[.!?…]["»”’)\s]*$/.test(line.text)))
    return null;
  return { title: first.text, from: first.from, to: first.from + first.text.length };
}

function* nonEmptyLines(text: string): Generator<Line> {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].filter((match) => match[0].trim() !== '');
  for (const [index, match] of lines.entries()) {
    const trimmed = match[0].trim();
    const from = match.index + match[0].indexOf(trimmed);
    yield { text: trimmed, from, fromTop: index, fromBottom: lines.length - 1 - index };
  }
}

function leftoversOfLine(line: Line, language: Language): Leftover[] {
  const whole = (kind: LeftoverKind, value: string): Leftover[] => [
    leftover(kind, line, 0, line.text.length, value),
  ];
  const { text } = line;
  const nearEdge = line.fromTop < HEAD || line.fromBottom < TAIL;
  if (text.length <= 200) {
    if (HASHTAGS.test(text)) return whole('hashtags', text.split(/\s+/).join(' '));
    if (URLS.test(text)) return whole('url', singleSpaces(text));
    if (nearEdge) {
      const epoch = readEpoch(text);
      if (epoch) return whole('epoch', epoch);
      const date = readDateLine(text, language);
      if (date) return whole('datetime', date);
    }
    if (line.fromTop < HEAD) {
      const byline = bylineOfLine(line, language);
      if (byline.length > 0) return byline;
    }
    const kind = siteLineKind(text);
    if (kind) return whole(kind, singleSpaces(text));
  }
  return captionOfLine(line, language);
}

function leftover(kind: LeftoverKind, line: Line, start: number, end: number, value: string): Leftover {
  return { kind, from: line.from + start, to: line.from + end, text: line.text.slice(start, end), value };
}

function singleSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

// --- lines that are one thing as a whole

const HASHTAGS = /^#[\p{L}\p{N}_’'-]*\p{L}[\p{L}\p{N}_’'-]*(?:\s+#[\p{L}\p{N}_’'-]+)*$/u;
const URLS = /^(?:(?:https?:\/\/|www\.)\S+\s*)+$/i;
/** Ten digits are seconds and thirteen milliseconds since 1970; only the years 2000 to 2040 are believed. */
function readEpoch(text: string): string | null {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  const year = date.getUTCFullYear();
  return year >= 2000 && year <= 2040 ? date.toISOString().replace('.000Z', 'Z') : null;
}

// --- dates

const MONTHS: Record<Language, readonly string[]> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fr: ['janv', 'fév', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
};
const perLanguage = (build: (months: string) => RegExp): Record<Language, RegExp> => ({
  en: build(MONTHS.en.join('|')),
  fr: build(MONTHS.fr.join('|')),
});
/** Day, month, year: « 8 février 2024 », "8th Feb 2024". */
const DAY_FIRST = perLanguage(
  (months) =>
    new RegExp(`^(\\d{1,2})(?:er|st|nd|rd|th)?\\s+((?:${months})\\p{L}*)\\.?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
);
/** Month, day, year: "February 8, 2024". */
const MONTH_FIRST = perLanguage(
  (months) =>
    new RegExp(`^((?:${months})\\p{L}*)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu'),
);

function monthNumber(name: string | undefined, language: Language): number {
  return MONTHS[language].findIndex((month) => name?.toLowerCase().startsWith(month)) + 1;
}

const DATE_INTRODUCTION =
  /^(?:(?:first |last )?(?:updated|published|posted|created|modified|last modified|date)(?: on| at)?|(?:publié|mis à jour|modifié|créé|posté|actualisé)e?(?: le)?|le|mise à jour(?: le)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\s*[:,-]?\s+/iu;
const CLOCK =
  /^(?:[,T|–-]|à|at)?\s*(\d{1,2})\s*(?::|h|\s:\s)\s*(\d{2})?(?:[:.](\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s*\((?:GMT|UTC)?[\w/+: -]{0,20}\))?$/iu;

/** The ISO form of a line that is nothing but dates, « Publié le 8 février 2024 à 06h31 »: that of the first. */
function readDateLine(text: string, language: Language): string | null {
  const [first = '', ...others] = text.split('|');
  const date = readDate(first.trim(), language);
  return others.every((other) => readDate(other.trim(), language)) ? date : null;
}

function readDate(text: string, language: Language): string | null {
  let rest = text;
  for (let stripped = 0; stripped < 3; stripped++) rest = rest.replace(DATE_INTRODUCTION, '');
  const day = readDay(rest, language);
  if (!day) return null;
  const after = rest.slice(day.length).trim();
  if (after === '' || after === '.') return day.iso;
  const clock = CLOCK.exec(after);
  if (!clock) return null;
  const afternoon = clock[4]?.toLowerCase().startsWith('p') ?? false;
  const hour = (Number(clock[1]) % (clock[4] ? 12 : 24)) + (afternoon ? 12 : 0);
  const minute = clock[2] ?? '00';
  const second = clock[3] ?? '00';
  if (Number(clock[1]) > 24 || Number(minute) > 59 || Number(second) > 59) return null;
  const zone = clock[5]?.toUpperCase().replace(/UTC|GMT/, 'Z') ?? '';
  return `${day.iso}T${String(hour).padStart(2, '0')}:${minute}:${second}${zone}`;
}

interface Day {
  iso: string;
  /** Characters of the text that the day takes. */
  length: number;
}

function readDay(text: string, language: Language): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return toDay(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (figures) {
    const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    // English has both orders: it is read only where one of them is impossible.
    if (language === 'fr') return toDay(figures[0], year, second, first);
    if (first > 12) return toDay(figures[0], year, second, first);
    if (second > 12 || first === second) return toDay(figures[0], year, first, second);
    return null;
  }
  const dayFirst = DAY_FIRST[language].exec(text);
  if (dayFirst)
    return toDay(dayFirst[0], Number(dayFirst[3]), monthNumber(dayFirst[2], language), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST[language].exec(text);
  if (!monthFirst) return null;
  return toDay(
    monthFirst[0],
    Number(monthFirst[3]),
    monthNumber(monthFirst[1], language),
    Number(monthFirst[2]),
  );
}

function toDay(text: string, year: number, month: number, day: number): Day | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { iso, length: text.length };
}

// --- bylines

const BYLINES: Record<Language, RegExp> = {
  en: /^(?:By|BY)\s+(?:(?:a|our|the|A|OUR|THE)\s+(?:(?:staff|special|own|STAFF|SPECIAL)\s+)?(?:reporters?|correspondents?|writers?|REPORTERS?|CORRESPONDENTS?|WRITERS?)|(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|and|in|&|de|van|von|AND|IN)){1,8})(?=$|\s*[|,–—-])/u,
  fr: /^(?:Par|PAR|De notre (?:correspondante?|envoyée? spéciale?))\s+(?:(?:la|notre) rédaction|(?:\p{Lu}[\p{L}.’'-]*)(?:\s+(?:\p{Lu}[\p{L}.’'-]*|et|à|avec|de|&)){1,8})(?=$|\s*[|,–—-])/u,
};

/** "By A Reporter | Updated: 2024-02-08": the byline and the date that may stand behind it. */
function bylineOfLine(line: Line, language: Language): Leftover[] {
  const { text } = line;
  if (text.length > 120 || /[.!?…]$/.test(text)) return [];
  const byline = BYLINES[language].exec(text);
  if (!byline) return [];
  const value = singleSpaces(byline[0]);
  const bar = text.indexOf('|', byline[0].length);
  const date = bar < 0 ? null : readDateLine(text.slice(bar + 1).trim(), language);
  if (bar >= 0 && date) {
    const dateFrom = text.length - text.slice(bar + 1).trimStart().length;
    return [
      leftover('byline', line, 0, dateFrom, value),
      leftover('datetime', line, dateFrom, text.length, date),
    ];
  }
  const rest = text
    .slice(byline[0].length)
    .replace(
      /^,? (?:envoyée? spéciale?|correspondante?|(?:staff|special|senior) (?:writer|reporter|correspondent)).*/iu,
      '',
    );
  if (bar < 0 && /\p{Ll}{3,}.*\p{Ll}{3,}/u.test(rest)) return [];
  return [leftover('byline', line, 0, text.length, singleSpaces(text))];
}

// --- captions and credits

const AGENCIES =
  'AFP|AP|Reuters|REUTERS|Xinhua|XINHUA|EPA|EFE|DPA|dpa|ANSA|PTI|VCG|CNS|Getty(?: Images)?|Shutterstock|iStock|SIPA|Sipa|MAXPPP|Bloomberg|CHINA DAILY|China Daily|Chine nouvelle|IMAGO|Imago|TASS|Belga|Keystone|Presse Canadienne|PA|Imaginechina|CFP';
const BRACKETED_CREDIT = new RegExp(
  `(?:\\(|\\[)\\s*((?:(?:photos?|images?|crédits?(?: photo)?|credits?|photograph|picture|illustration|infographie|source)\\s*(?:[:/©]|(?:de|du|par|by|from|credit|courtesy|provided|fournie?)\\b)[^()[\\]]{0,120})|(?:[^()[\\]]{0,60}/\\s*(?:(?:for|pour|via)\\s+)?(?:${AGENCIES})\\b[^()[\\]]{0,40})|(?:(?:${AGENCIES})\\s*/[^()[\\]]{1,60}))\\s*(?:\\)|\\])\\.?$`,
  'iu',
);
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:de|van|von|el|al|bin|\\p{Lu}[\\p{L}.’'-]*)){0,4}`;
const BARE_CREDIT = new RegExp(
  `(?:^|[.!?…]["»”’)]?\\s+)((?:(?:[Pp]hotos?|[Cc]rédits? photo|[Pp]hoto credit|[Ii]mage)\\s*:\\s*\\S[^.!?]{0,100})|(?:©\\s*\\S[^.!?]{0,80})|(?:(?:${AGENCIES})\\s*/\\s*${NAME})|(?:${NAME}\\s*/\\s*(?:(?:FOR|For|POUR|Pour|via)\\s+)?(?:${AGENCIES})(?:\\s+via\\s+${NAME})?)|(?:\\p{Lu}[\\p{Lu}.’'-]*(?:\\s+\\p{Lu}[\\p{Lu}.’'-]*){0,4}\\s*/\\s*(?:(?:FOR|POUR)\\s+)?\\p{Lu}[\\p{Lu} ]{1,30}))\\.?$`,
  'u',
);
/** A credit stands at the end of its line, so that only the end is searched: the patterns are bounded, the line is not. */
const CREDIT_WINDOW = 220;

function captionOfLine(line: Line, language: Language): Leftover[] {
  const windowFrom = Math.max(0, line.text.length - CREDIT_WINDOW);
  const window = line.text.slice(windowFrom);
  const bracketed = BRACKETED_CREDIT.exec(window);
  const match = bracketed ?? BARE_CREDIT.exec(window);
  const credit = match?.[1];
  if (!match || credit === undefined) return [];
  // At the start of a window that is not the start of the line, a bare credit has lost the stop that must precede it.
  if (!bracketed && windowFrom > 0 && match.index === 0) return [];
  const creditFrom = windowFrom + (bracketed ? match.index : match.index + match[0].indexOf(credit));
  const value = singleSpaces(credit);
  const found = leftover('credit', line, creditFrom, line.text.length, value);
  const caption = line.text.slice(0, creditFrom).trimEnd();
  if (caption === '') return [found];
  const isCaption = caption.length <= LONGEST_CAPTION && splitSentences(caption, language).length <= 3;
  return isCaption ? [leftover('caption', line, 0, caption.length, singleSpaces(caption)), found] : [found];
}
