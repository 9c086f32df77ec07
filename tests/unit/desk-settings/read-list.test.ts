import { describe, expect, it } from 'vitest';
import { readList } from '#app/components/desk-settings/read-list.ts';

const read = (text: string) =>
  readList(text).terms.map(({ kind, source, target, note }) => [kind, source, target, note]);

describe('readList', () => {
  it('reads a table copied from a spreadsheet, headings left out', () => {
    expect(
      read('Anglais\tFrançais\tRègle\tNote\nthe Fed\tla Fed\timposé\tCapitale\nchair\tchair\tproscrit\t'),
    ).toEqual([
      ['required', 'the Fed', 'la Fed', 'Capitale'],
      ['forbidden', 'chair', 'chair', ''],
    ]);
  });

  it('reads semicolons before commas, and cells in quotation marks', () => {
    expect(read('bus;car;;"dit ""grand tourisme""; autrement autobus"\r\na, b;c')).toEqual([
      ['required', 'bus', 'car', 'dit "grand tourisme"; autrement autobus'],
      ['required', 'a, b', 'c', ''],
    ]);
    expect(read('"Smith, Jones",cabinet Smith')).toEqual([['required', 'Smith, Jones', 'cabinet Smith', '']]);
  });

  it('takes an unwanted term without English, and says which lines hold no term', () => {
    const { terms, bad } = readList('seul\n\n;en charge de;proscrit\n;sans anglais');
    expect(terms.map(({ target }) => target)).toEqual(['en charge de']);
    expect(bad).toEqual([1, 4]);
  });

  it('makes nothing of nothing', () => {
    expect(readList('  \n')).toEqual({ terms: [], bad: [] });
  });
});
