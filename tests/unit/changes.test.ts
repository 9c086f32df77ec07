import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  type DiffPart,
  diffWords,
  invertChanges,
  mapPosition,
  mergeThreeWay,
  wordDiff,
} from '#lib/domain/changes.ts';
import { tokenise } from '#lib/domain/text/tokens.ts';

/** `a|b|c` of the tokens that are not plain spaces. */
const words = (text: string) =>
  tokenise(text)
    .filter((token) => token.text !== ' ')
    .map((token) => token.text)
    .join('|');

/** `same [-removed-]{+added+}`, as wdiff prints it. */
const shown = (parts: DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('tokenise', () => {
  it.each([
    ['l’innovation qu’il aujourd’hui', 'l’|innovation|qu’|il|aujourd’hui'],
    ['Xiong’an, Sainsbury’s et d’Orsay', 'Xiong’an|,|Sainsbury’s|et|d’|Orsay'],
    ["Lorsqu'on L'Équipe", "Lorsqu'|on|L'|Équipe"],
    ['74,87 milliards, 3 000 et 10\u202f000,5', '74,87|milliards|,|3 000|et|10\u202f000,5'],
    ['en 2024 100 tués à 12:30', 'en|2024|100|tués|à|12:30'],
    ['110\u00a0%, 14h30, 2e', '110|\u00a0|%|,|14|h30|,|2|e'],
    ['a\u00a0\u202fb', 'a|\u00a0|\u202f|b'],
    ['Pékin-Tianjin… fin...', 'Pékin|-|Tianjin|…|fin|...'],
    ['\ud800x', '\ud800|x'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('wordDiff', () => {
  it.each([
    ['Le chat dort.', 'Le chien dort.', 'Le [-chat-]{+chien+} dort.'],
    ['Le chat.', 'Le chat.', 'Le chat.'],
    ['', 'Tout.', '{+Tout.+}'],
    ['Tout.', '', '[-Tout.-]'],
    // Not « [-livrant-]{+présentant+} le [-projet. -]rapport »: a two-letter word is no island.
    [
      'en livrant le projet. rapport',
      'en présentant le rapport',
      'en [-livrant le projet.-]{+présentant le+} rapport',
    ],
    [
      'une grande belle maison',
      'un petit vieux chalet',
      '[-une grande belle maison-]{+un petit vieux chalet+}',
    ],
    ['leur startup. .', 'leur startup.', 'leur startup.[- .-]'],
  ])('%s → %s', (a, b, expected) => {
    expect(shown(wordDiff(a, b))).toBe(expected);
  });

  it('gives up on texts too far apart, and says so', () => {
    const a = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    const b = Array.from({ length: 3000 }, (_, i) => `b${i}`).join('\u00a0');
    const { changes, precise } = diffWords(a, b);
    expect(precise).toBe(false);
    expect(changes).toEqual([{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }]);
    expect(applyChanges(changes, a, b)).toBe(b);
  });
});

describe('mapPosition', () => {
  const a = 'un deux trois';
  const { changes } = diffWords(a, 'un DEUX et demi trois quatre', { readable: false });
  it.each([
    ['before', 1, -1, 1],
    ['start of a replaced word', 3, 1, 3],
    ['inside it, before', 5, -1, 3],
    ['inside it, after', 5, 1, 7],
    ['its end', 7, -1, 7],
    ['unchanged', 9, 1, 17],
    ['an insertion, before', 13, -1, 21],
    ['an insertion, after', 13, 1, 28],
  ] as const)('%s', (_, pos, bias, expected) => {
    expect(mapPosition(changes, pos, bias)).toBe(expected);
  });

  it('is undone by the inverse outside of changes', () => {
    expect(mapPosition(invertChanges(changes), mapPosition(changes, 9, 1), 1)).toBe(9);
  });
});

describe('mergeThreeWay', () => {
  it.each([
    ['Le chat noir dort.', 'Le chien noir dort.', 'Le chat gris dort.', 'Le chien gris dort.', 0],
    ['Le chat dort.', 'Le chien dort.', 'Le loup dort.', 'Le chien dort.', 1],
    ['Le chat dort.', 'Le chien dort.', 'Le chien dort.', 'Le chien dort.', 0],
    ['Le chat dort.', 'Le chat dort bien.', 'Le gros chat dort.', 'Le gros chat dort bien.', 0],
    ['a b c', 'a X b c', 'a Y b c', 'a X b c', 1],
    ['a b c', 'a X c', 'a Y Z c', 'a X c', 1],
    ['a b c', '', 'a b c', '', 0],
    ['a b c', 'a b c', 'a c', 'a c', 0],
    ['', 'a', 'b', 'a', 1],
  ])('%s + %s + %s', (base, mine, theirs, text, conflicts) => {
    expect(mergeThreeWay(base, mine, theirs)).toEqual({ text, conflicts });
  });
});
