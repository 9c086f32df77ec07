import { describe, expect, it } from 'vitest';
import { longSentence } from '#lib/domain/checks/long-sentence.ts';
import { missingContent } from '#lib/domain/checks/missing-content.ts';
import { nameSpelling } from '#lib/domain/checks/name-spelling.ts';
import { pronounGender } from '#lib/domain/checks/pronoun-gender.ts';
import { register } from '#lib/domain/checks/register.ts';
import { repeatedRoot } from '#lib/domain/checks/repeated-root.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { fires, silent } from './notation.ts';

describe('repeated-root', () => {
  fires(repeatedRoot, [
    ['le mécanisme de ⟦réalisation des réalisations⟧', null, 'the mechanism for turning results into use'],
    ['⟦assemblées annuelles de l’assemblée⟧ locale', null, 'annual meetings of the local legislature'],
  ]);
  silent(repeatedRoot, [
    'Le nombre augmente d’année en année, province par province.',
    'le Centre de Tianjin et le Centre du Hebei',
    'la communication et la communauté',
    'Il parle de «~régions~» et de région.',
    'Cinquante chanteuses et chanteurs, les acheteurs ou les acheteuses.',
  ]);
});

describe('pronoun-gender', () => {
  fires(pronounGender, [
    [
      'La région abrite un certain nombre d’universités. | ⟦Il⟧ dispose d’une base solide.',
      'La région abrite un certain nombre d’universités. | Elle dispose d’une base solide.',
      'The region is home to universities. | It has a solid base.',
    ],
    ['Le parc attire. | ⟦Elle⟧ grandit.', 'Le parc attire. | Il grandit.', 'The park attracts. | It grows.'],
  ]);
  silent(pronounGender, [
    ['La région attire. | Il faut agir.', 'The region attracts. | It must act.'],
    ['La maire arrive. | Il parle.', 'The mayor arrives. | He speaks.'],
    ['La région attire. ¶ Il dispose d’une base.', 'The region attracts. ¶ It has a base.'],
    ['La police enquête. | Il interroge.', 'Police investigate. | It asks.'],
    ['La région attire. | Il dispose d’une base.', ''],
  ]);
});

describe('name-spelling', () => {
  fires(nameSpelling, [
    ['Le maire ⟦Zhnag⟧ Gong a parlé.', 'Le maire Zhang Gong a parlé.', 'Mayor Zhang Gong spoke.'],
    [
      'La police du ⟦Sommerset⟧ enquête.',
      'La police du Somerset enquête.',
      'Somerset police are investigating.',
    ],
  ]);
  silent(nameSpelling, [
    ['Il va en Russie et à Moscou, avec les Européens.', 'He goes to Russia and Moscow with Europeans.'],
    ['La Trump Organisation et Élise.', 'The Trump Organization and Elise.'],
    ['Le maire Zhang Gong et Zhnag.', 'Mayor Zhang Gong and Zhnag.'],
    ['Le maire Zhnag Gong.', ''],
    ['L’Aventure, le Mariage et l’Hôpital.', 'An Adventure, the Marriage and the Hospital.'],
    ['Les Tadjiks de Moubarak et de Kadhafi.', 'The Tajiks of Mubarak and of Kaddafi.'],
    ['Le chef Müslümov est là.', 'The head, Muslimov, is here.'],
  ]);
});

describe('name-spelling of what always returns', () => {
  const lanes = (first: string, second: string) =>
    runCheck(nameSpelling, {
      sentences: [first, second].map((text, paragraph) => ({
        text,
        paragraph,
        sources: [`Here is Mursi, time ${paragraph}.`],
      })),
    }).map(({ lane }) => lane);

  it('takes it for the choice of the article', () => {
    expect(lanes('Voici M. Morsi.', 'Avec M. Morsi.')).toEqual(['unsure', 'unsure']);
  });

  it('takes it for a slip beside the right one', () => {
    expect(lanes('Voici M. Mrusi.', 'Avec M. Mursi.')).toEqual(['probable']);
  });
});

describe('missing-content', () => {
  fires(missingContent, [
    [
      '⟦Le maire a parlé.⟧',
      null,
      'The mayor of the city spoke at length about the budget, schools and the new bridge over the river.',
    ],
    ['Le maire a annoncé la fin d⟦’une.⟧', null, 'The mayor announced the end of an era.'],
    ['Selon le maire, la route ⟦a été.⟧', null, 'The road was closed, the mayor said.'],
    ['Le maire s’est exprimé hier ⟦au cours.⟧', null, 'The mayor spoke during the session.'],
    ['Le maire a annoncé hier la fin ⟦de.⟧', null, 'The mayor announced the end of the works.'],
  ]);
  silent(missingContent, [
    ['Ne cherchez plus, il fait avec.', 'Look no further.'],
    ['Le journal parle de cela à la une.', 'The paper has it on page one.'],
    ['Il n’est plus ce qu’il a été.', 'He is not what he was.'],
    ['Il fait comme si de rien n’était.', 'He behaves as if nothing had happened.'],
    ['Ils ne réagissaient ni à la lumière ni au son.', 'They reacted neither to light nor to sound.'],
    [
      'et le maire a parlé.',
      'The mayor of the city spoke at length about the budget, schools and the new bridge over the river.',
    ],
    [
      'Le maire a parlé longuement du budget et des écoles. | Puis du nouveau pont.',
      'The mayor spoke at length about the budget, schools and the new bridge over the river. | The mayor spoke at length about the budget, schools and the new bridge over the river.',
    ],
    'Sans anglais, rien à dire de.',
  ]);
});

describe('long-sentence', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'mot,').join(' ');
  fires(longSentence, [[`⟦${words(80)}⟧`, null, `${words(40)} fin. & Puis ${words(35)}.`]]);
  silent(longSentence, [
    words(80),
    [words(75), 'Short.'],
    [words(80), words(70)],
    [`Un. ${words(50)} et. Deux ${words(50)}.`, 'Short.'],
  ]);
});

describe('register', () => {
  fires(register, [
    [
      'Vous pouvez entrer. | Prenez ce que vous voulez. | Que veux-⟦tu⟧ de plus~?',
      null,
      'You may enter. | Take what you want. | What more do you want?',
    ],
    ['Tu entres. | Tu prends. | ⟦Vous⟧ payez.', null, 'You enter. | You take. | You pay.'],
  ]);
  silent(register, [
    [
      'Vous pouvez entrer. | Prenez ce que vous voulez. | «~Tu viens~?~», dit-il.',
      'You may enter. | Take what you want. | "Will you come?" he says.',
    ],
    [
      'Vous entrez. | Vous sortez. | «~Bien. | Tu viens~?~»',
      'You enter. | You leave. | "Well. | Will you come?"',
    ],
    ['Vous entrez. | Tu viens.', 'You enter. | You come.'],
    ['Vous entrez. | Vous sortez. | Il s’est tu.', 'You enter. | You leave. | He kept silent.'],
  ]);
});
