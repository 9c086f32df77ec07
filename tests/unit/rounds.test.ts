import { expect, it } from 'vitest';
import {
  decisionOn,
  groupMarks,
  letterOf,
  type RoundMark,
  type RoundSegment,
  spansOf,
} from '#lib/domain/rounds.ts';

const segments: RoundSegment[] = [
  {
    source: [{ id: 'e1', text: 'Yes. No.' }],
    target: [
      { id: 'f1', text: 'Oui.' },
      { id: 'f2', text: 'Non.' },
    ],
  },
];
let count = 0;
const mark = (
  letter: number,
  sentenceId: string,
  from: number,
  to: number,
  more: Partial<RoundMark> = {},
): RoundMark => {
  count += 1;
  const about = { category: 'style/awkward', severity: 'minor' };
  return { id: `m${count}`, letter, sentenceId, from, to, ...about, ...more };
};

it('groups marks that overlap, one upon the other, the English first', () => {
  const marks = [
    mark(0, 'f1', 0, 2),
    mark(1, 'f1', 1, 4),
    mark(2, 'f1', 3, 4),
    mark(0, 'f2', 0, 2),
    // Beside it, not upon it.
    mark(1, 'f2', 2, 4),
    mark(1, 'e1', 0, 3),
  ];
  expect(
    groupMarks(segments, marks, 3).map((group) => [group.sentenceId, group.marks.map(({ id }) => id)]),
  ).toEqual([
    ['e1', ['m6']],
    ['f1', ['m1', 'm2', 'm3']],
    ['f2', ['m4']],
    ['f2', ['m5']],
  ]);
});

it('takes for agreed what everybody marked alike, once, and decides on that by itself', () => {
  const alike = [mark(0, 'f1', 0, 3), mark(1, 'f1', 0, 3)];
  const [agreed] = groupMarks(segments, alike, 2);
  expect(agreed?.isAgreed).toBe(true);
  expect(groupMarks(segments, alike, 3)[0]?.isAgreed).toBe(false);
  const other = [mark(0, 'f1', 0, 3), mark(1, 'f1', 0, 3, { severity: 'major' })];
  const [apart] = groupMarks(segments, other, 2);
  expect(apart?.isAgreed).toBe(false);
  if (!agreed || !apart) throw new Error('No groups');
  expect(decisionOn(agreed, {})).toEqual({ take: [agreed.id], own: null, reason: '' });
  expect(decisionOn(apart, {})).toBeNull();
  const neither = { take: [], own: null, reason: 'Non' };
  expect(decisionOn(agreed, { [agreed.id]: neither })).toBe(neither);
});

it('measures spans along a segment, sentence after sentence', () => {
  const marks = [mark(0, 'f2', 0, 3), mark(1, 'e1', 5, 7), mark(1, 'gone', 0, 1)];
  expect(spansOf('text', segments, marks)).toEqual([
    expect.objectContaining({ rater: 'A', segment: 'text\n0', side: 'target', from: 5, to: 8 }),
    expect.objectContaining({ rater: 'B', side: 'source', from: 5, to: 7 }),
  ]);
  expect(letterOf(2)).toBe('C');
});
