import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** A letter that stands for an English word before a number, the French one, and the word the English must have. */
interface Code {
  letter: string;
  french: string;
  word: string;
  evidence: RegExp;
}

const CODES: readonly Code[] = [
  { letter: 'D', french: 'J', word: 'day', evidence: /\bdays?\b|\(D\)/iu },
  {
    letter: 'Q',
    french: 'T',
    word: 'quarter',
    evidence: /\bquarter(?:s|ly)?\b|\bearnings\b|\brevenues?\b/iu,
  },
  { letter: 'H', french: 'S', word: 'half', evidence: /\bhalf(?:-year)?\b|\bearnings\b|\brevenues?\b/iu },
];
const NUMBERED = /(?<![\p{L}\p{N}_.-])([DQH])(\d{1,3})(?![\p{L}\p{N}_]|[.,]\d)/giu;
/** « vitamine D3 », « récepteur H2 », « division D1 », « route D14 » are the same in both languages. */
const SAME = /(?:vitamines?|division|championnat|récepteurs?|route|départementale|visa)[ \u00a0]$/iu;
/** Quarters and halves have no higher numbers. */
const LAST: Readonly<Record<string, number>> = { D: 999, Q: 4, H: 2 };

/** « D28 », « Q3 »: the English initial of day, quarter or half, which French numbers with J, T and S. */
export const englishCode: Check = {
  id: 'english-code',
  name: { fr: 'Initiale anglaise devant un nombre', en: 'English initial before a number' },
  category: 'accuracy/untranslated',
  severity: 'minor',
  lane: 'probable',
  *find(document) {
    const codeOf = memo((letter) =>
      CODES.find((code) => code.letter === letter && speaksOf(document, code.evidence)),
    );
    for (const [index, { text, sources }] of document.sentences.entries()) {
      for (const match of text.matchAll(NUMBERED)) {
        const [shown, letter = '', number = ''] = match;
        const code = codeOf(letter.toUpperCase());
        if (code === undefined || Number(number) > (LAST[code.letter] ?? 0)) continue;
        const written = `${code.letter}${number}`;
        if (!sources.some((source) => source.includes(written))) continue;
        if (SAME.test(text.slice(Math.max(0, match.index - 18), match.index))) continue;
        const right = `${code.french}${number}`;
        const to = match.index + shown.length;
        yield {
          sentence: index,
          from: match.index,
          to,
          message: {
            fr: french(
              `${quoteFr(shown)} garde l’initiale de l’anglais (${quoteEn(code.word)}) : ${quoteFr(right)}.`,
            ),
            en: `${quoteFr(shown)} keeps the English initial (${quoteEn(code.word)}): ${quoteEn(right)}.`,
          },
          fix: { kind: 'suggestion', edits: [{ sentence: index, from: match.index, to, insert: right }] },
        };
      }
    }
  },
};

function speaksOf({ sentences }: CheckDocument, evidence: RegExp): boolean {
  return sentences.some(({ sources }) => sources.some((source) => evidence.test(source)));
}
