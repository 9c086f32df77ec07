import { expect, it } from 'vitest';
import { type CleanSentence, cleanArticle } from '#lib/domain/clean-article.ts';

/** `|` parts sentences, `/` parts paragraphs, `+` parts sentences that touched as received. */
function sentences(notation: string): CleanSentence[] {
  let at = 0;
  return notation.split('/').flatMap((line, paragraph) => {
    at += 1;
    return [...line.matchAll(/([^|+]*)([|+]|$)/g)]
      .slice(0, line.split(/[|+]/).length)
      .map(([, current = '', mark]) => {
        const from = at;
        const to = from + 10;
        at = mark === '+' ? to : to + 1;
        return { paragraph, current, from, to };
      });
  });
}

it.each([
  ['Un.|Deux.', ['Un. Deux.']],
  ['Un.|Deux./Trois.', ['Un. Deux.', 'Trois.']],
  ['le projet de|rapport.', ['le projet de rapport.']],
  ['Un.||Trois.', ['Un. Trois.']],
  ['|Deux.', ['Deux.']],
  ['Un.|', ['Un.']],
  ['||/Fin.', ['Fin.']],
  ['/', []],
  ['', []],
  [' Un. |\u00a0Deux.', ['Un. Deux.']],
  ['Un.+Deux.', ['Un.Deux.']],
  ['Un.|«\u00a0Deux\u00a0!\u00a0»', ['Un. «\u00a0Deux\u00a0!\u00a0»']],
  ['Il vient|, dit-elle.', ['Il vient, dit-elle.']],
  ['Il vient|.', ['Il vient.']],
  ['Il attend.|... puis part.', ['Il attend. ... puis part.']],
  ['Il attend.|.5 point.', ['Il attend. .5 point.']],
  ['Un  double  espace.', ['Un  double  espace.']],
  ['Coupé\nen deux.', ['Coupé en deux.']],
  ['Un\u0007bip.', ['Unbip.']],
])('puts %j together', (notation, expected) => {
  expect(cleanArticle('', {}, sentences(notation)).paragraphs).toEqual(expected);
});

it('makes one line of each text around the article', () => {
  const { title, caption, credit } = cleanArticle(' Deux\r\nlignes ', { caption: 'a\u2028b' }, []);
  expect([title, caption, credit]).toEqual(['Deux lignes', 'a b', '']);
});
