import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  members,
  mergeLinks,
  moveDown,
  moveSentenceTo,
  moveUp,
  popSentence,
  type Regrouping,
  shiftDown,
  shiftUp,
  splitLink,
  swapLinks,
  type Tied,
  tieSentences,
  unlink,
} from '#lib/domain/align/operations.ts';

/** Links from their sizes: sentences are `s0 s1 …` and `t0 t1 …` in the order of the text. */
function linksOf(sizes: readonly (readonly [number, number])[]): Tied[] {
  let [s, t] = [0, 0];
  return sizes.map(([english, french]) => ({
    source: Array.from({ length: english }, () => `s${s++}`),
    target: Array.from({ length: french }, () => `t${t++}`),
  }));
}

/** The links after a move, the new ones where the first of the old was. */
function apply(links: readonly Tied[], move: Regrouping | null): Tied[] {
  if (!move) return [...links];
  const [first = 0] = move.links;
  const gone = new Set(move.links);
  return links.flatMap((link, at) => (at === first ? move.groups : gone.has(at) ? [] : [link]));
}

const show = (links: readonly Tied[]) => links.map(({ source, target }) => `${source}|${target}`).join('  ');

const article = fc
  .array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 })
  .map((sizes) => linksOf(sizes.filter(([english, french]) => english + french > 0)))
  .filter((links) => links.length > 0);
const side = fc.constantFrom('source' as const, 'target' as const);

const anyMove = (links: readonly Tied[]) =>
  fc.tuple(fc.nat(links.length - 1), fc.nat(links.length - 1), side).chain(([at, to, where]) => {
    const ids = links.flatMap(members);
    return fc
      .subarray(ids, { minLength: 1 })
      .map((chosen) => [
        mergeLinks(links, at),
        splitLink(links, at),
        unlink(links, at),
        moveUp(links, at, where),
        moveDown(links, at, where),
        shiftUp(links, at, where),
        shiftDown(links, at, where),
        swapLinks(links, at),
        popSentence(links, chosen[0] ?? ''),
        moveSentenceTo(links, chosen[0] ?? '', to),
        tieSentences(links, new Set(chosen)),
      ]);
  });

describe('moves of alignment repair', () => {
  it('put every sentence of the links that they touch into exactly one group, and say no others', () => {
    fc.assert(
      fc.property(
        article.chain((links) => fc.tuple(fc.constant(links), anyMove(links))),
        ([links, moves]) => {
          for (const move of moves) {
            if (!move) continue;
            const before = move.links.flatMap((at) => members(links[at] ?? { source: [], target: [] }));
            const after = move.groups.flatMap(members);
            expect([...after].sort()).toEqual([...before].sort());
            expect(move.groups.every((group) => members(group).length > 0)).toBe(true);
            expect(new Set(move.links).size).toBe(move.links.length);
          }
        },
      ),
    );
  });

  it('undo each other: up and down, a gap made and closed, a swap swapped', () => {
    fc.assert(
      fc.property(article, fc.nat(7), side, (links, place, where) => {
        const at = place % links.length;
        const swapped = swapLinks(links, at);
        // An exchange that leaves a link empty has one link less to exchange with.
        if (swapped?.groups.length === 2)
          expect(show(apply(apply(links, swapped), swapLinks(apply(links, swapped), at)))).toBe(show(links));
        const gap = shiftDown(links, at, where);
        const other = where === 'source' ? 'target' : 'source';
        // With gaps below, closing one draws up more than opening it pushed down.
        const full = links.slice(at).every((link) => link[where].length > 0);
        if (gap && full && (links[at]?.[other].length ?? 0) > 0) {
          const open = apply(links, gap);
          expect(show(apply(open, shiftUp(open, at, where)))).toBe(show(links));
        }
        const down = moveDown(links, at, where);
        if (down?.groups.length === 2) {
          const moved = apply(links, down);
          expect(show(apply(moved, moveUp(moved, at + 1, where)))).toBe(show(links));
        }
      }),
    );
  });

  it.each<
    [name: string, before: [number, number][], move: (links: Tied[]) => Regrouping | null, after: string]
  >([
    [
      'merge',
      [
        [1, 1],
        [1, 2],
      ],
      (links) => mergeLinks(links, 0),
      's0,s1|t0,t1,t2',
    ],
    ['merge at the end', [[1, 1]], (links) => mergeLinks(links, 0), 's0|t0'],
    ['split 2:2', [[2, 2]], (links) => splitLink(links, 0), 's0|t0  s1|t1'],
    ['split 1:2', [[1, 2]], (links) => splitLink(links, 0), 's0|t0  |t1'],
    ['split 1:1', [[1, 1]], (links) => splitLink(links, 0), 's0|  |t0'],
    ['split 0:1', [[0, 1]], (links) => splitLink(links, 0), '|t0'],
    [
      'up',
      [
        [1, 1],
        [1, 2],
      ],
      (links) => moveUp(links, 1, 'target'),
      's0|t0,t1  s1|t2',
    ],
    [
      'up all',
      [
        [1, 1],
        [0, 1],
      ],
      (links) => moveUp(links, 1, 'target'),
      's0|t0,t1',
    ],
    [
      'down',
      [
        [1, 2],
        [1, 0],
      ],
      (links) => moveDown(links, 0, 'target'),
      's0|t0  s1|t1',
    ],
    [
      'gap',
      [
        [1, 1],
        [1, 1],
        [1, 0],
      ],
      (links) => shiftDown(links, 0, 'target'),
      's0|  s1|t0  s2|t1',
    ],
    [
      'gap to the end',
      [
        [1, 1],
        [1, 1],
      ],
      (links) => shiftDown(links, 0, 'target'),
      's0|  s1|t0  |t1',
    ],
    [
      'close a gap',
      [
        [1, 0],
        [1, 1],
        [1, 1],
      ],
      (links) => shiftUp(links, 0, 'target'),
      's0|t0  s1|t1  s2|',
    ],
    ['pop', [[2, 1]], (links) => popSentence(links, 's1'), 's0|t0  s1|'],
    [
      'swap',
      [
        [1, 1],
        [1, 1],
      ],
      (links) => swapLinks(links, 0),
      's0|t1  s1|t0',
    ],
    [
      'tie across',
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      (links) => tieSentences(links, new Set(['s0', 't2'])),
      's0|t2  |t0  s2|  s1|t1',
    ],
    [
      'move to',
      [
        [1, 2],
        [1, 0],
      ],
      (links) => moveSentenceTo(links, 't1', 1),
      's0|t0  s1|t1',
    ],
  ])('%s', (_, sizes, move, after) => {
    const links = linksOf(sizes);
    const result = apply(links, move(links));
    expect(show(result).split('  ').sort()).toEqual(after.split('  ').sort());
  });
});
