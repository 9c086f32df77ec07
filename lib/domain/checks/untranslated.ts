import type { Check, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { ENGLISH_ONLY, ENGLISH_STRUCTURE } from '#lib/domain/checks/english-words.ts';
import { protectedSpans, type Span, touches } from '#lib/domain/checks/protected-spans.ts';
import { wordRuns } from '#lib/domain/checks/word-runs.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';
import { type Token, tokenise } from '#lib/domain/text/tokens.ts';

/**
 * English left in the French: a run of words that stands in the linked English in the same order and holds
 * English words that French does not have. Titles, names, quotations and glosses in brackets stay silent.
 */
export const untranslated: Check = {
  id: 'untranslated',
  name: { fr: 'Anglais non traduit', en: 'Untranslated English' },
  category: 'accuracy/untranslated',
  severity: 'major',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) yield* inSentence(sentence, index);
  },
};

function* inSentence({ text, sources }: CheckSentence, index: number): Iterable<Hit> {
  if (sources.length === 0) return;
  const tokens = wordsOf(text);
  const words = tokens.map(fold);
  if (!words.some(isClear)) return;
  const runs = wordRuns(sources.map((line) => wordsOf(line).map(fold)));
  const spans = protectedSpans(text);
  const quoted = quotations(text);
  // Only spaces and hyphens hold a run together.
  const joins = (next: number) => {
    const gap = text.slice(tokens[next - 1]?.to, tokens[next]?.from);
    return !/[^\s\u00a0-]/u.test(gap);
  };
  for (let start = 0; start < tokens.length; ) {
    const end = runs.endOfRun(words, start, joins);
    const run = tokens.slice(start, end);
    start = Math.max(end, start + 1);
    const trimmed = trim(run);
    const first = trimmed[0];
    const last = trimmed.at(-1);
    if (!first || !last || touches(spans, first.from, last.to)) continue;
    if (!isEnglish(trimmed) || quoted.some((kind) => touches(kind, first.from, last.to))) continue;
    if (isNamed(text, first.from, last.to)) continue;
    const shown = text.slice(first.from, last.to);
    yield {
      sentence: index,
      from: first.from,
      to: last.to,
      lane: trimmed.length > 1 ? 'sure' : 'probable',
      message: {
        fr: french(`${quoteFr(shown)} est resté en anglais.`),
        en: `${quoteEn(shown)} was left in English.`,
      },
    };
  }
}

function wordsOf(text: string): Token[] {
  return tokenise(text).filter((token) => token.kind === 'word');
}

function fold(token: Token): string {
  return token.text.toLowerCase().replaceAll('’', "'");
}

/** Words at the edges that are both languages' (« a », « on », « important ») belong to the French. */
function trim(run: readonly Token[]): Token[] {
  const first = run.findIndex((token) => isClear(fold(token)));
  return first < 0 ? [] : run.slice(first, run.findLastIndex((token) => isClear(fold(token))) + 1);
}

function isClear(word: string): boolean {
  return ENGLISH_ONLY.has(word) || ENGLISH_STRUCTURE.has(word);
}

function isEnglish(run: readonly Token[]): boolean {
  const small = run.filter((token) => /^\p{Ll}/u.test(token.text));
  const plain = small.filter((token) => ENGLISH_ONLY.has(fold(token)));
  const structure = small.filter((token) => ENGLISH_STRUCTURE.has(fold(token)));
  // « of the » alone may sit in any English name; with an ordinary word in lower case it is prose.
  return plain.length > 0 || (structure.length > 1 && small.length > structure.length);
}

const PAIRS = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
] as const;

/** What stands inside « », “ ”, brackets or straight quotes, one list a kind: a title, a gloss, a quotation. */
export function quotations(text: string): Span[][] {
  return PAIRS.map(([opener, closer]) => {
    const spans: Span[] = [];
    for (let from = text.indexOf(opener); from >= 0; ) {
      const to = text.indexOf(closer, from + 1);
      if (to < 0) break;
      spans.push({ from, to });
      from = text.indexOf(opener, to + 1);
    }
    return spans;
  });
}

/** Next to capitals, or part of an address: a name. */
function isNamed(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  if (/\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*[\s-]+$/u.test(before) && !/^\s*\p{Lu}\p{Ll}*[\s-]+$/u.test(before))
    return true;
  return (
    /^[\s-]+\p{Lu}/u.test(text.slice(to, to + 4)) ||
    /[-.@/]$/.test(before) ||
    /^[-.@/]\p{L}/u.test(text.slice(to, to + 2))
  );
}
