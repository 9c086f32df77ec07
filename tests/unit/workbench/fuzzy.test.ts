import { describe, expect, it } from 'vitest';
import { fold, fuzzyScore } from '#lib/domain/editing/fuzzy.ts';

describe('a search by letters', () => {
  it('passes over accents, ligatures and case', () => {
    expect(fold('Œuvre déjà ÉTÉ')).toBe('oeuvre deja ete');
    expect(fuzzyScore('repetee', 'Phrase répétée')).not.toBe(null);
  });

  it.each([
    ['pas', 'Phrase à faire suivante', true],
    ['scin', 'Scinder la phrase', true],
    ['suivant phrase', 'Phrase suivante', false],
    ['zz', 'Phrase suivante', false],
    ['', 'Phrase suivante', true],
    // The letter that begins a word comes too late for the rest.
    ['sap', 'Espace, page, saut', true],
  ])('%s in %s: %s', (query, text, found) => {
    expect(fuzzyScore(query, text) !== null).toBe(found);
  });

  it('prefers beginnings of words and letters in a row', () => {
    const score = (text: string) => fuzzyScore('ps', text) ?? 0;
    expect(score('Phrase suivante')).toBeGreaterThan(score('Exporter puis laisser'));
    expect(fuzzyScore('anglais', 'Passer à l’anglais') ?? 0).toBeGreaterThan(
      fuzzyScore('anglais', 'Aller à la ligne grise, la suivante') ?? 0,
    );
  });
});
