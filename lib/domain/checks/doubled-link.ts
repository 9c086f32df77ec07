import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const DETERMINER = String.raw`(?:le|la|les|un|une|des|son|sa|ses|leurs?|ce|cette|ces|notre|nos|votre|vos)[ \u00a0]|l[’']`;
const WORD = String.raw`[\p{L}\p{M}’'-]{1,30}`;
/** « pour son parc pour l’enseignement »: one complement inside another, by the same preposition. */
const PREPOSITION = new RegExp(
  String.raw`(?<![\p{L}\p{M}’'-])(pour)[ \u00a0](?:${DETERMINER})(?:(?!(?:et|ou|mais|que|qui|dont|où|puis)[ \u00a0])${WORD}[ \u00a0]){1,4}\1[ \u00a0](?:${DETERMINER})`,
  'giu',
);
/** « , et guidera et soutiendra »: two « et », of which the first follows a comma. */
const CONJUNCTION = new RegExp(
  String.raw`,[ \u00a0]et[ \u00a0]\p{Ll}${WORD}[ \u00a0]et[ \u00a0]\p{Ll}${WORD}`,
  'gu',
);

/** One linking word twice in a few words, for two links of different rank. */
export const doubledLink: Check = {
  id: 'doubled-link',
  name: { fr: 'Mot de liaison redoublé', en: 'Doubled linking word' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'unsure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      for (const match of [...text.matchAll(PREPOSITION), ...text.matchAll(CONJUNCTION)]) {
        const [shown, word = 'et'] = match;
        yield {
          sentence: index,
          from: match.index,
          to: match.index + shown.length,
          message: {
            fr: french(`${quoteFr(word)} deux fois de suite : ${quoteFr(shown)}.`),
            en: `${quoteEn(word)} twice in a row: ${quoteEn(shown)}.`,
          },
        };
      }
    }
  },
};
