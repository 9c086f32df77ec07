import { describe } from 'vitest';
import { doubledPunctuation } from '#lib/domain/checks/doubled-punctuation.ts';
import { missingStop } from '#lib/domain/checks/missing-stop.ts';
import { stopLowercase } from '#lib/domain/checks/stop-lowercase.ts';
import { unbalancedQuotes } from '#lib/domain/checks/unbalanced-quotes.ts';
import { fires, silent } from './notation.ts';

describe('stop-lowercase', () => {
  fires(stopLowercase, [
    [
      'tout en livrant le ⟦projet.⟧ | rapport d’activité du gouvernement.',
      'tout en livrant le projet | rapport d’activité du gouvernement.',
    ],
    ['Il a livré le ⟦projet. rapport⟧ d’activité.', 'Il a livré le projet rapport d’activité.'],
    // Two English sentences: the second lost its capital.
    [
      'Le maire est ⟦parti.⟧ | son adjoint reste.',
      'Le maire est parti. | Son adjoint reste.',
      'The mayor left. | His deputy stays.',
    ],
    [
      'Le maire présente le ⟦projet.⟧ | rapport annuel.',
      'Le maire présente le projet | rapport annuel.',
      'The mayor presents the annual report. | The mayor presents the annual report.',
    ],
    ['Il est ⟦parti. elle⟧ est restée.', 'Il est parti. Elle est restée.'],
    ['Une ville ⟦moderne.⟧ |  | et verte.', 'Une ville moderne |  | et verte.'],
  ]);
  silent(stopLowercase, [
    'M. et Mme Dupont sont là. | Ils restent.',
    'Les chats, chiens, etc. sont admis.',
    'Voir p. ex. et suiv. au chap. trois.',
    'Le produit est là. | iPhone arrive.',
    'Né av. J.-C. à Rome, d’E. coli et des U.S. aussi.',
    'Fin du paragraphe. ¶ puis une liste',
    'Il hésite… | puis il part.',
    ['Trypanosoma sp. chez les mouches.', 'Trypanosoma sp. in flies.'],
    '1. premier point',
  ]);
});

describe('doubled-punctuation', () => {
  fires(doubledPunctuation, [
    ['la croissance de leur startup⟦. .⟧', 'la croissance de leur startup.'],
    ['Un mot⟦,,⟧ un autre⟦, ,⟧ un dernier⟦..⟧', 'Un mot, un autre, un dernier.'],
    ['Un mot ⟦. ,⟧ un autre', 'Un mot , un autre'],
    ['Vraiment~⟦?.⟧', 'Vraiment~?'],
    ['Fini⟦,.⟧', 'Fini.'],
    ['Fini. | ⟦.⟧', 'Fini. | '],
    ['Donc⟦;;⟧ ou~⟦::⟧', 'Donc; ou~:'],
  ]);
  silent(doubledPunctuation, [
    'Il hésite... puis… Vraiment~?! Oui~!!',
    'Les chats, etc., et M., puis J.-C., Dr.; enfin.',
    'Voir https://exemple.fr/a..b,c et v1..2',
    '«~Partez…~», dit-il. «~Quoi~?~».',
    'Oui, . . . non.',
    'Le fichier .txt, ou .csv',
    '; :',
  ]);
});

describe('missing-stop', () => {
  fires(missingStop, [
    [
      'Le maire a présenté le ⟦rapport⟧ ¶ Fin.',
      'Le maire a présenté le rapport. ¶ Fin.',
      'The mayor presented the report. ¶ End.',
    ],
    [
      '«~Nous ne voyons rien~», a-t-il ⟦regretté⟧',
      '«~Nous ne voyons rien~», a-t-il regretté.',
      '"We see nothing," he said.',
    ],
  ]);
  silent(missingStop, [
    ['Pékin, Tianjin et le Hebei se rapprochent', 'Beijing, Tianjin and Hebei draw closer'],
    ['Il a dit que tout irait bien…', 'He said that all would be well.'],
    ['Il a dit~: «~Tout ira très bien.~»', 'He said: "All will be well."'],
    ['Il a dit~: «~Tout ira très bien ¶ Fin.', 'He said: "All will be well. ¶ End.'],
    ['Par notre correspondant', 'By our correspondent.'],
    'Une ligne sans anglais et sans point',
    [
      'Le début d’une phrase coupée ¶ par un saut de ligne.',
      'A sentence cut in two. ¶ A sentence cut in two.',
    ],
  ]);
});

describe('unbalanced-quotes', () => {
  fires(unbalancedQuotes, [
    ['Il a dit ⟦«⟧~Bonjour et il est parti.', null],
    ['Il a dit Bonjour~⟦»⟧ et il est parti.', null],
    ['Une parenthèse ⟦(⟧ouverte. | Suite. ¶ Autre.', null],
    ['Fermée⟦)⟧ sans raison.', null],
    ['«~Un ⟦(⟧deux~»', null],
  ]);
  silent(unbalancedQuotes, [
    '«~Une citation. | Sur deux phrases.~»',
    '«~Une citation qui court ¶ «~sur deux paragraphes.~»',
    '«~Une citation qui court ¶ sur deux paragraphes.~»',
    '«~Une citation qui court. ¶ Elle continue. ¶ Elle finit ici.~»',
    'a) premier~; b) second~; 1) tiers :)',
    ['Il a dit «~Bonjour. ¶ Puis rien.', 'He said "Hello. ¶ Then nothing.'],
    '«~Il a dit “oui” (ou [non]).~»',
  ]);
});
