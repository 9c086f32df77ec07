import type { Check } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const SAID =
  /(?<!\p{L})(?:a|ont|avait|avaient)(?:[- ]t-(?:il|elle|on))? (?:déclaré|indiqué|annoncé|ajouté|affirmé|précisé|dit|expliqué|assuré|promis|estimé|prévenu|averti)(?!\p{L})/u;
/** « que » or « qu’ », and the first future that follows before any other stop, quotation or link. */
const FUTURE =
  /(?<![\p{L}])qu(?:e |['’])(?:(?!(?:qui|dont|où) )[^.,;:«»"“”!?]){0,80}?(?<=[\s’'])(\p{Ll}{1,20}?)(ra|ront|rai|rons)(?![\p{L}])/u;
/** The same behind a participle of saying: « a-t-il indiqué, ajoutant qu’ils favoriseront ». */
const ADDED =
  /(?<!\p{L})(?:ajoutant|affirmant|précisant|indiquant|déclarant|annonçant|expliquant|assurant|estimant|promettant)(?= qu)/u;
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
 * Reported speech in the past with a future (« a indiqué qu’ils favoriseront ») where the English has “would”, or behind a
 * participle of saying: French puts the conditional there as English does (concordance des temps).
 */
export const reportedTense: Check = {
  id: 'reported-tense',
  name: { fr: 'Concordance des temps', en: 'Tense of reported speech' },
  category: 'linguistic/grammar',
  severity: 'minor',
  lane: 'probable',
  bySentence: true,
  *find({ sentences }) {
    for (const [index, { text, sources }] of sentences.entries()) {
      const english = sources.join(' ');
      const said = SAID.exec(text);
      if (!said) continue;
      const added = ADDED.exec(text.slice(said.index));
      const isPast = /\b(?:would|were going to|was going to)\b/.test(english) && !/\bwill\b/.test(english);
      if (!isPast && (added === null || english === '')) continue;
      const start = isPast || added === null ? 0 : said.index + added.index;
      const match = FUTURE.exec(text.slice(start));
      const [whole = '', stem = '', ending = ''] = match ?? [];
      if (!match || NOT_FUTURE.has(stem + ending) || isQuoted(text, start + match.index)) continue;
      const to = start + match.index + whole.length;
      const from = to - stem.length - ending.length;
      const right = stem + (CONDITIONAL[ending] ?? '');
      yield {
        sentence: index,
        from,
        to,
        ...(isPast ? {} : { lane: 'unsure' }),
        message: {
          fr: french(
            `Discours rapporté au passé${isPast ? ' (anglais : “would”)' : ''} : ${quoteFr(right)}.`,
          ),
          en: `Reported speech in the past${isPast ? ' (English “would”)' : ''}: ${quoteFr(right)}; ${quoteEn(stem + ending)} is a future.`,
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
