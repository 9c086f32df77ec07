import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '#lib/domain/checks/word-runs.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

describe('wordRuns', () => {
  it('finds the runs that a plain search finds', () => {
    fc.assert(
      fc.property(fc.array(list, { maxLength: 3 }), list, fc.nat(12), (lists, words, start) => {
        const text = lists.map((some) => ` ${some.join(' ')} `).join('|');
        let end = Math.min(start, words.length);
        while (end < words.length && text.includes(` ${words.slice(start, end + 1).join(' ')} `)) end++;
        const found = wordRuns(lists).endOfRun(words, Math.min(start, words.length), () => true);
        expect(found).toBe(end);
      }),
      { numRuns: 500 },
    );
  });

  it('stops where the words do not join', () => {
    const runs = wordRuns([['the', 'end', 'of']]);
    expect(runs.endOfRun(['the', 'end', 'of'], 0, (index) => index !== 2)).toBe(2);
  });
});
