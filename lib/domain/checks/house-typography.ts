import type { Bilingual, Check, CheckDocument, CheckSentence, Hit, Lane } from '#lib/domain/checks/check.ts';
import { MANY_TEXTS, memo, wordsOf } from '#lib/domain/checks/memo.ts';
import { DEFAULT_PROFILE, getProfile, type TypographyProfile } from '#lib/domain/checks/profiles.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';
import { wordEnd, wordStart } from '#lib/domain/checks/words-around.ts';

/** Replace `[from, to)` by `insert`. */
interface Change {
  from: number;
  to: number;
  insert: string;
  rule: Rule;
  /** Left to the rule when absent. */
  lane?: Lane;
}

const HOUSE_LANE: Lane = 'sure';

type Rule =
  | 'apostrophe'
  | 'elision'
  | 'quotes'
  | 'ellipsis'
  | 'dash'
  | 'ordinal'
  | 'accent'
  | 'ligature'
  | 'decimal'
  | 'institution';

const WHY: Readonly<Record<Rule, Bilingual>> = {
  apostrophe: { fr: 'Apostrophe droite', en: 'Straight apostrophe' },
  elision: { fr: 'Espace de trop après l’apostrophe', en: 'Space too many after the apostrophe' },
  quotes: { fr: 'Guillemets anglais ou droits', en: 'English or straight quotation marks' },
  ellipsis: { fr: 'Trois points au lieu de points de suspension', en: 'Three full stops for an ellipsis' },
  dash: { fr: 'Trait d’union au lieu d’un tiret', en: 'Hyphen for a dash' },
  ordinal: { fr: 'Ordinal mal abrégé', en: 'Ordinal not abbreviated as French does' },
  accent: { fr: 'Capitale sans son accent', en: 'Capital without its accent' },
  ligature: { fr: 'Ligature manquante', en: 'Missing ligature' },
  institution: { fr: 'Majuscule de trop', en: 'One capital too many' },
  decimal: { fr: 'Nombre à l’anglaise', en: 'Number in English format' },
};

/**
 * Signs that a house writes in one way: apostrophes, quotation marks, ellipses, dashes, ordinals, accents on
 * capitals, ligatures, decimals. Straight apostrophes are shown where the article mixes them with curly ones, and
 * only counted where it has nothing else. Nothing in addresses and code.
 */
export function houseTypography(profile: TypographyProfile): Check {
  const changesOf = memo((_words, sentence: CheckSentence) => changes(sentence, profile), MANY_TEXTS);
  return {
    id: 'house-typography',
    name: { fr: 'Typographie maison', en: 'House typography' },
    category: 'locale/format',
    severity: 'minor',
    lane: HOUSE_LANE,
    *find(document) {
      const insists = profile.apostrophe === 'curly' || mixesApostrophes(document);
      const apostropheLane: Lane = insists ? 'sure' : 'unsure';
      const explain = memo(explainChange);
      for (const [index, sentence] of document.sentences.entries()) {
        for (const change of changesOf(wordsOf([sentence]), sentence)) {
          const lane = change.rule === 'apostrophe' ? apostropheLane : change.lane;
          yield toHit(index, sentence.text, change, lane ?? HOUSE_LANE, explain);
        }
      }
    },
  };
}

/** The check for desks that chose no profile. */
export const houseTypographyByDefault: Check = houseTypography(getProfile(DEFAULT_PROFILE));

// The sign first: what stands around it is then looked at where there is one, not at every letter.
const STRAIGHT = /'(?<=\p{L}')(?=\p{L})/gu;
const CURLY = /’(?<=\p{L}’)(?=\p{L})/gu;

/** More curly than straight ones: the straight ones are slips. */
function mixesApostrophes({ sentences }: CheckDocument): boolean {
  const count = (sign: RegExp) =>
    sentences.reduce((sum, { text }) => sum + (text.match(sign)?.length ?? 0), 0);
  return count(CURLY) > count(STRAIGHT);
}

function changes(sentence: CheckSentence, profile: TypographyProfile): Change[] {
  const { text } = sentence;
  const spans = protectedSpans(text);
  const all = [
    ...(profile.apostrophe === 'straight' ? [] : [...text.matchAll(STRAIGHT)]).map(
      ({ index }): Change => ({
        from: index,
        to: index + 1,
        insert: '’',
        rule: 'apostrophe',
      }),
    ),
    ...elisions(text),
    ...quotes(text, profile),
    ...ellipses(text),
    ...dashes(text, profile),
    ...ordinals(text),
    ...accents(sentence),
    ...ligatures(text),
    ...decimals(sentence, profile),
    ...(profile.commonNouns === 'small' ? commonNouns(text) : []),
  ];
  const free = spans.length === 0 ? all : all.filter(({ from, to }) => !touches(spans, from, to));
  return free.sort((a, b) => a.from - b.from);
}

/** Pairs within a sentence; inside guillemets they are quotations of the second level. Inches are left alone. */
function* quotes(text: string, profile: TypographyProfile): Iterable<Change> {
  let inside = 0;
  let opened: { at: number; sign: string; nested: boolean } | undefined;
  for (const match of text.matchAll(/[«»“”"]/gu)) {
    const sign = match[0];
    const at = match.index;
    if (sign === '«') inside++;
    else if (sign === '»') inside = Math.max(0, inside - 1);
    else if (opened?.sign === '"' && sign !== '"') continue;
    else if (sign === '"' && /\d/.test(text.charAt(at - 1)) && opened === undefined) continue;
    else if (sign === '“' || (sign === '"' && opened === undefined))
      opened = { at, sign, nested: inside > 0 };
    else if (opened && (opened.sign === '"') === (sign === '"')) {
      if (!(opened.nested && sign === '”')) yield* pair(text, opened.at, at, opened.nested, profile);
      opened = undefined;
    }
  }
}

function* pair(
  text: string,
  open: number,
  close: number,
  nested: boolean,
  profile: TypographyProfile,
): Iterable<Change> {
  const inner = text.slice(open + 1, close);
  // Signs that do not pair inside would pair with what is put in here.
  const count = (sign: string) => inner.split(sign).length;
  if (inner.trim() === '') return;
  if (/["«»“”]/u.test(inner)) {
    if (inner.includes('"')) return;
    if (count('«') !== count('»') || count('“') !== count('”')) return;
  }
  const start = inner.length - inner.trimStart().length;
  const end = inner.length - inner.trimEnd().length;
  const [left, right] = nested
    ? ['“', '”']
    : [`«${profile.afterOpeningGuillemet}`, `${profile.before['»']}»`];
  yield { from: open, to: open + 1 + start, insert: left, rule: 'quotes' };
  yield { from: close - end, to: close + 1, insert: right, rule: 'quotes' };
}

/** « d' agents », « l’ étude »: what is left when words were taken apart and put together again. */
function elisions(text: string): Change[] {
  const found = text.matchAll(
    /(?<=(?<![\p{L}\p{M}\p{N}’'])(?:[dlnsjmtc]|qu|jusqu|lorsqu|puisqu)[’'])[ \u00a0\u202f]{1,3}(?=[\p{L}])/giu,
  );
  return [...found].map(({ index, 0: space }) => ({
    from: index,
    to: index + space.length,
    insert: '',
    rule: 'elision',
  }));
}

function ellipses(text: string): Change[] {
  return [...text.matchAll(/(?<![.…/\\])\.{3}(?![.…/\\\p{L}])/gu)].map(({ index }) => ({
    from: index,
    to: index + 3,
    insert: '…',
    rule: 'ellipsis',
  }));
}

/** « mot - mot ». Not in scores, ranges and routes, which stand between names or numbers: « Lens - Lille ». */
function dashes(text: string, profile: TypographyProfile): Change[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},)»”"][ \u00a0\u202f]{1,9})-(?= {1,9}\S)/gu)]
    .filter(({ index }) => {
      const before =
        /[\p{L}\p{N}]*[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 25), index))?.[0] ?? '';
      // Behind a bracket or a guillemet stands no place that a road goes to.
      if (/[)»”"]\s*$/u.test(before)) return true;
      return !(/^[\p{Lu}\p{N}]/u.test(before) && /^ *[\p{Lu}\p{N}]/u.test(text.slice(index + 1, index + 11)));
    })
    .map(({ index }) => ({ from: index, to: index + 1, insert: profile.dash, rule: 'dash' }));
}

/** « 1ère », « 2ème », « XXème » are written 1re, 2e, XXe (Imprimerie nationale, Lexique, « Nombres »). */
function* ordinals(text: string): Iterable<Change> {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])(?:(1)(ères?|ere|éres?)|(?:\d{1,4}|[IVXLC]{1,7})((?:i?[èé]me|eme)s?))(?![\p{L}\p{N}])/gu,
  );
  for (const match of found) {
    const ending = match[2] ?? match[3] ?? '';
    const to = match.index + match[0].length;
    const plural = ending.endsWith('s') ? 's' : '';
    yield {
      from: to - ending.length,
      to,
      insert: `${match[1] === undefined ? 'e' : 're'}${plural}`,
      rule: 'ordinal',
    };
  }
}

/** Words that have no unaccented twin in French. */
const UNACCENTED: ReadonlyMap<string, string> = new Map(
  `École Écoles Écosse Économie Écologie Éducation Égalité Église Égypte Électricité Élection Élections Élysée Émirats
  Énergie Équateur Équipe Érythrée Établissement État États Éthiopie Étude Études Étudiants Évangile Événement
  Événements Évêque Évolution Île Îles Épargne Éditions Éditeur Élus Évaluation Également Étant Évidemment Écrivain`
    .split(/\s+/)
    .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, ''), word]),
);
/** After these a capital A that opens a sentence is the preposition, not the verb of « A-t-il ». */
const AFTER_A =
  /^[«"“\s\u00a0\u202f]*(A)(?: {1,8}|\u00a0)(?=(l[’']\p{L}+|la|ce|cet|cette|ces|son|sa|ses|leurs?|un|une|partir|cause|propos|travers|terme|noter|peine|moins|\d+|\p{Lu}\p{Ll}+)(?!\p{L}))/u;

function* accents({ text, sources }: CheckSentence): Iterable<Change> {
  const english = memo((word) => sources.some((source) => source.includes(word)));
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[EI]\p{Ll}{2,}(?![\p{L}\p{N}])/gu)) {
    const right = UNACCENTED.get(match[0]);
    // « Evolution » may be the name of a firm: the English would have it.
    if (right === undefined || english(match[0])) continue;
    yield { from: match.index, to: match.index + 1, insert: right.charAt(0), rule: 'accent' };
  }
  const opening = AFTER_A.exec(text);
  if (opening && !english(`A ${opening[2]}`)) {
    const from = opening[0].indexOf('A');
    yield { from, to: from + 1, insert: 'À', rule: 'accent' };
  }
}

const LIGATURES =
  /(?<!\p{L})(?:b|c|ch|s|n|v|m|man|f)?oe(?=u(?:f|fs|r|rs|vre|vres|d|ds|x|vrer|vré)(?!\p{L})|il(?!\p{L})|illère|tus(?!\p{L})|t(?:al|ale|ales|aux)(?!\p{L}))/giu;

function ligatures(text: string): Change[] {
  return [...text.matchAll(LIGATURES)].map(({ index, 0: word }) => {
    const from = index + word.length - 2;
    const insert = word.endsWith('OE') ? 'Œ' : text.charAt(from) === 'O' ? 'Œ' : 'œ';
    return { from, to: from + 2, insert, rule: 'ligature' };
  });
}

/**
 * « l’Université de Nankai », « le Président »: common nouns that a place or a person makes plain enough (Imprimerie
 * nationale, Lexique, « Enseignement », « Fonctions »). What follows « la », « de la » as part of a title is left.
 */
function commonNouns(text: string): Change[] {
  const found = text.matchAll(
    /(?<=\p{Ll}[ \u00a0](?:l[’']|d[’']|à l[’']|les |des |aux )?)(?:Universités?(?= (?:d(?:e |[’']))?\p{Lu})|(?<=(?:le|au|du|ce) )(?:Président|Ministre|Maire|Gouvernement|Gouverneur)(?= \p{Ll}|[,.;]))/gu,
  );
  return [...found].map(({ index, 0: noun }) => ({
    from: index,
    to: index + 1,
    insert: noun.charAt(0).toLowerCase(),
    rule: 'institution',
    lane: 'probable',
  }));
}

/** « 3.5 » and « 3,000 » as the English writes them. Times, dates, versions and sections have more around them. */
function* decimals({ text, sources }: CheckSentence, profile: TypographyProfile): Iterable<Change> {
  if (sources.length === 0) return;
  const english = memo((number) => sources.some((source) => source.includes(number)));
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}]|\p{N}[.,:/-])(\d{1,4})([.,])(\d+)(?![\p{N}:/]|[.,-]\p{N}|\p{L})/gu,
  )) {
    const [number, , mark = '', after = ''] = match;
    if (!english(number)) continue;
    const isThousands = mark === ',' && after.length === 3;
    const isDecimal =
      mark === '.' &&
      after.length < 3 &&
      /^[ \u00a0\u202f]*(?:%|milli|points?|km|kg)/u.test(text.slice(match.index + number.length));
    if (!isThousands && !isDecimal) continue;
    const from = match.index + number.indexOf(mark);
    yield { from, to: from + 1, insert: isThousands ? profile.thousands : ',', rule: 'decimal' };
  }
}

function toHit(
  sentence: number,
  text: string,
  { from, to, insert, rule }: Change,
  lane: Lane,
  explain: (key: string) => Bilingual,
): Hit {
  const start = wordStart(text, from);
  const end = wordEnd(text, to);
  const right = text.slice(start, from) + insert + text.slice(to, end);
  return {
    sentence,
    from,
    to,
    lane,
    message: explain(`${rule}\n${text.slice(start, end)}\n${right}`),
    fix: {
      kind: rule === 'institution' || rule === 'elision' ? 'suggestion' : 'automatic',
      edits: [{ sentence, from, to, insert }],
    },
  };
}

/** `key`: the rule, what is written and what should be, a line each. */
function explainChange(key: string): Bilingual {
  const [rule = '', wrong = '', right = ''] = key.split('\n');
  const why = WHY[rule as Rule];
  return {
    fr: french(`${why.fr} : ${quoteFr(wrong)}, à écrire ${quoteFr(right)}.`),
    en: `${why.en}: ${quoteFr(wrong)} should be ${quoteFr(right)}.`,
  };
}
