import { describe } from 'vitest';
import { englishFormat } from '#lib/domain/checks/english-format.ts';
import { redundancy } from '#lib/domain/checks/redundancy.ts';
import { straySpace } from '#lib/domain/checks/stray-space.ts';
import { fires, silent } from './notation.ts';

describe('english-format', () => {
  fires(englishFormat, [
    ['Un billet coûte ⟦£24⟧.', 'Un billet coûte 24~£.'],
    ['Un billet coûte ⟦$12.50⟧.', 'Un billet coûte 12,50~$.'],
    ['Un fonds de ⟦US$3.4bn⟧ est créé.', 'Un fonds de 3,4~milliards de dollars est créé.'],
    ['Un fonds de ⟦€1 million⟧.', 'Un fonds de 1~million d’euros.'],
    ['Il vaut ⟦$1,250,000⟧.', 'Il vaut 1¬250¬000~$.'],
    ['Il a perdu ⟦5bn⟧ d’euros.', 'Il a perdu 5~milliards d’euros.'],
    ['OSLO, ⟦Avril 9⟧ — Le roi parle.', 'OSLO, 9~avril — Le roi parle.', 'OSLO, April 9 — The king speaks.'],
    ['le ⟦juin 1, 2019⟧', 'le 1er~juin 2019', 'on June 1, 2019'],
    [
      'Il vient en ⟦Juin⟧ ou le 14 ⟦Août⟧.',
      'Il vient en juin ou le 14 août.',
      'He comes in June or on August 14.',
    ],
    ['Ce sera pour ⟦Jeudi⟧, dit-il.', 'Ce sera pour jeudi, dit-il.', 'It will be on Thursday, he says.'],
    ['né le ⟦03/27/1998⟧', 'né le 27/03/1998'],
    ['La réunion est à ⟦3 p.m.⟧ précises.', 'La réunion est à 15~heures précises.'],
    ['La réunion est à ⟦9:45 am⟧ ici.', 'La réunion est à 9~h~45 ici.'],
    ['Le départ est à ⟦4:30⟧.', 'Le départ est à 16~h~30.', 'It leaves at 4:30 p.m.'],
    ['le ⟦No. ⟧2 du parti', 'le n°~2 du parti'],
    ['la ⟦22nd⟧ fois, le ⟦1st⟧ jour', 'la 22e fois, le 1er jour'],
    ['dans ⟦les 1990s⟧', 'dans les années~1990'],
    ['la mode ⟦des années 1970s⟧', 'la mode des années~1970'],
    ['selon ⟦Mr.⟧ Durand et ⟦Mrs⟧ Doe', 'selon M. Durand et Mme Doe'],
    ['le ⟦Dr.⟧ Lecoq', 'le Dr Lecoq'],
    ['Il mesure ⟦6’2"⟧.', null, 'He is 6’2" tall.'],
    ['Il fait ⟦90 °F⟧.', null],
    ['à ⟦12 miles⟧ de la côte', null],
    ['un taux de ⟦3.5⟧ enfants', 'un taux de 3,5 enfants', 'a rate of 3.5 children'],
  ]);
  silent(englishFormat, [
    'Un billet coûte 24~£, soit 30~$ ou 28~€.',
    'Il y a 12~miles (19~km) jusqu’à la côte.',
    ['En mars, 14 élus sont venus.', 'In March, 14 members came.'],
    ['en mars 2019', 'in March 2019'],
    ['La sonde Mars 3 a atterri.', 'The probe Mars 3 landed.'],
    ['Le Journal du Dimanche paraît.', 'The Journal du Dimanche comes out on Sunday.'],
    ['la rue du 4 Septembre', 'the rue du 4 Septembre'],
    'Le 27/03/1998 et le 03/04/1998.',
    'Ils ont gagné 4:3 à 10:15.',
    ['le 2nd Battalion', 'the 2nd Battalion'],
    'M. Durand, Mme Doe, le Dr Lecoq et Mr Bean.',
    ['L’article 49.3 est utilisé.', 'Article 49.3 is used.'],
    'https://example.org/mr.php?prix=$5',
    'Il coûte 5 $ ou 6 $.',
  ]);
});

describe('stray-space', () => {
  fires(straySpace, [
    ['Il ⟦est  venu⟧ hier.', 'Il est venu hier.'],
    ['Les maires ⟦disent ,⟧ eux, que non.', 'Les maires disent, eux, que non.'],
    ['Il est ⟦venu .⟧', 'Il est venu.'],
    ['Le maire ⟦( élu⟧ ⟦hier )⟧ parle.', 'Le maire (élu hier) parle.'],
    ['Il vient⟦,puis⟧ repart.', 'Il vient, puis repart.'],
    ['Il vient⟦.Le⟧ maire parle.', 'Il vient. Le maire parle.'],
    ['Le ⟦maire(⟧le nouveau) parle.', 'Le maire (le nouveau) parle.'],
  ]);
  silent(straySpace, [
    'Il est venu, hier. Puis . . . rien.',
    'Voir www.example.org,ici ou mot.Le@example.org.',
    'Les élu(e)s et chercheur(se)s, 3,5 et .5.',
    'C’est 1~200~: un record~!',
    ['Il travaille chez Booking.Com depuis un an.', 'He works at Booking.Com.'],
  ]);
});

describe('redundancy', () => {
  fires(redundancy, [
    ['la deuxième année ⟦consécutive d’affilée⟧', 'la deuxième année consécutive'],
    ['⟦Au jour d’aujourd’hui⟧, rien n’est fait.', 'Aujourd’hui, rien n’est fait.'],
    ['Il faut ⟦prévoir à l’avance⟧ le budget.', 'Il faut prévoir le budget.'],
    ["Il est ⟦monté en haut⟧ et ⟦s'est avéré vrai⟧.", 'Il est monté et était vrai.'],
    ['Des villes ⟦comme par exemple⟧ Lille, ⟦voire même⟧ Lens.', 'Des villes comme Lille, voire Lens.'],
    ['⟦Entre 10 à 20⟧ personnes', 'Entre 10 et 20 personnes'],
    ['C’est ⟦plus meilleur⟧.', 'C’est meilleur.'],
    ['⟦la plus principale⟧ raison', null],
  ]);
  silent(redundancy, [
    'Il est monté en haut de la tour.',
    'Trois années consécutives, deux fois de suite.',
    'Il l’a prévu, par exemple, comme on le sait.',
    'Le plus principalement du monde.',
    'Une dune, un village, une vraie réunion d’ensemble.',
  ]);
});
