import { describe } from 'vitest';
import { englishCode } from '#lib/domain/checks/english-code.ts';
import { leftover } from '#lib/domain/checks/leftover.ts';
import { lostCapital } from '#lib/domain/checks/lost-capital.ts';
import { nameTwoWays } from '#lib/domain/checks/name-two-ways.ts';
import { repeatedWord } from '#lib/domain/checks/repeated-word.ts';
import { untranslated } from '#lib/domain/checks/untranslated.ts';
import { fires, silent } from './notation.ts';

describe('repeated-word', () => {
  fires(repeatedWord, [
    ['le rapport ⟦de de⟧ la ville', 'le rapport de la ville'],
    ['⟦La la⟧ ville et ⟦le~le le⟧ port', 'La ville et le port'],
    ['⟦l’l’⟧innovation', 'l’innovation'],
    ['il a ⟦été été⟧ soigné, ⟦mais mais⟧ il ⟦est est⟧ là', 'il a été soigné, mais il est là'],
    ['un ⟦projet projet⟧ pilote', 'un projet pilote', 'a pilot project'],
  ]);
  fires(repeatedWord, [
    ['Je crains qu’on ne ⟦nous nous⟧ envoie tout.', 'Je crains qu’on ne nous envoie tout.'],
  ]);
  silent(repeatedWord, [
    'Nous nous levons, si nous nous trompons.',
    'Nous nous voyons, vous vous voyez, il va faire faire des travaux.',
    'L’est est plus froid, ce qu’est est clair.',
    'Bora Bora, Lang Lang et Baden-Baden.',
    'C’est très très bien. Bien bien.',
    'le petit-petit-fils, de-de',
    'Il est là. Là aussi, ici. Ici.',
    ['un pompon pom pom', 'a pom pom'],
  ]);
});

describe('leftover', () => {
  fires(leftover, [
    [
      '⟦2024-02-08 06:31:11⟧ ¶ Le maire a présenté le rapport de la ville.',
      ' ¶ Le maire a présenté le rapport de la ville.',
    ],
    [
      'Le maire a présenté le rapport. ¶ ⟦#Pékin #Tianjin #développement⟧ ¶ ⟦1707364198⟧',
      'Le maire a présenté le rapport. ¶  ¶ ',
    ],
    [
      '⟦Un train entre en gare.⟧ | ⟦(Photo : Sun Lijun / China Daily)⟧ ¶ La ville grandit.',
      ' |  ¶ La ville grandit.',
    ],
    ['La ville grandit. ¶ ⟦Lire aussi : Le port s’étend⟧', 'La ville grandit. ¶ '],
  ]);
  silent(leftover, [
    'Le 8 février 2024, le maire a présenté le rapport. ¶ Fin.',
    'Il écrit #Pékin dans son message. ¶ Le nombre 1707364198 est premier.',
    '',
  ]);
});

describe('name-two-ways', () => {
  fires(nameTwoWays, [
    [
      'Le maire de Pékin. | La région ⟦Beijing⟧-Tianjin. | À Pékin.',
      'Le maire de Pékin. | La région Pékin-Tianjin. | À Pékin.',
    ],
    ['Il vit à ⟦London⟧.', 'Il vit à Londres.'],
    ['Il revient de ⟦Cairo⟧ et va à ⟦Cairo⟧.', 'Il revient du Caire et va au Caire.'],
    ['Il vient de ⟦Edinburgh⟧.', 'Il vient d’Édimbourg.'],
    [
      'La gare de Xiong’an, le parc de Xiong’an et la zone de ⟦Xiongan⟧.',
      'La gare de Xiong’an, le parc de Xiong’an et la zone de Xiong’an.',
    ],
    ['À Kiev, à Kiev, puis à ⟦Kyiv⟧.', 'À Kiev, à Kiev, puis à Kiev.'],
    [
      'La ville de Zhongguancun, le parc de Zhongguancun, celui de ⟦Zhong-Guancun⟧.',
      'La ville de Zhongguancun, le parc de Zhongguancun, celui de Zhongguancun.',
    ],
  ]);
  silent(nameTwoWays, [
    'Il lit la Beijing Review et le London Evening Standard.',
    'Le roi, prince of Wales, et Bank of England.',
    'À Kyiv, puis à Kyiv.',
    'Marche ou crève. | Marché couvert.',
    'Photo de SUN LIJUN. | Le journaliste, Sun Lijun.',
    '@London et #Beijing',
    [
      'Le livre AI Superpowers: China, Silicon Valley paraît en Chine.',
      'The book AI Superpowers: China, Silicon Valley is out in China.',
    ],
    ['Deux graphies, Jensen et Jensèn.', 'Two spellings, Jensen and Jensèn.'],
  ]);
});

describe('untranslated', () => {
  fires(untranslated, [
    ['Il a lancé ⟦the new program⟧ hier.', null, 'He launched the new program yesterday.'],
    ['Le ⟦healthcare⟧ progresse.', null, 'Healthcare is making progress.'],
    ['Elle ⟦wants to become⟧ maire.', null, 'She wants to become mayor.'],
  ]);
  silent(untranslated, [
    ['Le marketing et le football sont importants.', 'Marketing and football are important.'],
    [
      'Il lit « The House of the Spirits » et la Bank of America.',
      'He reads "The House of the Spirits" and Bank of America.',
    ],
    [
      'La loi (Government of Wales Act, known as the Act) passe.',
      'The Government of Wales Act, known as the Act, passes.',
    ],
    ['Le healthcare progresse.', ''],
    ['Voir http://www.health.com/the-house', 'See http://www.health.com/the-house'],
  ]);
});

describe('lost-capital', () => {
  fires(lostCapital(undefined), [
    [
      'Une étude menée au ⟦kenya⟧ et en ⟦arabie saoudite⟧.',
      'Une étude menée au Kenya et en Arabie saoudite.',
      'A study in Kenya and Saudi Arabia.',
    ],
    [
      'Chez nous et au ⟦pakistan⟧, l’accès au ⟦canada⟧',
      'Chez nous et au Pakistan, l’accès au Canada',
      'Here and in Pakistan, access to Canada',
    ],
    ['Le test ⟦truenat⟧ de la ⟦tb⟧.', 'Le test TrueNat de la TB.', 'The TrueNat test for TB.'],
    [
      'La dermatite atopique (⟦dac⟧) progresse.',
      'La dermatite atopique (DAC) progresse.',
      'Atopic dermatitis (CAD) is on the rise.',
    ],
  ]);
  silent(lostCapital(undefined), [
    ['Il apprend le mandarin le long du canal.', 'He learns Mandarin along the Erie Canal.'],
    ['Un accord avec la suisse et un vote des Nations unies.', 'A deal with Switzerland and a UN vote.'],
    ['Une eau de cologne, un porc (ou un mouton).', 'A Cologne water, a pig (PIG).'],
    ['Une étude menée au kenya.', 'a study in kenya'],
    ['Une étude menée au kenya.', ''],
    ['Voir http://tb.org/tb', 'See TB.'],
  ]);
});

describe('lost-capital with a dictionary', () => {
  const words = new Set(['café', 'sars', 'migration']);
  const check = lostCapital({ knows: (word) => words.has(word), suggest: () => [] });
  fires(check, [
    ['Le test ⟦truenat⟧.', 'Le test TrueNat.', 'Here is the TrueNat test.'],
    ['Le ⟦sars⟧.', 'Le SARS.', 'Here is SARS.'],
  ]);
  silent(check, [
    ['Le café littéraire et la migration.', 'Here are the Literature Café and the Migration Office.'],
  ]);
});

describe('english-code', () => {
  fires(englishCode, [
    ['Mesuré à ⟦D28⟧.', 'Mesuré à J28.', 'Measured on day 28 (D28).'],
    ['Le bénéfice du ⟦Q3⟧ recule.', 'Le bénéfice du T3 recule.', 'Q3 earnings fell.'],
  ]);
  silent(englishCode, [
    ['Mesuré à J28.', 'Measured on day 28 (D28).'],
    ['La vitamine D3.', 'Vitamin D3 every day.'],
    ['Le virus H1N1.', 'The H1N1 virus, for half a year.'],
    ['Un visa D2.', 'A D2 visa.'],
  ]);
});
