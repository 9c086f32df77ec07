import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { EXONYMS } from '#lib/domain/checks/exonyms.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import { MANY_TEXTS, memo } from '#lib/domain/checks/memo.ts';
import { foldName, romanised } from '#lib/domain/checks/romanised.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const NAME = /\p{Lu}[\p{L}\p{M}]{4,}/gu;

const namesOf = memo(
  (text) => [...text.matchAll(NAME)].map(({ index: from, 0: name }) => ({ from, name })),
  MANY_TEXTS,
);

/** Accents and the -isation of French and of British English make no other name. */
const fold = memo((name) => foldName(name).replace(/iz(?=ation|e)/g, 'is'), MANY_TEXTS);

const PLACES: ReadonlySet<string> = new Set(
  EXONYMS.flatMap(({ french: name, others }) => [name, ...others].map(fold)),
);

/**
 * A name one letter off from a name of the linked English (« Zhnag Gong », “Zhang Gong”) that the French does not
 * have otherwise. The last three letters may differ: there French has its own endings (Russie, Membres, Européens).
 */
export const nameSpelling: Check = {
  id: 'name-spelling',
  name: { fr: 'Nom propre altéré', en: 'Misspelt name' },
  category: 'linguistic/spelling',
  severity: 'major',
  lane: 'probable',
  *find(document) {
    const mentions = mentionsOf(document);
    for (const group of linkedGroups(document)) yield* inGroup(document, group, mentions);
  },
};

/** How often the French writes each word with a capital. */
function mentionsOf({ sentences }: CheckDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const { name } of namesOf(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function* inGroup(
  { sentences }: CheckDocument,
  { targets, sources }: LinkedGroup,
  counts: ReadonlyMap<string, number>,
): Iterable<Hit> {
  const english = new Map<string, string>();
  for (const source of sources) for (const { name } of namesOf(source)) english.set(fold(name), name);
  const mentions = targets.flatMap((sentence) =>
    namesOf(sentences[sentence]?.text ?? '').map((place) => ({ ...place, sentence })),
  );
  const mine = new Set(mentions.map(({ name }) => fold(name)));
  const missing = [...english].filter(([key]) => !mine.has(key));
  // In a wall of names chance pairs grow with the square.
  if (missing.length > 60 || mentions.length > 60) return;
  for (const { sentence, from, name } of mentions) {
    const key = fold(name);
    if (english.has(key) || PLACES.has(key) || opensSentence(sentences[sentence]?.text ?? '', from)) continue;
    const right = missing.find(([other]) => isOneLetterOff(key, other) && !PLACES.has(other))?.[1];
    if (right === undefined || isFrenchFor(name, right)) continue;
    // Slips come once; what always returns was chosen (« Morsi », “Mursi”).
    const isChosen = (counts.get(name) ?? 0) > 1 && !counts.has(right);
    const to = from + name.length;
    yield {
      sentence,
      from,
      to,
      ...(isChosen ? { lane: 'unsure' } : {}),
      message: {
        fr: french(`L’anglais écrit ce nom ${quoteEn(right)}, et non ${quoteFr(name)}.`),
        en: `The English spells this name ${quoteEn(right)}, not ${quoteFr(name)}.`,
      },
      fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: right }] },
    };
  }
}

/** A word that French has for the English one, an accent that English left out, or another romanisation. */
function isFrenchFor(name: string, english: string): boolean {
  const marks = (word: string) => word.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return (
    marks(name) > marks(english) ||
    isSameSound(name, english) ||
    ownLexicon().get(tokenOfWord(english, 'en'))?.has(tokenOfWord(name, 'fr')) === true
  );
}

/** Of unequal letters: a letter doubled or not (« Sommerset ») is a slip. */
function isSameSound(a: string, b: string): boolean {
  const single = (name: string) => foldName(name).replace(/(\p{L})\1/gu, '$1');
  return romanised(a) === romanised(b) && single(a) !== single(b);
}

function opensSentence(text: string, from: number): boolean {
  return /^[\s«"“(–—-]*$/u.test(text.slice(Math.max(0, from - 4), from)) && from < 5;
}

/** Two letters exchanged, -re and -er apart, or one more, less or other before the last three (Damerau 1964). */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (start === 0 || start >= Math.min(a.length, b.length) - 1) return false;
  const restA = a.slice(start);
  const restB = b.slice(start);
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  if (isSwap) return !/^(?:re|er)/.test(restA);
  if (start >= Math.min(a.length, b.length) - 3) return false;
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  return restA.slice(1) === restB.slice(1);
}
