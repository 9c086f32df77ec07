import { describe } from 'vitest';
import { brokenSequence } from '#lib/domain/checks/broken-sequence.ts';
import { fires, silent } from './notation.ts';

describe('broken-sequence', () => {
  fires(brokenSequence, [
    ['Il l’a annoncé ⟦sur qu’⟧elle partait.', null],
    ['Contre ⟦la de⟧ l’Assemblée.', null],
    ['Ils entrent ⟦dans et⟧ sortent.', null],
    ['Le prix ⟦de un⟧ repas.', null],
    ['Il dit ⟦que elle⟧ viendra.', null],
    ['Il vient de ⟦la,⟧ dit-on.', null],
    ['Soutenue par ⟦cette a⟧ voté.', null],
    ['⟦Le entreprise⟧ dit ⟦que elle⟧ vient ⟦de acheter⟧ cela.', null],
    ['Le prix ⟦du la⟧ ville, ⟦aux les⟧ gens.', null],
  ]);
  fires(brokenSequence, [['Le coût ⟦de le⟧ projet, ⟦à les⟧ usines.', 'Le coût du projet, aux usines.']]);
  silent(brokenSequence, [
    'L’un des motifs, au moins un des trois.',
    'Il la voit, leur en parle et les en empêche.',
    'Six pour, trois contre et deux absents, avec ou sans lui.',
    'Le oui, le onzième, la une, le yaourt, la ouate, le ouistiti.',
    'Il vient de le faire, de les voir, à le lire.',
    'Ce que tu dis, ce à quoi je pense.',
    'Le pour et le contre, le sur-mesure.',
    'Le vers du refrain, ces vers sont beaux.',
    'La Une du journal : « la une ».',
    'De Ont à La Haye.',
    'Voir https://la.de/la de.',
    'Là, il est passé de l’un à l’autre.',
  ]);
});
