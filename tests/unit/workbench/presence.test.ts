import { describe, expect, it } from 'vitest';
import { hear, SAY_EVERY_MS, stillThere } from '#lib/domain/presence.ts';

const lea = { userId: 'lea', name: 'Léa', sentenceId: 'one' };
const ed = { userId: 'ed', name: 'Ed', sentenceId: null };

describe('who is there', () => {
  it('keeps each person once, in the order of coming, at the last place told', () => {
    let there = hear([], { ...lea, here: true }, 1);
    there = hear(there, { ...ed, here: true }, 2);
    there = hear(there, { ...lea, sentenceId: 'two', here: true }, 3);
    expect(there).toEqual([
      { ...lea, sentenceId: 'two', at: 3 },
      { ...ed, at: 2 },
    ]);
    expect(hear(there, { ...lea, here: false }, 4)).toEqual([{ ...ed, at: 2 }]);
    expect(hear([], { ...lea, here: false }, 4)).toEqual([]);
  });

  it('lets go of those who have missed three turns, and is the same while nobody has', () => {
    const there = [
      { ...lea, at: 0 },
      { ...ed, at: SAY_EVERY_MS },
    ];
    expect(stillThere(there, 3 * SAY_EVERY_MS - 1)).toBe(there);
    expect(stillThere(there, 3 * SAY_EVERY_MS)).toEqual([there[1]]);
  });
});
