import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import {
  englishNumbers,
  frenchNumbers,
  meanTheSame,
  type NumberMention,
} from '#lib/domain/checks/numbers.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** What is said right before a number: that there is more of it, or less. */
type Bound = 'more' | 'less';

interface Bounded {
  bound: Bound;
  from: number;
  to: number;
  words: string;
  number: NumberMention;
}

const ENGLISH: readonly (readonly [Bound, RegExp])[] = [
  [
    'more',
    /(?<!\b(?:no|not|nor|never|little|n[’']t)\s)\b(?:more than|at least|in excess of|upwards of)\s(?:an?\s|the\s)?(?:US\s?)?[$£€]?$/iu,
  ],
  [
    'less',
    /(?<!\b(?:no|not|nor|never|nothing|n[’']t)\s)\b(?:fewer than|less than|no more than|at most)\s(?:an?\s|the\s)?(?:US\s?)?[$£€]?$/iu,
  ],
];
const FRENCH: readonly (readonly [Bound, RegExp])[] = [
  [
    'more',
    /(?<!(?:pas|non|guère|jamais|rien|sans|n[’']\S{1,6}|ne \S{1,12})[ \u00a0])(?<![\p{L}])(?:plus d(?:e |[’'])|au moins )$/iu,
  ],
  [
    'less',
    /(?<!(?:pas|non|guère|jamais|rien|sans|n[’']\S{1,6}|ne \S{1,12})[ \u00a0])(?<![\p{L}])(?:moins d(?:e |[’'])|au (?:plus|maximum) |tout au plus )$/iu,
  ],
];
/** Characters before a number in which the words stand. */
const REACH = 40;
/** As in the check of numbers: more is a table. */
const MOST_NUMBERS = 120;

/** « plus de 12 000 » for “fewer than 12,000”: the number is right, and the comparison turned over. */
export const comparisonMismatch: Check = {
  id: 'comparison-mismatch',
  name: { fr: 'Comparaison inversée', en: 'Comparison turned over' },
  category: 'accuracy/mistranslation',
  severity: 'critical',
  lane: 'probable',
  reach: 'group',
  *find(document) {
    for (const group of linkedGroups(document)) yield* inGroup(document, group);
  },
};

function* inGroup({ sentences }: CheckDocument, { targets, sources }: LinkedGroup): Iterable<Hit> {
  if (!sources.some((source) => /\b(?:than|least|most|excess|upwards)\b/iu.test(source))) return;
  const theirs = sources.flatMap((source) => boundedIn(source, englishNumbers(source), ENGLISH));
  if (theirs.length === 0) return;
  for (const sentence of targets) {
    const text = sentences[sentence]?.text ?? '';
    for (const mine of boundedIn(text, frenchNumbers(text), FRENCH)) {
      const same = theirs.filter(({ number }) => meanTheSame(number, mine.number));
      const [other] = same;
      if (other === undefined || same.some(({ bound }) => bound === mine.bound)) continue;
      yield {
        sentence,
        from: mine.from,
        to: mine.to,
        message: {
          fr: french(`${quoteFr(mine.words)}, mais l’anglais dit ${quoteEn(other.words)}.`),
          en: `${quoteFr(mine.words)}, but the English has ${quoteEn(other.words)}.`,
        },
      };
    }
  }
}

function boundedIn(
  text: string,
  numbers: readonly NumberMention[],
  bounds: readonly (readonly [Bound, RegExp])[],
): Bounded[] {
  if (numbers.length > MOST_NUMBERS) return [];
  return numbers.flatMap((number) => {
    if (number.kind === 'hint') return [];
    const start = Math.max(0, number.from - REACH);
    const before = text.slice(start, number.from);
    const found = bounds.flatMap(([bound, pattern]) => {
      const match = pattern.exec(before);
      return match ? [{ bound, from: start + match.index }] : [];
    });
    const [only] = found;
    if (only === undefined || found.length > 1) return [];
    return [{ ...only, to: number.to, words: text.slice(only.from, number.to), number }];
  });
}
