import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const OPENS =
  /^(?:[«“"][ \u00a0\u202f]?)?(Et|Mais)[ \u00a0](?!si |puis |pourtant |alors |encore |après |surtout )(\p{L}[\p{L}\p{M}]*)/u;
/** What the English may have there, at the start of any of its sentences. */
const ENGLISH: Readonly<Record<string, RegExp>> = {
  Et: /(?:^|[.!?:;—–-]["”’']?\s+|["“‘'])(?:and|but|yet|plus|also|then|so|nor|or|in addition|moreover|furthermore)\b/iu,
  Mais: /\b(?:but|yet|however|although|though|still|because|nevertheless|nonetheless|while|whereas|only|despite|instead|except|and|as)\b/iu,
};

/** « Et le Centre… »: a sentence that the translation ties to the one before, where the English does not. */
export const openingConjunction: Check = {
  id: 'opening-conjunction',
  name: { fr: 'Conjonction ajoutée en tête de phrase', en: 'Conjunction added at the start' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'unsure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text, sources }] of sentences.entries()) {
      const [whole, word = '', next = ''] = OPENS.exec(text) ?? [];
      if (whole === undefined || sources.length === 0) continue;
      const source = sources.join(' ');
      if (ENGLISH[word]?.test(source)) continue;
      const from = whole.indexOf(word);
      const to = whole.length;
      const first = String.fromCodePoint(next.codePointAt(0) ?? 0);
      const insert = first.toUpperCase() + next.slice(first.length);
      yield {
        sentence: index,
        from,
        to,
        message: {
          fr: french(`${quoteFr(word)} ouvre la phrase, rien de tel en anglais : ${quoteEn(source)}.`),
          en: `${quoteFr(word)} opens the sentence; the English has nothing of the kind: ${quoteEn(source)}.`,
        },
        fix: { kind: 'suggestion', edits: [{ sentence: index, from, to, insert }] },
      };
    }
  },
};
