import { describe, expect, it } from 'vitest';
import { hasForbiddenCharacters, normaliseText } from '#lib/domain/text/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['\uFEFFun\r\ndeux\rtrois', 'un\ndeux\ntrois'],
    ['e\u0301te\u0301', 'été'],
    ['a\u00a0b\u202fc', 'a\u00a0b\u202fc'],
    ['\uD800', '\uD800'],
    ['', ''],
  ])('%j', (raw, expected) => {
    expect(normaliseText(raw)).toBe(expected);
  });
});

describe('hasForbiddenCharacters', () => {
  it.each([
    ['a\0b', true],
    ['a\uD83Db', true],
    ['\uDE00', true],
    ['😀 été', false],
    ['', false],
  ])('%j', (text, expected) => {
    expect(hasForbiddenCharacters(text)).toBe(expected);
  });
});
