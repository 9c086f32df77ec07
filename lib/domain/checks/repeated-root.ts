import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckSentence } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';
import { type Token, tokenise } from '#lib/domain/text/tokens.ts';

/** Words between the two, at most: farther apart a reader no longer hears the echo. */
const NEAR = 3;
const FAR = 9;
const SHORTEST = 6;
/** The English counts long words only, so that its window is as wide as the French one. */
const ENGLISH_NEAR = 4;
const STEM = 4;

/**
 * Two words of one root close together (« la réalisation des réalisations », « en technologie et en transformation
 * technologique ») where the English has no such echo. Names, numbers and quoted words are left alone.
 */
export const repeatedRoot: Check = {
  id: 'repeated-root',
  name: { fr: 'Même racine répétée', en: 'Same root repeated' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      const words = tokenise(sentence.text).filter((token) => token.kind === 'word');
      const english = memo((root) => sentence.sources.length === 0 || hasEcho(sentence, root));
      let taken = -1;
      for (const [i, first] of words.entries()) {
        if (first.from < taken || !isCandidate(first)) continue;
        const gap = words
          .slice(i + 1, i + 2 + FAR)
          .findIndex((other) => isCandidate(other) && sameRoot(first, other));
        const second = words[i + 1 + gap];
        if (gap < 1 || !second || isSetPhrase(sentence.text, first, second)) continue;
        taken = second.to;
        const shown = sentence.text.slice(first.from, second.to);
        yield {
          sentence: index,
          from: first.from,
          to: second.to,
          lane: gap <= NEAR && isSlip(shown) && !english(fold(first.text)) ? 'probable' : 'unsure',
          message: {
            fr: french(`Même racine deux fois de suite : ${quoteFr(shown)}.`),
            en: `The same root twice in a row: ${quoteEn(shown)}.`,
          },
        };
      }
    }
  },
};

/** The same form twice, or a comma between, is often meant: « des mensonges, des mensonges ». */
function isSlip(shown: string): boolean {
  const words = shown.toLowerCase().split(/\s+/u);
  return !shown.includes(',') && words[0] !== words.at(-1);
}

function isCandidate({ text }: Token): boolean {
  return text.length >= SHORTEST && /^\p{Ll}/u.test(text) && !COMMON.has(text.toLowerCase());
}

/** Grammar, not style: these return in every sentence. */
const COMMON = new Set(
  `également notamment toutefois cependant pendant pourtant autres plusieurs certains certaines certain certaine toutes
  quelques lorsque puisque depuis contre encore jamais toujours ensuite environ jusque parmi malgré celles celui devant
  derrière avant après pouvoir devoir pourrait pourraient devrait devraient étaient seront serait seraient avaient
  auront aurait auraient million millions milliard milliards janvier février septembre octobre novembre décembre juillet
  personne personnes nombre années semaine semaines premier première premiers premières second seconde dernier dernière
  derniers dernières propres ailleurs seulement lequel laquelle lesquels lesquelles auquel duquel quatre chaque entre`.split(
    /\s+/,
  ),
);

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A shared beginning of at least six letters and 70 % of the shorter word. */
function sameRoot(a: Token, b: Token): boolean {
  return shareRoot(fold(a.text), fold(b.text), SHORTEST);
}

function shareRoot(a: string, b: string, least: number): boolean {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length >= Math.max(least, 0.7 * Math.min(a.length, b.length));
}

/** « de plus en plus », « d’année en année », « pays par pays », « d’un côté … de l’autre ». */
function isSetPhrase(text: string, first: Token, second: Token): boolean {
  const between = text.slice(first.to, second.from);
  if (/[«»"“”();:!?]|\s[–—]\s/u.test(between)) return true;
  // « chanteuses et chanteurs », « un parent ou un grand-parent »
  if (/^\s(?:et|ou)\s(?:(?:les?|la|une?|des|de|aux?|nos|leurs?|ses)\s)?$/u.test(between)) return true;
  return first.text === second.text && /^\s(?:en|par|après|pour|contre|à|sur)\s$/u.test(between);
}

/** Does the English repeat a root that French shares or translates by this one? Then the French only follows. */
function hasEcho({ sources }: CheckSentence, root: string): boolean {
  const words =
    sources
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}]{5,}/gu)
      ?.slice(0, 200) ?? [];
  return words.some(
    (word, i) =>
      words.slice(i + 1, i + 1 + ENGLISH_NEAR).some((other) => shareRoot(word, other, 5)) &&
      renders(root, word),
  );
}

/** By a shared beginning (« technologie », “technology”) or by the word list. */
function renders(root: string, english: string): boolean {
  const begins = (word: string) => fold(word).slice(0, STEM) === root.slice(0, STEM);
  return begins(english) || [...(ownLexicon().get(tokenOfWord(english, 'en'))?.keys() ?? [])].some(begins);
}
