import type { Bilingual, Check, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { DEFAULT_PROFILE, getProfile, type TypographyProfile } from '#lib/domain/checks/profiles.ts';
import { protectedSpans, type Span, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';
import { wordEnd, wordStart } from '#lib/domain/checks/words-around.ts';

/** Plain spaces, tabs, thin spaces: everything that a line may break at. */
const BREAKING = '[ \\t\\u2009\\u200a]';
const CURRENCY = '[€$£¥₽₹₩₺₿]';
/** Units that nobody writes for anything else. The second list is read only after a space. */
const SOLID_UNITS = 'km|kg|cm|mm|kWh|MWh|GWh|TWh|kW|MW|GW|km/h|m²|km²|m³|°C|Mds?€|M€|k€';
const SPACED_UNITS = `${SOLID_UNITS}|m|g|l|L|t|ha|mg|ml|cl|dl|h|min|Mo|Go|To|Ko|Hz|kHz|MHz|GHz|W|V|kV|dB|hPa|mph|ch|°`;

const BEFORE_MARK = new RegExp(`(?<!${BREAKING})${BREAKING}+([;!?:%»])`, 'gu');
const NO_SPACE_MARK = /(?<=[\p{L}\p{N}»)\]"”’…€$£%²³°])([;!?]+|[:%»])/gu;
const AFTER_OPENING = new RegExp(`«${BREAKING}*(?=[^\\s»])`, 'gu');
const BEFORE_CLOSING = /(?<=[^\s«\u00a0\u202f])»/gu;
const NUMBER_UNIT = new RegExp(
  `(?<=\\d)(?:${BREAKING}+(?:(?:${SPACED_UNITS})(?![\\p{L}\\p{N}/²³])|${CURRENCY})|(?:${SOLID_UNITS})(?![\\p{L}\\p{N}])|${CURRENCY}(?!\\d))`,
  'gu',
);
const NUMBER_MILLION = new RegExp(
  `(?<=\\d)${BREAKING}+(?=(?:mille|millions?|milliards?|billions?)(?!\\p{L}))`,
  'gu',
);
/** Ages, durations and dates: a number keeps to what it counts, a day to its month (Imprimerie nationale, « Espaces »). */
const NUMBER_TIME = new RegExp(
  `(?<=\\d)${BREAKING}+(?=(?:ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\\p{L}-]))`,
  'gu',
);
const THOUSANDS = /(?<![\p{L}\p{N}.,])\d{1,3}(?: \d{3})+(?!\p{N})/gu;

/**
 * Spaces that must not break, missing or breakable, by a house profile: before ; ! ? : % », after «, between a
 * number and its unit, its month, its years. A full no-break space where the house wants a narrow one, or the other way round, is
 * no alarm: a line cannot break there. Nothing in addresses, code, times (12:30), ratios (3:1) or smileys.
 */
export function missingNoBreakSpace(profile: TypographyProfile): Check {
  return {
    id: 'missing-no-break-space',
    name: { fr: 'Espace insécable manquante', en: 'Missing no-break space' },
    category: 'locale/format',
    severity: 'minor',
    lane: 'sure',
    reach: 'sentence',
    *find({ sentences }) {
      const explain = memo((shown) => ({
        fr: french(`Espace insécable attendue : ${quoteFr(shown)}.`),
        en: `A no-break space belongs here: ${quoteEn(shown)}.`,
      }));
      for (const [index, sentence] of sentences.entries()) {
        for (const gap of gaps(sentence, profile)) yield toHit(index, sentence.text, gap, explain);
      }
    },
  };
}

/** The check for desks that chose no profile. */
export const missingNoBreakSpaceByDefault: Check = missingNoBreakSpace(getProfile(DEFAULT_PROFILE));

/** Replace `[from, to)` by `insert`; `until` is the end of what is shown as wrong. */
interface Gap extends Span {
  until: number;
  insert: string;
}

function gaps(sentence: CheckSentence, profile: TypographyProfile): Gap[] {
  const { text, sources } = sentence;
  const spans = protectedSpans(text);
  const isTitle = memo((words) => sources.some((source) => source.includes(words)));
  const isNameThere = memo((name) => sources.some((source) => isNameIn(source, name)));
  const found = new Map<number, Gap>();
  const add = (from: number, to: number, insert: string, until: number) => {
    if (!found.has(from) && !touches(spans, from, until)) found.set(from, { from, to, insert, until });
  };

  for (const match of text.matchAll(BEFORE_MARK)) {
    const mark = markAt(text, match.index + match[0].length - 1);
    if (mark === undefined || !isMark(text, match.index, match.index + match[0].length - 1, mark)) continue;
    const at = match.index + match[0].length - 1;
    if (profile.before[mark] === '') continue;
    add(match.index, at, profile.before[mark], at + 1);
  }
  for (const match of text.matchAll(NO_SPACE_MARK)) {
    const mark = markAt(text, match.index);
    if (mark === undefined || mark === '»' || profile.before[mark] === '') continue;
    if (
      !isMark(text, match.index, match.index, mark) ||
      isName(text, match.index, mark, isNameThere, isTitle)
    )
      continue;
    add(match.index, match.index, profile.before[mark], match.index + match[0].length);
  }
  for (const match of text.matchAll(AFTER_OPENING)) {
    const from = match.index + 1;
    const to = match.index + match[0].length;
    add(from, to, profile.afterOpeningGuillemet, wordEnd(text, to));
  }
  for (const match of text.matchAll(BEFORE_CLOSING)) {
    add(match.index, match.index, profile.before['»'], match.index + 1);
  }
  for (const match of text.matchAll(NUMBER_UNIT)) {
    const spaces = match[0].length - match[0].trimStart().length;
    add(match.index, match.index + spaces, profile.beforeUnit, match.index + match[0].length);
  }
  for (const match of [...text.matchAll(NUMBER_MILLION), ...text.matchAll(NUMBER_TIME)]) {
    const to = match.index + match[0].length;
    add(match.index, to, profile.beforeUnit, wordEnd(text, to));
  }
  for (const match of text.matchAll(THOUSANDS)) {
    for (
      let at = text.indexOf(' ', match.index);
      at >= 0 && at < match.index + match[0].length;
      at = text.indexOf(' ', at + 1)
    ) {
      add(at, at + 1, profile.thousands, at + 4);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

function markAt(text: string, at: number): keyof TypographyProfile['before'] | undefined {
  const mark = text[at];
  return mark === ';' || mark === '!' || mark === '?' || mark === ':' || mark === '%' || mark === '»'
    ? mark
    : undefined;
}

/** Is the sign at `at` punctuation here? `from` is where the spaces before it start. */
function isMark(text: string, from: number, at: number, mark: string): boolean {
  const before = text[from - 1];
  const after = text[at + 1];
  if (before === undefined) return false;
  if (mark === '%') return /\d/.test(before);
  if (mark === '»') return before !== '«';
  if (mark === ':') {
    // Times, ratios, smileys, paths: a colon is followed by a space, an opening quote or nothing.
    if (after !== undefined && !/[\s«»“"]/u.test(after)) return false;
    return !/[:\d]/.test(before) || from < at || after === undefined || /[\s»]/u.test(after);
  }
  if (mark === ';' && after !== undefined && /[)-]/.test(after)) return false;
  if (mark === ';' && from === at && /&#?\w{1,10}$/u.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (/[([{¿¡]/u.test(before)) return false;
  // A mark in the middle of a word is part of a name: « Oui!Yes », « Guess?X ».
  return after === undefined || !/[\p{L}\p{N}=]/u.test(after) || mark === ';';
}

/** « Yahoo! » and « Jeopardy! » carry their mark: the English has them in mid-sentence too. */
function isName(
  text: string,
  at: number,
  mark: string,
  isNameThere: (name: string) => boolean,
  isTitle: (words: string) => boolean,
): boolean {
  if (mark === ':') return isForeignTitle(text, at, isTitle);
  if (mark !== '!' && mark !== '?') return false;
  const word = /\p{Lu}[\p{L}\p{N}'’.-]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  if (word === undefined) return false;
  return isNameIn(text.slice(at - word.length, at + 5), word + mark) || isNameThere(word + mark);
}

function isNameIn(line: string, name: string): boolean {
  const found = line.indexOf(name);
  const end = found + name.length;
  return found >= 0 && /^(?:['’]s|,|[ \u00a0](?:\p{Ll}|\())/u.test(line.slice(end, end + 4));
}

/** « AI Superpowers: China » stands in the English in the same words: a title keeps its own typography. */
function isForeignTitle(text: string, at: number, isTitle: (words: string) => boolean): boolean {
  const left = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  const right = /^:\s[\p{L}\p{N}]+/u.exec(text.slice(at, at + 30))?.[0];
  return left !== undefined && right !== undefined && isTitle(left + right);
}

function toHit(
  sentence: number,
  text: string,
  { from, to, insert, until }: Gap,
  explain: (shown: string) => Bilingual,
): Hit {
  // The sign that is to be joined on the left belongs to what is wrong; a word is only quoted.
  const start =
    text[from - 1] === '«' ? from - 1 : /\d/.test(text[from - 1] ?? '') ? numberStart(text, from) : from;
  // A bracket or a guillemet may stand between the word and the space.
  const sign = start === from && /[^\p{L}\s]/u.test(text.charAt(from - 1)) ? 1 : 0;
  const word = start < from ? '' : text.slice(wordStart(text, from - sign), from);
  return {
    sentence,
    from: start,
    to: Math.max(until, start + 1),
    message: explain(word + text.slice(start, until)),
    fix: { kind: 'automatic', edits: [{ sentence, from, to, insert }] },
  };
}

function numberStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[\d.,\u00a0\u202f]/u.test(text.charAt(start - 1))) start--;
  while (/[.,\u00a0\u202f]/u.test(text.charAt(start))) start++;
  return start;
}
