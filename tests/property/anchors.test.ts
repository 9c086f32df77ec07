import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnchor, reanchor } from '#lib/domain/text/anchors.ts';

/** A sentence of words that are all different, and a span of whole words in it. */
const anchored = fc
  .record({
    count: fc.integer({ min: 3, max: 25 }),
    first: fc.nat(),
    length: fc.integer({ min: 1, max: 4 }),
    glue: fc.constantFrom(' ', '\u00a0', ', '),
  })
  .map(({ count, first, length, glue }) => {
    const words = Array.from({ length: count }, (_, i) => `mot${String.fromCharCode(97 + i)}`);
    const start = first % count;
    const end = Math.min(count, start + length);
    const from = words.slice(0, start).reduce((sum, word) => sum + word.length + glue.length, 0);
    const to = from + words.slice(start, end).join(glue).length;
    return { words, start, end, glue, text: words.join(glue), from, to };
  });

const noise = fc.array(fc.constantFrom('neuf', 'et', 'de', 'Pékin', 'vif'), { maxLength: 4 });

describe('reanchor', () => {
  it('stays exact through any edit of other words', () => {
    fc.assert(
      fc.property(
        anchored,
        fc.infiniteStream(noise),
        fc.infiniteStream(fc.boolean()),
        (sample, added, dropped) => {
          const { words, start, end, glue, text, from, to } = sample;
          const edit = (part: string[]) =>
            part.flatMap((word) => [...(added.next().value ?? []), ...(dropped.next().value ? [] : [word])]);
          const kept = words.slice(start, end);
          const after = [...edit(words.slice(0, start)), ...kept, ...edit(words.slice(end))].join(glue);
          const moved = reanchor(makeAnchor(text, from, to), text, after);
          expect(moved.state).toBe('exact');
          expect(after.slice(moved.anchor.from, moved.anchor.to)).toBe(kept.join(glue));
        },
      ),
    );
  });

  it('is given back by the inverse edit', () => {
    fc.assert(
      fc.property(anchored, fc.nat(), fc.nat(), noise, ({ text, from, to }, x, y, words) => {
        const [low, high] = [x % (text.length + 1), y % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const after = `${text.slice(0, low)}${words.join(' ')}${text.slice(high)}`;
        const anchor = makeAnchor(text, from, to);
        const moved = reanchor(anchor, text, after);
        expect(reanchor(moved.anchor, after, text)).toEqual({ anchor, state: 'exact' });
      }),
    );
  });

  it('never leaves the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(any, any, fc.nat(), fc.nat(), (before, after, x, y) => {
        const [low, high] = [x % (before.length + 1), y % (before.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const { anchor, state } = reanchor(makeAnchor(before, low, high), before, after);
        expect(anchor.from).toBeGreaterThanOrEqual(0);
        expect(anchor.to).toBeGreaterThanOrEqual(anchor.from);
        expect(anchor.to).toBeLessThanOrEqual(after.length);
        if (state === 'exact') expect(after.slice(anchor.from, anchor.to)).toBe(anchor.quote);
      }),
    );
  });
});
