import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { ENGLISH_ONLY, ENGLISH_STRUCTURE } from '#lib/domain/checks/english-words.ts';
import { EXONYMS } from '#lib/domain/checks/exonyms.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import { french, quoteEn } from '#lib/domain/checks/wording.ts';

/** Two capitalised words or more in a row inside a sentence. */
const NAMES = /(?<=[\p{L},:] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})+(?![\p{L}-])/gu;
/** Letters that a name keeps in French whatever its ending: Mohammed, Mohamed; Russia, Russie. */
const STEM = 4;

const PLACES: ReadonlySet<string> = new Set(
  EXONYMS.flatMap(({ others }) => others.flatMap((name) => name.split(' ').map(fold))),
);

/**
 * A name of the linked English, of two words or more, that the French leaves out whole. Words that the article also has
 * in small letters, that the word list knows, and places with a French name of their own are translated rather than
 * kept, and prove nothing.
 */
export const missingName: Check = {
  id: 'missing-name',
  name: { fr: 'Nom propre manquant', en: 'Missing name' },
  category: 'accuracy/omission',
  severity: 'major',
  lane: 'probable',
  *find(document) {
    const ordinary = smallWords(document);
    for (const group of linkedGroups(document)) yield* inGroup(document, group, ordinary);
  },
};

function smallWords({ sentences }: CheckDocument): Set<string> {
  const words = new Set<string>();
  for (const { sources } of sentences) {
    for (const source of sources)
      for (const [word] of source.matchAll(/(?<![\p{L}-])\p{Ll}\p{L}+/gu)) words.add(word);
  }
  return words;
}

function* inGroup(
  { sentences }: CheckDocument,
  { targets, sources }: LinkedGroup,
  ordinary: ReadonlySet<string>,
): Iterable<Hit> {
  const first = targets[0];
  const text = sentences[first ?? -1]?.text;
  if (first === undefined || text === undefined) return;
  const there = new Set<string>();
  for (const target of targets) {
    for (const [word] of (sentences[target]?.text ?? '').matchAll(/[\p{L}\p{M}]+/gu))
      there.add(fold(word).slice(0, STEM));
  }
  const named = new Set<string>();
  for (const source of sources) {
    for (const [name] of source.matchAll(NAMES)) {
      const words = name.split(' ');
      const isKept = (word: string) => {
        const small = word.toLowerCase();
        return (
          !ordinary.has(small) &&
          !ENGLISH_ONLY.has(small) &&
          !ENGLISH_STRUCTURE.has(small) &&
          !PLACES.has(fold(word)) &&
          !ownLexicon().has(tokenOfWord(word, 'en'))
        );
      };
      if (named.has(name) || !words.every(isKept)) continue;
      if (words.some((word) => there.has(fold(word).slice(0, STEM)))) continue;
      named.add(name);
      yield {
        sentence: first,
        from: 0,
        to: text.length,
        message: {
          fr: french(`${quoteEn(name)}, dans l’anglais, n’a pas d’équivalent ici.`),
          en: `${quoteEn(name)} of the English has no counterpart here.`,
        },
      };
    }
  }
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
