import { describe, expect, it } from 'vitest';
import { agreementOf, krippendorffAlpha, type MarkedSpan, spanF1 } from '#lib/domain/agreement.ts';

const span = (rater: string, segment: string, from: number, to: number, more: Partial<MarkedSpan> = {}) => ({
  rater,
  segment,
  side: 'target' as const,
  from,
  to,
  category: 'Accuracy',
  severity: 'minor',
  ...more,
});

describe('Krippendorff’s α', () => {
  // Krippendorff 2011, section C: four observers, twelve units, judgements missing.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const units = Array.from({ length: 12 }, (_, at) =>
    observers.map((row) => row[at] ?? null).filter((value) => value !== null),
  );

  it('is that of the published example, nominal and ordinal', () => {
    expect(krippendorffAlpha(units, 'nominal')).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(0.815, 3);
  });

  it('is 1 where all agree, and says nothing where nothing differs or nothing is shared', () => {
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [1, 1],
        ],
        'nominal',
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [0, 0],
        ],
        'nominal',
      ),
    ).toBeNull();
    expect(krippendorffAlpha([[0], [1]], 'ordinal')).toBeNull();
  });
});

describe('the F1 of spans', () => {
  it('counts characters that both marked', () => {
    // A marks 10 characters, B 6, of which 4 are common: 8 / 16.
    expect(spanF1([span('a', '1', 0, 10)], [span('b', '1', 6, 12)])).toBe(0.5);
  });

  it('counts a character once, and never across segments or sides', () => {
    expect(spanF1([span('a', '1', 0, 4), span('a', '1', 2, 4)], [span('b', '1', 0, 4)])).toBe(1);
    expect(spanF1([span('a', '1', 0, 4)], [span('b', '2', 0, 4)])).toBe(0);
    expect(spanF1([span('a', '1', 0, 4, { side: 'source' })], [span('b', '1', 0, 4)])).toBe(0);
    expect(spanF1([], [])).toBeNull();
  });
});

it('compares annotators on what they both saw', () => {
  const spans = [
    span('a', '1', 0, 10),
    span('b', '1', 2, 8),
    span('a', '2', 0, 5, { category: 'Style', severity: 'major' }),
    span('b', '2', 0, 5, { category: 'Style', severity: 'major' }),
    span('a', '3', 0, 9),
  ];
  const seen = new Map([
    ['a', new Set(['1', '2', '3'])],
    ['b', new Set(['1', '2'])],
  ]);
  expect(agreementOf(spans, seen, ['minor', 'major'])).toEqual({
    raters: ['a', 'b'],
    // 15 and 11 characters in the shared segments, 11 in common.
    pairs: [{ a: 'a', b: 'b', f1: 22 / 26 }],
    categories: 1,
    severities: 1,
    // Two places and two segments that both judged.
    units: { categories: 2, severities: 2 },
  });
});
