import type { Bilingual, Check, Fix, Hit } from '#lib/domain/checks/check.ts';
import { genderOf, type NounGender } from '#lib/domain/checks/noun-genders.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** Determiners of one gender, in the singular, with those of the other. */
const OTHER: ReadonlyMap<string, string> = new Map([
  ['le', 'la'],
  ['la', 'le'],
  ['un', 'une'],
  ['une', 'un'],
  ['du', 'de la'],
  ['de la', 'du'],
  ['au', 'à la'],
  ['à la', 'au'],
  ['ce', 'cette'],
  ['cette', 'ce'],
  ['sa', 'son'],
  ['ma', 'mon'],
  ['ta', 'ton'],
]);
const FEMININE = new Set(['la', 'une', 'de la', 'à la', 'cette', 'sa', 'ma', 'ta']);
/** These may be pronouns before a verb (« il la porte », « les autorités le menacent »). */
const MAYBE_PRONOUN = new Set(['le', 'la']);

const DETERMINED =
  /(?=[aàcdlmstu])(?<![\p{L}\p{M}\p{N}’'-])(de la|à la|le|la|une?|du|au|ce|cette|[smt]a)[ \u00a0](?:(?:deuxième|troisième|quatrième|cinquième|énième|même|autre|jeune|vaste|large|simple|célèbre|double|triple|véritable|immense|ultime|propre|rare|énorme)[ \u00a0])?(\p{Ll}[\p{Ll}\p{M}]{2,25})(?![\p{L}\p{M}\p{N}’'-])/giu;
/** Words after which « le » and « la » are articles. */
const BEFORE_ARTICLE =
  /(?:^|[.!?:;(«“][ \u00a0\u202f]?|(?<![\p{L}\p{M}])(?:dans|sur|sous|avec|sans|par|pour|contre|vers|chez|entre|et|ou|car|mais|ni|puis|comme|vu|selon|depuis|après|avant|pendant|durant|malgré|(?:[cn][’'])?est|sont|était|que|dont|où|tou(?:t|te)|à|de)[ \u00a0])$/iu;
const REACH = 24;
/** A vowel takes « cet », « l’ », « son »: forms that hide the gender. */
const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/u;

/** Adjectives that stand before their noun and show their gender. */
const MASCULINE_ADJECTIVES = new Set(
  `premier dernier long nouveau ancien seul bon beau excellent prochain haut vif vieux entier important meilleur second
  principal certain vrai gros mauvais léger lent profond précieux lourd brillant court continuel petit`.split(
    /\s+/u,
  ),
);
const FEMININE_ADJECTIVES = new Set(
  `première dernière longue nouvelle grande petite ancienne seule bonne belle excellente prochaine haute forte vive
  vieille entière importante meilleure principale certaine vraie grosse mauvaise légère lente profonde précieuse lourde
  brillante courte continuelle suivante`.split(/\s+/u),
);

/** « Elle est arrivé », « La loi a été adopté »: the participle after être, right behind its subject. */
const PARTICIPLE =
  /(?=[ceilu])(?<![\p{L}\p{M}’'-])(?:(ils?|elles?)|((?:la|le|cette|ce|une?)[ \u00a0]\p{Ll}[\p{Ll}\p{M}]{2,25}))[ \u00a0](?:n[’'])?(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|(?:a|ont|avait|avaient|aura|auront)[ \u00a0]été)[ \u00a0](?:(?:pas|déjà|ainsi|ensuite|également|aussi|toujours|enfin|vite)[ \u00a0])?(\p{Ll}[\p{Ll}\p{M}]{1,22}é)(e?)(s?)(?![\p{L}\p{M}\p{N}’'-])/giu;
/** Nouns and adverbs with the endings of a participle. */
const NO_PARTICIPLE = /^(?:été|né|côté|moitié|pitié|.*(?:ité|reté|auté|tié))$/u;

/**
 * Gender within the sentence: a determiner of the other gender than its noun (« le région »), a participle that does
 * not agree with the subject right before it (« Elle est arrivé »). Only nouns of one gender that name no people.
 */
export const genderAgreement: Check = {
  id: 'gender-agreement',
  name: { fr: 'Accord en genre', en: 'Gender agreement' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      yield* determiners(text, index);
      yield* participles(text, index);
    }
  },
};

function* determiners(text: string, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(DETERMINED)) {
    const [whole, written = '', noun = ''] = match;
    const determiner = written.toLowerCase();
    const gender = genderOf(noun) ?? genderOfAdjective(noun);
    if (gender === undefined || gender.feminine === FEMININE.has(determiner)) continue;
    // « son » before a vowel is feminine too, « une » is « un », and « le » was elided.
    if (VOWEL.test(noun) && !/^une?$/u.test(determiner)) continue;
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (gender.verbLike && MAYBE_PRONOUN.has(determiner) && !BEFORE_ARTICLE.test(before)) continue;
    // « un à un », « l’une tente »: a pronoun.
    if (/^une?$/u.test(determiner) && /(?:l[’']|[\p{L}]-)$/u.test(before)) continue;
    if (gender.verbLike && /^(?:une?|ce)$/u.test(determiner) && !BEFORE_ARTICLE.test(before)) continue;
    const right = OTHER.get(determiner) ?? determiner;
    const insert = written === determiner ? right : right.charAt(0).toUpperCase() + right.slice(1);
    const fix: Fix = {
      kind: 'suggestion',
      edits: [{ sentence, from: match.index, to: match.index + written.length, insert }],
    };
    const to = match.index + whole.length;
    yield {
      sentence,
      from: match.index,
      to,
      message: explain(whole, insert + whole.slice(written.length), gender.feminine, noun),
      fix,
    };
  }
}

function* participles(text: string, sentence: number): Iterable<Hit> {
  for (const match of text.matchAll(PARTICIPLE)) {
    const [whole, pronoun, subject = '', stem = '', feminine, plural = ''] = match;
    if (NO_PARTICIPLE.test(stem)) continue;
    const isFeminine = pronoun === undefined ? genderOfPhrase(subject) : /^elle/iu.test(pronoun);
    if (isFeminine === undefined || isFeminine === (feminine === 'e')) continue;
    // « le directeur de la prison a été hospitalisé »: the subject stands before.
    if (
      pronoun === undefined &&
      !/(?:^|[.;:,«][ \u00a0\u202f]?|[ \u00a0]que[ \u00a0])$/u.test(
        text.slice(Math.max(0, match.index - 6), match.index),
      )
    )
      continue;
    const to = match.index + whole.length;
    const written = `${stem}${feminine}${plural}`;
    const right = `${stem}${isFeminine ? 'e' : ''}${plural}`;
    const from = to - written.length;
    yield {
      sentence,
      from,
      to,
      message: explain(written, right, isFeminine, pronoun ?? subject),
      fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: right }] },
    };
  }
}

function genderOfAdjective(word: string): NounGender | undefined {
  if (FEMININE_ADJECTIVES.has(word)) return { feminine: true, verbLike: false };
  return MASCULINE_ADJECTIVES.has(word) ? { feminine: false, verbLike: false } : undefined;
}

/** Of « la loi »: of the noun, where the determiner agrees with it. */
function genderOfPhrase(phrase: string): boolean | undefined {
  const [determiner = '', noun = ''] = phrase.toLowerCase().split(/[ \u00a0]/u);
  const gender = genderOf(noun);
  return gender && gender.feminine === FEMININE.has(determiner) ? gender.feminine : undefined;
}

function explain(written: string, right: string, feminine: boolean, noun: string): Bilingual {
  return {
    fr: french(
      `${quoteFr(written)} : ${quoteFr(noun)} est ${feminine ? 'féminin' : 'masculin'}, donc ${quoteFr(right)}.`,
    ),
    en: `${quoteEn(written)}: ${quoteEn(noun)} is ${feminine ? 'feminine' : 'masculine'}, so ${quoteEn(right)}.`,
  };
}
