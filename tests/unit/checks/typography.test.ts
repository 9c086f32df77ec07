import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { houseTypography, houseTypographyByDefault } from '#lib/domain/checks/house-typography.ts';
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

describe('house-typography', () => {
  fires(houseTypographyByDefault, [
    ["l⟦'⟧eau et l’air, l’homme", 'l’eau et l’air, l’homme'],
    ['Il dit ⟦"⟧oui⟦"⟧ et ⟦“⟧non⟦”⟧.', 'Il dit «~oui~» et «~non~».'],
    ['Il dit ⟦"⟧oui à l’“ancien” monde⟦"⟧.', 'Il dit «~oui à l’“ancien” monde~».'],
    ['Il dit «~oui à l’⟦"⟧ancien⟦"⟧ monde~».', 'Il dit «~oui à l’“ancien” monde~».'],
    ['lors d’⟦ ⟧enquêtes, l’⟦ ⟧une, jusqu’⟦ ⟧ici', 'lors d’enquêtes, l’une, jusqu’ici'],
    ['Il hésite⟦...⟧ puis part.', 'Il hésite… puis part.'],
    ['Le maire ⟦-⟧ un ancien juge ⟦-⟧ a parlé.', 'Le maire — un ancien juge — a parlé.'],
    ['la 1⟦ère⟧ fois, le 2⟦ème⟧ tour, au XX⟦ème⟧ siècle', 'la 1re fois, le 2e tour, au XXe siècle'],
    ['L’⟦E⟧tat et les ⟦E⟧tats-Unis', 'L’État et les États-Unis'],
    ['⟦A⟧ Paris, rien.', 'À Paris, rien.', 'Nothing in Paris.'],
    [
      'à l’⟦U⟧niversité de Nankai et chez le ⟦P⟧résident, hier',
      'à l’université de Nankai et chez le président, hier',
    ],
    ['⟦A⟧ partir de lundi', 'À partir de lundi'],
    ['Le c⟦oe⟧ur de l’⟦oe⟧uvre, ⟦Oe⟧uvre', 'Le cœur de l’œuvre, Œuvre'],
    [
      'Une hausse de 3⟦.⟧5~%, soit 12⟦,⟧000 voix',
      'Une hausse de 3,5~%, soit 12¬000 voix',
      'Up 3.5%, or 12,000 votes',
    ],
  ]);
  fires(houseTypographyByDefault, [
    ['à l’⟦U⟧niversité Mohammed V', 'à l’université Mohammed V'],
    ['MADRID, 3 mai (Agences) ⟦-⟧ Le joueur', 'MADRID, 3 mai (Agences) — Le joueur'],
  ]);
  silent(houseTypographyByDefault, [
    'Il dit “"”" puis part.',
    'Le rock ’n’ roll, James’ book, le modèle T’ 3',
    'Un écran de 27" et «~un “mot” dedans~»',
    "Voir https://exemple.fr/l'eau...html et `a - b`",
    'Lens - Lille, 10 - 12, vingt-deux, – un tiret – —',
    '- un point de liste',
    'Université de Lille, l’Université Laval, la Présidente, avenue du Président Wilson',
    'A-t-il parlé~? Groupe A.',
    'Le 1er, la 1re, le 2e, les 3es, 2nd, 12:30, 3:1',
    'coexister, poète, moelle, Noel, moeda',
    ['A Star Is Born sort demain.', 'A Star Is Born opens tomorrow.'],
    ['La version 3.5 et la section 2.1.4', 'Version 3.5 and section 2.1.4'],
    ['Le groupe Evolution ouvre.', 'The Evolution group opens.'],
  ]);
  fires(houseTypography(getProfile('web')), [['Le maire ⟦-⟧ un juge', 'Le maire – un juge']]);
  silent(houseTypography(getProfile('fr-CA')), ['à l’Université de Montréal']);
  it('only counts straight apostrophes where there are no others', () => {
    const lanes = (text: string) =>
      runCheck(houseTypographyByDefault, { sentences: [{ text, paragraph: 0, sources: [] }] }).map(
        ({ lane }) => lane,
      );
    expect(lanes("l'eau et l'air")).toEqual(['unsure', 'unsure']);
    expect(lanes("l'eau, l’air et l’homme")).toEqual(['sure']);
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
