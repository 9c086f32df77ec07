import { englishSentences } from '#lib/domain/text/en.ts';
import { frenchSentences } from '#lib/domain/text/fr.ts';
import type { SentenceRules } from '#lib/domain/text/sentence-rules.ts';

export type Language = 'fr' | 'en';

/** A sentence in a text: `text === source.slice(from, to)`, without white space at its ends. */
export interface SentenceSpan {
  text: string;
  from: number;
  to: number;
  /** 0-based number of the non-empty line it stands on. */
  paragraph: number;
}

const RULES: Record<Language, SentenceRules> = { fr: frenchSentences, en: englishSentences };

/** Longest word looked at around a stop. It bounds the work at each stop, so that the whole stays linear. */
const LONGEST_WORD = 40;
/** A bracket that is not closed within this many characters is taken for a stray one. */
const LONGEST_ASIDE = 600;

const LINE = /[^\n\r\u2028\u2029]+/g;
const STOPS = new Set(['.', '!', '?', '…', '‽', '。', '！', '？']);
const CLOSERS = new Set(['”', '’', '»', '›', ')', ']', '}', '"', "'", '*', '_']);
const OPENERS = new Set(['«', '‹', '“', '„', '‘', '"', "'", '(', '[', '{', '¿', '¡', '*', '_']);
const DASHES = new Set(['—', '–', '-', '―', '•', '·', '▪', '●', '‣']);
const CONTINUERS = new Set([',', ';', ':', '%', '/', '&', '=', '+', '|']);
const SPACE = /\s/;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const QUOTE = /["'”»]/;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;
/** « J », "J.K", « U.R.S.S », « J.-C ». */
const INITIALS = /^(?:\p{L}|\p{L}{1,3}(?:[.-]+\p{L}{1,3})+)$/u;
const ROMAN_NUMERAL = /^(?:[VX]|[IVXLC]{2,})$/;
const VOWEL = /[aeiouyàâäéèêëîïôöùûüœæ]/i;

/**
 * Splits a text into sentences. Each non-empty line is a paragraph of its own and no sentence crosses it.
 * Works in time linear in the text: every decision looks at a bounded window around one stop.
 *
 * Rules rather than `Intl.Segmenter`, which breaks « M. / Dupont », and rather than a trained splitter (Punkt,
 * Kiss & Strunk 2006), whose answers change with the article and cannot be explained to an editor.
 */
export function splitSentences(text: string, language: Language): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    if (line.trim() === '') continue;
    let start = 0;
    for (const end of [...sentenceEnds(line, RULES[language]), line.length]) {
      const piece = line.slice(start, end);
      const trimmed = piece.trim();
      if (trimmed !== '') {
        const from = match.index + start + (piece.length - piece.trimStart().length);
        spans.push({ text: trimmed, from, to: from + trimmed.length, paragraph });
      }
      start = end;
    }
    paragraph++;
  }
  return spans;
}

/** Offsets in the line after which a new sentence begins, in order, the end of the line left out. */
function sentenceEnds(line: string, rules: SentenceRules): number[] {
  const ends: number[] = [];
  const aside = asideEnds(line);
  let sentenceStart = skipSpace(line, 0);
  let asideUntil = -1;
  let open: OpenQuotes = { double: false, single: false };
  let at = 0;
  while (at < line.length) {
    const character = line.charAt(at);
    if (character === '"')
      open.double = opensWord(line, at) || (!open.double && SPACE.test(line.charAt(at + 1)));
    else if (character === "'") open.single = opensSingle(line, at, open.single);
    const asideEnd = aside.get(at);
    // An aside that opens inside a sentence belongs to it as a whole; one that opens a sentence is split freely.
    if (asideEnd !== undefined && at > asideUntil && at > sentenceStart) asideUntil = asideEnd;
    if (!STOPS.has(character)) {
      at++;
      continue;
    }
    const stop = readStop(line, at, open);
    open = stop.open;
    at = stop.to;
    if (stop.next >= line.length || stop.next === stop.to || stop.to <= asideUntil) continue;
    if (endsSentence(line, sentenceStart, stop, rules)) {
      ends.push(stop.next);
      sentenceStart = stop.next;
    }
  }
  return ends;
}

/** For each opening round or square bracket that is closed soon enough, the offset of its closing one. */
function asideEnds(line: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '(' || character === '[') open.push(at);
    else if (character === ')' || character === ']') {
      const start = open.pop();
      if (start !== undefined && at - start <= LONGEST_ASIDE) ends.set(start, at);
    }
  }
  return ends;
}

/** A run of stops with the quotes and brackets that close after it. */
interface Stop {
  /** First stop. */
  from: number;
  /** After the last stop and what closes with it. */
  to: number;
  /** First character that is not white space after `to`; the line's length when there is none. */
  next: number;
  /** The stops alone, without spaces: `.`, `...`, `?!`. */
  marks: string;
  /** Whether a quote or bracket closes after the stops. */
  closed: boolean;
  /** Straight quotes that are open after it. */
  open: OpenQuotes;
}

/** Whether straight quotes, which look the same at both ends, are open. */
interface OpenQuotes {
  double: boolean;
  single: boolean;
}

function readStop(line: string, from: number, before: OpenQuotes): Stop {
  let to = from;
  let marks = '';
  let closed = false;
  const open = { ...before };
  while (to < line.length) {
    const character = line.charAt(to);
    if (STOPS.has(character)) {
      marks += character;
      to++;
    } else if (CLOSERS.has(character)) {
      if (character === '"') open.double = false;
      if (character === "'") open.single = false;
      closed = true;
      to++;
    } else if (SPACE.test(character)) {
      // Across spaces only what cannot open belongs here: « … ! » and the doubled stop « . . ».
      const next = skipSpace(line, to);
      const ahead = line.charAt(next);
      const closes =
        ahead === '»' ||
        ahead === '›' ||
        ahead === '”' ||
        (ahead === '"' && open.double && !opensWord(line, next)) ||
        ((ahead === '"' || ahead === "'") && standsAlone(line, next) && closesAlone(line, next, open));
      const doubled =
        STOPS.has(ahead) && !closed && !(ahead === '.' && /[\p{L}\p{N}]/u.test(line.charAt(next + 1)));
      if (!closes && !doubled) return { from, to, next, marks, closed, open };
      to = next;
    } else break;
  }
  return { from, to, next: skipSpace(line, to), marks, closed, open };
}

/**
 * A straight quote says nothing of its side, and one that is never closed would mislead a count of them: it opens
 * when a word follows it, and closes otherwise.
 */
function opensWord(line: string, at: number): boolean {
  const previous = line.charAt(at - 1);
  return (
    at + 1 < line.length &&
    !SPACE.test(line.charAt(at + 1)) &&
    (previous === '' || !/[\p{L}\p{N}]/u.test(previous))
  );
}

/** Texts cut into words part every quote from what it stands by: « ' Come in. ' he said ». */
function standsAlone(line: string, at: number): boolean {
  const isGap = (character: string) => character === '' || SPACE.test(character);
  return isGap(line.charAt(at - 1)) && isGap(line.charAt(at + 1));
}

/** A quote that stands alone closes one that is open, and in any case where the next one follows at once. */
function closesAlone(line: string, at: number, open: OpenQuotes): boolean {
  const quote = line.charAt(at);
  return (quote === "'" ? open.single : open.double) || line.charAt(skipSpace(line, at + 1)) === quote;
}

/** An apostrophe changes nothing; a single quote opens before a capital, closes after a mark, else takes turns. */
function opensSingle(line: string, at: number, open: boolean): boolean {
  if (standsAlone(line, at)) return !open;
  const [previous, next] = [line.charAt(at - 1), line.charAt(at + 1)];
  if ((previous === '' || SPACE.test(previous)) && CAPITAL.test(next)) return true;
  const closes = (next === '' || SPACE.test(next)) && (STOPS.has(previous) || previous === ',');
  return closes ? false : open;
}

function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length && SPACE.test(line.charAt(at))) at++;
  return at;
}

function endsSentence(line: string, sentenceStart: number, stop: Stop, rules: SentenceRules): boolean {
  const next = readNext(line, stop.next);
  if (next.kind === 'continuer') return false;
  const before = wordBefore(line, stop.from, sentenceStart);
  // An ellipsis that opens a sentence, « [...] Le texte », ends nothing; the stop in « un " mot ". » does.
  if (before === '')
    return next.kind === 'capital' && QUOTE.test(line.charAt(stop.from - 1)) && stop.from - 1 > sentenceStart;
  const isPoint = stop.marks === '.' || stop.marks === '..';
  if (!isPoint) return endsAfterMark(stop, next, rules);
  if (stop.closed && next.kind === 'lower') return false;
  // « (U.E.). »: the second stop is the sentence's own.
  if (stop.closed && stop.marks === '..') return true;
  return endsAfterPoint(line, sentenceStart, stop, before, next, rules);
}

/** After `?`, `!` or an ellipsis a sentence goes on in lower case (« Vraiment ? dit-il ») and ends otherwise. */
function endsAfterMark(stop: Stop, next: Next, rules: SentenceRules): boolean {
  if (next.kind === 'lower') return false;
  // "Why?" John asked.
  if (stop.closed && next.kind === 'capital' && rules.speechVerbs.has(next.second)) return false;
  return true;
}

function endsAfterPoint(
  line: string,
  sentenceStart: number,
  stop: Stop,
  before: string,
  next: Next,
  rules: SentenceRules,
): boolean {
  const startsSentence = stop.from - before.length === sentenceStart;
  // "1. Introduction", "A. Scope": the number of a list item stays with its item.
  if (startsSentence && /^(?:\d{1,3}|\p{L}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3})$/u.test(before))
    return false;
  // « (ndlr). »: the stop after a bracket is none of the abbreviation's.
  if (/[)\]]/.test(line.charAt(stop.from - 1)) && next.kind !== 'lower' && before.length > 1) return true;
  if (rules.neverLast.has(before)) return false;
  if (rules.times.has(before)) return next.kind !== 'lower' && !rules.afterTime.has(next.word);
  if (rules.lastBeforeCapital.has(before)) return next.kind !== 'lower';
  if (rules.beforeNumber.has(before) && !followsInitial(line, stop.from - before.length)) {
    return next.kind === 'other' || (next.kind === 'capital' && !ROMAN_NUMERAL.test(next.word));
  }
  const initials = INITIALS.test(before) && (before.length === 1 || before.includes('.'));
  if (initials || rules.lastBeforeOpener.has(before)) {
    if (next.kind === 'other') return true;
    if (next.opened && next.kind === 'capital') return true;
    const particle = CAPITAL.test(before) && initials && rules.nameParticles.has(next.word);
    return next.kind === 'capital' && rules.openers.has(next.word) && !next.initial && !particle;
  }
  if (next.kind === 'lower') return isFalseStop(before, next, rules);
  if (next.kind === 'digit') return !/^\d$/.test(before);
  return true;
}

/** « A. N. Wilson »: the N is no abbreviation of a number. */
function followsInitial(line: string, wordStart: number): boolean {
  return /(?:^|[\s.-])\p{Lu}\.\s?$/u.test(line.slice(Math.max(0, wordStart - 4), wordStart));
}

/**
 * A stop before lower case is false, or its capital is missing, when the word before it is an ordinary word: long
 * enough, with a vowel, in letters only. Both pieces are then sentences; the alignment brings them together.
 */
function isFalseStop(before: string, next: Next, rules: SentenceRules): boolean {
  if (next.opened) return false;
  if (/^\d{2,}$/.test(before)) return true;
  return (
    before.length >= rules.falseStopMinimum &&
    /^[\p{L}’'-]+$/u.test(before) &&
    VOWEL.test(before.normalize('NFD'))
  );
}

/** The last word before `end`, without what opens before it and without an elided article: « l’art » gives « art ». */
function wordBefore(line: string, end: number, sentenceStart: number): string {
  const floor = Math.max(sentenceStart, end - LONGEST_WORD);
  let to = end;
  while (to > floor && SPACE.test(line.charAt(to - 1))) to--;
  let from = to;
  while (from > floor && !SPACE.test(line.charAt(from - 1))) from--;
  while (from < to && (OPENERS.has(line.charAt(from)) || DASHES.has(line.charAt(from)))) from++;
  const word = line.slice(from, to);
  const elided = /^(?:[ldjmntscLDJMNTSC]|qu|Qu)[’'](?=.)/u.exec(word);
  const kept = elided ? word.slice(elided[0].length) : word;
  // A closing bracket or quote before the stop leaves an ordinary word: « (UE). », "the 'deal'."
  return kept.replace(/[”’»›)\]}"'*_%]+$/u, (closers) => (closers.length === kept.length ? closers : ''));
}

interface Next {
  kind: 'capital' | 'lower' | 'digit' | 'continuer' | 'other';
  /** First word ahead, up to an apostrophe or hyphen. */
  word: string;
  /** The word after it. */
  second: string;
  /** Whether a quote, bracket or dash opens before the word. */
  opened: boolean;
  /** Whether the word is one capital with a stop: the next initial of « A. N. Wilson ». */
  initial: boolean;
}

function readNext(line: string, from: number): Next {
  let at = from;
  while (at < line.length && at - from < 12) {
    const character = line.charAt(at);
    if (!OPENERS.has(character) && !DASHES.has(character) && !SPACE.test(character)) break;
    at++;
  }
  const window = line.slice(at, at + 2 * LONGEST_WORD);
  const first = String.fromCodePoint(window.codePointAt(0) ?? 32);
  const [word = '', second = ''] = window.match(/\p{L}+/gu) ?? [];
  const opened = at > from;
  const initial = word.length === 1 && window.charAt(word.length) === '.';
  if (CAPITAL.test(first)) return { kind: 'capital', word, second, opened, initial };
  if (LOWER.test(first)) {
    // iPhone, eBay: a capital just after the first letter makes a name, which may open a sentence.
    const kind = /^\p{Ll}\p{Lu}/u.test(window) ? 'capital' : 'lower';
    return { kind, word, second, opened, initial };
  }
  if (DIGIT.test(first)) return { kind: 'digit', word, second, opened, initial };
  if (!opened && (CONTINUERS.has(first) || CLOSERS.has(first)))
    return { kind: 'continuer', word, second, opened, initial };
  return { kind: 'other', word, second, opened, initial };
}
