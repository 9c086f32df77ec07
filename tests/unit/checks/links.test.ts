import { describe } from 'vitest';
import { doubledLink } from '#lib/domain/checks/doubled-link.ts';
import { openingConjunction } from '#lib/domain/checks/opening-conjunction.ts';
import { presentForPast } from '#lib/domain/checks/present-for-past.ts';
import { repeatedHead } from '#lib/domain/checks/repeated-head.ts';
import { fires, silent } from './notation.ts';

describe('opening-conjunction', () => {
  fires(openingConjunction, [
    ['⟦Et le⟧ maire est parti.', 'Le maire est parti.', 'The mayor left.'],
    ['«~⟦Mais elle⟧ reste.~»', '«~Elle reste.~»', '“She stays.”'],
  ]);
  silent(openingConjunction, [
    ['Et le maire est parti.', 'And the mayor left.'],
    ['Mais elle reste.', 'She stays, however.'],
    ['Et le maire est parti.', 'It rained. And the mayor left.'],
    ['Et si l’on partait~?', 'What about leaving?'],
    'Et le maire est parti.',
  ]);
});

describe('repeated-head', () => {
  fires(repeatedHead, [
    ['Elle compte ⟦le Centre de Lyon, le Centre du Mans et le Centre⟧ de Lens.', null],
    ['⟦La mairie de Brest, la mairie de Lille, la mairie⟧ de Nice.', null],
  ]);
  silent(repeatedHead, [
    'Le Centre de Lyon, celui du Mans et celui de Lens.',
    'Le maire, la mairie et le maire.',
  ]);
});

describe('doubled-link', () => {
  fires(doubledLink, [
    ['L’accord ⟦pour le parc pour l’⟧enseignement.', null],
    ['Il bâtira l’école⟦, et guidera et soutiendra⟧ les élèves.', null],
  ]);
  silent(doubledLink, [
    'Pour le parc et pour l’enseignement.',
    'Il vote pour l’avenir, pour la paix.',
    'Il bâtira, guidera et soutiendra.',
    'Dans le cadre d’une percée dans le marché.',
  ]);
});

describe('present-for-past', () => {
  fires(presentForPast, [
    ['Les contrats ⟦s’élèvent⟧ à 74~millions.', null, 'The contracts reached 74 million.'],
    ['Les réunions ⟦se tiennent⟧ fin janvier.', null, 'The meetings were held in late January.'],
  ]);
  silent(presentForPast, [
    ['Les contrats s’élèvent à 74~millions.', 'The contracts reached 74 million, which is a record.'],
    ['Les contrats se sont élevés à 74~millions.', 'The contracts reached 74 million.'],
    ['Il a remporté la perte.', 'He won the loss.'],
    ['La reprise se lance.', ''],
  ]);
});
