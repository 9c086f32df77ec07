import { describe, expect, it } from 'vitest';
import { correctionAt, correctionsOf, isBroughtIn, likelyCategory } from '#lib/domain/editing/corrections.ts';

/** « was → now » of each correction. */
const show = (machine: string, current: string) =>
  correctionsOf(machine, current).map(({ was, now }) => `${was} → ${now}`);

describe('corrections of a sentence', () => {
  it.each([
    ['a word', 'Il a livré le projet.', 'Il a remis le projet.', ['livré → remis']],
    [
      'two, far apart',
      'Le ministre a annoncé hier une réforme importante.',
      'La ministre a annoncé hier une réforme majeure.',
      ['Le → La', 'importante → majeure'],
    ],
    [
      'words taken out, without the space they leave',
      'Un très grand homme est mort.',
      'Un homme est mort.',
      ['très grand → '],
    ],
    [
      'words put in between words',
      'Les élèves vont école.',
      'Les élèves vont à l’école.',
      ['vont école → vont à l’école'],
    ],
    ['words put in at the end', 'Il part.', 'Il part. Enfin.', ['part. → part. Enfin.']],
    ['words put in at the start', 'Pékin ouvre.', 'Hier, Pékin ouvre.', ['Pékin → Hier, Pékin']],
    ['a space', 'Vraiment?', 'Vraiment\u202f?', ['Vraiment? → Vraiment\u202f?']],
    ['a sentence written anew', 'un deux trois', 'alpha bêta', ['un deux trois → alpha bêta']],
    ['nothing', 'Pareil.', 'Pareil.', []],
    ['all taken out', 'Pareil.', '', ['Pareil. → ']],
    ['a sentence that the machine did not write', '', 'Ajout.', []],
  ])('%s', (_, machine, current, wanted) => {
    expect(show(machine, current)).toEqual(wanted);
  });

  it('is one correction from the first to the last where there are many', () => {
    const machine = 'un mot deux mots long trois mots court quatre mots gros cinq mots petit six mots';
    const current = 'UN mot deux mots LONG trois mots COURT quatre mots GROS cinq mots PETIT six mots';
    expect(show(machine, current)).toHaveLength(1);
  });

  it('tells what became of a place, edges included', () => {
    expect(correctionAt('un deux trois', 'un trois', 3, 7)).toMatchObject({ now: '', nowFrom: 3, nowTo: 3 });
    expect(correctionAt('un deux', 'un bon deux', 3, 7)).toMatchObject({ now: 'bon deux' });
  });

  it('sees words that come from elsewhere', () => {
    const joined = 'projet. Le rapport d’activité du gouvernement sera présenté demain matin à Pékin.';
    expect(isBroughtIn({ was: 'projet.', now: joined })).toBe(true);
    expect(isBroughtIn({ was: 'vont école', now: 'vont à l’école' })).toBe(false);
  });
});

describe('the likely category', () => {
  it.each([
    ['spaces', 'Vraiment?', 'Vraiment\u202f?', 'locale/format'],
    ['the notation of a number', '3,000', '3\u202f000', 'locale/format'],
    ['a comma', 'mais il', 'mais, il', 'linguistic/punctuation'],
    ['an accent', 'etat', 'État', 'linguistic/spelling'],
    ['a slip of the pen', 'govvernement', 'gouvernement', 'linguistic/spelling'],
    ['agreement', 'annoncé', 'annoncées', 'linguistic/grammar'],
    ['a preposition', 'vont école', 'vont à l’école', 'linguistic/grammar'],
    ['a word written twice', 'plus plus', 'plus', 'linguistic/grammar'],
    ['content put in', 'le projet', 'le vaste projet', 'accuracy/omission'],
    ['content taken out', 'très grand', '', 'accuracy/addition'],
    ['another word', 'livré', 'remis', 'accuracy/mistranslation'],
    ['another number', '1998', '2008', 'accuracy/mistranslation'],
    ['other words', 'est en charge de la direction', 'dirige désormais toutes les équipes', 'style/awkward'],
    ['another order', 'demain Pékin', 'Pékin demain', 'style/awkward'],
  ])('%s', (_, was, now, wanted) => {
    expect(likelyCategory({ was, now })).toBe(wanted);
  });
});
