import { expect, test } from 'vitest';
import { type HouseSpaces, houseSpace } from '#lib/domain/editing/house-space.ts';

const PRESS: HouseSpaces = {
  ';': 'narrow',
  '!': 'narrow',
  '?': 'narrow',
  ':': 'noBreak',
  '%': 'noBreak',
  guillemets: 'noBreak',
  unit: 'noBreak',
  thousands: 'narrow',
};

/** The caret is « | »; « _ » a no-break space, « ~ » a narrow one. */
test.each([
  ['Vraiment|?', 'Vraiment~?'],
  ['Vraiment |?', 'Vraiment~?'],
  ['Vraiment| ?', 'Vraiment~?'],
  ['Vraiment~|?', 'Vraiment~?'],
  ['Il dit |: oui', 'Il dit_: oui'],
  ['«|Oui', '«_Oui'],
  ['Oui|»', 'Oui_»'],
  ['12|%', '12_%'],
  ['10|000 habitants', '10~000 habitants'],
  ['10|km', '10_km'],
  ['M.| Dupont', 'M._Dupont'],
])('%s becomes %s', (given, wanted) => {
  const named = given.replaceAll('_', '\u00a0').replaceAll('~', '\u202f');
  const at = named.indexOf('|');
  const text = named.replace('|', '');
  const { from, to, insert } = houseSpace(text, at, PRESS);
  const result = text.slice(0, from) + insert + text.slice(to);
  expect(result.replaceAll('\u00a0', '_').replaceAll('\u202f', '~')).toBe(wanted);
});

test('a house without a space there takes away what stands', () => {
  expect(houseSpace('Vraiment ?', 8, { ...PRESS, '?': 'none' })).toEqual({ from: 8, to: 9, insert: '' });
});
