import { randomFrom } from '#lib/cli/bench-checks/inject.ts';
import type { CheckDocument } from '#lib/domain/checks/check.ts';

/** A text made to cost much. Made anew for each run, `run` making it another one: nothing is known of it by then. */
export interface HostileShape {
  name: string;
  make(run: number): CheckDocument;
}

const LENGTH = 50_000;

/** Repeated to the length: what patterns that look ahead, or behind, or at pairs stumble on. */
const SEEDS = [
  'a',
  'é',
  'A',
  ' ',
  '\u00a0',
  '\u202f',
  '\n',
  '.',
  '. ',
  ' .',
  '.,',
  ',',
  ', ',
  '« ',
  '»',
  '« a » ',
  '«',
  '(',
  ')',
  '()',
  '[',
  '{',
  '1',
  '1 ',
  '111 ',
  '1,',
  '1, ',
  '1.',
  '1 000\u00a0',
  '12:',
  'de ',
  'de la ',
  'le la ',
  'la de ',
  'que il ',
  'Il ',
  'elle est ',
  'la loi a été adopté ',
  'la région national ',
  'le région ',
  'A ',
  'AB ',
  'A. ',
  'A-',
  'a-',
  'Aa’',
  'Aa ',
  'Aa Bb ',
  'Aa-Bb ',
  "l'",
  'L’',
  '’',
  '#',
  '#a ',
  '@',
  'a@',
  'a@a.',
  'a.a',
  'a.',
  'a. a',
  'http://',
  'www.',
  '%',
  '%%',
  '1%',
  '1\u00a0%, ',
  '?',
  '!',
  '?!',
  ': ',
  'a: ',
  ' :',
  '"',
  '"a" ',
  '“',
  "'",
  '`',
  'the ',
  'of the house ',
  'the company ',
  'Pékin Beijing ',
  'Mr Smith ',
  'M. ',
  'etc. ',
  '_a',
  '<',
  '<a>',
  '\ud83d\ude00',
  '👩‍🚀',
  '\ud83d',
  '\u0301',
  'e\u0301',
  'e\u0301\u0301\u0301 ',
  '\0',
  '中',
  '中文 ',
  '中。',
  'א',
  'vingt-',
  'twenty-',
  'vingt et un mille ',
  'twenty thousand and ',
  '2 à 3 ',
  'XX ',
  'XXI',
  'le 3 mars 2024, ',
  '€ ',
  '$1 million ',
  '&amp;',
  '…',
  '...',
  '-',
  '– ',
  '/',
  'il ne se le ',
  'a déclaré que ',
  'réalisation réalisations ',
] as const;

const FRENCH =
  `le la les un une des du de à au aux en dans sur par pour avec sans et ou mais que qui dont il elle ils elles on est sont a ont
  été sera serait fait dit peut doit gouvernement ministre président loi région ville pays année jour mois semaine projet
  développement économie entreprise marché prix hausse baisse croissance accord national nationale international
  économique politique social sociale nouveau nouvelle grand grande premier première important importante plus moins très
  aussi déjà encore toujours jamais police justice tribunal juge enquête victime guerre paix armée frontière santé hôpital
  école élève étudiant travail emploi chômage salaire impôt budget milliard million euro dollar Paris Londres Pékin Washington
  Martin Dupont Smith Johnson Merkel Obama ONU Europe France Chine l’accord d’une qu’il n’a s’est`.split(
    /\s+/u,
  );
const ENGLISH =
  `the a an of to in on by for with without and or but that which who he she it they is are was were has have had been will
  would could should government minister president law region city country year day month week project development
  economy company market price rise fall growth agreement national international economic political social new big
  first important more less very also already still always never police justice court judge investigation victim war
  peace army border health hospital school pupil student work job unemployment wage tax budget billion million euro dollar
  Paris London Beijing Washington Martin Dupont Smith Johnson Merkel Obama UN Europe France China`.split(
    /\s+/u,
  );
const SYLLABLES = 'ba ké lo mi tru sen dra pol vi chan geu nor'.split(' ');

function prose(words: readonly string[], random: () => number, count: number, stops: number): string {
  const drawn = Array.from({ length: count }, (_, i) => {
    const word = words[Math.floor(random() * words.length)] ?? '';
    return i % stops === stops - 1 ? `${word}.` : word;
  });
  return drawn.join(' ');
}

const coined = (random: () => number) =>
  Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');

/** Prose of words of the press in no order, in both languages. */
function press(run: number, sentences: number, words: number): CheckDocument {
  const random = randomFrom(run);
  return {
    sentences: Array.from({ length: sentences }, (_, paragraph) => ({
      text: prose(FRENCH, random, words, words),
      paragraph,
      sources: [prose(ENGLISH, random, words, words)],
    })),
  };
}

const cutUp = (whole: string, cut: number): CheckDocument => ({
  sentences: Array.from({ length: Math.ceil(whole.length / cut) }, (_, i) =>
    whole.slice(i * cut, (i + 1) * cut),
  ).map((text, paragraph) => ({ text, paragraph, sources: [text] })),
});

/** 50,000 characters of each: one sentence, 2,000 sentences of 25, and, where a sentence holds many of it, of 200. */
export function hostileShapes(): HostileShape[] {
  return [
    ...[LENGTH, 200, 25].flatMap((cut) =>
      SEEDS.filter((seed) => cut !== 200 || /[\d ]/u.test(seed)).map((seed) => ({
        name: `${JSON.stringify(seed)} in sentences of ${cut}`,
        make: (run: number) =>
          cutUp(`${run} ${seed.repeat(Math.ceil(LENGTH / seed.length))}`.slice(0, LENGTH), cut),
      })),
    ),
    { name: 'one sentence of 8,000 words, its English too', make: (run) => press(run, 1, 8000) },
    { name: '20 sentences of 400 words', make: (run) => press(run, 20, 400) },
    { name: '2,000 sentences of 4 words', make: (run) => press(run, 2000, 4) },
    {
      name: '5,000 words that no language has',
      make: (run) => {
        const random = randomFrom(run);
        const words = Array.from({ length: 5000 }, () => coined(random)).join(' ');
        return { sentences: [{ text: words, paragraph: 0, sources: [words] }] };
      },
    },
    {
      name: '5,000 names that no language has, others in the English',
      make: (run) => {
        const random = randomFrom(run);
        const names = () =>
          Array.from({ length: 5000 }, () =>
            coined(random).replace(/^./u, (first) => first.toUpperCase()),
          ).join(' ');
        return { sentences: [{ text: names(), paragraph: 0, sources: [names()] }] };
      },
    },
    {
      name: '5,000 names that no language has, in the English too',
      make: (run) => {
        const random = randomFrom(run);
        const names = Array.from({ length: 5000 }, () =>
          coined(random).replace(/^./u, (first) => first.toUpperCase()),
        ).join(' ');
        return { sentences: [{ text: names, paragraph: 0, sources: [names] }] };
      },
    },
    {
      name: '12,000 numbers, others in the English',
      make: (run) => {
        const random = randomFrom(run);
        const numbers = () =>
          Array.from({ length: 12_000 }, () => Math.floor(random() * 900) + 100).join(', ');
        return { sentences: [{ text: numbers(), paragraph: 0, sources: [numbers()] }] };
      },
    },
    {
      name: 'all signs of a keyboard in no order',
      make: (run) => {
        const random = randomFrom(run);
        const signs = Array.from({ length: LENGTH }, () =>
          String.fromCharCode(32 + Math.floor(random() * 95)),
        );
        return cutUp(signs.join(''), LENGTH);
      },
    },
  ];
}
