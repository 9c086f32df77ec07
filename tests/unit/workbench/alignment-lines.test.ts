import { describe, expect, it } from 'vitest';
import { keepingSame, type LinkLine } from '#app/components/alignment/alignment-state.ts';

const line = (id: string, source: string[], target: string[], score = 1): LinkLine => ({
  id,
  source,
  target,
  score,
  confirmed: false,
});

describe('lines read anew', () => {
  it('are the very lines that stood there where nothing changed, so that these are not drawn again', () => {
    const known = [line('a', ['1'], ['2']), line('b', ['3'], ['4']), line('c', ['5'], ['6'])];
    const fresh = [line('a', ['1'], ['2']), line('b', ['3'], ['4', '6']), line('d', ['5'], [])];
    const kept = keepingSame(known, fresh);
    expect(kept).toEqual(fresh);
    expect(kept.map((one) => known.includes(one))).toEqual([true, false, false]);
  });

  it('tell another score or confirmation', () => {
    const known = [line('a', ['1'], ['2']), line('b', ['3'], ['4'])];
    const fresh = [line('a', ['1'], ['2'], 0.5), { ...line('b', ['3'], ['4']), confirmed: true }];
    expect(keepingSame(known, fresh)).toEqual(fresh);
  });
});
