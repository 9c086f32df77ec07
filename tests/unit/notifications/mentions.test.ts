import { describe, expect, it } from 'vitest';
import { mentionAtCaret, mentionsIn, suggestPeople } from '#lib/domain/mentions.ts';

const anne = { id: 'anne', name: 'Anne' };
const anneMarie = { id: 'anne-marie', name: 'Anne-Marie Dupré' };
const leo = { id: 'leo', name: 'Léo Martin' };
const otherLeo = { id: 'leo-2', name: 'Léo Martin' };
const people = [anne, leo, anneMarie];
const named = (text: string, among = people) =>
  mentionsIn(text, among).map(({ from, to, id }) => `${id}:${text.slice(from, to)}`);

describe('people named in a text', () => {
  it.each([
    ['a whole name', 'Vois avec @Léo Martin.', ['leo:@Léo Martin']],
    ['in any case', '@léo MARTIN tu confirmes ?', ['leo:@léo MARTIN']],
    ['the longest name', '@Anne-Marie Dupré et @Anne, merci', ['anne-marie:@Anne-Marie Dupré', 'anne:@Anne']],
    ['not a part of a name', '@Léo, @Annette', []],
    ['not an address', 'ecrire a redaction@Anne.example', []],
    ['after a bracket and at the end', '(@Anne)', ['anne:@Anne']],
    ['a letter written with a combining accent', '@Le\u0301o Martin', []],
  ])('%s', (_, text, wanted) => {
    expect(named(text)).toEqual(wanted);
  });

  it('are all meant when they have one name', () => {
    expect(named('@Léo Martin', [leo, otherLeo])).toEqual(['leo:@Léo Martin', 'leo-2:@Léo Martin']);
  });
});

describe('a name that is being typed', () => {
  it.each([
    ['Bonjour @', 9, { from: 8, typed: '' }],
    ['Bonjour @lé', 11, { from: 8, typed: 'lé' }],
    ['Bonjour @Léo Mar et', 16, { from: 8, typed: 'Léo Mar' }],
    ['Bonjour', 7, null],
    ['a@b', 3, null],
    ['@Léo\n', 5, null],
  ])('in “%s” at %i', (text, caret, wanted) => {
    expect(mentionAtCaret(text, caret)).toEqual(wanted);
  });

  it.each([
    ['', ['anne', 'leo', 'anne-marie']],
    ['le', ['leo']],
    ['mart', ['leo']],
    ['DUPRE', ['anne-marie']],
    ['anne-m', ['anne-marie']],
    [' ', []],
    ['nne', []],
  ])('“%s” suggests whose name has a part that begins so', (typed, wanted) => {
    expect(suggestPeople(people, typed, 5).map(({ id }) => id)).toEqual(wanted);
  });
});
