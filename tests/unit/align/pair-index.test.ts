import { describe, expect, it } from 'vitest';
import { PairIndex } from '#lib/domain/align/pair-index.ts';

describe('PairIndex', () => {
  it('numbers pairs in the order of their first use, also beyond what was expected', () => {
    const index = new PairIndex(1);
    const numbers = Array.from({ length: 1000 }, (_, n) => index.add(n % 40, Math.floor(n / 40)));
    expect(numbers).toEqual([...numbers.keys()]);
    expect(index.add(3, 2)).toBe(83);
    expect(index.find(3, 2)).toBe(83);
    expect(index.find(2000, 1)).toBe(-1);
    expect([...index.pairs().firsts.slice(0, 3)]).toEqual([0, 1, 2]);
  });
});
