import type { Check, Hit } from '#lib/domain/checks/check.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/*
 * Adjectives of the press whose endings other words share (« présente », « chantier »), in the masculine; the others are
 * told by their ending.
 */
const LISTED = `
international départemental rural étranger pétrolier financier bancaire policier hospitalier judiciaire foncier immobilier
important récent suivant précédent permanent violent urgent excellent différent dominant croissant puissant inquiétant
impressionnant satisfaisant suffisant insuffisant indépendant élégant brillant constant compétent évident prudent fréquent
innovant performant africain américain mexicain républicain allemand public grec turc conservateur`;

const ODD: Readonly<Record<string, string>> = {
  grec: 'grecque',
  turc: 'turque',
  public: 'publique',
  conservateur: 'conservatrice',
};

const FEMININE_OF: ReadonlyMap<string, string> = new Map(
  LISTED.trim()
    .split(/\s+/u)
    .filter((adjective) => !adjective.endsWith('e'))
    .map((adjective) => [adjective, ODD[adjective] ?? `${adjective.replace(/er$/u, 'èr')}e`]),
);
const MASCULINE_OF: ReadonlyMap<string, string> = new Map(
  [...FEMININE_OF].map(([masculine, feminine]) => [feminine, masculine]),
);

/** Endings by which an adjective shows its gender, masculine and feminine. */
const ENDINGS = [
  ['al', 'ale'],
  ['el', 'elle'],
  ['if', 'ive'],
  ['eux', 'euse'],
  ['ien', 'ienne'],
  ['éen', 'éenne'],
  ['ois', 'oise'],
  ['ais', 'aise'],
] as const;
/** Nouns, verbs and small words with these endings that may stand behind a noun. */
const NO_ADJECTIVE = new Set(
  `tel telle quel quelle lequel laquelle auquel duquel femelle elle celle eux ceux deux mieux bien rien combien fois mois trois parfois
  toutefois quelquefois autrefois mais jamais désormais avais étais serais aurais ferais vais fais sais arrive active motive
  cultive dérive prive ravive archive captive survive vive suive poursuive écrive inscrive décrive creuse appelle rappelle
  excelle épelle étincelle chancelle interpelle mêle renouvelle révèle recèle harcèle décèle signale avale étale égale
  inhale exhale installe régale tienne vienne appartienne maintienne obtienne soutienne revienne devienne contienne
  retienne parvienne intervienne convienne provienne entretienne apaise baise taise plaise déplaise finale cathédrale
  nouvelle moyenne normale capitale festival journal animal hôpital signal total appel hôtel logiciel tarif objectif
  collectif dispositif motif sportif chef relief soutien entretien lien chien maintien gardien citoyen moyen quotidien
  palais anglais français délais dadais frais niais`.split(/\s+/u),
);

function inGender(adjective: string, feminine: boolean): string | undefined {
  if (NO_ADJECTIVE.has(adjective)) return undefined;
  const listed = feminine ? FEMININE_OF.get(adjective) : MASCULINE_OF.get(adjective);
  if (listed !== undefined) return listed;
  for (const [masculine, ofFeminine] of ENDINGS) {
    const [wrong, right] = feminine ? [masculine, ofFeminine] : [ofFeminine, masculine];
    if (adjective.length > wrong.length + 2 && adjective.endsWith(wrong))
      return adjective.slice(0, -wrong.length) + right;
  }
  return undefined;
}

/** A noun with its determiner at the start of its phrase, and the word behind it. */
const PHRASE =
  /(?=[aclsu])(?<![\p{L}\p{M}\p{N}’'-])(la|le|une?|cette|ce|sa|[lL][’']|cet|[cC]haque|aucune?)[ \u00a0]?(\p{Ll}[\p{Ll}\p{M}]{2,25})[ \u00a0](\p{Ll}[\p{Ll}\p{M}]{3,25})(?![\p{L}\p{M}\p{N}’'-])/giu;
/** « le texte de la loi adopté hier »: behind a preposition the adjective may belong to the noun before. */
const AFTER_LINK = /(?<![\p{L}\p{M}])(?:de|d[’']|du|des|à|et|ou|par|en|que)[ \u00a0]?$/iu;
const REACH = 12;
/** « la porte », « il la porte ». */
const MAYBE_PRONOUN = /^(?:la|le|l[’'])$/iu;

/** « la région national », « le projet importante »: an adjective right behind its noun in the other gender. */
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
        const [whole, determiner = '', noun = '', adjective = ''] = match;
        if (AFTER_LINK.test(text.slice(Math.max(0, match.index - REACH), match.index))) continue;
        const gender = genderOf(noun.toLowerCase());
        if (gender === undefined || (gender.verbLike && MAYBE_PRONOUN.test(determiner))) continue;
        const right = inGender(adjective, gender.feminine);
        if (right === undefined) continue;
        const to = match.index + whole.length;
        yield hit(index, to - adjective.length, to, { noun, adjective, right, feminine: gender.feminine });
      }
    }
  },
};

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
