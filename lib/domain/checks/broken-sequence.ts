import type { Bilingual, Check } from '#lib/domain/checks/check.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** Two words that never follow each other in French, and why. */
interface Rule {
  first: ReadonlySet<string>;
  second: ReadonlySet<string>;
  why: 'lost' | 'elision';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DETERMINERS = words(
  'la les du au aux cette ces cet sa ses mon ma mes ta tes notre nos votre vos chaque',
);
/**
 * « le », « leur » and « ce » may be pronouns: « le sur mesure », « ce à quoi », « leur en »; « vers » may be a noun: « ces
 * vers ».
 */
const RULES: readonly Rule[] = [
  {
    first: DETERMINERS,
    second: words('de des du d’ et que qu’ qui dont chez parmi selon ne n’'),
    why: 'lost',
  },
  { first: words('le leur leurs son'), second: words('du des chez parmi'), why: 'lost' },
  {
    first: words('du au aux cette ces sa mes ses notre votre nos vos'),
    second: words('a ont est sont était étaient avait avaient'),
    why: 'lost',
  },
  // « six contre et deux pour », « cinq avec ou sans »: said of votes and lists.
  {
    first: words('contre avec'),
    second: words('que qu’ est sont était étaient ont avait avaient sera seront'),
    why: 'lost',
  },
  {
    first: words('dans sur chez sous par parmi selon malgré'),
    second: words('que qu’ et ou mais est sont était étaient ont avait avaient sera seront'),
    why: 'lost',
  },
  {
    first: words('à de'),
    second: words('et ou mais est sont était étaient ont avait avaient sera seront'),
    why: 'lost',
  },
  { first: words('et'), second: words('et'), why: 'lost' },
  {
    first: words('du des au aux cette cet ces'),
    second: words('le la les du au aux cette ces cet sa ses mon mes notre votre nos vos'),
    why: 'lost',
  },
  {
    first: words('le de que ne se je me te lorsque puisque jusque'),
    second: words(
      'il ils elle elles on un une a est était étaient ont avait avaient aura auront aurait auraient',
    ),
    why: 'elision',
  },
  { first: words('la'), second: words('a est était étaient ont avait avaient'), why: 'lost' },
];

/** A word that calls for another, right before a mark that ends it: « de la, », « contre les) ». */
const OPEN =
  /(?=[acdlmps])(?<![\p{L}\p{M}\p{N}’'-])(?:la|les|du|aux?|cette|ces|mon|ses|sa|dans|chez|parmi)[ \u00a0]?[,;.)](?=\s|$)/giu;

/** « le entreprise », « de entreprise »: vowels that « l’ » and « d’ » stand before. */
const UNELIDED =
  /(?<![\p{L}\p{M}\p{N}’'-])(?:[lL][ea]|[dD]e|[jJ]e|[nN]e|[sS]e|me|te|[qQ]ue)[ \u00a0](?=[aeiouâàéêèîïôû]\p{Ll}{2})(?!(?:onz|oui|ouistiti|uhlan|ulul|énième|un[ei]?|ouate|ouest-|ululement|iode|yaourt)(?:$|[^\p{L}]|\p{L}))\p{Ll}[\p{Ll}\p{M}]{2,25}(?![\p{L}\p{M}\p{N}’'-])/gu;

/** « de le projet », « à les usines »: they are one word, but « de le faire ». */
const UNCONTRACTED =
  /(?<![\p{L}\p{M}\p{N}’'-])(de|à)[ \u00a0](les?)[ \u00a0](?=(\p{Ll}[\p{Ll}\p{M}]{2,25})(?![\p{L}\p{M}\p{N}’'-]))/giu;
const CONTRACTED: Readonly<Record<string, string>> = {
  'de le': 'du',
  'de les': 'des',
  'à le': 'au',
  'à les': 'aux',
};

const WHY: Readonly<Record<Rule['why'] | 'open' | 'contraction', (shown: string) => Bilingual>> = {
  lost: (shown) => ({
    fr: french(`Un mot manque entre ces deux-là : ${quoteFr(shown)}.`),
    en: `A word is missing between these two: ${quoteEn(shown)}.`,
  }),
  open: (shown) => ({
    fr: french(`Un mot manque avant la ponctuation : ${quoteFr(shown)}.`),
    en: `A word is missing before the punctuation: ${quoteEn(shown)}.`,
  }),
  contraction: (shown) => ({
    fr: french(`Les deux mots n’en font qu’un : ${quoteFr(shown)}.`),
    en: `The two words make one: ${quoteEn(shown)}.`,
  }),
  elision: (shown) => ({
    fr: french(`Élision manquante, ou un mot de perdu : ${quoteFr(shown)}.`),
    en: `No elision, or a word was lost: ${quoteEn(shown)}.`,
  }),
};

const PAIR =
  /(?<![\p{L}\p{M}\p{N}’'-])(\p{L}[\p{L}\p{M}]{0,10})[ \u00a0](?=([\p{L}][\p{L}\p{M}]{0,10}(?:[’']|(?![\p{L}\p{M}\p{N}-]))))/gu;

/**
 * Two words side by side that French never puts there: what is left when a name or a phrase was lost (« la de »,
 * « sur qu’elle », « dans et »), or an elision that was not made (« de un », « que il »).
 */
export const brokenSequence: Check = {
  id: 'broken-sequence',
  name: { fr: 'Suite de mots impossible', en: 'Impossible sequence of words' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      const spans = protectedSpans(text);
      for (const match of text.matchAll(PAIR)) {
        const [, before = '', after = ''] = match;
        const rule = ruleFor(before.toLowerCase(), after.replace("'", '’'));
        const to = match.index + match[0].length + after.length;
        if (rule === undefined || touches(spans, match.index, to)) continue;
        const shown = text.slice(match.index, to);
        yield { sentence: index, from: match.index, to, message: WHY[rule.why](shown) };
      }
      for (const match of text.matchAll(UNELIDED)) {
        const to = match.index + match[0].length;
        const [before = '', after = ''] = match[0].split(/[ \u00a0]/u);
        if (ruleFor(before.toLowerCase(), after) || touches(spans, match.index, to)) continue;
        yield { sentence: index, from: match.index, to, message: WHY.elision(match[0]) };
      }
      for (const match of text.matchAll(UNCONTRACTED)) {
        const [whole, preposition = '', article = '', noun = ''] = match;
        const gender = genderOf(article.toLowerCase() === 'les' ? noun.replace(/s$/u, '') : noun);
        const to = match.index + whole.length - 1;
        if (gender === undefined || gender.verbLike || touches(spans, match.index, to)) continue;
        const insert = CONTRACTED[`${preposition} ${article}`.toLowerCase()] ?? '';
        yield {
          sentence: index,
          from: match.index,
          to,
          message: WHY.contraction(`${preposition} ${article}`),
          fix: { kind: 'suggestion', edits: [{ sentence: index, from: match.index, to, insert }] },
        };
      }
      for (const match of text.matchAll(OPEN)) {
        const to = match.index + match[0].length;
        if (touches(spans, match.index, to)) continue;
        yield { sentence: index, from: match.index, to, message: WHY.open(match[0]) };
      }
    }
  },
};

/** The second word is judged as it stands: a capital makes it a name (« la Ont »). */
function ruleFor(first: string, second: string): Rule | undefined {
  return RULES.find((rule) => rule.first.has(first) && rule.second.has(second));
}
