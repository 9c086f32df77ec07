import { expect, it } from 'vitest';
import { distribute } from '#lib/domain/distribute.ts';

const loads = (words: Record<string, number>) => Object.entries(words).map(([id, n]) => ({ id, words: n }));

it.each([
  ['in turn while all have the same', { a: 0, b: 0 }, { 1: 300, 2: 300, 3: 300, 4: 300 }, '1a 2b 3a 4b'],
  [
    'whoever is behind catches up first',
    { a: 1000, b: 0 },
    { 1: 400, 2: 400, 3: 400, 4: 400 },
    '1b 2b 3b 4a',
  ],
  [
    'a long article counts for several short ones',
    { a: 0, b: 0 },
    { 1: 900, 2: 300, 3: 300, 4: 300 },
    '1a 2b 3b 4b',
  ],
  ['articles without a word take turns too', { a: 0, b: 0 }, { 1: 0, 2: 0 }, '1a 2b'],
  ['nobody to give to', {}, { 1: 5 }, ''],
  ['nothing to give', { a: 1 }, {}, ''],
])('%s', (_, people, articles, expected) => {
  const given = distribute(loads(articles), loads(people));
  expect([...given].map(([id, person]) => id + person).join(' ')).toBe(expected);
});
