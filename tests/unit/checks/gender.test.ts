import { describe, expect, it } from 'vitest';
import { adjectiveAgreement } from '#lib/domain/checks/adjective-agreement.ts';
import { genderAgreement } from '#lib/domain/checks/gender-agreement.ts';
import { genderOf } from '#lib/domain/checks/noun-genders.ts';
import { pronounGender } from '#lib/domain/checks/pronoun-gender.ts';
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
  ]);
  silent(adjectiveAgreement, [
    'la région nationale, le projet commercial, une réunion importante',
    'le texte de la loi national, le projet de réunion commercial',
    'Le train arrive, le gouvernement suive, il la ferme mal.',
    'le jour quel qu’il soit, le pays duquel il vient, la ville elle-même',
    'Le ministre nouvelle formule.',
  ]);
});
