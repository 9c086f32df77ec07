import { compareBeads, f1, isLinked, sumComparisons } from '#lib/cli/bench/align-score.ts';
import type { AlignSet, Half } from '#lib/cli/bench/align-sets.ts';
import { type AlignOptions, alignSentences, type Ingredient } from '#lib/domain/align/align.ts';
import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { learnLexicon } from '#lib/domain/align/learn.ts';
import { type Lexicon, mergeLexicons } from '#lib/domain/align/lexicon.ts';

const INGREDIENTS: readonly (readonly [Ingredient, string])[] = [
  ['furniture', 'without setting page furniture aside'],
  ['pieces', 'without cutting lines into sentences'],
  ['falseStop', 'without heeding lower case after a stop'],
  ['training', 'without the second pass and its trained table'],
  ['gaps', 'without looking again at gaps'],
  ['crossing', 'without crossing links'],
];

/**
 * Strict F1 on one half with each ingredient left out and with each lexicon. What is learned, is learned from the
 * gold of the other half, as a desk would from articles it has confirmed.
 *
 * @param given the project's lexicon with those of files, null when none was given
 */
export function ablationTable(sets: readonly AlignSet[], half: Half, given: Lexicon | null): string {
  const learned = mergeLexicons(
    ownLexicon(),
    learnedFrom(sets, (other) => other !== half),
  );
  const variants: (readonly [string, AlignOptions])[] = [
    ['everything', {}],
    ...INGREDIENTS.map(([ingredient, label]) => [label, { without: [ingredient] }] as const),
    ['no lexicon', { lexicon: new Map() }],
    ['own lexicon and what the other half teaches', { lexicon: learned }],
  ];
  if (given) {
    variants.push(['own lexicon and the files given', { lexicon: given }]);
    variants.push([
      'all of these',
      {
        lexicon: mergeLexicons(
          given,
          learnedFrom(sets, (other) => other !== half),
        ),
      },
    ]);
  }
  const rows = variants.map(([label, options]) => {
    const cells = sets.map(({ documents }) => {
      const comparisons = documents
        .filter((document) => document.half === half)
        .map(({ source, target, gold }) => compareBeads(alignSentences(source, target, options), gold));
      return f1(sumComparisons(comparisons), 'strict').toFixed(3);
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  const head = `| strict F1, ${half} half | ${sets.map(({ name }) => name).join(' | ')} |`;
  return [head, `|---|${'---|'.repeat(sets.length)}`, ...rows, ''].join('\n');
}

/** An article stands in several sets; it is learned from once. */
function learnedFrom(sets: readonly AlignSet[], takes: (half: Half) => boolean): Lexicon {
  const documents = new Map(
    sets.flatMap((set) => set.documents.filter(({ half }) => takes(half)).map((one) => [one.name, one])),
  );
  const textOf = (side: readonly { text: string }[], numbers: readonly number[]) =>
    numbers.map((number) => side[number]?.text ?? '').join(' ');
  return learnLexicon(
    [...documents.values()].flatMap(({ source, target, gold }) =>
      gold.filter(isLinked).map((bead) => ({
        english: textOf(source, bead.source),
        french: textOf(target, bead.target),
      })),
    ),
  );
}
