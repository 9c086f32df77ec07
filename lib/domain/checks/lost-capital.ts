import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckSentence } from '#lib/domain/checks/check.ts';
import { EXONYMS } from '#lib/domain/checks/exonyms.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import type { Speller } from '#lib/domain/checks/spelling.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** Places that both languages write alike, and that are no French words. */
const ALIKE =
  `Afghanistan Alabama Alberta Amsterdam Angola Arizona Arkansas Azerbaijan Bangladesh Berlin Botswana Boston
  Burundi Canada Chicago Colorado Congo Connecticut Delaware Gabon Ghana Hebei Henan Hunan Hubei Illinois Indiana Iran Israël Kansas
  Kazakhstan Kentucky Kenya Kosovo Laos Lesotho Luxembourg Madagascar Madrid Malawi Mali Manitoba Maryland
  Massachusetts Melbourne Michigan Minnesota Mississippi Missouri Montana Montréal Mozambique Nebraska Nevada Nicaragua Niger
  Nigeria Ohio Oklahoma Oman Ontario Oregon Ottawa Pakistan Paraguay Paris Philippines Portugal Québec Qatar Rwanda Saskatchewan
  Shanghai Shenzhen Sydney Tennessee Texas Togo Toronto Ukraine Uruguay Utah Vancouver Venezuela Vermont Washington
  Wisconsin Wyoming Xinjiang Zimbabwe`.split(/\s+/);

/** Names that in small letters are French words: « suisse », « eau de cologne », « en berne », « le milan ». */
const ALSO_WORDS = new Set('Suisse Argentine Grenade Valence Canton Berne Cologne Milan Cap Saxe'.split(' '));

const PLACES: ReadonlyMap<string, string> = new Map(
  [...EXONYMS.map(({ french: name }) => name.replace(/^L[ea] /, '')), ...ALIKE]
    .filter((name) => !ALSO_WORDS.has(name))
    .map((name) => [name.toLowerCase(), name]),
);

const PLACE_AFTER =
  /(?<=^|[\s’'])(?:en|au|aux|du|des?|d|les?|la|l|à|et|sur)[\s’'](?=(\p{Ll}[\p{L}\p{M}]+(?:[- ]\p{Ll}[\p{L}\p{M}]+)?))/gu;
const BRACKETED = /\((\p{Ll}{2,6})\)/gu;
const SMALL_WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}\p{N}]{1,14}(?![\p{L}\p{N}’'])/gu;
const ENGLISH_CODE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Ll}\p{N}]+\p{Lu}[\p{L}\p{N}]*|\p{Lu}[\p{Lu}\p{N}]+)(?![\p{L}\p{N}])/gu;
/** Languages, faiths, parties, parts of addresses and of titles: capitals in English, small letters in French. */
const SMALL_IN_FRENCH = new Set(
  `mandarin cantonais hindi urdu farsi pashto tamil bengali swahili wolof nazi islam bible coran canal sierra avenue
  boulevard parc place port saint sainte internet web coronavirus grand grande professeur conservatoire brunch derby
  marathon triathlon golf rugby football hockey tennis euro dollar rouble yuan yen sultan imam pape prince princesse
  commandant lieutenant sergent major colonel amiral baron`.split(/\s+/),
);
/** Words that stand in brackets by themselves. */
const BRACKET_WORDS = new Set(
  'ou et non oui sic voir suite fin etc soit dont nord sud est ouest gauche droite haut bas'.split(' '),
);

/**
 * A name or an acronym that lost its capitals on the way (« au kenya », « truenat », « (dac) » for “(CAD)”), as
 * engines that work in lower case leave them. The English must have the capitals. Where there is a dictionary, its words
 * are no names.
 */
export function lostCapital(speller: Speller | undefined): Check {
  return {
    id: 'lost-capital',
    name: { fr: 'Majuscule perdue', en: 'Lost capital' },
    category: 'linguistic/spelling',
    severity: 'minor',
    lane: 'probable',
    reach: 'sentence',
    *find({ sentences }) {
      for (const [index, sentence] of sentences.entries()) {
        const { text } = sentence;
        if (text === '' || sentence.sources.length === 0) continue;
        const spans = protectedSpans(text);
        for (const { from, to, right } of inSentence(sentence, speller)) {
          if (touches(spans, from, to)) continue;
          const words = text.slice(from, to);
          yield {
            sentence: index,
            from,
            to,
            message: {
              fr: french(`Majuscule perdue : ${quoteFr(words)}, à écrire ${quoteFr(right)}.`),
              en: `Lost capital: ${quoteFr(words)} should be ${quoteEn(right)}.`,
            },
            fix: { kind: 'suggestion', edits: [{ sentence: index, from, to, insert: right }] },
          };
        }
      }
    },
  };
}

interface Loss {
  from: number;
  to: number;
  right: string;
}

function inSentence({ text, sources }: CheckSentence, speller: Speller | undefined): Loss[] {
  const source = sources.join(' ');
  const found = new Map<number, Loss>();
  const add = (from: number, words: string, right: string) => {
    if (!found.has(from)) found.set(from, { from, to: from + words.length, right });
  };

  // A source in small letters throughout has no capitals to lose.
  const codes = new Map([...source.matchAll(ENGLISH_CODE)].map(([code]) => [code.toLowerCase(), code]));
  const smallSource = new Set(source.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []);
  if (codes.size > 0) {
    for (const match of text.matchAll(SMALL_WORD)) {
      const code = codes.get(match[0]);
      if (code === undefined || smallSource.has(match[0])) continue;
      // « un » is not the UN: only what no French word looks like.
      const isUnlikeFrench = !/[aeiouyàâéèêëîïôùû]/iu.test(code) || /\p{N}|\p{Ll}\p{Lu}/u.test(code);
      if (isUnlikeFrench) add(match.index, match[0], code);
    }
    if (/\(\p{Lu}[\p{Lu}\p{N}]+s?\)/u.test(source)) {
      for (const match of text.matchAll(BRACKETED)) {
        const [, letters = ''] = match;
        if (!BRACKET_WORDS.has(letters) && !smallSource.has(letters))
          add(match.index + 1, letters, letters.toUpperCase());
      }
    }
  }
  const isInEnglish = memo((name) => isCapitalInSource(name, source));
  for (const match of text.matchAll(PLACE_AFTER)) {
    const [whole, words = ''] = match;
    const from = match.index + whole.length;
    const first = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? words;
    const name = PLACES.get(words) ?? PLACES.get(first);
    if (name !== undefined && isInEnglish(name)) add(from, words.slice(0, name.length), name);
  }
  const names = keptNames(source, smallSource);
  if (names.size > 0) {
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}\p{L}{3,}(?![\p{L}\p{N}])/gu)) {
      const name = names.get(match[0]);
      // « le café littéraire », « la migration »: a word that both languages have. Not « le sars » for “SARS”.
      const isWord = name !== name?.toUpperCase() && speller?.knows(match[0]);
      if (name !== undefined && !isWord) add(match.index, match[0], name);
    }
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/**
 * Names of the English, by their small letters: a capital inside a sentence, never in small letters, and no word of
 * the list, which a translation would render.
 */
function keptNames(source: string, smallSource: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name] of source.matchAll(/(?<=[\p{L},(] \(?|-)\p{Lu}\p{L}{3,}/gu)) {
    const small = name.toLowerCase();
    if (smallSource.has(small) || SMALL_IN_FRENCH.has(small)) continue;
    if (!ownLexicon().has(tokenOfWord(name, 'en'))) names.set(small, name);
  }
  return names;
}

const ENGLISH_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  EXONYMS.map(({ french: name, others }) => [name.replace(/^L[ea] /, ''), others]),
);

function isCapitalInSource(name: string, source: string): boolean {
  return [name, name.normalize('NFD').replace(/\p{M}/gu, ''), ...(ENGLISH_NAMES.get(name) ?? [])].some(
    (form) => source.includes(form),
  );
}
