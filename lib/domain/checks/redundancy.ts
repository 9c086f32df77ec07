import type { Check } from '#lib/domain/checks/check.ts';
import { REDUNDANCIES, type Redundancy } from '#lib/domain/checks/redundancy-table.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

const inWords = (pattern: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, flags);

/** All expressions as one, so that a text is read once. */
const ANY = inWords(REDUNDANCIES.map(({ pattern }) => `(?:${pattern})`).join('|'), 'giu');
const EACH: readonly (Redundancy & { whole: RegExp })[] = REDUNDANCIES.map((one) => ({
  ...one,
  whole: inWords(one.pattern, 'iuy'),
}));

/** An expression that says a thing twice: « consécutive d’affilée », « au jour d’aujourd’hui », « voire même ». */
export const redundancy: Check = {
  id: 'redundancy',
  name: { fr: 'Pléonasme', en: 'Redundant wording' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      // Sign by sign, so that places stay what they are.
      const plain = text.replace(/[\u00a0\u202f]/g, ' ').replaceAll("'", '’');
      for (const { index: from, 0: words } of plain.matchAll(ANY)) {
        const found = expressionAt(plain, from, words);
        if (!found) continue;
        const to = from + words.length;
        const { insert, free } = found;
        yield {
          sentence: index,
          from,
          to,
          ...(free && { lane: 'unsure' as const }),
          message: {
            fr: french(
              `${quoteFr(words)} dit deux fois la même chose${insert === undefined ? '' : ` : ${quoteFr(insert)} suffit`}.`,
            ),
            en: `${quoteFr(words)} says the same thing twice${insert === undefined ? '' : `: ${quoteFr(insert)} is enough`}.`,
          },
          ...(insert !== undefined && {
            fix: { kind: 'suggestion' as const, edits: [{ sentence: index, from, to, insert }] },
          }),
        };
      }
    }
  },
};

/** Which expression it is, and what is said for it, with the capital of what it replaces. */
function expressionAt(
  plain: string,
  from: number,
  words: string,
): { insert: string | undefined; free: boolean } | undefined {
  for (const { whole, better, free } of EACH) {
    whole.lastIndex = from;
    const groups = whole.exec(plain);
    if (groups?.[0] !== words) continue;
    const insert = better?.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? '');
    const opens = /^\p{Lu}/u.test(words);
    return { insert: insert && opens ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert, free };
  }
  return undefined;
}
