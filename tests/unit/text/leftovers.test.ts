import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findLeftovers, guessTitle, type LeftoverKind } from '#lib/domain/text/leftovers.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

const root = new URL('../../../', import.meta.url);
const seed = (language: Language) => readFileSync(new URL(`seeds/article.${language}.txt`, root), 'utf8');

/** Language, one line of text, and what is expected of it as `kind=value`. */
const CASES: [Language, string, string[]][] = [
  ['fr', '2024-02-08 06:31:11', ['datetime=2024-02-08T06:31:11']],
  ['fr', '2024-02-08', ['datetime=2024-02-08']],
  ['fr', '2024-02-08T06:31:11Z', ['datetime=2024-02-08T06:31:11Z']],
  ['fr', '08/02/2024 06:31', ['datetime=2024-02-08T06:31:00']],
  ['fr', '8 février 2024', ['datetime=2024-02-08']],
  ['fr', 'Publié le 8 février 2024 à 06h31', ['datetime=2024-02-08T06:31:00']],
  ['fr', 'Mis à jour le jeudi 1er août 2024 à 6 h 05', ['datetime=2024-08-01T06:05:00']],
  ['fr', 'Publié le 12/11/2013 à 14:35 | Mis à jour le 12/11/2013 à 18:02', ['datetime=2013-11-12T14:35:00']],
  ['fr', 'Par Marie Martin, envoyée spéciale à Lyon', ['byline=Par Marie Martin, envoyée spéciale à Lyon']],
  ['fr', 'Jeudi 8 février 2024', ['datetime=2024-02-08']],
  ['fr', 'Le 8 février 2024 restera dans les mémoires.', []],
  ['fr', 'Le 8 février 2024, le maire a parlé', []],
  ['en', 'Updated: 2024-02-08', ['datetime=2024-02-08']],
  ['en', 'February 8, 2024', ['datetime=2024-02-08']],
  ['en', 'Thursday, Feb. 8, 2024 at 6:31 pm', ['datetime=2024-02-08T18:31:00']],
  ['en', '8 February 2024', ['datetime=2024-02-08']],
  ['en', '02/28/2024', ['datetime=2024-02-28']],
  ['en', '02/03/2024', []],
  ['fr', '1707364198', ['epoch=2024-02-08T03:49:58Z']],
  ['fr', '1707364198000', ['epoch=2024-02-08T03:49:58Z']],
  ['fr', '9999999999', []],
  ['fr', '0170736419', []],
  ['fr', '17073641', []],
  ['fr', '#Pékin #Tianjin  #développement', ['hashtags=#Pékin #Tianjin #développement']],
  ['fr', '#Paris', ['hashtags=#Paris']],
  ['fr', '#1', []],
  ['fr', '#MeToo a changé le débat.', []],
  [
    'fr',
    'Un train arrive. (Photo de SUN LIJUN/POUR CHINA DAILY)',
    ['caption=Un train arrive.', 'credit=Photo de SUN LIJUN/POUR CHINA DAILY'],
  ],
  ['fr', '(Photo : Jean Dupont)', ['credit=Photo : Jean Dupont']],
  ['fr', 'Le maire, à Lyon. [Photo/Xinhua]', ['caption=Le maire, à Lyon.', 'credit=Photo/Xinhua']],
  ['fr', 'Le maire, à Lyon. © Jean Dupont', ['caption=Le maire, à Lyon.', 'credit=© Jean Dupont']],
  ['fr', 'Le maire, à Lyon. Jean Dupont/AFP', ['caption=Le maire, à Lyon.', 'credit=Jean Dupont/AFP']],
  ['fr', 'Le maire, à Lyon. AFP/Jean Dupont', ['caption=Le maire, à Lyon.', 'credit=AFP/Jean Dupont']],
  ['fr', 'Le maire, à Lyon. (Crédits : AFP)', ['caption=Le maire, à Lyon.', 'credit=Crédits : AFP']],
  [
    'en',
    'A train arrives. SUN LIJUN/FOR CHINA DAILY',
    ['caption=A train arrives.', 'credit=SUN LIJUN/FOR CHINA DAILY'],
  ],
  ['en', 'A train arrives. (Photo: X)', ['caption=A train arrives.', 'credit=Photo: X']],
  ['en', 'A train arrives. Reuters/John Smith', ['caption=A train arrives.', 'credit=Reuters/John Smith']],
  [
    'en',
    'A train arrives. John Smith/Getty Images',
    ['caption=A train arrives.', 'credit=John Smith/Getty Images'],
  ],
  ['en', 'Photo: John Smith', ['credit=Photo: John Smith']],
  ['en', 'The AC/DC concert was loud.', []],
  ['en', 'He told Reuters.', []],
  ['en', 'PARIS (Reuters) - The mayor spoke.', []],
  ['en', 'The vote was close (photo finish).', []],
  ['en', 'By a staff reporter | Updated: 2024-02-08', ['byline=By a staff reporter', 'datetime=2024-02-08']],
  ['en', 'By John Smith', ['byline=By John Smith']],
  ['en', 'By XU WEI in Beijing | China Daily', ['byline=By XU WEI in Beijing | China Daily']],
  ['en', 'By land and sea', []],
  ['en', 'By George, he has done it again at last', []],
  ['en', 'By Monday the talks had failed.', []],
  ['fr', 'Par Jean Dupont', ['byline=Par Jean Dupont']],
  ['fr', 'Par la rédaction', ['byline=Par la rédaction']],
  ['fr', 'Par ailleurs', []],
  ['fr', 'Par Jean, tout arrive un jour', []],
  ['fr', 'https://exemple.fr/article?id=1', ['url=https://exemple.fr/article?id=1']],
  ['fr', 'Voir https://exemple.fr/article', []],
  ['fr', 'Lire aussi : Le maire démissionne', ['readAlso=Lire aussi : Le maire démissionne']],
  ['fr', 'À lire également', ['readAlso=À lire également']],
  ['fr', 'Lire aussi des romans aide à dormir.', []],
  ['en', 'Read more: The mayor resigns', ['readAlso=Read more: The mayor resigns']],
  ['en', 'See also', ['readAlso=See also']],
  ['en', 'Read more books this year.', []],
  ['fr', 'Partager sur Facebook', ['share=Partager sur Facebook']],
  [
    'fr',
    'Partager sur Facebook Partager sur X Envoyer par e-mail',
    ['share=Partager sur Facebook Partager sur X Envoyer par e-mail'],
  ],
  ['en', 'Share this article', ['share=Share this article']],
  ['en', 'Facebook Twitter WhatsApp', ['share=Facebook Twitter WhatsApp']],
  ['en', 'Share prices fell on Monday.', []],
  ['fr', 'Partager le pouvoir', []],
];

describe('findLeftovers', () => {
  it.each(CASES)('%s: %s', (language, text, expected) => {
    expect(findLeftovers(text, language).map((found) => `${found.kind}=${found.value}`)).toEqual(expected);
  });

  it.each(['fr', 'en'] as const)('finds those of the seed article (%s) with their offsets', (language) => {
    const text = seed(language);
    const found = findLeftovers(text, language);
    const kinds: Record<Language, LeftoverKind[]> = {
      fr: ['datetime', 'caption', 'credit', 'hashtags', 'epoch'],
      en: ['byline', 'datetime', 'caption', 'credit'],
    };
    expect(found.map((leftover) => leftover.kind)).toEqual(kinds[language]);
    for (const leftover of found) expect(text.slice(leftover.from, leftover.to)).toBe(leftover.text);
  });

  it('takes a long paragraph before a credit for prose, not for a caption', () => {
    const prose = 'Le maire a parlé. '.repeat(6);
    expect(findLeftovers(`${prose}(Photo : AFP)`, 'fr').map((found) => found.kind)).toEqual(['credit']);
  });

  it('looks for dates in the head and the tail only', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `Voici la phrase numéro ${index}.`);
    lines[10] = '2024-02-08';
    expect(findLeftovers(lines.join('\n'), 'fr')).toEqual([]);
  });

  const clean = (language: Language) => new URL(`../shared/data/checks-dev/clean-news.${language}`, root);
  const missing = existsSync(clean('fr')) ? '' : ' (skipped: ../shared/data/checks-dev is not there)';
  it.skipIf(missing !== '').each(['fr', 'en'] as const)(
    `says nothing of professional news prose: %s${missing}`,
    (language) => {
      const lines = readFileSync(clean(language), 'utf8').split('\n');
      expect(lines.flatMap((line) => findLeftovers(line, language))).toEqual([]);
    },
  );

  it.each(['(', '#a ', 'A/B ', 'Facebook ', '2024-02-08 ', '© ', 'Photo : '])(
    'reads 50,000 characters of %j fast',
    (unit) => {
      const text = unit.repeat(50_000 / unit.length);
      const started = performance.now();
      findLeftovers(text, 'fr');
      findLeftovers(text, 'en');
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});

describe('guessTitle', () => {
  it('finds the English title of the seed and none in its French', () => {
    expect(guessTitle(seed('en'), 'en')?.title).toBe('Beijing, Tianjin and Hebei draw closer for growth');
    expect(guessTitle(seed('fr'), 'fr')).toBeNull();
  });

  it.each([
    ['2024-02-08\nUn titre court\nUne phrase nettement plus longue que le titre.', 'Un titre court'],
    ['Où va la France ?\nUne phrase nettement plus longue que le titre.', 'Où va la France ?'],
    ['Une phrase.\nUne phrase nettement plus longue que la première.', null],
    ['Un titre court', null],
    ['Un titre court\nun autre\nun troisième', null],
    ['', null],
  ])('%j', (text, title) => {
    const guess = guessTitle(text, 'fr');
    expect(guess?.title ?? null).toBe(title);
    if (guess) expect(text.slice(guess.from, guess.to)).toBe(guess.title);
  });
});
