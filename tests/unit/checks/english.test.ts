import { describe, expect, it } from 'vitest';
import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { englishWord } from '#lib/domain/checks/english-word.ts';
import { keptAcronym } from '#lib/domain/checks/kept-acronym.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { fires, read, silent } from './notation.ts';

describe('english-word', async () => {
  const check = englishWord(await frenchSpeller());
  fires(check, [
    ['Le ⟦workplace⟧ a changé.', null, 'The workplace has changed.'],
    ['Il était ⟦stumbled⟧ par les ⟦prosecutors⟧.', null, 'He was stumbled by the prosecutors.'],
  ]);
  silent(check, [
    ['Le rituximab et le tocilizumab.', 'Both rituximab and tocilizumab.'],
    ['Le «~workplace~» (workplace) a changé.', 'The workplace has changed.'],
    ['Le Workplace a changé.', 'The workplace has changed.'],
    ['Le workplace a changé.', 'The office has changed.'],
    ['Une image, un parking, une question.', 'An image, a parking, a question.'],
    ['La Bitcoin brokering Company.', 'The Bitcoin brokering Company.'],
    [
      Array.from({ length: 4 }, () => 'Le farming plaît.').join(' | '),
      Array.from({ length: 4 }, () => 'We like farming.').join(' | '),
    ],
  ]);
});

describe('kept-acronym', () => {
  fires(keptAcronym, [
    ['Selon la ⟦WHO⟧, rien.', 'Selon la OMS, rien.', 'According to the WHO, nothing.'],
    ['Le ⟦GDP⟧ de l’UE monte.', 'Le PIB de l’UE monte.', 'EU GDP is up.'],
    [
      'Les malformations veineuses (⟦VM⟧). | Ces ⟦VMs⟧ durent.',
      null,
      'Congenital venous malformations (VMs). | These VMs last.',
    ],
    ['Une zone économique spéciale (⟦SEZ⟧).', null, 'A special economic zone (SEZ).'],
  ]);
  silent(keptAcronym, [
    ['L’OMS (WHO en anglais).', 'The WHO.'],
    ['Selon UN Women et la WHO Foundation.', 'UN Women and the WHO Foundation say so.'],
    ['Le GDP baisse.', 'Output falls.'],
    ['L’adénosine triphosphate (ATP).', 'It needs adenosine triphosphate (ATP).'],
    ['Le Simple Shoulder Test (SST).', 'The Simple Shoulder Test (SST).'],
    ['Le SARS-CoV-2.', 'SARS-CoV-2.'],
  ]);

  it('is sure of nothing where French may have taken over the initials', () => {
    const document = read('Les malformations veineuses (VM).', 'Some venous malformations (VM).');
    expect(runCheck(keptAcronym, document).map(({ lane }) => lane)).toEqual(['unsure']);
  });
});
