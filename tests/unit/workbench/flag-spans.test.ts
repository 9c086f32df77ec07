import { describe, expect, it } from 'vitest';
import { followText, type Marked, stretches } from '#lib/domain/editing/flag-spans.ts';

const mark = (id: string, from: number, to: number, severity: Marked['severity'] = 'minor'): Marked => ({
  id,
  from,
  to,
  severity,
});

/** « un [deux:minor a] trois » */
function show(text: string, marks: readonly Marked[]): string {
  return stretches(text, marks)
    .map((piece) =>
      piece.severity ? `[${piece.text}:${piece.severity} ${piece.ids.join(',')}]` : piece.text,
    )
    .join('');
}

describe('stretches', () => {
  it.each([
    ['no mark', 'un deux', [], 'un deux'],
    ['a mark', 'un deux trois', [mark('a', 3, 7)], 'un [deux:minor a] trois'],
    ['marks at both ends', 'un deux', [mark('a', 0, 2), mark('b', 3, 7)], '[un:minor a] [deux:minor b]'],
    [
      'marks that cross: the worst gives the look',
      'un deux trois',
      [mark('a', 0, 7), mark('b', 3, 13, 'critical')],
      '[un :minor a][deux:critical a,b][ trois:critical b]',
    ],
    ['a mark outside of the text', 'un', [mark('a', 1, 9)], 'un'],
    ['an empty mark', 'un', [mark('a', 1, 1)], 'un'],
    ['no text', '', [], ''],
  ])('%s', (_, text, marks, wanted) => {
    expect(show(text, marks)).toBe(wanted);
  });
});

describe('marks on text that is not saved yet', () => {
  it('follow their words', () => {
    const [moved] = followText([mark('a', 3, 7)], 'un deux trois', 'un et deux trois');
    expect('un et deux trois'.slice(moved?.from, moved?.to)).toBe('deux');
  });

  it('are empty when the words are gone', () => {
    const [moved] = followText([mark('a', 3, 7)], 'un deux trois', 'un trois');
    expect(moved?.from).toBe(moved?.to);
  });
});
