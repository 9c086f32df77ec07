import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const ITEM = String.raw`[ \u00a0][^,;.:()«»]{2,40}?`;
// Where a word may begin by its letter first: that it does begin there takes longer to see.
const ENUMERATION = new RegExp(
  String.raw`(?=[adlsu])(?<![\p{L}\p{M}’'-])((?:(?:le|la|les|une?|des|son|sa|ses|du|au)[ \u00a0]|l[’'])(\p{L}[\p{L}\p{M}]{3,20}))${ITEM},[ \u00a0]\1${ITEM}(?:,|[ \u00a0](?:et|ou))[ \u00a0]\1(?![\p{L}\p{M}])`,
  'giu',
);

/** « le Centre de X, le Centre de Y et le Centre de Z »: an enumeration that repeats its noun in each member. */
export const repeatedHead: Check = {
  id: 'repeated-head',
  name: { fr: 'Nom répété dans l’énumération', en: 'Noun repeated in an enumeration' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'unsure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      for (const match of text.matchAll(ENUMERATION)) {
        const [shown, , noun = ''] = match;
        yield {
          sentence: index,
          from: match.index,
          to: match.index + shown.length,
          message: {
            fr: french(`${quoteFr(noun)} revient dans chaque membre de l’énumération : ${quoteFr(shown)}.`),
            en: `${quoteEn(noun)} returns in each member of the enumeration: ${quoteEn(shown)}.`,
          },
        };
      }
    }
  },
};
