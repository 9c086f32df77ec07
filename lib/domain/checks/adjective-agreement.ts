import { agreed } from '#lib/domain/checks/adjective-forms.ts';
import type { Check, Hit } from '#lib/domain/checks/check.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const WORD = String.raw`\p{Ll}[\p{Ll}\p{M}]{2,25}`;
/** « de plus en plus », « très », « particulièrement »: what may stand before an adjective. */
const ADVERB = String.raw`(?:(?:de plus en plus|de moins en moins|tout à fait|plus|moins|très|trop|assez|aussi|peu|si|bien|encore|toujours|déjà|également|pas|jamais|\p{Ll}{3,20}ment)[ \u00a0]){0,2}`;
const BE = String.raw`(?:n[’'])?(?:(?:a|ont|avait|avaient|aura|auront|aurait|auraient)[ \u00a0]été|est|sont|était|étaient|sera|seront|serait|seraient|reste|restent|restait|restaient|semble|semblent|semblait|demeure|demeurent|devient|deviennent|paraît|paraissent)[ \u00a0]`;
/** A noun with its determiner at the start of its phrase, and the word behind it, or behind « est ». */
const PHRASE = new RegExp(
  String.raw`(?=[aclmnpstuv])(?<![\p{L}\p{M}\p{N}’'-])(?:(la|le|une?|cette|ce|sa|son|notre|leur|[lL][’']|cet|[cC]haque|aucune?)|(les|ces|[mst]es|nos|vos|leurs|plusieurs|aux))[ \u00a0]?(${WORD})[ \u00a0](${BE})?${ADVERB}(${WORD})(?![\p{L}\p{M}\p{N}’'-])`,
  'giu',
);
/** « le texte de la loi adopté hier »: behind a preposition the adjective may belong to the noun before. */
const AFTER_LINK = /(?<![\p{L}\p{M}])(?:de|d[’']|du|des|que|qu[’'])[ \u00a0]?$/iu;
/** Where a subject stands: an attribute agrees with nothing else. */
const OPENS_CLAUSE =
  /(?:^|[.;:!?«“(][ \u00a0\u202f]?|(?<![\p{L}\p{M}])(?:que|où|mais|car|si|quand|lorsque)[ \u00a0])$/iu;
/** « la langue et la culture françaises »: an adjective of two nouns. */
const AFTER_AND = /(?<![\p{L}\p{M}])(?:et|ou|ni)[ \u00a0]?$/iu;
const REACH = 12;
/** « la porte », « il la porte ». */
const MAYBE_PRONOUN = /^(?:la|le|les|l[’'])$/iu;

/**
 * « la région national », « le projet importante », « les usines sont compétitifs »: an adjective behind its noun, or
 * behind « est » with the noun for its subject, in the other gender.
 */
export const adjectiveAgreement: Check = {
  id: 'adjective-agreement',
  name: { fr: 'Accord de l’adjectif', en: 'Agreement of the adjective' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      for (const match of text.matchAll(PHRASE)) {
        const [whole, one, many, noun = '', be, adjective = ''] = match;
        const before = text.slice(Math.max(0, match.index - REACH), match.index);
        if (be === undefined ? AFTER_LINK.test(before) : !OPENS_CLAUSE.test(before)) continue;
        const gender = genderOf(many === undefined ? noun.toLowerCase() : singular(noun.toLowerCase()));
        if (gender === undefined || (gender.verbLike && MAYBE_PRONOUN.test(one ?? many ?? ''))) continue;
        const right = agreed(adjective, { feminine: gender.feminine, many: many !== undefined });
        // « la langue et la culture françaises »: both nouns.
        if (right === undefined || AFTER_AND.test(before) || !isPlain(noun, adjective)) continue;
        const to = match.index + whole.length;
        yield hit(index, to - adjective.length, to, { noun, adjective, right, feminine: gender.feminine });
      }
    }
  },
};

/** « un jour retrouvée », « plusieurs fois amendé »: adverbs; « les cours »: of « cours » or of « cour ». */
const NO_HEADS = new Set(
  `fois jour jours instant moment matin soir nuit heure heures minute an ans esprit cours fonds tours poids sens vers mois
  façon manière sorte peu reste moitié majorité partie`.split(/\s+/u),
);

/** Neither is a name nor an adverb. */
function isPlain(noun: string, adjective: string): boolean {
  return !NO_HEADS.has(noun) && adjective === adjective.toLowerCase();
}

/** Of « usines » and « réseaux »; a word in another number is none that the list knows. */
function singular(noun: string): string {
  return /(?:eaux|s)$/u.test(noun) ? noun.slice(0, -1) : '';
}

function hit(
  sentence: number,
  from: number,
  to: number,
  { noun, adjective, right, feminine }: { noun: string; adjective: string; right: string; feminine: boolean },
): Hit {
  return {
    sentence,
    from,
    to,
    message: {
      fr: french(
        `${quoteFr(adjective)} : ${quoteFr(noun)} est ${feminine ? 'féminin' : 'masculin'}, donc ${quoteFr(right)}.`,
      ),
      en: `${quoteEn(adjective)}: ${quoteEn(noun)} is ${feminine ? 'feminine' : 'masculine'}, so ${quoteEn(right)}.`,
    },
    fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: right }] },
  };
}
