import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { ENGLISH_ONLY, ENGLISH_STRUCTURE } from '#lib/domain/checks/english-words.ts';
import { EXONYMS } from '#lib/domain/checks/exonyms.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import { MANY_TEXTS, MANY_WORDS, memo } from '#lib/domain/checks/memo.ts';
import { consonants, foldName as fold, romanised } from '#lib/domain/checks/romanised.ts';
import { french, quoteEn } from '#lib/domain/checks/wording.ts';

/** Capitalised words in a row inside a sentence: a name of one word or more. */
const NAMES =
  /(?<=[\p{Ll}\p{N},:][’']?s?[’']? )\p{Lu}[\p{L}\p{M}’']{2,40}(?:[ -]\p{Lu}[\p{L}\p{M}’']{2,40}){0,5}(?![\p{L}-])/gu;
/** Letters that a name keeps in French whatever its ending: Mohammed, Mohamed; Russia, Russie. */
const STEM = 4;
/** Fewer between capitals: Somerset, « Sommerset » (which another check says). */
const CAPITAL_STEM = 3;
/** Shorter names of one word are initials and nicknames as often as not. */
const SHORTEST = 4;
/**
 * English words with these endings are translated, whatever their capital: Remainers, Judiciary, Mitigation. Degrees
 * are a sign.
 */
const TRANSLATED =
  /(?:ish|ese|ians?|cans?|ers?|eers?|ing|tion|ary|ment|ness|ity|ists?|ies|hood|person|ery)$|^(?:celsius|fahrenheit)$/u;
/** Peoples that French names by another stem. */
const PEOPLES =
  /^(?:scots?|danes?|afghans?|texans?|swedes?|finns?|poles?|turks?|czech\w*|yugoslav\w*|welsh\w*|dutch\w*)$/u;

const PLACES: ReadonlySet<string> = new Set(
  EXONYMS.flatMap(({ others }) => others.flatMap((name) => name.split(' ').map(fold))),
);

/**
 * A name of the linked English that the French, and what stands next to it, leaves out whole. Words that the article
 * also has in small letters, that the word list knows, and places with a French name of their own are translated
 * rather than kept, and prove nothing: neither do the names that they are part of (“Senate Judiciary Committee”).
 */
export const missingName: Check = {
  id: 'missing-name',
  name: { fr: 'Nom propre manquant', en: 'Missing name' },
  category: 'accuracy/omission',
  severity: 'major',
  lane: 'probable',
  *find(document) {
    const ordinary = smallWords(document);
    const isOrdinary = memo((word) => {
      const small = word.toLowerCase();
      return (
        ordinary.has(small) ||
        ENGLISH_ONLY.has(small) ||
        ENGLISH_STRUCTURE.has(small) ||
        ownLexicon().has(tokenOfWord(word, 'en'))
      );
    });
    const missing = linkedGroups(document).flatMap((group) => [...inGroup(document, group, isOrdinary)]);
    for (const { name, hit } of missing) {
      // Missing time after time and never there: French calls it otherwise.
      const times = missing.filter((other) => other.name === name).length;
      if (times === 1 || document.sentences.some(({ text }) => text.includes(name))) yield hit;
    }
  },
};

function smallWords({ sentences }: CheckDocument): Set<string> {
  const words = new Set<string>();
  for (const { sources } of sentences) {
    for (const source of sources) for (const word of smallWordsOf(source)) words.add(word);
  }
  return words;
}

const smallWordsOf = memo((source) => [...new Set(source.match(/(?<![\p{L}-])\p{Ll}\p{L}+/gu))], MANY_TEXTS);

const namesOf = memo((text) => [...text.matchAll(NAMES)].map(([name]) => name), MANY_TEXTS);

/** Beginnings of the words of a sentence: of all, and shorter ones of those with a capital. */
const stemsOf = memo((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const folded = fold(word);
    stems.add(folded.slice(0, STEM));
    if (/^\p{Lu}/u.test(word)) stems.add(folded.slice(0, CAPITAL_STEM));
    for (const sound of soundsOf(word)) stems.add(sound);
  }
  return stems;
}, MANY_TEXTS);

/** The beginning and the consonants by which a name of another script is known in both languages. */
const soundsOf = memo((word): readonly string[] => {
  const bones = consonants(word);
  return [`~${romanised(word).slice(0, STEM)}`, ...(bones.length >= CAPITAL_STEM ? [`=${bones}`] : [])];
}, MANY_WORDS);

function* inGroup(
  { sentences }: CheckDocument,
  { targets, sources }: LinkedGroup,
  isOrdinary: (word: string) => boolean,
): Iterable<{ name: string; hit: Hit }> {
  const first = targets[0];
  const last = targets.at(-1);
  const text = sentences[first ?? -1]?.text;
  if (first === undefined || last === undefined || text === undefined) return;
  // A name may have moved into the sentence before or after.
  const near = [first - 1, ...targets, last + 1];
  const isThere = (word: string) => {
    const folded = fold(word);
    return near.some((index) => {
      const there = stemsOf(sentences[index]?.text ?? '');
      return (
        there.has(folded.slice(0, STEM)) ||
        there.has(folded.slice(0, CAPITAL_STEM)) ||
        soundsOf(word).some((sound) => there.has(sound))
      );
    });
  };
  if (hasOwnName(targets.map((index) => sentences[index]?.text ?? '').join(' '), sources.join(' '))) return;
  const named = new Set<string>();
  for (const source of sources) {
    if (isTitle(source)) continue;
    for (const name of namesOf(source)) {
      const words = untitled(name.split(/[ -]/u).map(bare));
      if (named.has(name) || !words.some(isTelling)) continue;
      if (words.some((word) => isOrdinary(word) || isTranslated(word) || isThere(word))) continue;
      named.add(name);
      const message = {
        fr: french(`${quoteEn(name)}, dans l’anglais, n’a pas d’équivalent ici.`),
        en: `${quoteEn(name)} of the English has no counterpart here.`,
      };
      yield { name, hit: { sentence: first, from: 0, to: text.length, message } };
    }
  }
}

/** A name that the English does not have may render the one it has: « le Verseau », “Aquarius”. */
function hasOwnName(text: string, source: string): boolean {
  const names = namesOf(text);
  if (names.length === 0) return false;
  const english = stemsOf(source);
  return names.some((name) =>
    name
      .split(/[ -]/u)
      .map(bare)
      .every(
        (word) =>
          isTelling(word) &&
          !english.has(fold(word).slice(0, STEM)) &&
          !english.has(fold(word).slice(0, CAPITAL_STEM)) &&
          !PLACES.has(fold(word)) &&
          !soundsOf(word).some((sound) => english.has(sound)),
      ),
  );
}

/** Every word has a capital: none tells a name. */
function isTitle(source: string): boolean {
  const words = source.match(/(?<![\p{L}\p{M}’'-])\p{L}{4,}/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** “L’Oreal’s”: without what English or French hang on a name. */
function bare(word: string): string {
  return word.replace(/[’']s?$/u, '').replace(/^\p{Lu}[’']/u, '');
}

/** “President Juan Carlos Varela”: what stands before the name is translated, and says nothing of it. */
const TITLES = new Set(
  `President Vice Chancellor Minister Premier Secretary State Governor Mayor Senator Congressman Congresswoman Representative
  Judge Justice Chairman Chairwoman Director Chief King Queen Prince Princess Pope Cardinal Bishop Archbishop Reverend General
  Admiral Colonel Captain Major Lieutenant Sergeant Sheriff Detective Professor Doctor Sir Lord Lady Dame Mister Coach`.split(
    /\s+/u,
  ),
);

function untitled(words: readonly string[]): readonly string[] {
  return words.slice(words.findLastIndex((word) => TITLES.has(word)) + 1);
}

/** Long enough, and no sigle: those are spelt out or translated in French (WHO, OMS). */
function isTelling(word: string): boolean {
  return word.length >= SHORTEST && /^\p{Lu}\p{Ll}/u.test(word);
}

function isTranslated(word: string): boolean {
  const small = fold(word);
  return PLACES.has(small) || TRANSLATED.test(small) || PEOPLES.test(small);
}
