import { imperialUnit, metricUnit, type Unit } from '#lib/domain/checks/units.ts';

/** A number written in a text. `[from, to)` covers the digits and what scales them (« 74,87 milliards »). */
export interface NumberMention {
  from: number;
  to: number;
  /** What it may mean: one value nearly always, more where the writing is ambiguous (`3 p.m.`, `the 1990s`). */
  values: readonly number[];
  /** Digits are compared; numbers in words and hints (« half », « a decade ») only explain the other side's digits. */
  kind: 'digits' | 'words' | 'hint';
  /** Part of a name (`COVID-19`): its absence proves nothing. */
  loose: boolean;
  /** A unit that translators convert: miles in English, kilometres in French. */
  unit?: Unit | undefined;
  /** Of a time of day: what is said of the clock is only explained by what is said of the clock. */
  clock?: 'hour' | 'minute' | undefined;
}

const SCALES_EN: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  trn: 1e12,
  dozen: 12,
  decades: 10,
  percent: 1,
};
const SCALES_FR: Readonly<Record<string, number>> = {
  mille: 1e3,
  milles: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  md: 1e9,
  mds: 1e9,
  billion: 1e12,
  billions: 1e12,
  k: 1e3,
};

const DIGITS_EN =
  /(?<![\p{L}\p{N}_])(?:US|[A-Z])?[$£€¥]?\s?((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:\.\d+|(?<!\d{4}),\d{1,2})?(?!\d))(?:(st|nd|rd|th|s|['’]s)(?!\p{L})|[\s-]?(hundred|thousand|million|billion|trillion|dozen|decades|mln|mn|bn|tn|trn|[mkb])(?![\p{L}\p{N}]))?/giu;
const DIGITS_FR =
  /(?:(?<![\p{L}\p{N}_])|(?<=\dh))((?:\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?!\d)|\d+)(?:,\d+|\.\d+(?!\.?\d))?)(?:(?:er|re|ère|nd|nde|e|ème|es)(?!\p{L})|[ \u00a0\u202f](milles?|milliers?|millions?|milliards?|mds?|billions?)(?!\p{L})|[ \u00a0\u202f]?([km])(?=[€$£]))?/giu;

const UNITS_EN: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const UNITS_FR: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};
const MULTIPLIERS_EN: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  decades: 10,
  score: 20,
};
const MULTIPLIERS_FR: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e12,
  billions: 1e12,
  milliers: 1e3,
  décennies: 10,
  siècles: 100,
  douzaines: 12,
};

/** Words that say a number without being one. They excuse digits on the other side. */
const HINTS_EN: Readonly<Record<string, readonly number[]>> = {
  a: [1],
  an: [1],
  single: [1],
  once: [1],
  each: [1],
  per: [1],
  first: [1],
  only: [1],
  alone: [1],
  twice: [2],
  double: [2],
  doubled: [2],
  doubling: [2],
  both: [2],
  pair: [2],
  couple: [2],
  second: [2],
  twin: [2],
  biennial: [2],
  half: [0.5, 50, 2, 30, 6],
  halves: [2],
  halved: [50, 2],
  third: [3, 33],
  thirds: [3, 66, 67],
  triple: [3],
  tripled: [3],
  treble: [3],
  quarter: [4, 25, 15, 3],
  quarters: [75, 4, 45],
  fourth: [4],
  quadruple: [4],
  fifth: [5, 20],
  fifths: [5],
  sixth: [6],
  seventh: [7],
  eighth: [8],
  ninth: [9],
  tenth: [10],
  tenths: [10],
  eleventh: [11],
  twelfth: [12],
  twentieth: [20],
  dozen: [12],
  decade: [10],
  decades: [10],
  century: [100],
  centuries: [100],
  millennium: [1000],
  fortnight: [14, 15, 2],
  week: [7, 8],
  day: [24],
  daily: [24],
  hour: [60],
  year: [12, 365],
  midnight: [0, 12, 24],
  noon: [12],
  midday: [12],
  teenagers: [13],
  millennials: [2000],
  january: [1],
  february: [2],
  march: [3],
  april: [4],
  may: [5],
  june: [6],
  july: [7],
  august: [8],
  september: [9],
  october: [10],
  november: [11],
  december: [12],
  jan: [1],
  feb: [2],
  mar: [3],
  apr: [4],
  jun: [6],
  jul: [7],
  aug: [8],
  sept: [9],
  sep: [9],
  oct: [10],
  nov: [11],
  dec: [12],
  percent: [100],
  all: [100],
  hundreds: [100],
  thousands: [1000],
  millions: [1e6],
  billions: [1e9],
  zero: [0],
  no: [0],
  none: [0],
  nil: [0],
  love: [0],
};
const HINTS_FR: Readonly<Record<string, readonly number[]>> = {
  un: [1],
  une: [1],
  seul: [1],
  seule: [1],
  premier: [1],
  première: [1],
  premiers: [1],
  premières: [1],
  chaque: [1],
  par: [1],
  deuxième: [2],
  second: [2],
  seconde: [2],
  double: [2],
  doublé: [2],
  doubler: [2],
  paire: [2],
  moitié: [50, 0.5, 2],
  demi: [0.5, 30, 50, 2],
  demie: [0.5, 30, 50, 2],
  tiers: [3, 33, 66, 67],
  troisième: [3],
  triple: [3],
  triplé: [3],
  quart: [4, 25, 15],
  quarts: [75, 45, 4],
  quatrième: [4],
  cinquième: [5, 20],
  cinquièmes: [5],
  sixième: [6],
  septième: [7],
  huitième: [8],
  huitièmes: [8, 16],
  neuvième: [9],
  dixième: [10],
  onzième: [11],
  douzième: [12],
  vingtième: [20],
  dizaine: [10],
  dizaines: [10],
  douzaine: [12],
  quinzaine: [15, 14],
  vingtaine: [20],
  trentaine: [30],
  quarantaine: [40, 50],
  cinquantaine: [50],
  soixantaine: [60],
  centaine: [100],
  centaines: [100],
  millier: [1000],
  milliers: [1000],
  millions: [1e6],
  milliards: [1e9],
  semaine: [7],
  jour: [24],
  journée: [24],
  heure: [60],
  an: [12, 365],
  année: [12, 365],
  décennie: [10],
  siècle: [100],
  semestre: [6],
  semestriel: [6],
  trimestre: [3, 90],
  mois: [30],
  mensuel: [30],
  hebdomadaire: [7],
  quotidien: [24],
  minuit: [0, 12, 24],
  midi: [12],
  adolescents: [13],
  centenaire: [100],
  cinquantenaire: [50],
  trentenaire: [30],
  bicentenaire: [200],
  aucun: [0],
  aucune: [0],
  nul: [0],
  zéro: [0],
  janvier: [1],
  février: [2],
  mars: [3],
  avril: [4],
  mai: [5],
  juin: [6],
  juillet: [7],
  août: [8],
  septembre: [9],
  octobre: [10],
  novembre: [11],
  décembre: [12],
};

const GLUED = /(?<=\p{Lu}\p{Ll}{3,20})\d{1,4}(?![\p{L}\p{N}])/gu;
const ROMAN = /(?<![\p{L}\p{N}])([IVX]{1,6})(?:e|er|ème)?(?![\p{L}\p{N}])/gu;

/** The numbers of an English text, in digits and in words, in no order. */
export function englishNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(DIGITS_EN)) {
    const [whole, digits = '', suffix, scale] = match;
    const to = match.index + whole.length;
    const from = match.index + whole.indexOf(digits);
    // Continental writers of English leave « 72,7 » and « 100 000 ».
    const value = Number(digits.replace(/[ \u00a0\u202f]|,(?=\d{3})/g, '').replace(',', '.'));
    const after = text.slice(to, to + 24);
    const values = scaled(value, scale, SCALES_EN, rangeScale(after, RANGE_EN, SCALES_EN));
    // « the 1990s » are « les années 1990 » or « 90 », « the '90s » both too.
    if (suffix !== undefined && /s$/.test(suffix) && value >= 10)
      values.push(value % 100, 1900 + (value % 100));
    values.push(...clockValues(text, from, to, value), ...shortYear(text, from, value));
    const digitsEnd = from + digits.length;
    const clock = englishClock(text, from, digitsEnd);
    // « 04:00 » says an hour and no minutes.
    if (clock === 'minute' && digits === '00') continue;
    const inName = text[from - 1] === '-' && /\p{L}/u.test(text[from - 2] ?? '');
    const unit = imperialUnit(text.slice(digitsEnd, digitsEnd + 20));
    found.push({ from, to, values, kind: 'digits', loose: inName, unit, clock });
  }
  // “Ariane5”: no number of its own, but it explains one.
  for (const match of text.matchAll(GLUED)) {
    const [digits] = match;
    const at = { from: match.index, to: match.index + digits.length };
    found.push({ ...at, values: [Number(digits)], kind: 'hint', loose: true });
  }
  found.push(...numberWords(text, UNITS_EN, MULTIPLIERS_EN, HINTS_EN), ...romanNumerals(text));
  return found;
}

/** The numbers of a French text, in digits and in words, in no order. */
export function frenchNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(DIGITS_FR)) {
    const [whole, digits = '', scale, letter] = match;
    const to = match.index + whole.length;
    const plain = digits.replace(/[ \u00a0\u202f\u2009]/g, '');
    const value = Number(plain.replace(/\.(?=\d{3})/g, '').replace(',', '.'));
    const after = text.slice(to, to + 30);
    const values = scaled(value, scale ?? letter, SCALES_FR, rangeScale(after, RANGE_FR, SCALES_FR));
    // « 10.4 » and « 3,000 » left in English dress: right value, wrong format, and no business of this check.
    const english = Number(
      /\.\d{3}$/.test(plain) || !plain.includes(',') ? plain : plain.replaceAll(',', ''),
    );
    if (!Number.isNaN(english) && english !== value)
      values.push(...scaled(english, scale ?? letter, SCALES_FR));
    values.push(...shortYear(text, match.index, value));
    if (after.startsWith('et demi', 1) && /^[ \u00a0]et demie?(?!\p{L})/u.test(after))
      values.push(...scaled(value + 0.5, scale, SCALES_FR));
    // « les 8es de finale »: the last 16; « 10 milles »: at sea as often as 10,000 misspelt.
    if (after.startsWith('de finale', 1)) values.push(2 * value);
    if (scale?.toLowerCase() === 'milles') values.push(value);
    const inName = /[-‑]/u.test(text.charAt(match.index - 1)) && /\p{L}/u.test(text.charAt(match.index - 2));
    found.push({
      from: match.index,
      to,
      values,
      kind: 'digits',
      loose: inName,
      unit: metricUnit(after),
      clock: frenchClock(text, match.index, match.index + digits.length),
    });
  }
  found.push(...numberWords(text, UNITS_FR, MULTIPLIERS_FR, HINTS_FR), ...romanNumerals(text));
  return found;
}

/** Do two numbers mean the same? */
export function meanTheSame(a: NumberMention, b: NumberMention): boolean {
  if (!mayBeCompared(a, b) || !mayBeCompared(b, a)) return false;
  // Asked of every pair of numbers of a sentence: loops, and no functions made on the way.
  for (const x of a.values) {
    for (const y of b.values) {
      if (x === y || Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y))) return true;
    }
  }
  return false;
}

/** Minutes are no hours, and a time of day is not explained by “a”, “first” or “July”. */
function mayBeCompared({ clock }: NumberMention, other: NumberMention): boolean {
  if (clock === undefined) return true;
  if (other.kind === 'hint') return other.clock !== undefined;
  return other.clock === undefined || other.clock === clock;
}

/** What may stand right before minutes. */
const HOUR_ENDS = /[hes: \u00a0\u202f]/u;

/** Hours and minutes of « 12 h 55 », « 12h55 », « 12:55 », « 12 heures 55 ». */
function frenchClock(text: string, from: number, to: number): NumberMention['clock'] {
  if (
    HOUR_ENDS.test(text.charAt(from - 1)) &&
    /\d[ \u00a0\u202f]?(?:h|heures?|:)[ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, from - 12), from))
  )
    return 'minute';
  return /^[ \u00a0\u202f]?h(?![\p{L}])/u.test(text.slice(to, to + 4)) ? 'hour' : undefined;
}

/** Hours and minutes of “12:55”. An hour that stands alone is known by what follows it (`clockValues`). */
function englishClock(text: string, from: number, to: number): NumberMention['clock'] {
  if (/\d:$/.test(text.slice(Math.max(0, from - 2), from))) return 'minute';
  // « 5.30pm » is one number, hour and minutes.
  if (text.slice(from, to).includes('.')) return undefined;
  return /^(?::\d\d(?!\d)|\s?[ap]\.?\s?m\b)/iu.test(text.slice(to, to + 6)) ? 'hour' : undefined;
}

const RANGE_EN =
  /^\s?(?:-|–|—|to|and|or)\s?[$£€¥]?\d[\d,.]*[\s-]?(hundred|thousand|million|billion|trillion|mn|bn|tn|m|k)(?!\p{L})/iu;
const RANGE_FR =
  /^[\s]?(?:-|–|—|à|et|ou)[\s]?\d[\d,.]*[ \u00a0\u202f](mille|milliers?|millions?|milliards?|mds?|billions?)(?!\p{L})/iu;

/** « 2 à 3 milliards »: the scale of the second number holds for the first. */
function rangeScale(
  after: string,
  range: RegExp,
  scales: Readonly<Record<string, number>>,
): number | undefined {
  const scale = range.exec(after)?.[1]?.toLowerCase();
  return scale === undefined ? undefined : scales[scale];
}

function scaled(
  value: number,
  scale: string | undefined,
  scales: Readonly<Record<string, number>>,
  range?: number,
): number[] {
  const factor = scale === undefined ? undefined : scales[scale.toLowerCase()];
  if (factor !== undefined) {
    // A single letter may be metres or a grade as well.
    return scale?.length === 1 ? [round(value * factor), value] : [round(value * factor)];
  }
  return range === undefined ? [value] : [value, round(value * range)];
}

/** 74.87 × 1e9 in binary is not 74 870 000 000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** First letters of all that tells an English time. */
const CLOCK_OPENS = /^\s?[apogubecdhl:]/iu;

/** The 24-hour readings of an English time: `3 p.m.`, `10:30`, `0900 GMT`. */
function clockValues(text: string, from: number, to: number, value: number): number[] {
  const after = text.slice(to, to + 12);
  if (!CLOCK_OPENS.test(after)) return [];
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(text.slice(from, to));
  if (dotted && /^\s?[ap]\.?\s?m\b/iu.test(after)) {
    const hour = Number(dotted[1]);
    return [hour, (hour + 12) % 24, Number(dotted[2])];
  }
  const isHour = value <= 12 && /^(?::\d\d)?\s?(?:[ap]\.?\s?m\b|o['’]clock)/iu.test(after);
  const isClock = value <= 12 && /^:\d\d(?!\d)/.test(after);
  if (isHour || isClock) return [(value + 12) % 24, value + 12];
  if (
    /^\d{4}$/.test(text.slice(from, to)) &&
    /^\s?(?:GMT|UTC|BST|E[SD]T|P[SD]T|CET|hours|hrs|local)/u.test(after)
  ) {
    return [Math.floor(value / 100), value % 100];
  }
  return [];
}

/** The 53 of « 1950-53 » is 1953. */
function shortYear(text: string, from: number, value: number): number[] {
  if (!/[-–/]/u.test(text.charAt(from - 1))) return [];
  const century = /(?<!\d)(\d\d)\d\d[-–/]$/.exec(text.slice(Math.max(0, from - 6), from))?.[1];
  return century !== undefined && value < 100 ? [Number(century) * 100 + value] : [];
}

/** Hints that tell the time. */
const CLOCK_WORDS: ReadonlyMap<string, 'hour' | 'minute'> = new Map([
  ...'midnight noon midday minuit midi'.split(' ').map((word) => [word, 'hour'] as const),
  ...'half quarter quart demi demie moitié'.split(' ').map((word) => [word, 'minute'] as const),
]);

/** Spaces and hyphens, which hold the words of a number together, are passed over. */
const WORD = /[^\p{L}\p{M}\s-]+|([\p{L}\p{M}]+)/gu;

function numberWords(
  text: string,
  units: Readonly<Record<string, number>>,
  multipliers: Readonly<Record<string, number>>,
  hints: Readonly<Record<string, readonly number[]>>,
): NumberMention[] {
  const found: NumberMention[] = [];
  let total = 0;
  let current = 0;
  let start = -1;
  let end = 0;
  const close = () => {
    if (start >= 0)
      found.push({
        from: start,
        to: end,
        values: [round(total + current)],
        kind: 'words',
        loose: true,
      });
    total = 0;
    current = 0;
    start = -1;
  };
  for (const match of text.matchAll(WORD)) {
    if (match[1] === undefined) {
      close();
      continue;
    }
    const word = match[1].toLowerCase();
    const to = match.index + match[1].length;
    const own = Object.hasOwn(hints, word) ? hints[word] : undefined;
    if (own !== undefined)
      found.push({
        from: match.index,
        to,
        values: own,
        kind: 'hint',
        loose: true,
        clock: CLOCK_WORDS.get(word),
      });
    if (Object.hasOwn(units, word)) {
      const unit = units[word] ?? 0;
      if (start < 0) start = match.index;
      // « quatre-vingts » is a product, and two tens in a row are two numbers.
      if (unit === 20 && current % 100 === 4) current += 76;
      else if (current % 100 !== 0 && unit >= current % 100 && !(current % 100 >= 20 && unit < 20)) {
        close();
        start = match.index;
        current = unit;
      } else current += unit;
      end = to;
    } else if (Object.hasOwn(multipliers, word) && (start >= 0 || word === 'cent' || word === 'mille')) {
      const factor = multipliers[word] ?? 1;
      if (start < 0) start = match.index;
      if (factor <= 100) current = (current || 1) * factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
      end = to;
    } else if (word !== 'and' && word !== 'et') close();
  }
  close();
  return found;
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanNumerals(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(ROMAN)) {
    const digits = [...(match[1] ?? '')].map((letter) => ROMAN_VALUES[letter] ?? 0);
    const value = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      values: [value],
      kind: 'words',
      loose: true,
    });
  }
  return found;
}
