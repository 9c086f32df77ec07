import type { Check, CheckDocument, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { french } from '#lib/domain/checks/wording.ts';

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”' };
const OPENERS: Readonly<Record<string, string>> = { '»': '«', ')': '(', ']': '[', '”': '“' };
/** A speech may run over so many paragraphs, opened in the first and closed in the last. */
const LONGEST_SPEECH = 6;
const SIGNS = /[«»()[\]“”]/gu;

interface Sign {
  paragraph: number;
  sentence: number;
  at: number;
  sign: string;
}

/**
 * A guillemet, bracket or curly quote without its partner, paragraph by paragraph. A quotation may run over
 * several paragraphs, so that an open guillemet is forgiven when the next paragraph takes it up or closes it;
 * and what the English leaves open may be open.
 */
export const unbalancedQuotes: Check = {
  id: 'unbalanced-quotes',
  name: { fr: 'Guillemets ou parenthèses non appariés', en: 'Unbalanced quotes or brackets' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  lane: 'probable',
  *find(document) {
    const paragraphs = paragraphsOf(document);
    const found: Sign[] = [];
    let open = 0;
    for (const [index, paragraph] of paragraphs.entries()) {
      const lone = loneSigns(document, index, paragraph, open > 0);
      const quotes = lone.filter(({ sign }) => sign === '«');
      const continues = quotes.length > 0 && takesUpQuote(document, paragraphs[index + 1] ?? []);
      open = continues ? 1 : 0;
      const forgiven = new Set(
        paragraph.filter((i) => lone.length > 0 && sourceIsOpen(document.sentences[i])),
      );
      for (const sign of lone) {
        if (!(sign.sign === '«' && continues) && !forgiven.has(sign.sentence)) found.push(sign);
      }
    }
    // Where the English has quotation marks the French should have both of its own.
    const quoted = document.sentences.map(
      ({ sources }) => sources.length === 0 || sources.some((source) => /["“”]|[‘']\p{Lu}/u.test(source)),
    );
    for (const [i, sign] of found.entries()) {
      if (isSpeech(sign, found[i + 1]) || isSpeech(found[i - 1], sign)) continue;
      yield toHit(sign, quoted[sign.sentence] ?? true);
    }
  },
};

/** A speech over several paragraphs, from the guillemet that opens it to the one that closes it. */
function isSpeech(open: Sign | undefined, close: Sign | undefined): boolean {
  if (open?.sign !== '«' || close?.sign !== '»') return false;
  const paragraphs = close.paragraph - open.paragraph;
  return paragraphs > 0 && paragraphs <= LONGEST_SPEECH;
}

/** Sentence numbers, by paragraph, in order. */
function paragraphsOf({ sentences }: CheckDocument): number[][] {
  const paragraphs: number[][] = [];
  let last: number | undefined;
  for (const [index, { paragraph }] of sentences.entries()) {
    if (paragraph !== last) paragraphs.push([]);
    paragraphs.at(-1)?.push(index);
    last = paragraph;
  }
  return paragraphs;
}

function loneSigns(
  { sentences }: CheckDocument,
  paragraph: number,
  members: readonly number[],
  insideQuote: boolean,
): Sign[] {
  const lone: Sign[] = [];
  const stack: Sign[] = [];
  const open = new Map<string, number>();
  const push = (sign: Sign) => {
    stack.push(sign);
    open.set(sign.sign, (open.get(sign.sign) ?? 0) + 1);
  };
  const pop = () => {
    const sign = stack.pop();
    if (sign) open.set(sign.sign, (open.get(sign.sign) ?? 0) - 1);
    return sign;
  };
  let forgiven = insideQuote ? 1 : 0;
  let isFirst = true;
  for (const index of members) {
    const text = sentences[index]?.text ?? '';
    for (const match of text.matchAll(SIGNS)) {
      const sign = { paragraph, sentence: index, at: match.index, sign: match[0] };
      // A guillemet that opens a paragraph inside a quotation only repeats the first one.
      const repeats = insideQuote && isFirst && match.index < 2 && match[0] !== '(';
      isFirst = false;
      if (repeats) {
        if (match[0] === '«') push(sign);
        forgiven = 0;
      } else if (match[0] in CLOSERS) push(sign);
      else if (stack.length > 0 && stack.at(-1)?.sign === OPENERS[match[0]]) pop();
      else if (match[0] === '»' && forgiven > 0) forgiven--;
      else if (match[0] === ')' && closesItem(text, match.index)) continue;
      else {
        const opener = OPENERS[match[0]] ?? '';
        if ((open.get(opener) ?? 0) === 0) lone.push(sign);
        // What was opened in between was never closed.
        else for (let inner = pop(); inner && inner.sign !== opener; inner = pop()) lone.push(inner);
      }
    }
  }
  return [...lone, ...stack];
}

/** « a) », « 1) », « :) » need no partner. */
function closesItem(text: string, at: number): boolean {
  return /(?:(?:^|[\s;,(])[\p{L}\p{N}]{1,4}|[:;]-?)\s?$/u.test(text.slice(Math.max(0, at - 7), at));
}

function takesUpQuote({ sentences }: CheckDocument, paragraph: readonly number[]): boolean {
  const text = paragraph.map((index) => sentences[index]?.text ?? '').join(' ');
  if (/^[«»]/u.test(text)) return true;
  const close = text.indexOf('»');
  const next = text.indexOf('«');
  return close >= 0 && (next < 0 || close < next);
}

function sourceIsOpen(sentence: CheckSentence | undefined): boolean {
  const text = sentence?.sources.join(' ') ?? '';
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return count(/["＂]/g) % 2 === 1 || count(/“/g) !== count(/”/g) || count(/[([]/g) !== count(/[)\]]/g);
}

function toHit({ sentence, at, sign }: Sign, isSure: boolean): Hit {
  const lane = isSure || '()[]'.includes(sign) ? 'probable' : 'unsure';
  return { sentence, from: at, to: at + 1, lane, message: explain(sign) };
}

const explain = memo((sign) => {
  const opens = sign in CLOSERS;
  const what = '()[]'.includes(sign)
    ? { fr: 'Ce signe', en: 'This bracket' }
    : { fr: 'Ce guillemet', en: 'This quotation mark' };
  return {
    fr: french(opens ? `${what.fr} n’est jamais refermé.` : `${what.fr} ferme ce qui n’a pas été ouvert.`),
    en: opens ? `${what.en} is never closed.` : `${what.en} closes what was not opened.`,
  };
});
