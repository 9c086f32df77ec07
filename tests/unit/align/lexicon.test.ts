import { describe, expect, it } from 'vitest';
import { ownLexicon, ownWordPairs } from '#lib/domain/align/default-lexicon.ts';
import { lexiconFromPairs } from '#lib/domain/align/lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';

describe('the word list of the project', () => {
  it('has at least 6,000 pairs, each once, well written', () => {
    const pairs = ownWordPairs();
    expect(pairs.length).toBeGreaterThanOrEqual(6000);
    for (const [english, french] of pairs) {
      expect(english).toMatch(/^[a-z][a-z.'-]*(?: [a-z.'-]+){0,3}$/);
      expect(french).toMatch(/^[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}$/u);
    }
  });

  it.each([
    ['Germany', 'Allemagne'],
    ['Beijing', 'Pékin'],
    ['said', 'déclaré'],
    ['Wednesday', 'mercredi'],
    ['billion', 'milliards'],
    ['governments', 'gouvernement'],
    ['unemployment', 'chômage'],
  ])('knows that %s is %s', (english, french) => {
    const translations = ownLexicon().get(tokenOfWord(english, 'en'));
    expect(translations?.get(tokenOfWord(french, 'fr'))).toBe(1);
  });
});

describe('irregular forms', () => {
  it.each([
    ['en', 'sought', 'seek'],
    ['en', 'children', 'child'],
    ['fr', 'obtiendrait', 'obtenir'],
    ['fr', 'tint', 'tenir'],
    ['fr', 'naquit', 'naître'],
    ['fr', 'aperçurent', 'apercevoir'],
    ['fr', 'découvert', 'découvrir'],
    ['fr', 'yeux', 'œil'],
  ] as const)('%s: brings %s back to %s', (language, form, base) => {
    expect(tokenOfWord(form, language)).toBe(tokenOfWord(base, language));
  });

  it('leaves the auxiliaries as they are written', () => {
    expect(tokenOfWord('was', 'en')).not.toBe(tokenOfWord('be', 'en'));
    expect(tokenOfWord('étaient', 'fr')).not.toBe(tokenOfWord('être', 'fr'));
  });
});

describe('lexiconFromPairs', () => {
  it('shares the weight of a phrase over its words and leaves explanations out', () => {
    const lexicon = lexiconFromPairs([
      ['prime minister', 'premier ministre'],
      ['serendipity', 'découverte heureuse faite par hasard'],
    ]);
    expect(lexicon.get('prim')?.get('premi')).toBeLessThan(0.5);
    expect(lexicon.get('minister')?.get('ministr')).toBeGreaterThan(0);
    expect(lexicon.size).toBe(2);
  });
});
