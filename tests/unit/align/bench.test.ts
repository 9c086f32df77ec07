import { describe, expect, it } from 'vitest';
import { compareBeads, f1, type GoldBead } from '#lib/cli/bench/align-score.ts';
import { textOfSize } from '#lib/cli/bench/align-timing.ts';
import { calibrate, calibrationPlot } from '#lib/cli/bench/calibration.ts';
import { countBoundaries, isSingleSentence } from '#lib/cli/bench/segmentation.ts';

const beads = (lines: string): GoldBead[] =>
  lines.split(' ').map((line) => {
    const [source = [], target = []] = line
      .split(':')
      .map((side) => side.split(',').filter(Boolean).map(Number));
    return { source, target };
  });

describe('compareBeads', () => {
  it.each([
    ['the same beads', '0:0 1,2:1', '0:0 1,2:1', 1, 1],
    ['one bead cut in two', '0:0 1:1 2:', '0:0 1,2:1', 0.5, 1],
    ['nothing in common', '0:1', '1:0', 0, 0],
    ['nothing found', '0: 1:', '0:0', 0, 0],
  ])('scores %s', (_, found, gold, strict, lax) => {
    const comparison = compareBeads(beads(found), beads(gold));
    expect(f1(comparison, 'strict')).toBeCloseTo(strict);
    expect(f1(comparison, 'lax')).toBeCloseTo(lax);
  });
});

describe('calibrate', () => {
  it('measures how far scores are from the share of right links, and what checking the lowest finds', () => {
    const links = Array.from({ length: 40 }, (_, at) => ({ score: at < 2 ? 0.5 : 0.95, right: at > 3 }));
    const { error, rightWhenSure, foundInLowest, foundAtBest } = calibrate(links);
    expect(error).toBeCloseTo((2 * 0.5) / 40 + (38 * Math.abs(0.95 - 36 / 38)) / 40);
    expect(rightWhenSure).toBeCloseTo(36 / 38);
    expect(foundInLowest).toBe(0.5);
    expect(foundAtBest).toBe(0.5);
  });

  it('draws a disc for each bin that holds links', () => {
    const plot = calibrationPlot(calibrate([0.1, 0.9, 0.95].map((score) => ({ score, right: true }))));
    expect(plot.match(/<circle/g)).toHaveLength(2);
  });
});

describe('textOfSize', () => {
  it('makes up a text of the size asked for when there are no sets, the same each time', () => {
    const text = textOfSize([], 50);
    expect([text.source.length, text.target.length]).toEqual([50, 50]);
    expect(textOfSize([], 50)).toEqual(text);
  });
});

describe('countBoundaries', () => {
  it('joins lines that are one sentence each and counts where they part', () => {
    const lines = (texts: string[]) => texts.map((text) => ({ text }));
    const source = lines(['It rained.', 'A heading', 'Mr. Smith left.', 'He came back.', 'Two. Here.']);
    const sets = [
      {
        name: 'news-ht-light',
        documents: [{ name: 'a', half: 'tune' as const, source, target: source, gold: [] }],
      },
    ];
    const { lines: all, joined, expected, found, right, errors } = countBoundaries(sets, 'en', 'tune');
    expect({ all, joined, expected, found, right, errors }).toEqual({
      all: 5,
      joined: 3,
      expected: 1,
      found: 1,
      right: 1,
      errors: [],
    });
  });

  it.each([
    ['Il est venu.', true],
    ['« Il est venu. »', true],
    ['J.-P. Dupont et M. Martin sont là.', true],
    ['Il est venu. Elle aussi.', false],
    ['Un titre', false],
    ['il est venu.', false],
  ])('takes %j for a single sentence: %s', (line, single) => {
    expect(isSingleSentence(line)).toBe(single);
  });
});
