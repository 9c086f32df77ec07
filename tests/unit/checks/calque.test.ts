import { describe, expect, it } from 'vitest';
import { calque } from '#lib/domain/checks/calque.ts';
import { CALQUES } from '#lib/domain/checks/calque-table.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { fires, read, silent } from './notation.ts';

describe('calque', () => {
  fires(calque, [
    ['Il espère ⟦éventuellement⟧ gagner.', null, 'He hopes to eventually win.'],
    ['La ⟦capitale nationale⟧ accueille le sommet.', null, 'The national capital hosts the summit.'],
    ['Ils vont ⟦adresser les problèmes⟧ du pays.', null, 'They will address the problems of the country.'],
    ["Cela ⟦dépend sur⟧ l'État.", null, 'It depends on the state.'],
    ['Elle a ⟦un certain nombre d’⟧universités.', null, 'It has a number of universities.'],
    ['La loi sera ⟦implémentée⟧.', null, 'The law will be implemented.'],
    ['Deux projets sont ⟦sous discussion⟧.', null, 'Two projects are under discussion.'],
    ['Ce fut une ⟦bénédiction mitigée⟧.', null, 'It was a mixed blessing.'],
    ['Il a fait 52 ⟦erreurs non forcées⟧.', null, 'He made 52 unforced errors.'],
    ['Les places ⟦ont été vendues en une heure⟧.', null, 'Seats sold out within an hour.'],
    ['Il sera tête de série. Je passerai ⟦un scan⟧ lundi.', null, 'Seeded first, I will have a scan.'],
    [
      'Ils ont pu ⟦casser la glace⟧ et ⟦paver la voie⟧.',
      null,
      'They broke the ice and paved the way. They pave the way, break the ice.',
    ],
    ['Les ⟦supporters du président⟧ protestent.', null, 'Supporters of the president are protesting.'],
  ]);
  silent(calque, [
    ['Il regarde la télé au bureau.', 'He watches TV in offices.'],
    ['Les billets ont été vendus hier.', 'The tickets were sold yesterday.'],
    ['Il a inauguré l’usine.', 'He opened the plant.'],
    ['Il espère éventuellement gagner.', 'He hopes to win, if at all.'],
    ['Il espère éventuellement gagner.', ''],
    ['Les empreintes digitales du suspect', 'The digital prints of the suspect'],
    ['Les supporters du PSG', 'PSG supporters'],
    ['Il a gagné le Robotics Challenge.', 'He won the Robotics Challenge.'],
  ]);

  it('quotes the English words as they stand', () => {
    const document = read('Ils adressent la crise.', 'Leaders addressed the growing crisis.');
    expect(runCheck(calque, document)[0]?.message.en).toContain('“addressed the growing crisis”');
  });

  it('has at least 1,500 well-formed entries, none twice', () => {
    expect(CALQUES.length).toBeGreaterThan(1500);
    const known = CALQUES.map(({ triggers, pattern }) => `${JSON.stringify(triggers)} ${pattern}`);
    expect(known.filter((entry, at) => known.indexOf(entry) !== at)).toEqual([]);
    for (const { triggers, pattern, suggestion } of CALQUES) {
      expect(suggestion).not.toBe('');
      expect(pattern).not.toMatch(/\{\p{Ll}+\}|\\p\{Lu\}/u);
      expect(() => new RegExp(pattern, 'u')).not.toThrow();
      for (const word of triggers.flat()) expect(word).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
    }
  });

  const whole = (pattern: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, 'u');

  it('finds the example of each entry, and not what a sharp one suggests instead', () => {
    const examples = CALQUES.filter(({ example }) => example !== '');
    expect(examples.length).toBeGreaterThan(1400);
    expect(examples.filter((entry) => !whole(entry.pattern).test(entry.example.toLowerCase()))).toEqual([]);
    // What stands in brackets comments the suggestion and may quote the calque.
    const suggested = ({ suggestion }: { suggestion: string }) =>
      suggestion.replace(/\(.*?\)/g, '').toLowerCase();
    expect(
      examples.filter((entry) => entry.level === 'sharp' && whole(entry.pattern).test(suggested(entry))),
    ).toEqual([]);
  });
});
