import type { Check, CheckDocument, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { EXONYMS } from '#lib/domain/checks/exonyms.ts';
import { MANY_TEXTS, memo, wordsOf } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** One writing of a name at one place. */
interface Mention {
  sentence: number;
  from: number;
  to: number;
  form: string;
}

/**
 * One name written two ways in one article (« Pékin », « Beijing »; « Xiong’an », « Xiongan »), or a place under
 * its English name where French has its own. The form used most, or the French one, is suggested.
 */
export const nameTwoWays: Check = {
  id: 'name-two-ways',
  name: { fr: 'Nom écrit de deux façons', en: 'Name written two ways' },
  category: 'terminology/inconsistent',
  severity: 'major',
  lane: 'sure',
  *find(document) {
    yield* foreignPlaces(document);
    yield* unequalSpellings(document);
  },
};

// --- places with a French name

interface PlaceForm {
  words: string;
  /** Index in EXONYMS. */
  place: number;
  isFrench: boolean;
}

const ARTICLE = /^(?:Le|La|Les) /;

const FORMS_BY_FIRST_WORD: ReadonlyMap<string, readonly PlaceForm[]> = (() => {
  const byFirst = new Map<string, PlaceForm[]>();
  for (const [place, { french: name, others }] of EXONYMS.entries()) {
    const forms = [name.replace(ARTICLE, ''), ...others];
    for (const [i, words] of forms.entries()) {
      const first = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, place, isFrench: i === 0 }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*/gu;

/** Places that a sentence names, those left out that are part of an English name. */
const placesIn = memo((_words, { text, sources }: CheckSentence) => {
  const found: (PlaceForm & { from: number; to: number })[] = [];
  const inSources = memo((words) => sources.some((source) => source.includes(words)));
  let free = 0;
  for (const { index: from, 0: first } of text.matchAll(CAPITALISED)) {
    if (from < free) continue;
    const form = FORMS_BY_FIRST_WORD.get(first)?.find(({ words }) => standsAt(text, words, from));
    if (!form) continue;
    const to = from + form.words.length;
    if (!form.isFrench && (isPartOfForeignName(text, from, to) || isInEnglish(text, from, to, inSources))) {
      continue;
    }
    free = to;
    found.push({ ...form, from, to });
  }
  return found;
}, MANY_TEXTS);

function* foreignPlaces(document: CheckDocument): Iterable<Hit> {
  const native = new Map<number, Mention[]>();
  const foreign = new Map<number, Mention[]>();
  for (const [sentence, one] of document.sentences.entries()) {
    for (const { from, to, words, place, isFrench } of placesIn(wordsOf([one]), one)) {
      const mentions = isFrench ? native : foreign;
      const mention = { sentence, from, to, form: words };
      const known = mentions.get(place);
      if (known) known.push(mention);
      else mentions.set(place, [mention]);
    }
  }
  for (const [place, mentions] of foreign) {
    const exonym = EXONYMS[place];
    if (exonym === undefined) continue;
    const french = native.get(place) ?? [];
    if (french.length === 0) {
      const forms = new Set(mentions.map((mention) => mention.form));
      if (!exonym.free) for (const mention of mentions) yield inEnglish(document, mention, exonym.french);
      else if (forms.size > 1) yield* minority(document, mentions);
    } else if (exonym.free) yield* minority(document, [...french, ...mentions]);
    else for (const mention of mentions) yield twoWays(document, mention, exonym.french, french.length);
  }
}

function standsAt(text: string, words: string, at: number): boolean {
  return (
    text.startsWith(words, at) &&
    !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2))
  );
}

/** English words around it, or other names next to it: « Beijing Review », « Bank of England ». */
function isPartOfForeignName(text: string, from: number, to: number): boolean {
  const after = /^(?:['’]s\b|[ \u00a0](?:(\p{Lu})|(?:of|and|the|in|for|at)\b))/u.test(text.slice(to, to + 8));
  if (after || /^@|[@#/_]$/.test(text.slice(from - 1, from))) return true;
  const before = /([\p{L}\p{M}.’'-]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, from - 30), from))?.[1];
  if (before === undefined) return false;
  if (/^(?:of|and|the|in|for|at|from|to)$/iu.test(before)) return true;
  const startsSentence = from - before.length - 1 <= 1;
  return /^\p{Lu}/u.test(before) && !startsSentence && before.length > 1;
}

/** With the words on both sides it stands so in the English: a title that was not translated. */
function isInEnglish(text: string, from: number, to: number, inSources: (words: string) => boolean): boolean {
  const before = /[\p{L}\p{N}]+[^\p{L}\p{N}]{1,3}$/u.exec(text.slice(Math.max(0, from - 25), from))?.[0];
  const after = /^[^\p{L}\p{N}]{1,3}[\p{L}\p{N}]+/u.exec(text.slice(to, to + 25))?.[0];
  if (before === undefined || after === undefined) return false;
  return inSources(before + text.slice(from, to) + after);
}

function twoWays(document: CheckDocument, mention: Mention, name: string, count: number): Hit {
  return {
    ...place(mention),
    message: {
      fr: french(
        `Ce nom est écrit de deux façons dans l’article : ${quoteFr(mention.form)} ici, ${quoteFr(name)} ailleurs (${count} fois).`,
      ),
      en: `This name is written two ways in the article: ${quoteEn(mention.form)} here, ${quoteEn(name)} elsewhere (${count} times).`,
    },
    fix: { kind: 'suggestion', edits: [replacement(document, mention, name)] },
  };
}

function inEnglish(document: CheckDocument, mention: Mention, name: string): Hit {
  return {
    ...place(mention),
    category: 'terminology/wrong',
    lane: 'probable',
    message: {
      fr: french(`${quoteFr(mention.form)} est le nom anglais ou local ; en français : ${quoteFr(name)}.`),
      en: `${quoteEn(mention.form)} is the English or local name; French has ${quoteEn(name)}.`,
    },
    fix: { kind: 'suggestion', edits: [replacement(document, mention, name)] },
  };
}

/** Put the French name in, with the preposition that it needs: « de Cairo » gives « du Caire ». */
function replacement({ sentences }: CheckDocument, { sentence, from, to }: Mention, name: string) {
  const before = sentences[sentence]?.text.slice(Math.max(0, from - 3), from) ?? '';
  const preposition = /(?:^|\s)(de|à) $/u.exec(before)?.[1];
  const start = preposition === undefined ? from : from - preposition.length - 1;
  if (preposition && name.startsWith('Le ')) {
    return { sentence, from: start, to, insert: `${preposition === 'de' ? 'du' : 'au'} ${name.slice(3)}` };
  }
  if (preposition === 'de' && /^[AEIOUYÉÈÊÀÂÎÔÛ]/u.test(name))
    return { sentence, from: start, to, insert: `d’${name}` };
  return { sentence, from, to, insert: name };
}

// --- one name, two spellings

const NAME = /\p{Lu}[\p{L}\p{M}]*(?:[-‑’'][\p{L}\p{M}]+)*/gu;
const ELISION = /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu)['’]/u;
/** Shorter names meet by accident (« Lee », « Léé »). */
const SHORTEST = 5;

/** Names of a sentence, each with what all its spellings have in common. */
const namesIn = memo((_words, { text, sources }: CheckSentence) => {
  const found: { key: string; from: number; to: number; form: string }[] = [];
  for (const { index, 0: written } of text.matchAll(NAME)) {
    const elided = ELISION.exec(written)?.[0].length ?? 0;
    const [from, to] = [index + elided, index + written.length];
    const form = written.slice(elided).replaceAll("'", '’').replaceAll('‑', '-');
    const key = form
      .normalize('NFD')
      .replace(/[\u0300-\u036f’-]/g, '')
      .toLowerCase();
    if (
      key.length < SHORTEST ||
      !/^\p{Lu}/u.test(form) ||
      opensSentence(text, from) ||
      isInTitle(text, to, form, sources) ||
      isShouted(text, from, form)
    ) {
      continue;
    }
    found.push({ key, from, to, form });
  }
  return found;
}, MANY_TEXTS);

function* unequalSpellings(document: CheckDocument): Iterable<Hit> {
  const groups = new Map<string, Mention[]>();
  for (const [sentence, one] of document.sentences.entries()) {
    for (const { key, ...name } of namesIn(wordsOf([one]), one)) {
      const mention = { ...name, sentence };
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
  }
  const straight = (words: string) => words.replaceAll('’', "'");
  const spellings = document.sentences.map(({ sources }) => {
    const english = straight(sources.join(' | '));
    return memo((form) => english.includes(form));
  });
  // The English may make the same difference: two names, or a spelling that is quoted.
  const isSpelledSoInEnglish = ({ sentence, from, to }: Hit) =>
    spellings[sentence]?.(straight(document.sentences[sentence]?.text.slice(from, to) ?? '')) ?? false;
  for (const group of groups.values()) {
    if (group.every(({ form }) => form === group[0]?.form)) continue;
    for (const hit of minority(document, group)) {
      if (!isSpelledSoInEnglish(hit)) yield hit;
    }
  }
}

/** « Defense Advanced Research » of the English: a name of several words left as it is, not one of French. */
function isInTitle(text: string, end: number, form: string, sources: readonly string[]): boolean {
  const next = /^(?: \p{Lu}[\p{L}\p{M}]{0,20}){2}/u.exec(text.slice(end, end + 45))?.[0];
  return next !== undefined && sources.some((source) => titlesIn(source).has(form + next));
}

/** All three words in a row that have capitals. */
const titlesIn = memo((source): ReadonlySet<string> => {
  const titles = source.matchAll(
    /(?<![\p{L}\p{M}’'-])(?=(\p{Lu}[\p{L}\p{M}]{0,40}(?:[-’][\p{L}\p{M}]{1,40}){0,3}(?: \p{Lu}[\p{L}\p{M}]{0,20}){2}))/gu,
  );
  return new Set([...titles].map(([, title = '']) => title));
}, MANY_TEXTS);

/** The first word of a sentence has a capital whatever it is: « Marche » and « Marché » are two words. */
function opensSentence(text: string, from: number): boolean {
  return !/[\p{L}\p{N},][\s’'(«"“-]*$/u.test(text.slice(Math.max(0, from - 6), from));
}

/** Titles and credits in capitals are not another spelling. */
function isShouted(text: string, from: number, form: string): boolean {
  if (form !== form.toUpperCase()) return false;
  const around = `${text.slice(Math.max(0, from - 15), from)} ${text.slice(from + form.length, from + form.length + 15)}`;
  return /\p{Lu}{2,}/u.test(around);
}

function* minority(document: CheckDocument, mentions: readonly Mention[]): Iterable<Hit> {
  const counts = new Map<string, number>();
  for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || inSources(document, b) - inSources(document, a),
  );
  if (best === undefined) return;
  const [name, count] = best;
  for (const mention of mentions) {
    if (mention.form === name) continue;
    yield { ...twoWays(document, mention, name, count), lane: 'probable', severity: 'minor' };
  }
}

function inSources({ sentences }: CheckDocument, form: string): number {
  return sentences.some(({ sources }) => sources.some((source) => source.includes(form))) ? 1 : 0;
}

function place({ sentence, from, to }: Mention): Pick<Hit, 'sentence' | 'from' | 'to'> {
  return { sentence, from, to };
}
