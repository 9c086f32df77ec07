import { describe, expect, it } from 'vitest';
import { learnLexicon } from '#lib/domain/align/learn.ts';
import { mergeLexicons } from '#lib/domain/align/lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';

describe('learnLexicon', () => {
  it('learns words that no dictionary has from links that share them', () => {
    const letters = [...'abcdefghijklmnopqrst'];
    const english = letters.map((letter) => `qu${letter}ndo${letter}l`);
    const french = letters.map((letter) => `zar${letter}m${letter}t`);
    const pairs = Array.from({ length: 60 }, (_, at) => {
      const [one, other] = [at % 20, (at * 7 + Math.floor(at / 20) + 1) % 20];
      return {
        english: `The ${english[one]} met the ${english[other]}.`,
        french: `Le ${french[one]} a rencontré le ${french[other]}.`,
      };
    });
    const lexicon = learnLexicon(pairs);
    for (const [at, word] of english.entries()) {
      const [best] = [...(lexicon.get(word) ?? [])].sort((a, b) => b[1] - a[1]);
      expect(best?.[0]).toBe(tokenOfWord(french[at] ?? '', 'fr'));
    }
  });

  it('learns nothing from nothing', () => {
    expect(learnLexicon([]).size).toBe(0);
    expect(learnLexicon([{ english: '', french: 'mot' }]).size).toBe(0);
  });
});

describe('mergeLexicons', () => {
  it('keeps the greatest weight of a pair', () => {
    const one = new Map([['house', new Map([['maison', 0.5]])]]);
    const other = new Map([['house', new Map([['maison', 1]])]]);
    expect(mergeLexicons(one, other).get('house')?.get('maison')).toBe(1);
  });
});
