import type { Check, Hit } from '#lib/domain/checks/check.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const SINGULAR = 'la|le|une?|du|au|cet?|cette|[mst]a|[mst]on|notre|votre|chaque|aucune?';
const PLURAL = 'les|des|ces|[mst]es|nos|vos|aux|quelques|plusieurs|certaine?s|diverse?s|différente?s';
const NUMBERS = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cinquante|cent';
/** Adjectives in front of a noun, in the singular, with their plural. */
const BEFORE_NOUN: ReadonlyMap<string, string> = new Map(
  `nouveau:nouveaux nouvelle:nouvelles grand:grands grande:grandes petit:petits petite:petites premier:premiers
  première:premières dernier:derniers dernière:dernières ancien:anciens ancienne:anciennes principal:principaux
  principale:principales important:importants importante:importantes meilleur:meilleurs meilleure:meilleures bon:bons
  bonne:bonnes autre:autres jeune:jeunes prochain:prochains prochaine:prochaines seul:seuls seule:seules vieille:vieilles
  beau:beaux belle:belles long:longs longue:longues haut:hauts haute:hautes multiple:multiples nombreux:nombreux
  même:mêmes véritable:véritables vaste:vastes énorme:énormes`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
const SINGULAR_OF: ReadonlyMap<string, string> = new Map(
  [...BEFORE_NOUN].filter(([one, many]) => one !== many).map(([one, many]) => [many, one]),
);
const WORD = String.raw`\p{Ll}[\p{Ll}\p{M}]{2,25}`;
const EDGE = String.raw`(?![\p{L}\p{M}\p{N}’'-])`;
const NOUN_PHRASE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}’'-])(?:(${SINGULAR})|(${PLURAL}|${NUMBERS}))[ \u00a0](?:(${[...BEFORE_NOUN].flat().join('|')})[ \u00a0])?(${WORD})${EDGE}`,
  'giu',
);
/** These may be pronouns before a verb: « il les porte », « tu la portes », « nous le racontions ». */
const MAYBE_PRONOUN = /^l(?:e|a|es)$/iu;
/** Nouns that are their own plural, or another word in the plural: « le fonds », « un cours », « le bois ». */
const OWN_PLURAL = new Set(
  `fonds cours fils poids sens vers bois temps corps pas dos os jus tours parcours secours concours discours recours bras
  mars repas amas matelas procès accès succès excès décès progrès congrès abcès palais relais frais marais biais engrais
  avis devis tapis permis colis croquis mois puits legs mets remords héros clos propos repos dépens alentours mœurs
  universs univers divers revers travers envers ours radis souris brebis gens obus campus virus bus plus moins reclus
  ananas cas chas tas las ras bas gras glas lilas pays champs états`.split(/\s+/u),
);
/** « les après », « les avant »: what the list calls a noun may be joined to what follows without a hyphen. */
const NEVER_PLURAL = new Set('foi fois eau nord sud est ouest midi minuit main cent mille tête'.split(' '));

/** A subject at the start of its clause, with its verb right behind: « Les usines est », « La région ont ». */
const SUBJECT_VERB = new RegExp(
  String.raw`(?:^|[.;:!?(«“][ \u00a0\u202f]*|(?<![\p{L}\p{M}])que[ \u00a0])(?:(la|le|cette|cet?|notre|votre|chaque)|(les|ces|nos|vos|plusieurs|certaine?s))[ \u00a0](${WORD})[ \u00a0](?:n[’'])?(est|était|sera|serait|a|avait|aura|aurait|fait|peut|doit|va|sont|étaient|seront|seraient|ont|avaient|auront|auraient|font|peuvent|doivent|vont)${EDGE}`,
  'giu',
);
const VERBS: ReadonlyMap<string, string> = new Map(
  `est:sont était:étaient sera:seront serait:seraient a:ont avait:avaient aura:auront aurait:auraient fait:font
  peut:peuvent doit:doivent va:vont`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);
const SINGULAR_VERBS: ReadonlyMap<string, string> = new Map([...VERBS].map(([one, many]) => [many, one]));

/** « La majorité sont de la famille »: the verb may follow those who are meant. */
const COLLECTIVE = new Set(
  'majorité minorité moitié partie plupart totalité reste nombre tiers quart foule dizaine douzaine quinzaine vingtaine centaine'.split(
    ' ',
  ),
);

/**
 * Number within the sentence: a determiner of one number with a noun or an adjective of the other (« les projet »,
 * « des nouveau », « la régions »), and a verb of the other number than the subject right before it.
 */
export const numberAgreement: Check = {
  id: 'number-agreement',
  name: { fr: 'Accord en nombre', en: 'Number agreement' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      yield* nouns(text, index);
      yield* verbs(text, index);
    }
  },
};

function* nouns(text: string, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(NOUN_PHRASE)) {
    const [whole, one, many, adjective, noun = ''] = match;
    const end = match.index + whole.length;
    const determiner = (one ?? many ?? '').toLowerCase();
    const small = adjective?.toLowerCase();
    if (noun !== noun.toLowerCase()) continue;
    if (many !== undefined) {
      const right = adjective === undefined ? undefined : BEFORE_NOUN.get(small ?? '');
      // « les nouveau », with a plural noun behind it.
      if (adjective !== undefined && right !== undefined && right !== small && /[sx]$/u.test(noun)) {
        if (isNumber(determiner)) continue;
        const from = end - noun.length - 1 - adjective.length;
        yield wrong(sentence, from, from + adjective.length, adjective, right, `${many} ${adjective}`);
        continue;
      }
      if (!isSingularNoun(noun) || isPronoun(many, noun)) continue;
      // « les trois quart », but « vingt et un mille », « cent million » are for other rules.
      yield wrong(sentence, end - noun.length, end, noun, plural(noun), `${many} ${noun}`);
    } else if (one !== undefined) {
      const right = small === undefined ? undefined : SINGULAR_OF.get(small);
      if (adjective !== undefined && right !== undefined && !/^(?:le|la)$/u.test(determiner)) {
        if (determiner === 'une' || determiner === 'un') continue;
        const from = end - noun.length - 1 - adjective.length;
        yield wrong(sentence, from, from + adjective.length, adjective, right, `${one} ${adjective}`);
        continue;
      }
      const own = singularOf(noun);
      if (own === undefined || isPronoun(one, own)) continue;
      yield wrong(sentence, end - noun.length, end, noun, own, `${one} ${noun}`);
    }
  }
}

function* verbs(text: string, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(SUBJECT_VERB)) {
    const [whole, one, many, noun = '', verb = ''] = match;
    const isOne = one !== undefined && isSingularNoun(noun) && !COLLECTIVE.has(noun);
    const isMany = many !== undefined && singularOf(noun) !== undefined;
    const right = isOne ? SINGULAR_VERBS.get(verb) : isMany ? VERBS.get(verb) : undefined;
    if (right === undefined) continue;
    const end = match.index + whole.length;
    yield wrong(sentence, end - verb.length, end, verb, right, `${one ?? many} ${noun}`);
  }
}

const isNumber = (determiner: string) => new RegExp(`^(?:${NUMBERS})$`, 'u').test(determiner);

/** A noun that is known, and no plural. */
function isSingularNoun(noun: string): boolean {
  return !/[sxz]$/u.test(noun) && !NEVER_PLURAL.has(noun) && genderOf(noun) !== undefined;
}

function singularOf(noun: string): string | undefined {
  if (OWN_PLURAL.has(noun) || genderOf(noun) !== undefined) return undefined;
  const one = /eaux$/u.test(noun) ? noun.slice(0, -1) : /s$/u.test(noun) ? noun.slice(0, -1) : undefined;
  return one !== undefined && isSingularNoun(one) ? one : undefined;
}

function plural(noun: string): string {
  if (/(?:eau|au|eu)$/u.test(noun)) return `${noun}x`;
  return /al$/u.test(noun) ? noun.replace(/al$/u, 'aux') : `${noun}s`;
}

function isPronoun(determiner: string, noun: string): boolean {
  return (
    MAYBE_PRONOUN.test(determiner) &&
    (genderOf(noun)?.verbLike !== false || (noun.endsWith('ion') && determiner.length === 2))
  );
}

function wrong(
  sentence: number,
  from: number,
  to: number,
  written: string,
  right: string,
  evidence: string,
): Hit {
  return {
    sentence,
    from,
    to,
    message: {
      fr: french(`${quoteFr(written)} ne s’accorde pas : ${quoteFr(evidence)}. Plutôt : ${quoteFr(right)}.`),
      en: `${quoteEn(written)} does not agree: ${quoteEn(evidence)}. Rather: ${quoteEn(right)}.`,
    },
    fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: right }] },
  };
}
