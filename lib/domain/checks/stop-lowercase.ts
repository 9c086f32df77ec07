import { isAbbreviation } from '#lib/domain/checks/abbreviations.ts';
import type { Check, CheckDocument, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** The words around are looked for in short slices: patterns over long runs of letters would be quadratic. */
const INSIDE = /\.[ \t\u00a0\u202f]+(?=(\p{Ll}[\p{L}\p{M}’'-]{0,40}))/gu;
const AT_END = /[\p{L}\p{M}\p{N}’'-]+\.[ \t\u00a0\u202f]*$/u;
const WORD_AT_END = /[\p{L}\p{M}\p{N}.’'-]*[\p{L}\p{M}\p{N}’'-]$/u;
const REACH = 60;
const AT_START = /^\p{Ll}[\p{L}\p{M}’'-]{0,40}/u;

/** Words that begin a clause of their own: after them a missing capital is likelier than a stray stop. */
const CLAUSE_STARTERS = new Set(
  'il elle ils elles on je nous vous c’est c’était ce cela ceci cette ces mais cependant toutefois néanmoins pourtant ainsi enfin puis ensuite or'.split(
    ' ',
  ),
);

/**
 * A full stop followed by a lower-case letter: a sentence broken by a stray stop (« livrant le projet. rapport
 * d’activité »), or one that lost its capital. The links to the English tell which: two pieces of one English
 * sentence are joined, two sentences are two.
 */
export const stopLowercase: Check = {
  id: 'stop-lowercase',
  name: { fr: 'Point suivi d’une minuscule', en: 'Stop followed by lower case' },
  category: 'linguistic/punctuation',
  severity: 'critical',
  lane: 'sure',
  *find(document) {
    for (const [index, sentence] of document.sentences.entries()) {
      yield* insideOne(sentence, index);
      yield* acrossTwo(document, index);
    }
  },
};

function* insideOne(sentence: CheckSentence, index: number): Iterable<Hit> {
  const { text } = sentence;
  if (!text.includes('.')) return;
  const isInEnglish = memo((words) => sentence.sources.some((source) => followedByLowercase(source, words)));
  for (const match of text.matchAll(INSIDE)) {
    const [gap, next = ''] = match;
    const stop = match.index;
    const word = WORD_AT_END.exec(text.slice(Math.max(0, stop - REACH), stop))?.[0];
    if (word === undefined || !breaksSentence(word, next, isInEnglish)) continue;
    const from = stop - word.length;
    const start = stop + gap.length;
    yield {
      sentence: index,
      from,
      to: start + next.length,
      message: explain(text.slice(from, start + next.length)),
      fix: CLAUSE_STARTERS.has(next.toLowerCase())
        ? { kind: 'suggestion', edits: [capitalise(index, start, next)] }
        : { kind: 'suggestion', edits: [{ sentence: index, from: stop, to: stop + 1, insert: '' }] },
    };
  }
}

function* acrossTwo({ sentences }: CheckDocument, index: number): Iterable<Hit> {
  const first = sentences[index];
  // An emptied sentence is no longer there for the reader.
  let after = index + 1;
  while (sentences[after]?.text === '') after++;
  const second = sentences[after];
  if (!first || !second || first.paragraph !== second.paragraph) return;
  const next = AT_START.exec(second.text)?.[0];
  if (next === undefined) return;
  const end = lastWordAndStop(first.text);
  if (end === undefined) return;
  const stop = end.from + end.word.length;
  const isInEnglish = (words: string) =>
    [...first.sources, ...second.sources].some((source) => followedByLowercase(source, words));
  if (!breaksSentence(end.word, next, isInEnglish)) return;
  yield {
    sentence: index,
    from: end.from,
    to: stop + 1,
    message: explain(`${end.word}. ${next}`),
    fix: isOneSentence(first, second, next)
      ? { kind: 'suggestion', edits: [{ sentence: index, from: stop, to: stop + 1, insert: '' }] }
      : { kind: 'suggestion', edits: [capitalise(after, 0, next)] },
  };
}

function lastWordAndStop(text: string): { from: number; word: string } | undefined {
  const start = Math.max(0, text.length - REACH);
  const match = AT_END.exec(text.slice(start));
  if (!match) return undefined;
  return { from: start + match.index, word: match[0].slice(0, match[0].lastIndexOf('.')) };
}

function breaksSentence(word: string, next: string, isInEnglish: (words: string) => boolean): boolean {
  const bare = word.replace(/^(?:\p{L}|qu)['’](?=\p{L})/iu, '');
  if (isAbbreviation(bare)) return false;
  // « iPhone », « eBay » begin small wherever they stand; a bare number before the stop numbers a list.
  if (/^\p{Ll}\p{Lu}/u.test(next) || /^\p{N}+$/u.test(bare)) return false;
  // The English has the same word, stop and lower case: an abbreviation of the trade (« Trypanosoma sp. »).
  return !isInEnglish(`${bare}.`);
}

function followedByLowercase(source: string, words: string): boolean {
  const at = source.indexOf(words);
  return at >= 0 && /^\s\p{Ll}/u.test(source.slice(at + words.length, at + words.length + 2));
}

function isOneSentence(first: CheckSentence, second: CheckSentence, next: string): boolean {
  if (first.sources.length > 0 && second.sources.length > 0) {
    return second.sources.some((source) => first.sources.includes(source));
  }
  return !CLAUSE_STARTERS.has(next.toLowerCase());
}

function capitalise(sentence: number, from: number, word: string) {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return { sentence, from, to: from + first.length, insert: first.toUpperCase() };
}

function explain(words: string) {
  return {
    fr: french(`Un point suivi d’une minuscule coupe la phrase : ${quoteFr(words)}.`),
    en: `A full stop before a lower-case letter breaks the sentence: ${quoteEn(words)}.`,
  };
}
