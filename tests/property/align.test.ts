import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, type Bead } from '#lib/domain/align/align.ts';

const WORDS = [
  'maison',
  'house',
  'Paris',
  '1998',
  'le',
  'the',
  '«',
  '»',
  'nation',
  'Xiong’an',
  'vote',
  '#a',
  'minister',
  '12 %',
];
const sentence = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
);
const side = fc.array(
  sentence.map((text) => ({ text })),
  { maxLength: 25 },
);

function expectWellFormed(beads: readonly Bead[], n: number, m: number): void {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const ascending = (values: number[]) => values.sort((a, b) => a - b);
  expect(ascending(beads.flatMap((bead) => bead.source))).toEqual(numbers(n));
  expect(ascending(beads.flatMap((bead) => bead.target))).toEqual(numbers(m));
  let [lastSource, lastTarget] = [-1, -1];
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.score).toBeGreaterThanOrEqual(0);
    expect(bead.score).toBeLessThanOrEqual(1);
    if (bead.crossing || bead.source.length === 0 || bead.target.length === 0) continue;
    expect(Math.min(...bead.source)).toBeGreaterThan(lastSource);
    expect(Math.min(...bead.target)).toBeGreaterThan(lastTarget);
    lastSource = Math.max(...bead.source);
    lastTarget = Math.max(...bead.target);
  }
}

describe('alignSentences', () => {
  it('covers each sentence of both sides exactly once, in order unless crossing, whatever the text', () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.constantFrom('en' as const, 'fr' as const),
        (source, target, sourceLanguage) => {
          expectWellFormed(alignSentences(source, target, { sourceLanguage }), source.length, target.length);
        },
      ),
    );
  });

  it('aligns a text with itself sentence by sentence when its sentences differ', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1000, max: 999_999 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(distinct, (values) => {
        const text = values.map((value) => ({
          text: `Monument number ${value} in Paris was visited ${value * 7} times.`,
        }));
        const beads = alignSentences(text, text);
        expect(beads.map((bead) => `${bead.source}:${bead.target}`)).toEqual(
          values.map((_, index) => `${index}:${index}`),
        );
      }),
    );
  });
});
