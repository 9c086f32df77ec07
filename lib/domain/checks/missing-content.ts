import type { Bilingual, Check } from '#lib/domain/checks/check.ts';
import { longestGap } from '#lib/domain/checks/coverage.ts';
import { linkedGroups } from '#lib/domain/checks/groups.ts';
import { french, quoteEn } from '#lib/domain/checks/wording.ts';

/** Shorter English says too little about length. */
const SHORTEST_SOURCE = 70;
/** French runs about 1.2 times as long as its English; less than this was seen in none of 925 news pairs. */
const LEAST_RATIO = 0.52;
/** Under this a few English words in a row that nothing renders are enough, up to the next many are needed. */
const SHORT_RATIO = 0.75;
const SHORT_GAP = 2;
/** The same holds up to this when the words end the English: the French was cut. */
const CUT_RATIO = 0.8;
const USUAL_RATIO = 1;
const LONG_GAP = 7;
/** A sentence that stops on one of these was cut. Left out: « plus », « est », « un », « contre », which may end one. */
const OPEN_WORDS =
  `le la les l de du des d au aux et ou que qu qui dont dans ce cette ces cet mon ma mes sa ses leur leurs notre
  votre nos vos sont très par en sur sous chez vers comme lorsque lorsqu puisque puisqu parce afin ont
  sera seront serait seraient à s n ne se ni mais chaque plusieurs quelques parmi tels telles telle malgré dès selon
  quelque aucune grâce devrait devraient pourrait pourraient devaient peuvent vont allait
  allaient semble puisse puissent avait avaient aurait auraient entre tandis`.replace(/\s+/gu, '|');
/** « Il fait avec », « on vote pour »: with other verbs these call for more. */
const OPEN_UNLESS_SAID = String.raw`(?<!(?:fai|viv|vit|va|vot|compos|plai|est|sont|suis|contre|ou|plutôt)\p{L}{0,5} )(?:avec|pour)`;
/** « qu’on a. », « au son. » */
const OPEN_UNLESS_NAMED = String.raw`(?<!(?:qu|où |quel[^.]{0,9})[^\s]{0,9} )a|(?<!(?:au|le|du|un|de|bon|même|quel) )son`;
/** « pour une. », but « la une », « pas un », « vingt et un ». */
const OPEN_ARTICLE = `(?<!(?:[lL][’']|la |en [^\\s]{2,20} |numéro |comme |qu[’']|pas |aucune? |[ -]et[ -]|moins |plus ))une?`;
/** « a été. », « n’est pas. », « doit. »: verbs that go on, unless what they say was said before (« ce qu’il a été »). */
const OPEN_VERBS = String.raw`(?<!(?:qu|[cC]omme |où |quel[^.]{0,9}|rien)[^\s]{0,9} )(?:(?:a|ont|avait|avaient|aurait|auraient) été|(?:[ns][’']|(?<![ns][’']))(?:était|étaient)(?: pas)?|[ns][’'](?:est|a|ont)(?: pas)?|doit|doivent|devait)`;
/** Beginnings of prepositions of several words. */
const OPEN_PHRASES = `au cours|à l[’']égard|en vue|par rapport|au sein|dans le cadre|en raison|en matière|à l[’']issue|à l[’']aide|en dépit|auprès|à hauteur|lors|afin`;
const OPEN_END = new RegExp(
  `(?:^|[\\s’'])(?:${OPEN_WORDS}|${OPEN_UNLESS_SAID}|${OPEN_UNLESS_NAMED}|${OPEN_ARTICLE}|${OPEN_VERBS}|${OPEN_PHRASES})[\\s’']*[.…]$`,
  'u',
);
/** As much as the longest of them has, with what may stand before it. */
const END_REACH = 40;

/**
 * French that lacks a part of its English: far too short for it, short and without a counterpart to several English
 * words in a row, or cut off after a word that calls for another (« a annoncé la. »).
 */
export const missingContent: Check = {
  id: 'missing-content',
  name: { fr: 'Passage manquant', en: 'Missing content' },
  category: 'accuracy/omission',
  severity: 'critical',
  lane: 'probable',
  reach: 'group',
  *find(document) {
    for (const { targets, sources } of linkedGroups(document)) {
      const texts = targets.map((index) => document.sentences[index]?.text ?? '');
      const length = texts.reduce((sum, text) => sum + text.length, 0);
      const source = sources.join(' ');
      const last = targets.at(-1);
      const text = texts.at(-1) ?? '';
      if (last === undefined) continue;
      // « et en passe de… »: the rest of a sentence that began in the line before.
      if (/^\p{Ll}/u.test(texts[0] ?? '') && /^["“]?\p{Lu}/u.test(source)) continue;
      const ratio = length / source.length;
      if (source.length >= SHORTEST_SOURCE && ratio < USUAL_RATIO) {
        const gap = ratio < LEAST_RATIO ? undefined : longestGap(source, texts.join(' '));
        const short = ratio < (gap?.atEnd ? CUT_RATIO : SHORT_RATIO);
        if (gap === undefined || gap.length >= (short ? SHORT_GAP : LONG_GAP)) {
          yield { sentence: last, from: 0, to: text.length, message: explain(gap?.words, source) };
          continue;
        }
      }
      const end = OPEN_END.exec(text.slice(-END_REACH));
      if (end && text.length > 20) {
        const from = text.length - end[0].trimStart().length;
        yield {
          sentence: last,
          from,
          to: text.length,
          category: 'broken/truncated',
          message: {
            fr: french('La phrase s’arrête au milieu.'),
            en: 'The sentence stops half-way.',
          },
        };
      }
    }
  },
};

function explain(missing: string | undefined, source: string): Bilingual {
  return missing === undefined
    ? {
        fr: french(`Bien plus court que l’anglais : ${quoteEn(source)}. Un passage manque ?`),
        en: `Much shorter than the English: ${quoteEn(source)}. Is a passage missing?`,
      }
    : {
        fr: french(`Rien ne semble rendre ${quoteEn(missing)}. Un passage manque ?`),
        en: `Nothing seems to render ${quoteEn(missing)}. Is a passage missing?`,
      };
}
