import type { Check, CheckSentence } from '#lib/domain/checks/check.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

/*
 * « French masculine = English noun in the plural | English adjective »; feminine and plural forms follow. Peoples whose
 * French name is another word as well are left out (« les suisses », « les turcs » of geometry are not).
 */
const TABLE = `
américain = Americans | American US U.S
canadien = Canadians | Canadian
mexicain = Mexicans | Mexican
brésilien = Brazilians | Brazilian
argentin = Argentines Argentinians | Argentine Argentinian
chilien = Chileans | Chilean
colombien = Colombians | Colombian
vénézuélien = Venezuelans | Venezuelan
cubain = Cubans | Cuban
britannique = Britons Brits | British UK U.K
écossais = Scots | Scottish
irlandais = Irish | Irish
allemand = Germans | German
autrichien = Austrians | Austrian
italien = Italians | Italian
espagnol = Spaniards | Spanish
catalan = Catalans | Catalan
portugais = Portuguese | Portuguese
français = French | French
belge = Belgians | Belgian
néerlandais = Dutch | Dutch
danois = Danes | Danish
suédois = Swedes | Swedish
norvégien = Norwegians | Norwegian
finlandais = Finns | Finnish
polonais = Poles | Polish
tchèque = Czechs | Czech
hongrois = Hungarians | Hungarian
roumain = Romanians | Romanian
bulgare = Bulgarians | Bulgarian
grec = Greeks | Greek
serbe = Serbs | Serbian Serb
croate = Croats Croatians | Croatian
russe = Russians | Russian
ukrainien = Ukrainians | Ukrainian
biélorusse = Belarusians | Belarusian
géorgien = Georgians | Georgian
arménien = Armenians | Armenian
turc = Turks | Turkish
kurde = Kurds | Kurdish
syrien = Syrians | Syrian
libanais = Lebanese | Lebanese
palestinien = Palestinians | Palestinian
israélien = Israelis | Israeli
égyptien = Egyptians | Egyptian
saoudien = Saudis | Saudi
yéménite = Yemenis | Yemeni
irakien = Iraqis | Iraqi
iranien = Iranians | Iranian
afghan = Afghans | Afghan
pakistanais = Pakistanis | Pakistani
indien = Indians | Indian
chinois = Chinese | Chinese
japonais = Japanese | Japanese
coréen = Koreans | Korean
vietnamien = Vietnamese | Vietnamese
thaïlandais = Thais | Thai
indonésien = Indonesians | Indonesian
philippin = Filipinos | Philippine Filipino
australien = Australians | Australian
africain = Africans | African
algérien = Algerians | Algerian
marocain = Moroccans | Moroccan
tunisien = Tunisians | Tunisian
libyen = Libyans | Libyan
sénégalais = Senegalese | Senegalese
malien = Malians | Malian
nigérian = Nigerians | Nigerian
kényan = Kenyans | Kenyan
éthiopien = Ethiopians | Ethiopian
européen = Europeans | European EU
`;

interface People {
  nouns: readonly string[];
  adjectives: readonly string[];
}

const FEMININE: Readonly<Record<string, string>> = { grec: 'grecque', turc: 'turque' };

/** « chinois, chinoise, chinoises »; « italien, italiens, italienne, italiennes ». */
function formsOf(name: string): string[] {
  const feminine =
    FEMININE[name] ?? (name.endsWith('en') ? `${name}ne` : name.endsWith('e') ? name : `${name}e`);
  const plural = name.endsWith('s') ? name : `${name}s`;
  return [...new Set([name, plural, feminine, `${feminine}s`])];
}

const PEOPLES: ReadonlyMap<string, People> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', english = ''] = row.split(' = ');
      const [nouns = '', adjectives = ''] = english.split(' | ');
      const people = { nouns: nouns.split(' '), adjectives: adjectives.split(' ') };
      return formsOf(name).map((form) => [form, people] as const);
    }),
);

/** All English words that the peoples of the table are known by: a sentence without any has nothing to look for. */
const ENGLISH = [
  ...new Set([...PEOPLES.values()].flatMap(({ nouns, adjectives }) => [...nouns, ...adjectives])),
];

const PLURAL =
  /(?<![\p{L}\p{M}’'-])(?:les|des|aux|ces|nos|leurs|plusieurs|certains|nombreux|beaucoup[ \u00a0]de|millions[ \u00a0]de|milliers[ \u00a0]de)[ \u00a0](\p{Ll}[\p{Ll}\p{M}]+s)(?![\p{L}\p{M}’'-])/giu;
/** « a déclaré l’allemand. »: one person, who speaks. */
const SPEAKER =
  /(?<=(?<![\p{L}\p{M}])(?:déclaré|dit|ajouté|affirmé|expliqué|indiqué|précisé|assuré|raconté|confié|poursuivi|conclu|commenté|réagi|estimé|lancé|répondu|ajoute|explique|dit|affirme|précise|raconte|confie|poursuit|conclut|assure|estime)[ \u00a0](?:l[’']|le[ \u00a0]|la[ \u00a0]))(\p{Ll}[\p{Ll}\p{M}]{3,})(?=[.,;:!?]|[ \u00a0\u202f]?»|$)/gu;
/** « les américains Ford et GM »: an apposition to a word that is left out. */
const NEXT_NAME = /^[ \u00a0]\p{Lu}/u;
const ADJECTIVE =
  /(?<![\p{L}\p{M}’'-])(\p{Ll}[\p{Ll}\p{M}]{3,})[ \u00a0](\p{Lu}[\p{Ll}\p{M}]{3,})(?![\p{L}\p{M}’'-]|[ \u00a0]\p{Lu})/gu;

/**
 * Peoples have a capital in French, adjectives do not: « les mexicains » for “Mexicans”, « le gouvernement Chinois »
 * for “the Chinese government”.
 */
export const peopleCapital: Check = {
  id: 'people-capital',
  name: { fr: 'Majuscule de nationalité', en: 'Capital of a nationality' },
  category: 'linguistic/spelling',
  severity: 'minor',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      for (const { from, to, right, isPeople } of inSentence(sentence)) {
        const words = sentence.text.slice(from, to);
        yield {
          sentence: index,
          from,
          to,
          // Faults of the second kind were met too seldom to be sure of.
          lane: isPeople ? 'sure' : 'probable',
          message: isPeople
            ? {
                fr: french(`Un nom de peuple prend une majuscule : ${quoteFr(right)}.`),
                en: `The name of a people has a capital: ${quoteFr(right)}, not ${quoteFr(words)}.`,
              }
            : {
                fr: french(`L’adjectif de nationalité n’a pas de majuscule : ${quoteFr(right)}.`),
                en: `An adjective of nationality has no capital in French: ${quoteFr(right)}, not ${quoteFr(words)}.`,
              },
          fix: { kind: 'suggestion', edits: [{ sentence: index, from, to, insert: right }] },
        };
      }
    }
  },
};

function* inSentence({
  text,
  sources,
}: CheckSentence): Iterable<{ from: number; to: number; right: string; isPeople: boolean }> {
  if (sources.length === 0) return;
  const english = new Set(sources.flatMap((source) => source.match(/\p{L}+(?:\.\p{L})*/gu) ?? []));
  if (!ENGLISH.some((word) => english.has(word))) return;
  for (const match of text.matchAll(PLURAL)) {
    const [whole, word = ''] = match;
    const to = match.index + whole.length;
    const people = PEOPLES.get(word);
    if (!people || NEXT_NAME.test(text.slice(to, to + 2))) continue;
    if (!people.nouns.some((noun) => english.has(noun) && !people.adjectives.includes(noun))) continue;
    yield { from: to - word.length, to, right: capital(word), isPeople: true };
  }
  for (const { index, 1: word = '' } of text.matchAll(SPEAKER)) {
    const people = PEOPLES.get(word);
    if (people && [...people.nouns, ...people.adjectives].some((noun) => english.has(noun)))
      yield { from: index, to: index + word.length, right: capital(word), isPeople: true };
  }
  if (isTitle(text)) return;
  for (const match of text.matchAll(ADJECTIVE)) {
    const [whole, noun = '', word = ''] = match;
    const people = PEOPLES.get(word.toLowerCase());
    if (!people?.adjectives.some((adjective) => english.has(adjective)) || BEFORE_PEOPLE.has(noun)) continue;
    if (people.nouns.some((one) => english.has(one) && !people.adjectives.includes(one))) continue;
    const to = match.index + whole.length;
    yield { from: to - word.length, to, right: word.toLowerCase(), isPeople: false };
  }
}

/** Words in small letters that a people, not an adjective, may follow: « un jeune Français », « entre Allemands ». */
const BEFORE_PEOPLE = new Set(
  `jeune jeunes ancien anciens ancienne anciennes vieux vieil vieille vieilles autre autres premier première premiers premières
  nouveau nouvelle nouveaux seul seule seuls petit petite petits grand grande grands certain certains certaines plusieurs quelques
  chaque aucun aucune nombreux nombreuses entre chez comme avec contre pour sans selon dont sont était étaient être deux trois
  quatre cinq sept huit neuf onze douze vingt trente cent mille tous toutes leurs notre votre nous vous riche riches pauvre
  pauvres simple simples célèbre véritable dernier derniers dernière simple futur futurs quant demi moins devenu devenue`.split(
    /\s+/u,
  ),
);

/** Most words have a capital. */
function isTitle(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{M}’'-])\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
