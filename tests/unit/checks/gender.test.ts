import { describe, expect, it } from 'vitest';
import { adjectiveAgreement } from '#lib/domain/checks/adjective-agreement.ts';
import { genderAgreement } from '#lib/domain/checks/gender-agreement.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { numberAgreement } from '#lib/domain/checks/number-agreement.ts';
import { personGender } from '#lib/domain/checks/person-gender.ts';
import { pronounGender } from '#lib/domain/checks/pronoun-gender.ts';
import { verbForm } from '#lib/domain/checks/verb-form.ts';
import { fires, silent } from './notation.ts';

describe('genderOf', () => {
  it.each([
    ['région', true],
    ['situation', true],
    ['solitude', true],
    ['capitalisme', false],
    ['bastion', undefined],
    ['ministre', undefined],
    ['livre', undefined],
    ['traité', undefined],
    ['image', true],
    ['village', false],
  ])('of %s', (noun, feminine) => {
    expect(genderOf(noun)?.feminine).toBe(feminine);
  });
});

describe('gender-agreement', () => {
  fires(genderAgreement, [
    ['Il a visité ⟦le région⟧.', 'Il a visité la région.'],
    ['⟦Une projet⟧ de loi.', 'Un projet de loi.'],
    ['Le coût ⟦du guerre⟧.', 'Le coût de la guerre.'],
    ['Il mit fin à ⟦un longue⟧ amitié.', 'Il mit fin à une longue amitié.'],
    ['À ⟦le deuxième fois⟧.', 'À la deuxième fois.'],
    ['Dans ⟦le forme⟧.', 'Dans la forme.'],
    ['Elle est ⟦arrivé⟧ hier.', 'Elle est arrivée hier.'],
    ['La loi a été ⟦adopté⟧ hier.', 'La loi a été adoptée hier.'],
    ['Ils sont ⟦accusées⟧ de vol.', 'Ils sont accusés de vol.'],
    ['⟦La président⟧ parle.', 'Le président parle.'],
  ]);
  silent(genderAgreement, [
    'La ministre et la maire ont salué la juge.',
    'On le charge de mission, il la contrôle, on le forme.',
    'Une extrêmement grande maison, un tête-à-tête, un face à face.',
    'Le directeur de la prison a été hospitalisé.',
    'Elle a mangé. La santé a primé. Il est né.',
    'Le Figaro, la Croix, le Quotidien.',
    'L’une porte un nom, l’un après l’autre.',
    'Son équipe, une de ses équipes, un à un.',
  ]);
});

describe('pronoun-gender', () => {
  fires(pronounGender, [
    ['⟦Elle⟧ justifia ce choix.', 'Il justifia ce choix.', 'And he defended the choice.'],
    ['⟦Il⟧ dirige la firme.', 'Elle dirige la firme.', 'She runs the firm.'],
  ]);
  silent(pronounGender, [
    ['Il faut partir.', 'She must leave.'],
    ['Elle dirige la firme.', 'He said she runs the firm.'],
    ['Elle abrite une église.', 'It is home to a church that he built.'],
  ]);
});

describe('adjective-agreement', () => {
  fires(adjectiveAgreement, [
    ['la région ⟦national⟧, le projet ⟦commerciale⟧', 'la région nationale, le projet commercial'],
    ['une réunion ⟦important⟧', 'une réunion importante'],
    ['le gouvernement ⟦européenne⟧', 'le gouvernement européen'],
    ['une société ⟦public⟧, cette banque ⟦financier⟧', 'une société publique, cette banque financière'],
    ['Nos usines sont ⟦compétitifs⟧.', 'Nos usines sont compétitives.'],
    ['La réunion très ⟦important⟧ de lundi.', 'La réunion très importante de lundi.'],
    ['Les régions ⟦nationaux⟧, les projets ⟦nationales⟧.', 'Les régions nationales, les projets nationaux.'],
    ['Les lois ont été ⟦adopté⟧ hier.', 'Les lois ont été adoptées hier.'],
    [
      'Ces produits ⟦traditionnelles⟧, le gouvernement ⟦européens⟧.',
      'Ces produits traditionnels, le gouvernement européen.',
    ],
  ]);
  silent(adjectiveAgreement, [
    'La langue et la culture françaises, les pieds et les mains gelés.',
    'Il s’est un jour retrouvé là, plusieurs fois amendé, les cours sont recensés.',
    'Les entreprises important du blé, les élections suivant la crise.',
    'Il avait à l’esprit Pompée. Le côté de la société côté cour.',
    'Les prix élevés sont élevés, les tribunaux locaux, les choix difficiles sont heureux.',
    'La liste des entreprises publiée hier.',
    'la région nationale, le projet commercial, une réunion importante',
    'le texte de la loi national, le projet de réunion commercial',
    'Le train arrive, le gouvernement suive, il la ferme mal.',
    'le jour quel qu’il soit, le pays duquel il vient, la ville elle-même',
    'Le ministre nouvelle formule.',
  ]);
});

describe('number-agreement', () => {
  fires(numberAgreement, [
    ['Les ⟦projet⟧ de loi, des ⟦nouveau⟧ projets.', 'Les projets de loi, des nouveaux projets.'],
    ['Trois ⟦réunion⟧, plusieurs ⟦projet⟧.', 'Trois réunions, plusieurs projets.'],
    ['Cette ⟦régions⟧, un ⟦projets⟧, chaque ⟦réunions⟧.', 'Cette région, un projet, chaque réunion.'],
    ['Les usines ⟦est⟧ fermées.', 'Les usines sont fermées.'],
    ['Il dit que la région ⟦ont⟧ voté.', 'Il dit que la région a voté.'],
  ]);
  silent(numberAgreement, [
    'Le fonds, un cours, le fils, au temps, le bois, le pays, un os.',
    'Il les porte, tu la portes, nous le racontions, on les affiche.',
    'La majorité sont de la famille. Une dizaine sont partis.',
    'La fermeture des usines est prévue. Le maire et la région ont voté.',
    'Les après-midi, les week-ends, les Société générale.',
    'Un nouveaux départs.',
  ]);
});

describe('verb-form', () => {
  fires(verbForm, [
    ['Il est venu pour ⟦réalisé⟧ un film.', 'Il est venu pour réaliser un film.'],
    ['Ils ont ⟦réaliser⟧ un film, elle n’a pas ⟦voter⟧.', 'Ils ont réalisé un film, elle n’a pas voté.'],
    ['J’ai eu des chances, je ne les ai pas ⟦saisi⟧.', null],
    ['Ils les ont déjà ⟦vendu⟧.', null],
    ['Un appareil ⟦qu’ils espèrent repérera⟧ la maladie.', null],
  ]);
  silent(verbForm, [
    'Pour été, sans marché, pour sécurité, pour le blessé, sans difficulté.',
    'Il a hier mangé, elle a cher payé, il en a fier allure.',
    'Je les ai saisies, il les a fait venir, on les a laissé partir, elle les a mis là.',
    'Il nous les a pris. Elle les a vues.',
    'Ce qu’ils espèrent, c’est gagner. Un opéra qu’ils jugent beau. Ils espèrent qu’il viendra.',
  ]);
});

describe('person-gender', () => {
  fires(personGender, [
    ['Selon Salma Berrada, ⟦directeur⟧ du bureau.', null],
    ['Son entraîneur, l’ancien ⟦joueur⟧ Ana Lourenço, a parlé.', null],
    ['Le ⟦directeur général⟧ Mary Barra a démissionné.', null],
  ]);
  silent(personGender, [
    'Selon Salma Berrada, directrice du bureau, et Andrea Rossi, directeur.',
    'Le directeur de Maria Lopez. Maria Lopez, dont le directeur est parti.',
    ['Nicola Sturgeon, directeur.', 'Nicola Sturgeon, who said his office was closed.'],
  ]);
});
