import { describe, expect, it } from 'vitest';
import { longestGap } from '#lib/domain/checks/coverage.ts';
import { missingContent } from '#lib/domain/checks/missing-content.ts';
import { missingName } from '#lib/domain/checks/missing-name.ts';
import { missingSentence } from '#lib/domain/checks/missing-sentence.ts';
import { reportedTense } from '#lib/domain/checks/reported-tense.ts';
import { runCheck } from '#lib/domain/checks/run.ts';
import { unlinked } from '#lib/domain/checks/unlinked.ts';
import { fires, silent } from './notation.ts';

describe('longestGap', () => {
  it('finds the English words that nothing renders', () => {
    const gap = longestGap(
      'The mayor opened the new hospital and promised more money for schools.',
      'Le maire a ouvert le nouvel hôpital.',
    );
    expect(gap).toEqual({ length: 3, words: 'promised more money for schools', atEnd: true });
  });

  it('knows cognates, plurals and tenses', () => {
    const { length } = longestGap(
      'Two ministers visited regional universities.',
      'Deux ministres se sont rendus dans des universités de la région.',
    );
    expect(length).toBeLessThan(2);
  });
});

describe('missing-content, by the words', () => {
  fires(missingContent, [
    [
      '⟦Le maire a ouvert lundi le nouvel hôpital de la ville.⟧',
      null,
      'The mayor opened the new city hospital on Monday and promised more money for schools.',
    ],
    [
      'Le gouvernement a annoncé lundi que les travaux commenceraient en mars ⟦lorsque.⟧',
      null,
      'The government said on Monday that work would begin in March.',
    ],
    [
      'Le maire a promis de consulter les habitants ⟦avec.⟧',
      null,
      'The mayor promised to consult residents.',
    ],
    [
      '⟦Le maire a ouvert lundi, en présence de la ministre, le nouvel hôpital.⟧',
      null,
      'The mayor opened the new hospital on Monday with the minister and promised more money for schools.',
    ],
  ]);
  silent(missingContent, [
    [
      'Le maire a ouvert lundi le nouvel hôpital de la ville et promis plus d’argent aux écoles.',
      'The mayor opened the new city hospital on Monday and promised more money for schools.',
    ],
  ]);
});

describe('missing-sentence', () => {
  const document = (unrendered: string[]) => ({
    sentences: [
      'La mairie a ouvert hier.',
      'Le ministre a visité l’hôpital.',
      'Les élèves étaient là.',
      'La police a fermé la rue.',
    ].map((text, i) => ({
      text,
      paragraph: 0,
      sources: [`Sentence ${i}.`],
      unrendered: i === 1 ? unrendered : [],
    })),
  });
  const words = (unrendered: string[]) => runCheck(missingSentence, document(unrendered));

  it('is shown at the end of the sentence that it follows', () => {
    const [finding] = words(['The bridge will stay closed for two years.']);
    expect(finding).toMatchObject({ sentence: 1, text: 'l’hôpital.', lane: 'sure' });
    expect(finding?.message.en).toContain('The bridge will stay closed');
  });

  it.each([
    ['is in the neighbour', 'The police closed the street.'],
    ['is a heading', 'Bridge closed for two years'],
    ['is short', 'It rains.'],
    ['is a credit', 'Photo by Jane Smith/Reuters.'],
  ])('says nothing where it %s', (_why, source) => {
    expect(words([source])).toEqual([]);
  });
});

describe('missing-name', () => {
  fires(missingName, [
    ['⟦La maire a remercié les pompiers.⟧', null, 'The mayor and Keaghan Jacobs thanked the firefighters.'],
    [
      '⟦Le distributeur a installé des points de vente.⟧',
      null,
      'The retailer has put Argos outlets in stores.',
    ],
  ]);
  fires(missingName, [
    [
      '⟦Il a rencontré le président pendant une visite.⟧',
      null,
      'He met President Mauricio Macri during a visit.',
    ],
  ]);
  silent(missingName, [
    ['Il a rencontré le président Macri.', 'He met President Mauricio Macri.'],
    ['Il a rencontré le président.', 'He met the Vice President.'],
    [
      'Il l’a lancée hier. | Argos est une marque connue.',
      'He launched Argos on Monday. | The brand is known.',
    ],
    ['Une commission l’a entendu.', 'The Senate Judiciary Committee heard him.'],
    ['Le roi a lu le Coran en zoulou.', 'The king has read the Koran in Zulu.'],
    ['La charia et les moudjahidin.', 'The rule of Sharia and the Mujahidin.'],
    ['La constellation du Verseau brille.', 'In the sky, the constellation Aquarius is shining.'],
    [
      'La montagne de livres ouvre. | La montagne de livres plaît.',
      'At last the Bücherberg opens. | Everyone likes the Bücherberg.',
    ],
    ['L’Écossais s’amuse.', 'And the Scot, 42, is having fun.'],
    ['Les femmes doivent s’en servir.', 'And Women Need to Wield It.'],
    ['Les gammes de L’Oréal.', "Existing ranges from L'Oreal."],
    [
      'La maire et Keaghan Jacobs ont remercié tout le monde.',
      'The mayor and Keaghan Jacobs thanked everybody.',
    ],
    ['La maire et M. Jacobs sont là.', 'The mayor and Keaghan Jacobs are here.'],
    ['Il est arrivé à la gare.', 'He arrived at the Railway Station.'],
    ['Il vit au Royaume-Uni.', 'He lives in the United Kingdom.'],
    ['Il est venu.', ''],
  ]);
});

describe('reported-tense', () => {
  fires(reportedTense, [
    [
      'Le projet avance, a-t-il indiqué, ajoutant qu’ils ⟦favoriseront⟧ la reprise.',
      'Le projet avance, a-t-il indiqué, ajoutant qu’ils favoriseraient la reprise.',
      'The project moves on, he said. They will favour recovery, he added.',
    ],
    [
      'Le maire a indiqué qu’ils ⟦favoriseront⟧ les projets.',
      'Le maire a indiqué qu’ils favoriseraient les projets.',
      'The mayor said they would favour the projects.',
    ],
    [
      'La ville changera, a-t-il indiqué, ajoutant qu’elle ⟦sera⟧ plus verte.',
      'La ville changera, a-t-il indiqué, ajoutant qu’elle serait plus verte.',
      'The city was changing, he said, adding that it would be greener.',
    ],
  ]);
  silent(reportedTense, [
    'Le maire a indiqué qu’ils favoriseront les projets.',
    [
      'Il a dit que les sanctions resteraient tant que le pays ne désarmera pas.',
      'He said sanctions would stay until the country disarms.',
    ],
    [
      'Le maire a indiqué qu’ils favoriseraient les projets.',
      'The mayor said they would favour the projects.',
    ],
    [
      'Le maire a dit qu’il vendrait 30 objets, qui seront neufs.',
      'The mayor said he would sell 30 items, new ones.',
    ],
    ['Il a dit que la caméra était cassée.', 'He said the camera would not work.'],
    ['Il a dit~: «~Je crois qu’il viendra.~»', 'He said he thought that he would come.'],
  ]);
});

describe('unlinked', () => {
  const linked = Array.from({ length: 8 }, (_, i) => `Phrase ${i}.`).join(' | ');
  const english = Array.from({ length: 8 }, (_, i) => `Sentence ${i}.`).join('|');
  fires(unlinked, [
    [`${linked} | ⟦Une phrase que rien ne justifie.⟧`, null, `${english}|`],
    [`${linked} | ⟦La suite.⟧`, null, `${english}|`],
  ]);
  silent(unlinked, [
    [`${linked} | 2024-02-08 06:31:11`, `${english}|`],
    'Une phrase. | Une autre. | Encore une.',
    [linked, english],
  ]);
});
