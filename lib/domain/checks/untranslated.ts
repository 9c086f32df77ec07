import type { Check, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { ENGLISH_ONLY, ENGLISH_STRUCTURE } from '#lib/domain/checks/english-words.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
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
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) yield* inSentence(sentence, index);
  },
};

function* inSentence({ text, sources }: CheckSentence, index: number): Iterable<Hit> {
  if (sources.length === 0) return;
  const source = ` ${sources.map((line) => wordsOf(line).map(fold).join(' ')).join(' | ')} `;
  const tokens = wordsOf(text);
  const spans = protectedSpans(text);
  for (let start = 0; start < tokens.length; ) {
    const end = longestRun(tokens, start, source, text);
    const run = tokens.slice(start, end);
    start = Math.max(end, start + 1);
    const trimmed = trim(run);
    const first = trimmed[0];
    const last = trimmed.at(-1);
    if (!first || !last || touches(spans, first.from, last.to)) continue;
    if (!isEnglish(trimmed) || isQuotedOrNamed(text, first.from, last.to)) continue;
    const words = text.slice(first.from, last.to);
    yield {
      sentence: index,
      from: first.from,
      to: last.to,
      lane: trimmed.length > 1 ? 'sure' : 'probable',
      message: {
        fr: french(`${quoteFr(words)} est resté en anglais.`),
        en: `${quoteEn(words)} was left in English.`,
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

/** One past the last word of the run that starts here and stands word for word in the source. */
function longestRun(tokens: readonly Token[], start: number, source: string, text: string): number {
  let words = '';
  let end = start;
  for (let token = tokens[end]; token; token = tokens[end]) {
    const previous = tokens[end - 1];
    // Only spaces and hyphens hold a run together.
    if (end > start && previous && /[^\s\u00a0-]/u.test(text.slice(previous.to, token.from))) break;
    const longer = `${words} ${fold(token)}`;
    if (!source.includes(`${longer} `)) break;
    words = longer;
    end++;
  }
  return end;
}

/** Words at the edges that are both languages' (« a », « on », « important ») belong to the French. */
function trim(run: readonly Token[]): Token[] {
  const isClear = (token: Token) => ENGLISH_ONLY.has(fold(token)) || ENGLISH_STRUCTURE.has(fold(token));
  const first = run.findIndex(isClear);
  return first < 0 ? [] : run.slice(first, run.findLastIndex(isClear) + 1);
}

function isEnglish(run: readonly Token[]): boolean {
  const small = run.filter((token) => /^\p{Ll}/u.test(token.text));
  const plain = small.filter((token) => ENGLISH_ONLY.has(fold(token)));
  const structure = small.filter((token) => ENGLISH_STRUCTURE.has(fold(token)));
  // « of the » alone may sit in any English name; with an ordinary word in lower case it is prose.
  return plain.length > 0 || (structure.length > 1 && small.length > structure.length);
}

/** Inside « », “ ”, brackets, or next to capitals: a title, a name, a gloss. */
function isQuotedOrNamed(text: string, from: number, to: number): boolean {
  const open = (opener: string, closer: string) => {
    const before = text.lastIndexOf(opener, from);
    return before >= 0 && !text.slice(before + 1, from).includes(closer) && text.indexOf(closer, to) >= 0;
  };
  if (open('«', '»') || open('“', '”') || open('(', ')') || open('[', ']')) return true;
  const straight = text.slice(0, from).split('"').length - 1;
  if (straight % 2 === 1 && text.indexOf('"', to) >= 0) return true;
  const before = text.slice(Math.max(0, from - 40), from);
  if (/\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*[\s-]+$/u.test(before) && !/^\s*\p{Lu}\p{Ll}*[\s-]+$/u.test(before))
    return true;
  return (
    /^[\s-]+\p{Lu}/u.test(text.slice(to, to + 4)) ||
    /[-.@/]$/.test(before) ||
    /^[-.@/]\p{L}/u.test(text.slice(to, to + 2))
  );
}
