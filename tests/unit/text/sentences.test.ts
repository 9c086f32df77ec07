import { describe, expect, it } from 'vitest';
import { type Language, splitSentences } from '#lib/domain/text/sentences.ts';
import { ENGLISH_CASES, FRENCH_CASES } from '#tests/unit/text/sentence-cases.ts';

function readCases(table: string): { text: string; pieces: string[] }[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const pieces = line.split('|');
      return {
        text: pieces.join(' '),
        pieces: pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''),
      };
    });
}

const TABLES: [Language, string][] = [
  ['fr', FRENCH_CASES],
  ['en', ENGLISH_CASES],
];

describe.each(TABLES)('splitSentences in %s', (language, table) => {
  it.each(readCases(table))('$text', ({ text, pieces }) => {
    expect(splitSentences(text, language).map((span) => span.text)).toEqual(pieces);
  });
});

describe('splitSentences', () => {
  it('is tested by 300 cases or more', () => {
    expect(TABLES.flatMap(([, table]) => readCases(table)).length).toBeGreaterThanOrEqual(300);
  });

  it('gives offsets into the text and counts non-empty lines as paragraphs', () => {
    const text = '  Un. Deux.\n\n \n\tTrois.  \nQuatre';
    const spans = splitSentences(text, 'fr');
    expect(spans.map((span) => [span.text, span.paragraph])).toEqual([
      ['Un.', 0],
      ['Deux.', 0],
      ['Trois.', 1],
      ['Quatre', 2],
    ]);
    for (const span of spans) expect(text.slice(span.from, span.to)).toBe(span.text);
  });

  it.each(['. ', '( ', '" ', '« ! » ', 'M. ', '...', 'a. b', '([', ' ', '? (', "'", '. . '])(
    'reads 50,000 characters of %j in linear time',
    (unit) => {
      const text = unit.repeat(50_000 / unit.length);
      const started = performance.now();
      splitSentences(text, 'fr');
      splitSentences(text, 'en');
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
