import type { Bilingual, Check, CheckSentence } from '#lib/domain/checks/check.ts';
import { memo } from '#lib/domain/checks/memo.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';
import { wordEnd, wordStart } from '#lib/domain/checks/words-around.ts';

type Rule = 'double' | 'before' | 'inside' | 'missing';

const WHY: Readonly<Record<Rule, Bilingual>> = {
  double: { fr: 'Espaces de trop', en: 'Spaces too many' },
  before: { fr: 'Espace de trop avant le signe', en: 'Space too many before the mark' },
  inside: { fr: 'Espace de trop dans la parenthèse', en: 'Space too many inside the bracket' },
  missing: { fr: 'Espace manquante', en: 'Missing space' },
};

const SPACE = '[ \\t\\u00a0\\u202f]';
const DOUBLE = new RegExp(`(?<=\\S)${SPACE}{2,}(?=\\S)`, 'gu');
/** Not before « .5 » and « .com », nor in « . . . ». */
const BEFORE_MARK = new RegExp(
  `(?<=[\\p{L}\\p{N}»)\\]”’%€$])${SPACE}+(?=(?:,(?!\\d)|\\.(?![\\p{L}\\p{N}.…]|${SPACE}\\.))(?:[\\s»”"]|$))`,
  'gu',
);
const INSIDE = new RegExp(
  `(?<=[([])${SPACE}+(?=[\\p{L}\\p{N}«])|(?<=[\\p{L}\\p{N}».%])${SPACE}+(?=[)\\]])`,
  'gu',
);
/** « mot,mot », « fin.Le », « mot(voir », « fin)mot », « fin »mot ». */
const MISSING =
  /(?<=\p{Ll}{2},)(?=\p{L}{2})|(?<=\p{Ll}{2}[.…])(?=\p{Lu}\p{Ll}*[ \u00a0’'])|(?<=\p{Ll}{2})(?=\(\p{L}{2,}[ ’])|(?<=[\p{L}.] ?[»)])(?=\p{Ll}{2})|(?<=\p{Ll}{2})(?=«[ \u00a0\u202f])/gu;

/**
 * Spaces that no French typography has: two in a row, one before a comma or a stop, one inside a bracket; or none where
 * every one has it. Not in addresses and code, nor where the English has the same words in the same way.
 */
export const straySpace: Check = {
  id: 'stray-space',
  name: { fr: 'Espace de trop ou manquante', en: 'Stray or missing space' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      for (const { from, to, insert, rule } of strays(sentence)) {
        const { text } = sentence;
        const start = wordStart(text, from) < from ? wordStart(text, from) : Math.max(0, from - 1);
        const end = wordEnd(text, to) > to ? wordEnd(text, to) : Math.min(text.length, to + 1);
        const wrong = text.slice(start, end);
        const right = text.slice(start, from) + insert + text.slice(to, end);
        yield {
          sentence: index,
          from: start,
          to: end,
          message: {
            fr: french(`${WHY[rule].fr} : ${quoteFr(wrong)}, à écrire ${quoteFr(right)}.`),
            en: `${WHY[rule].en}: ${quoteFr(wrong)} should be ${quoteFr(right)}.`,
          },
          fix: {
            kind: rule === 'missing' ? 'suggestion' : 'automatic',
            edits: [{ sentence: index, from, to, insert }],
          },
        };
      }
    }
  },
};

interface Stray {
  from: number;
  to: number;
  insert: string;
  rule: Rule;
}

/** Without any of these signs there is no stray: most sentences have none. */
const SIGN =
  /[ \t\u00a0\u202f](?:[ \t\u00a0\u202f,.)\]])|[([][ \t\u00a0\u202f]|[,.…][\p{L}]|\p{Ll}[(«]|[»)]\p{Ll}/u;

function strays({ text, sources }: CheckSentence): Stray[] {
  if (!SIGN.test(text)) return [];
  const spans = protectedSpans(text);
  const inEnglish = memo((words) => sources.some((source) => source.includes(words)));
  const found = new Map<number, Stray>();
  const add = (rule: Rule, from: number, to: number, insert: string) => {
    if (!found.has(to)) found.set(to, { from, to, insert, rule });
  };
  for (const { index, 0: spaces } of text.matchAll(BEFORE_MARK)) {
    add('before', index, index + spaces.length, '');
  }
  for (const { index, 0: spaces } of text.matchAll(INSIDE)) add('inside', index, index + spaces.length, '');
  for (const { index, 0: spaces } of text.matchAll(DOUBLE)) {
    // Of a no-break space and another, the first was wanted.
    add('double', index, index + spaces.length, /[\u00a0\u202f]/u.exec(spaces)?.[0] ?? ' ');
  }
  for (const { index } of text.matchAll(MISSING)) {
    const around = text.slice(Math.max(0, index - 3), index + 2);
    // « fin.Le » looks like an address; « Booking.Com » stands in the English.
    const isStop = /[.…]$/u.test(text.slice(0, index).slice(-1));
    if (inEnglish(around) || (!isStop && touches(spans, index - 1, index + 1))) continue;
    if (isStop && /[/@]|www/u.test(text.slice(Math.max(0, index - 20), index + 20))) continue;
    add('missing', index, index, ' ');
  }
  return [...found.values()]
    .filter(({ rule, from, to }) => rule === 'missing' || !touches(spans, from, to))
    .sort((a, b) => a.from - b.from);
}
