import type { Check } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';
import { type Token, tokenise } from '#lib/domain/text/tokens.ts';

/** Words that good French puts side by side: pronoun subject and object, intensity, homographs. */
const RIGHTLY_TWICE = new Set(
  'nous vous faire fait sommes avions très trop bien bon non oui si tout tant jamais toujours vite doucement petit ha hé ho hi oh ah hum chut bla cha coin tic tac aïe allez allons merci attention'.split(
    ' ',
  ),
);

/** Doubled, these are always a slip: the fix needs no reading. */
const FUNCTION_WORDS = new Set(
  'à au aux avec ce ces cette ceux chez comme contre cet d’ dans de des dont du elle elles en entre et il ils je l’ la le les leur leurs lors lorsqu’ mon ne n’ notre nos on ont ou où par parmi pas pendant pour qu’ que qui sa sans se ses selon son sous sur tes ton un une vers votre vos y a ait s’ m’ j’ c’'.split(
    ' ',
  ),
);

/** The same word twice in a row (« de de »), whatever the case and the spaces between. */
export const repeatedWord: Check = {
  id: 'repeated-word',
  name: { fr: 'Mot répété', en: 'Repeated word' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'sure',
  reach: 'sentence',
  *find(document) {
    const sources = document.sentences.map((sentence) =>
      sentence.sources.join(' | ').toLowerCase().replace(/\s+/gu, ' '),
    );
    for (const [index, sentence] of document.sentences.entries()) {
      const tokens = tokenise(sentence.text);
      const isInEnglish = memo((doubled) => sources[index]?.includes(doubled) ?? false);
      for (let i = 0; i < tokens.length; ) {
        const end = endOfRun(tokens, i);
        const first = tokens[i];
        const last = tokens[end];
        const previous = tokens[i - 1];
        const before = tokens[i - 2];
        i = end + 1;
        if (!first || !last || first === last) continue;
        // « qu’on ne nous nous envoie »: behind « ne » stands the object alone.
        const afterNe = isTwoPersons(first) && before !== undefined && fold(before) === 'ne';
        if (!afterNe && !isSlip(first, last, isInEnglish)) continue;
        // « l’est est plus froid »: a noun and a verb.
        if (fold(first) === 'est' && /['’]$/.test(previous?.text ?? '')) continue;
        const words = sentence.text.slice(first.from, last.to);
        yield {
          sentence: index,
          from: first.from,
          to: last.to,
          message: {
            fr: french(`Mot répété : ${quoteFr(words)}.`),
            en: `Repeated word: ${quoteEn(words)}.`,
          },
          fix: {
            kind: FUNCTION_WORDS.has(fold(first)) ? 'automatic' : 'suggestion',
            edits: [{ sentence: index, from: first.to, to: last.to, insert: '' }],
          },
        };
      }
    }
  },
};

function isTwoPersons(token: Token): boolean {
  return /^(?:nous|vous)$/iu.test(token.text);
}

function fold(token: Token): string {
  return token.text.toLowerCase().replaceAll("'", '’');
}

/** Index of the last token that repeats the word at `start`, or `start`. */
function endOfRun(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (first?.kind !== 'word' || partOfCompound(tokens, start)) return start;
  const word = fold(first);
  const elided = word.endsWith('’');
  let end = start;
  for (;;) {
    // « l’l’ » needs no space to be double; « dede » would be another word.
    const gap = tokens[end + 1]?.kind === 'space' ? 1 : 0;
    const next = tokens[end + 1 + gap];
    if ((gap === 0 && !elided) || next?.kind !== 'word' || fold(next) !== word) return end;
    if (partOfCompound(tokens, end + 1 + gap)) return end;
    end += 1 + gap;
  }
}

function partOfCompound(tokens: readonly Token[], index: number): boolean {
  const joins = (token: Token | undefined) => token !== undefined && /^[-‑–@#.]$/u.test(token.text);
  const after = tokens[index + 1];
  return joins(tokens[index - 1]) || (joins(after) && after?.text !== '.');
}

function isSlip(first: Token, second: Token, isInEnglish: (doubled: string) => boolean): boolean {
  const word = fold(first);
  if (RIGHTLY_TWICE.has(word)) return false;
  if (FUNCTION_WORDS.has(word)) return true;
  // « Bora Bora », « Lang Lang », « XX XX »: names and codes may be doubled, and a letter is no word.
  if (word.length < 2 || (/^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(second.text))) return false;
  return !isInEnglish(`${word} ${word}`);
}
