import { CALQUES, type Calque } from '#lib/domain/checks/calque-table.ts';
import type { Check, CheckSentence } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/**
 * Turns of phrase and false friends taken from English, only where the linked English has the words that they
 * copy: « opportunité » in a text that no English stands behind is left alone.
 */
export const calque: Check = {
  id: 'calque',
  name: { fr: 'Calque de l’anglais', en: 'Copied from English' },
  category: 'style/unidiomatic',
  severity: 'minor',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      for (const { entry, from, to, evidence } of inSentence(sentence)) {
        const words = sentence.text.slice(from, to);
        yield {
          sentence: index,
          from,
          to,
          lane: entry.level === 'sharp' ? 'probable' : 'unsure',
          message: {
            fr: french(`${quoteFr(words)} calque ${quoteEn(evidence)}. Plutôt : ${entry.suggestion}.`),
            en: `${quoteFr(words)} copies ${quoteEn(evidence)}. Rather: ${entry.suggestion}.`,
          },
        };
      }
    }
  },
};

interface Match {
  entry: Calque;
  from: number;
  to: number;
  evidence: string;
}

function inSentence({ text, sources }: CheckSentence): Match[] {
  if (text === '' || sources.length === 0) return [];
  const source = ` ${sources.join(' ')} `;
  const words = source.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ' ');
  const straight = text.replaceAll("'", '’');
  const lower = straight.toLowerCase();
  // A capital whose small letter is longer (İ) would move what is found behind it.
  const low = lower.length === straight.length ? lower : straight;
  const found: Match[] = [];
  for (const [entry, trigger] of triggered(words)) {
    let evidence: string | undefined;
    const pattern = compiled(entry);
    // `matchAll` would copy the pattern, which costs more than most of these short looks.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(low); match; match = pattern.exec(low)) {
      if (match[0] === '') pattern.lastIndex++;
      const to = match.index + match[0].trimEnd().length;
      if (to <= match.index || isPartOfName(straight, match.index)) continue;
      evidence ??= quoted(source, words, trigger);
      found.push({ entry, from: match.index, to, evidence });
    }
  }
  return withoutInner(found);
}

/** « le Robotics Challenge »: a capital inside a sentence, after another one. */
function isPartOfName(text: string, at: number): boolean {
  return (
    /^\p{Lu}/u.test(text.slice(at, at + 2)) &&
    /\p{Lu}[\p{L}\p{M}]*[ -]$/u.test(text.slice(Math.max(0, at - 25), at))
  );
}

type Trigger = readonly [entry: Calque, alternative: readonly string[]];

/** Longest beginning of a word that the map below is asked for. */
const REACH = 12;

/** Every alternative, by the beginning of its longest word: what a sentence does not have costs nothing. */
const BY_BEGINNING: ReadonlyMap<string, readonly Trigger[]> = (() => {
  const index = new Map<string, Trigger[]>();
  for (const entry of CALQUES) {
    for (const alternative of entry.triggers) {
      const longest = alternative
        .join(' ')
        .split(' ')
        .reduce((best, word) => (word.length > best.length ? word : best), '');
      const beginning = longest.slice(0, REACH);
      const known = index.get(beginning);
      if (known) known.push([entry, alternative]);
      else index.set(beginning, [[entry, alternative]]);
    }
  }
  return index;
})();

/** The entries whose English stands in `words`, each with the first alternative that does. */
function triggered(words: string): Map<Calque, readonly string[]> {
  const found = new Map<Calque, readonly string[]>();
  for (const word of new Set(words.split(' '))) {
    for (let length = 1; length <= Math.min(word.length, REACH); length++) {
      for (const [entry, alternative] of BY_BEGINNING.get(word.slice(0, length)) ?? []) {
        if (!found.has(entry) && alternative.every((beginning) => words.includes(` ${beginning}`))) {
          found.set(entry, alternative);
        }
      }
    }
  }
  return found;
}

/** One remark a place: the sharper entry, then the longer one. */
function withoutInner(found: readonly Match[]): Match[] {
  const rank = ({ entry, from, to }: Match) => (entry.level === 'sharp' ? 1e6 : 0) + to - from;
  const kept: Match[] = [];
  const taken = new Set<number>();
  for (const match of [...found].sort((a, b) => rank(b) - rank(a))) {
    const places = Array.from({ length: match.to - match.from }, (_, i) => match.from + i);
    if (places.some((place) => taken.has(place))) continue;
    kept.push(match);
    for (const place of places) taken.add(place);
  }
  return kept;
}

/** Compiled when first needed: an article triggers a few dozen of them. */
const patterns = new Map<string, RegExp>();

function compiled({ pattern }: Calque): RegExp {
  const known = patterns.get(pattern);
  if (known) return known;
  // A pattern may end in an elision, which a word follows; anything else must end where a word does.
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  patterns.set(pattern, made);
  return made;
}

/** The English words as they stand, from the first that triggers to the last when they are near. */
function quoted(source: string, words: string, trigger: readonly string[]): string {
  if (words.length !== source.length) return trigger.join(' … ');
  const places = trigger.map((word) => words.indexOf(` ${word}`) + 1).sort((a, b) => a - b);
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? first;
  const end = (at: number) => {
    const longest = Math.max(
      ...trigger.filter((word) => words.startsWith(word, at)).map((word) => word.length),
    );
    const space = words.indexOf(' ', at + longest);
    return space < 0 ? source.length : space;
  };
  if (last - first <= 60) return source.slice(first, end(last)).trim();
  return places.map((at) => source.slice(at, end(at))).join(' … ');
}
