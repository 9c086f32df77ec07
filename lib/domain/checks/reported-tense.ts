import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** Said in a past, by anyone: « a-t-il indiqué », « avaient promis ». */
const SAID =
  /(?<!\p{L})(?:a|ont|avait|avaient|ai|avons)(?:[- ]t-(?:il|elle|on))? (?:déclaré|indiqué|annoncé|ajouté|affirmé|précisé|dit|expliqué|assuré|promis|estimé|prévenu|averti|confirmé|souligné|rappelé|révélé|soutenu|répondu)(?!\p{L})/u;
/** « que » or « qu’ » of what is said, and the first future behind it before any other stop, quotation or link. */
const FUTURE =
  /(?<![\p{L}]|(?<!\p{L})(?:tant|après|dès|bien|alors|parce|avant|afin|pour|plus|moins|aussi|autant|pendant|depuis|sans|même|ce) )qu(?:e |['’])(?:(?!(?<!\p{L})(?:(?:qui|dont|où|que|quand|lorsque|tant|si) |qu['’]))[^.,;:«»"“”!?]){0,80}?(?<=[\s’'])(\p{Ll}{1,20}?)(ra|ront|rai|rons)(?![\p{L}])/u;
/** Nouns and other words with the endings of a future. */
const NOT_FUTURE = new Set(
  'opéra caméra choléra ultra extra aura intra supra contra vrai mandra environs'.split(' '),
);

/** The conditional of a future: its stem stays. */
const CONDITIONAL: Readonly<Record<string, string>> = {
  ra: 'rait',
  ront: 'raient',
  rai: 'rais',
  rons: 'rions',
};

/**
 * Reported speech in the past with a future (« a indiqué, ajoutant qu’ils favoriseront »): French puts the conditional
 * there, whatever the English has (concordance des temps). In good French translations of news 28 of 29 do.
 */
export const reportedTense: Check = {
  id: 'reported-tense',
  name: { fr: 'Concordance des temps', en: 'Tense of reported speech' },
  category: 'linguistic/grammar',
  severity: 'minor',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text, sources }] of sentences.entries()) {
      const said = sources.length === 0 ? null : SAID.exec(text);
      if (!said) continue;
      const match = FUTURE.exec(text.slice(said.index));
      const [whole = '', stem = '', ending = ''] = match ?? [];
      if (!match || NOT_FUTURE.has(stem + ending) || isQuoted(text, said.index + match.index)) continue;
      const to = said.index + match.index + whole.length;
      const from = to - stem.length - ending.length;
      const right = stem + (CONDITIONAL[ending] ?? '');
      const [english] = /\b(?:would|were going to|was going to|will)\b/.exec(sources.join(' ')) ?? [];
      const evidence = english === undefined ? '' : english;
      yield {
        sentence: index,
        from,
        to,
        message: {
          fr: french(
            `Discours rapporté au passé (${quoteFr(said[0])}${evidence && `, anglais : ${quoteEn(evidence)}`}) : ${quoteFr(right)}.`,
          ),
          en: `Reported speech in the past (${quoteFr(said[0])}${evidence && `, English ${quoteEn(evidence)}`}): ${quoteFr(right)}; ${quoteEn(stem + ending)} is a future.`,
        },
        fix: { kind: 'suggestion', edits: [{ sentence: index, from, to, insert: right }] },
      };
    }
  },
};

/** What is quoted keeps the tense that was spoken. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('«', at) > text.lastIndexOf('»', at);
}
