import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '#lib/domain/text/language.ts';

describe('guessLanguage', () => {
  it.each([
    ['Le maire a parlé hier devant les élus.', 'fr'],
    ['The mayor spoke yesterday to the council.', 'en'],
    ['“The deal is dead,” said François Hollande in the Élysée.', 'en'],
    ['L’équipe d’Arsenal s’est inclinée à Old Trafford.', 'fr'],
    ['Paris', null],
    ['', null],
    ['12 345 — 67', null],
    ['日本語の文章です。', null],
  ])('%s', (text, language) => {
    expect(guessLanguage(text).language).toBe(language);
  });

  it.each(['fr', 'en'] as const)('is sure of the seed article (%s)', (language) => {
    const text = readFileSync(new URL(`../../../seeds/article.${language}.txt`, import.meta.url), 'utf8');
    const guess = guessLanguage(text);
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThan(0.9);
  });
});
