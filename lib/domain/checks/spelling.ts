import type { Check, CheckDocument, Hit, Lane } from '#lib/domain/checks/check.ts';
import { MANY_TEXTS, memo } from '#lib/domain/checks/memo.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

/** What the check asks of a dictionary. Both must be quick for words asked before. */
export interface Speller {
  knows(word: string): boolean;
  /** Likely right spellings, best first. */
  suggest(word: string): readonly string[];
}

/** Words joined by hyphens and apostrophes: « porte-parole », « l’économie ». */
const CHUNK = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)[’']/iu;
const SHORTEST = 4;
/** No word is this long, nor any compound: nothing to look up. */
const LONGEST = 60;
/** Nobody misspells a larger part of their words: they are a vocabulary, or no French. */
const FEW = 12;
const FEW_SHARE = 0.02;

/** A sentence with more strange words than this is a list, or no French. */
const MOST = 200;

/**
 * Words that no dictionary of French has. Names are left alone: capitals inside a sentence, whatever stands in
 * the English, and what is made from a name there (« trumpien »). A word with no likely right spelling, or one
 * that comes back again and again, is more often a new word than a slip, and is only counted.
 */
export function spelling(speller: Speller | undefined): Check {
  const strangeIn = memo((text): Strange => (speller ? notKnown(text, speller) : NOTHING), MANY_TEXTS);
  return {
    id: 'spelling',
    name: { fr: 'Orthographe', en: 'Spelling' },
    category: 'linguistic/spelling',
    severity: 'minor',
    lane: 'probable',
    *find(document) {
      if (speller) yield* misspelt(document, speller, strangeIn);
    },
  };
}

interface Unknown {
  from: number;
  to: number;
  word: string;
}

/** How many words a text has, and those that the dictionary does not know. */
interface Strange {
  words: number;
  unknown: readonly Unknown[];
}

const NOTHING: Strange = { words: 0, unknown: [] };

function* misspelt(
  document: CheckDocument,
  speller: Speller,
  strangeIn: (text: string) => Strange,
): Iterable<Hit> {
  const english = englishWords(document);
  const unknown: (Unknown & { sentence: number })[] = [];
  let words = 0;
  for (const [sentence, { text }] of document.sentences.entries()) {
    const strange = strangeIn(text);
    words += strange.words;
    const found = strange.unknown.filter(({ word }) => !isEnglish(word, english));
    // A sentence that French does not know half of is in another language.
    if (found.length > 3 && found.length * 2 > strange.words) continue;
    for (const one of found) unknown.push({ ...one, sentence });
  }
  const times = new Map<string, number>();
  for (const { word } of unknown) times.set(word, (times.get(word) ?? 0) + 1);
  const areFew = times.size <= FEW + FEW_SHARE * words;
  for (const { sentence, from, to, word } of unknown) {
    const right = areFew && !isBetweenQuotes(document, sentence, from, to) ? speller.suggest(word) : [];
    const lane: Lane = right.length > 0 && (times.get(word) ?? 0) < 3 ? 'probable' : 'unsure';
    const [best] = right;
    yield {
      sentence,
      from,
      to,
      lane,
      message: {
        fr: french(
          best === undefined
            ? `${quoteFr(word)} n’est pas au dictionnaire.`
            : `${quoteFr(word)} n’est pas au dictionnaire. Plutôt : ${right.slice(0, 3).join(', ')} ?`,
        ),
        en:
          best === undefined
            ? `${quoteFr(word)} is not in the dictionary.`
            : `${quoteFr(word)} is not in the dictionary. Rather: ${right.slice(0, 3).join(', ')}?`,
      },
      ...(best === undefined
        ? {}
        : { fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: best }] } }),
    };
  }
}

/**
 * « connait », « cèdera », « règlementation »: right since the Rectifications of 1990, which the dictionary leaves out. The
 * traditional spelling must be a word.
 */
function isReformed(word: string, speller: Speller): boolean {
  const traditional = [
    word.replace(/ai(?=t(?:$|r))/u, 'aî'),
    word.replace(/oi(?=t(?:$|r))/u, 'oî'),
    word.replace(/è(?=[bcdfgjlmnprstvz]{1,2}e)/u, 'é'),
    word.replace(/u(?=ch|t)/u, 'û'),
  ];
  return traditional.some((one) => one !== word && speller.knows(one));
}

/** « bankables »: a word that its writer holds at arm’s length. */
function isBetweenQuotes({ sentences }: CheckDocument, sentence: number, from: number, to: number): boolean {
  const text = sentences[sentence]?.text ?? '';
  return (
    /[«“"‘][ \u00a0\u202f]?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
    /^[ \u00a0\u202f]?[»”"’]/u.test(text.slice(to, to + 2))
  );
}

/** Words of the English without their accents, and the beginnings of its names. */
interface EnglishWords {
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

function englishWords({ sentences }: CheckDocument): EnglishWords {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const source of new Set(sentences.flatMap(({ sources }) => sources))) {
    for (const { plain, isName } of plainWords(source)) {
      words.add(plain);
      if (isName) names.add(plain.slice(0, SHORTEST));
    }
  }
  return { words, names };
}

const plainWords = memo(
  (source) =>
    (source.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map((word) => {
      const plain = fold(word);
      return { plain, isName: /^\p{Lu}/u.test(word) && plain.length >= SHORTEST };
    }),
  MANY_TEXTS,
);

function isEnglish(word: string, { words, names }: EnglishWords): boolean {
  const plain = fold(word);
  return words.has(plain) || names.has(plain.slice(0, SHORTEST));
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function notKnown(text: string, speller: Speller): Strange {
  const found: Unknown[] = [];
  const spans = protectedSpans(text);
  let words = 0;
  for (const { index, 0: chunk } of text.matchAll(CHUNK)) {
    words++;
    if (chunk.length > LONGEST || speller.knows(chunk.replaceAll('’', "'"))) continue;
    const elided = ELISION.exec(chunk)?.[0].length ?? 0;
    const whole = chunk.slice(elided);
    if (elided > 0 && speller.knows(whole)) continue;
    for (const part of whole.matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = part[0];
      const from = index + elided + part.index;
      const to = from + word.length;
      if (word.length < SHORTEST || /\p{Lu}/u.test(word) || speller.knows(word)) continue;
      if (isReformed(word, speller)) continue;
      // A missing ligature is for typography to say.
      if (word.includes('oe') && speller.knows(word.replace('oe', 'œ'))) continue;
      if (/\p{N}/u.test(text.charAt(from - 1) + text.charAt(to)) || touches(spans, from, to)) continue;
      found.push({ from, to, word });
      if (found.length > MOST) return NOTHING;
    }
  }
  return { words, unknown: found };
}
