import { expect, it } from 'vitest';
import { pairNames } from '#lib/domain/pair-names.ts';

it('pairs files whose names differ in their language', () => {
  expect(
    pairNames(['a.fr.txt', 'a.en.txt', 'b_FR.txt', 'b_EN.txt', 'c-english.txt', 'c-french.txt', 'notes.txt']),
  ).toEqual([
    { name: 'a', source: 'a.en.txt', target: 'a.fr.txt' },
    { name: 'b', source: 'b_EN.txt', target: 'b_FR.txt' },
    { name: 'c', source: 'c-english.txt', target: 'c-french.txt' },
  ]);
});

it('pairs files of two folders, and keeps folders apart', () => {
  expect(pairNames(['en/rail.txt', 'fr/rail.txt', 'may/x.en.txt', 'june/x.fr.txt', 'may/fr/y.txt'])).toEqual([
    { name: 'rail', source: 'en/rail.txt', target: 'fr/rail.txt' },
    { name: 'june/x', source: null, target: 'june/x.fr.txt' },
    { name: 'may/y', source: null, target: 'may/fr/y.txt' },
    { name: 'may/x', source: 'may/x.en.txt', target: null },
  ]);
});

it('says which file has no place beside the one that came first', () => {
  expect(pairNames(['a.en.txt', 'a_en.txt', 'a.fr.txt'])).toEqual([
    { name: 'a', source: 'a.en.txt', target: 'a.fr.txt' },
    { name: 'a_en.txt', source: 'a_en.txt', target: null },
  ]);
});
