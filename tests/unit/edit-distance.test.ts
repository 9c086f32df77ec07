import { describe, expect, it } from 'vitest';
import { chrF, ter, terEdits } from '#lib/domain/edit-distance.ts';

const words = (text: string) => text.split(' ');

describe('TER', () => {
  it('is that of the example of Snover et al.: one move, two substitutions, one insertion', () => {
    const before = words('this week the saudis denied information published in the new york times');
    const after = words('saudi arabia denied this week information published in the american new york times');
    expect(terEdits(before, after)).toBe(4);
    expect(ter([{ before, after }])).toBeCloseTo(4 / 13, 10);
  });

  it('counts a block that moved once, whichever way', () => {
    expect(terEdits(words('a b c d e f'), words('d e f a b c'))).toBe(1);
    expect(terEdits(words('d a b c e'), words('a b c d e'))).toBe(1);
  });

  it('counts plain edits, and sums over sentences', () => {
    expect(terEdits(words('le chat noir'), words('le chat blanc dort'))).toBe(2);
    const pairs = [
      { before: words('le chat'), after: words('le chat') },
      { before: words('un chien noir'), after: words('un chien') },
    ];
    expect(ter(pairs)).toBe(1 / 4);
    expect(ter([{ before: ['a'], after: [] }])).toBeNull();
  });

  it('answers for a sentence of a thousand words', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `w${at % 40}`);
    expect(terEdits(long, long.toReversed())).toBeGreaterThan(0);
  });
});

describe('chrF', () => {
  it('is 1 for the same, 0 for nothing in common, null for nothing', () => {
    expect(chrF([{ before: 'Le chat dort.', after: 'Le chat dort.' }])).toBe(1);
    expect(chrF([{ before: 'abc', after: 'xyz' }])).toBe(0);
    expect(chrF([{ before: '', after: ' ' }])).toBeNull();
  });

  it('weighs recall twice as much as precision, as computed by hand', () => {
    // n = 1: precision 2/2, recall 2/4; n = 2: 1/1, 1/3. Means 1 and 5/12: 5 × 5/12 / (4 + 5/12).
    expect(chrF([{ before: 'a b', after: 'abcd' }])).toBeCloseTo(25 / 53, 10);
    // n = 1: 2/3; n = 2: 1/2; n = 3: 0. Precision and recall are the same.
    expect(chrF([{ before: 'abc', after: 'abd' }])).toBeCloseTo(7 / 18, 10);
  });
});
