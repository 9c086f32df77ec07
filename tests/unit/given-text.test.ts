import { expect, it } from 'vitest';
import { linesOf } from '#lib/cli/given-text.ts';
import { givenText } from '#lib/domain/text/given-text.ts';

it('leaves offsets alone when nothing changes', () => {
  const { text, toGiven } = givenText('déjà\nvu');
  expect([text, toGiven(5)]).toEqual(['déjà\nvu', 5]);
});

it.each([
  ['a byte order mark', '\uFEFFoui', 'oui', 1],
  ['decomposed letters', 'e\u0301te\u0301 oui', 'été oui', 6],
  ['line ends of two characters', 'un\r\ndeux\r\noui', 'un\ndeux\noui', 10],
  ['line ends of old', 'un\roui', 'un\noui', 3],
])('finds a word again after %s', (_, raw, normal, at) => {
  const { text, toGiven } = givenText(raw);
  expect(text).toBe(normal);
  const from = text.indexOf('oui');
  expect(toGiven(from)).toBe(at);
  expect(toGiven(from + 3)).toBe(raw.length);
});

it('numbers lines as an editor does', () => {
  expect(linesOf('a\n\nb\n').map(({ text, from }) => [text, from])).toEqual([
    ['a', 0],
    ['', 2],
    ['b', 3],
  ]);
});
