import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  missingNoBreakSpace,
  missingNoBreakSpaceByDefault,
} from '#lib/domain/checks/missing-no-break-space.ts';
import { getProfile } from '#lib/domain/checks/profiles.ts';
import { applyFixes, runCheck } from '#lib/domain/checks/run.ts';
import { fires, silent } from './notation.ts';

describe('missing-no-break-space, Imprimerie nationale', () => {
  fires(missingNoBreakSpaceByDefault, [
    ['Vraiment⟦ ?⟧ Oui⟦!⟧ Trois⟦ :⟧ un⟦;⟧ deux.', 'Vraiment¬? Oui¬! Trois~: un¬; deux.'],
    ['les ⟦« deux⟧ sessions⟦ »⟧ et ⟦«trois⟧⟦»⟧', 'les «~deux sessions~» et «~trois~»'],
    ['⟦110 %⟧ et ⟦12,5%⟧', '110~% et 12,5~%'],
    ['⟦74,87 milliards⟧ de yuans, ⟦10 millions⟧', '74,87~milliards de yuans, 10~millions'],
    ['⟦10 €⟧, ⟦5€⟧, ⟦3 km⟧ et ⟦20 °C⟧', '10~€, 5~€, 3~km et 20~°C'],
    ['⟦3 000⟧ habitants', '3¬000 habitants'],
    ['Quoi⟦?!⟧', 'Quoi¬?!'],
  ]);
  silent(missingNoBreakSpaceByDefault, [
    'Vraiment~? Oui¬! Trois~: un~; deux. «~Oui~» «¬Non¬» 3~000 et 3¬000',
    'À 12:30, un rapport de 3:1, https://exemple.fr/a?b=1;c=2, mailto:a@b.fr',
    'Le sourire :) ou ;-) et (?) puis [!]',
    'R&amp;D et &nbsp; restent',
    'le code `a:b` et std::vector',
    ['Il travaille chez Yahoo! depuis 2010.', 'He has worked at Yahoo! since 2010.'],
    ['Le livre AI Superpowers: China paraît.', 'The book AI Superpowers: China is out.'],
    'en 2024 100 personnes',
    '? au début',
  ]);
});

describe('missing-no-break-space, other houses', () => {
  fires(missingNoBreakSpace(getProfile('fr-CA')), [
    ['Vraiment? Trois⟦ :⟧ ⟦«oui⟧⟦»⟧', 'Vraiment? Trois~: «~oui~»'],
  ]);
  fires(missingNoBreakSpace(getProfile('fr-CH')), [['Trois⟦ :⟧ ⟦« oui⟧⟦ »⟧', 'Trois¬: «¬oui¬»']]);
  fires(missingNoBreakSpace(getProfile('web')), [['Vraiment⟦ ?⟧', 'Vraiment~?']]);
  it('falls back to the default profile', () => {
    expect(getProfile('unheard-of').id).toBe('imprimerie-nationale');
  });
});

const jolitypo = '../shared/data/checks-dev/jolitypo-fr/jolitypo-pairs.jsonl';
const pairs = (() => {
  try {
    return readFileSync(jolitypo, 'utf8')
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<'test' | 'input' | 'expected', string>);
  } catch {
    return undefined;
  }
})();

describe.skipIf(pairs === undefined)(
  `missing-no-break-space against ${jolitypo} (skipped when it is absent)`,
  () => {
    it('spaces French marks as JoliTypo does, width apart', () => {
      const mine = (pairs ?? []).filter(({ test }) => test === 'FrenchNoBreakSpaceTest');
      expect(mine.length).toBeGreaterThan(5);
      const unlike = mine.flatMap(({ input, expected }) => {
        const document = { sentences: [{ text: input, paragraph: 0, sources: [] }] };
        const fixes = runCheck(missingNoBreakSpaceByDefault, document).flatMap(({ fix }) => fix ?? []);
        const [text = ''] = applyFixes([input], fixes);
        const narrow = (one: string) => one.replaceAll('\u202f', '\u00a0');
        // It leaves a mark without any space alone; here it gets one.
        return narrow(text) === narrow(expected) || /[^\s\d](?:[:;!?])/u.test(input)
          ? []
          : [{ input, expected, text }];
      });
      expect(unlike).toEqual([]);
    });
  },
);
