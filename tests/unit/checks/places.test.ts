import { describe, expect, it } from 'vitest';
import { peopleCapital } from '#lib/domain/checks/people-capital.ts';
import { placeArticle } from '#lib/domain/checks/place-article.ts';
import { PLACES_WITH_ARTICLE } from '#lib/domain/checks/place-genders.ts';
import { fires, silent } from './notation.ts';

describe('place-article', () => {
  fires(placeArticle, [
    ['Il vit ⟦en Mexique⟧.', 'Il vit au Mexique.'],
    ['Il vit ⟦à Californie⟧ et ⟦en Pays-Bas⟧.', 'Il vit en Californie et aux Pays-Bas.'],
    ['le nord ⟦de Texas⟧, ⟦au Chine⟧', 'le nord du Texas, en Chine'],
    ['⟦la Canada⟧ et ⟦le Californie⟧', 'le Canada et la Californie'],
    ['Il négocie ⟦avec Allemagne⟧.', 'Il négocie avec l’Allemagne.'],
    ['les chefs de Pékin, Tianjin ⟦et Hebei⟧.', 'les chefs de Pékin, Tianjin et du Hebei.'],
    ['un contrat avec Tianjin ⟦et Hebei⟧.', 'un contrat avec Tianjin et le Hebei.'],
    ['Il va à Lima ⟦et Brésil⟧.', 'Il va à Lima et au Brésil.'],
  ]);
  silent(placeArticle, [
    'Il va au Mexique, en Iran, aux États-Unis, de Chine en Inde, du Texas à la Californie.',
    'Accord entre Inde et Pakistan',
    'Il va à Québec, à Panama et à Luxembourg, avec France Inter et France 24.',
    'en Angleterre, Nouvelle-Zélande, Afrique du Sud et Inde.',
    'Il vit en France et Allemagne.',
    'la Chine-Afrique, le Texas Ranger, à Texas City',
  ]);

  it('knows each place once', () => {
    expect(PLACES_WITH_ARTICLE.get('Côte d’Ivoire')?.gender).toBe('feminine');
    expect(PLACES_WITH_ARTICLE.get('Costa Rica')?.gender).toBe('masculine');
    expect([...PLACES_WITH_ARTICLE.keys()].filter((name) => /[~ ]$/u.test(name))).toEqual([]);
  });
});

describe('people-capital', () => {
  fires(peopleCapital, [
    [
      'Les ⟦mexicains⟧ votent, les ⟦égyptiennes⟧ aussi.',
      'Les Mexicains votent, les Égyptiennes aussi.',
      'Mexicans vote, Egyptians too.',
    ],
    ['Le gouvernement ⟦Chinois⟧ signe.', 'Le gouvernement chinois signe.', 'The Chinese government signs.'],
    ['une société ⟦Turque⟧.', 'une société turque.', 'a Turkish company.'],
  ]);
  fires(peopleCapital, [
    [
      '« Il l’a mérité », a déclaré l’⟦allemand⟧.',
      '« Il l’a mérité », a déclaré l’Allemand.',
      '“He deserved it,” the German said.',
    ],
  ]);
  silent(peopleCapital, [
    ['a déclaré le français moyen', 'the average Frenchman, a French man, said'],
    ['Les Mexicains votent, les élus mexicains aussi.', 'Mexicans vote, so do the Mexican members.'],
    ['les américains Ford et GM', 'Americans like Ford and GM'],
    ['un jeune Français, un Chinois', 'a young French man, a Chinese'],
    ['les chinois', 'the Chinese'],
    ['Le Gouvernement Chinois Signe', 'Chinese Government Signs'],
    'les mexicains sans anglais',
  ]);
});
