import { describe, expect, it } from 'vitest';
import { canonicalNumber } from '#lib/domain/align/numbers.ts';
import { tokenise } from '#lib/domain/align/tokens.ts';

describe('canonicalNumber', () => {
  it.each([
    ['74.87', '74.87'],
    ['74,87', '74.87'],
    ['1,234', '1234'],
    ['1 234', '1234'],
    ['1\u202f234\u00a0567', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234.50', '1234.5'],
    ['1 234,50', '1234.5'],
    ['10.0', '10'],
    ['007', '007'],
    ['5', '5'],
  ])('%s is %s', (printed, canonical) => {
    expect(canonicalNumber(printed)).toBe(canonical);
  });
});

describe('tokenise', () => {
  it('gives the same tokens for the same numbers, quotes and names', () => {
    expect(tokenise('“Xiong’an” paid 74.87 in twelve', 'en')).toEqual([
      '"',
      'xiong',
      'an',
      '"',
      'pay',
      '#74.87',
      'in',
      '#12',
    ]);
    expect(tokenise('« Xiong’an » douze 74,87', 'fr')).toEqual(['"', 'xiong', 'an', '"', '#12', '#74.87']);
  });

  it('keeps two numbers apart that are not groups of one', () => {
    expect(tokenise('en 2013 300 votes', 'fr')).toEqual(['en', '#2013', '#300', 'vot']);
  });
});
