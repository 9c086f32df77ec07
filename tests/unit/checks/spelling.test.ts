import { describe, expect, it } from 'vitest';
import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { respell } from '#lib/domain/checks/respell.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { spelling } from '#lib/domain/checks/spelling.ts';
import { fires, read, silent } from './notation.ts';

const speller = await frenchSpeller();
const check = spelling(speller);

describe('spelling, with the real dictionary', () => {
  fires(check, [
    ['Le ⟦gouvernment⟧ a ⟦confimé⟧ la nouvelle.', 'Le gouvernement a confirmé la nouvelle.'],
    ['Une ⟦soiréee⟧ sans ⟦probleme⟧.', 'Une soirée sans problème.'],
    ['l’⟦énergei⟧ du vent, aujourd’hui', 'l’énergie du vent, aujourd’hui'],
    ['des mesures anti-⟦inflatoin⟧', 'des mesures anti-inflation'],
    ['Il parle de ⟦glamoureuxité⟧.', null],
  ]);
  silent(check, [
    'Le porte-parole l’a répété jusqu’à aujourd’hui, y compris aux États-Unis.',
    'Xi Jinping et Xiongan, la RATP, l’OTAN et McDonald’s.',
    'Voir www.exempl.fr ou ecrire@exempl.fr, #motdiese.',
    ['Le trumpisme et la machine learning.', 'Trump and machine learning.'],
    ['Les xiongannais sont là.', 'The people of Xiongan are here.'],
    'une oeuvre et un coeur',
    'Il reconnait qu’il cèdera : la règlementation, un évènement, il disparaitrait.',
    'The council voted yesterday evening against building the bridge.',
  ]);

  it('only counts a word that comes back: it is a vocabulary, not a slip', () => {
    const lanes = runCheck(check, read('le tokamac ici | le tokamac là | le tokamac encore')).map(
      ({ lane }) => lane,
    );
    expect(lanes).toEqual(['unsure', 'unsure', 'unsure']);
  });

  it('only counts a word between guillemets: its writer knows', () => {
    const lanes = runCheck(check, read('un «~probleme~» et un probleme')).map(({ lane }) => lane);
    expect(lanes).toEqual(['unsure', 'probable']);
  });

  it('finds nothing without a dictionary', () => {
    expect(runCheck(spelling(undefined), read('Le gouvernment'))).toEqual([]);
  });
});

describe('respell', () => {
  const words = new Set(['problème', 'énergie', 'soirée', 'confirmé', 'main', 'mais']);
  const knows = (word: string) => words.has(word);
  it.each([
    ['probleme', ['problème']],
    ['énergei', ['énergie']],
    ['soiréee', ['soirée']],
    ['confimé', ['confirmé']],
    ['maiz', ['main', 'mais']],
    ['xyz', []],
  ])('%s', (word, right) => expect(respell(word, knows).sort()).toEqual(right));
});
