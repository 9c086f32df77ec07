import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignSentence, alignSentences } from '#lib/domain/align/align.ts';
import { ownWordPairs } from '#lib/domain/align/default-lexicon.ts';

const PAIRS = ownWordPairs().filter(([english, french]) => !`${english}${french}`.includes(' '));

/**
 * Sentences of eight to twelve words of the lexicon and their translation word by word. Drawn evenly
 * and from a fixed seed: what an aligner owes to a text that says the same thing twelve times is
 * another matter (align.test.ts), and a claim about most texts must not hang on luck.
 */
const article = fc.noBias(
  fc.array(fc.array(fc.integer({ min: 0, max: PAIRS.length - 1 }), { minLength: 8, maxLength: 12 }), {
    minLength: 12,
    maxLength: 24,
  }),
);
const RUNS = { numRuns: 60, seed: 20_261_124 };
const side = (sentences: readonly number[][], which: 0 | 1): AlignSentence[] =>
  sentences.map((words) => ({ text: `${words.map((word) => PAIRS[word]?.[which] ?? '').join(' ')}.` }));

const links = (source: readonly AlignSentence[], target: readonly AlignSentence[], language: 'en' | 'fr') =>
  alignSentences(source, target, { sourceLanguage: language })
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => `${bead.source}:${bead.target}`);

describe('alignSentences', () => {
  it('finds the same links when the sides are exchanged, but for one in ten', () => {
    fc.assert(
      fc.property(article, (sentences) => {
        const [english, french] = [side(sentences, 0), side(sentences, 1)];
        const there = links(english, french, 'en');
        const back = new Set(links(french, english, 'fr').map((link) => link.split(':').reverse().join(':')));
        const same = there.filter((link) => back.has(link)).length;
        expect(same).toBeGreaterThanOrEqual(0.9 * Math.max(there.length, back.size));
      }),
      RUNS,
    );
  });

  it('changes links near a paragraph of noise only', () => {
    const noise = fc.array(fc.stringMatching(/^[bcdfgk]{4,9}( [bcdfgk]{4,9}){7}\.$/), {
      minLength: 3,
      maxLength: 5,
    });
    fc.assert(
      fc.property(article, noise, fc.nat(), (sentences, lines, place) => {
        const [english, french] = [side(sentences, 0), side(sentences, 1)];
        const at = place % (french.length + 1);
        const noisy = [...french.slice(0, at), ...lines.map((text) => ({ text })), ...french.slice(at)];
        const shifted = links(english, noisy, 'en');
        const far = links(english, french, 'en').filter((link) => {
          const [source = '', target = ''] = link.split(':');
          return [...source.split(','), ...target.split(',')].every((one) => Math.abs(Number(one) - at) > 5);
        });
        for (const link of far) {
          const [source, target = ''] = link.split(':');
          const moved = target.split(',').map((one) => Number(one) + (Number(one) >= at ? lines.length : 0));
          expect(shifted).toContain(`${source}:${moved}`);
        }
      }),
      RUNS,
    );
  });
});
