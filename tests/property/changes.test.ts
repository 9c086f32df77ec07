import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  diffWords,
  invertChanges,
  mapPosition,
  mergeThreeWay,
  wordDiff,
} from '#lib/domain/changes.ts';
import { correctionAt, correctionsOf, likelyCategory } from '#lib/domain/editing/corrections.ts';
import { CATEGORIES } from '#lib/domain/rubric.ts';
import { tokenise } from '#lib/domain/text/tokens.ts';

/** Few words, many spaces: texts that share much and repeat themselves. */
const prose = fc
  .array(
    fc.constantFrom(
      'de',
      'la',
      'Pékin',
      'l’',
      'été',
      '3 000',
      '.',
      ',',
      ' ',
      ' ',
      '\u00a0',
      '\u202f',
      '«',
      '\n',
      '👩‍🚀',
      '\ud800',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }));

describe('tokenise', () => {
  it('loses nothing and leaves no gap', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const tokens = tokenise(sample);
        expect(tokens.map((token) => token.text).join('')).toBe(sample);
        let at = 0;
        for (const { from, to, text: words } of tokens) {
          expect(from).toBe(at);
          expect(to).toBe(at + words.length);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
      }),
    );
  });
});

describe('diffWords', () => {
  it('gives B from A and A from B, whatever the options', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.constantFrom(1000, 3), (a, b, readable, maxEditLength) => {
        const { changes } = diffWords(a, b, { readable, maxEditLength });
        expect(applyChanges(changes, a, b)).toBe(b);
        expect(applyChanges(invertChanges(changes), b, a)).toBe(a);
      }),
    );
  });

  it('reports changes in order, apart, never empty', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let at = -1;
        for (const { fromA, toA, fromB, toB } of diffWords(a, b).changes) {
          expect(fromA).toBeGreaterThan(at);
          expect(toA - fromA + toB - fromB).toBeGreaterThan(0);
          at = toA;
        }
      }),
    );
  });

  it('maps positions in order and inside the text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { changes } = diffWords(a, b);
        let before = 0;
        for (let pos = 0; pos <= a.length; pos++) {
          const low = mapPosition(changes, pos, -1);
          const high = mapPosition(changes, pos, 1);
          expect(low).toBeGreaterThanOrEqual(before);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(b.length);
          before = low;
        }
      }),
    );
  });

  it('shows parts that spell both texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = wordDiff(a, b);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect(without('added')).toBe(a);
        expect(without('removed')).toBe(b);
      }),
    );
  });
});

describe('mergeThreeWay', () => {
  it('takes the only side that changed, and what both did alike', () => {
    fc.assert(
      fc.property(text, text, (base, edited) => {
        const clean = { text: edited, conflicts: 0 };
        expect(mergeThreeWay(base, edited, base)).toEqual(clean);
        expect(mergeThreeWay(base, base, edited)).toEqual(clean);
        expect(mergeThreeWay(base, edited, edited)).toEqual(clean);
      }),
    );
  });

  it('conflicts the same way round from either side, and agrees when there is none', () => {
    fc.assert(
      fc.property(prose, prose, prose, (base, mine, theirs) => {
        const one = mergeThreeWay(base, mine, theirs);
        const other = mergeThreeWay(base, theirs, mine);
        expect(other.conflicts).toBe(one.conflicts);
        if (one.conflicts === 0) expect(other.text).toBe(one.text);
      }),
    );
  });
});

describe('correctionsOf', () => {
  it('are in order and apart, and written into the machine’s wording give the current one, spaces aside', () => {
    fc.assert(
      fc.property(text, text, (machine, current) => {
        const corrections = correctionsOf(machine, current);
        let written = '';
        let at = 0;
        for (const one of corrections) {
          expect(one.from).toBeGreaterThanOrEqual(at);
          expect(one.to).toBeGreaterThan(one.from);
          expect(machine.slice(one.from, one.to)).toBe(one.was);
          expect(current.slice(one.nowFrom, one.nowTo)).toBe(one.now);
          expect(correctionAt(machine, current, one.from, one.to)).toEqual(one);
          expect(CATEGORIES).toContain(likelyCategory(one));
          written += machine.slice(at, one.from) + one.now;
          at = one.to;
        }
        // Spaces beside words that were taken out belong to no correction.
        const bare = (given: string) => given.replace(/\s/gu, '');
        if (bare(machine) !== '') expect(bare(written + machine.slice(at))).toBe(bare(current));
      }),
    );
  });
});
