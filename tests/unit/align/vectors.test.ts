import { expect, it } from 'vitest';
import { type AlignSentence, alignSentences } from '#lib/domain/align/align.ts';
import { type SentenceVectors, textsToEmbed } from '#lib/domain/align/vectors.ts';

/** Sentences of like length without a word in common: only their vectors can tell. */
const english = ['Bakodu gipota.', 'Kodugi potaba.', 'Dugipo tabako.', 'Gipota bakodu.', 'Potaba kodugi.'];
const french = ['Velyne fusyru.', 'Lynefu syruve.', 'Nefusy ruvely.', 'Fusyru velyne.', 'Syruve lynefu.'];
const sentences = (texts: readonly string[]): AlignSentence[] => texts.map((text) => ({ text }));

/** Each text's vector: the sum of the axes it is about. */
function vectors(...sides: (readonly [string, readonly number[]])[]): SentenceVectors {
  return new Map(
    sides.map(([text, axes]) => {
      const vector = new Float32Array(8);
      for (const axis of axes) vector[axis] = 1 / Math.sqrt(axes.length);
      return [text, vector];
    }),
  );
}

function linksOf(source: readonly string[], target: readonly string[], known?: SentenceVectors): string {
  return alignSentences(sentences(source), sentences(target), { vectors: known })
    .map((bead) => `${bead.source}:${bead.target}`)
    .join(' ');
}

const pairs = (texts: readonly string[], axes: readonly (readonly number[])[]) =>
  texts.map((text, at) => [text, axes[at] ?? []] as const);

it('joins sentences whose sum is what one sentence of the other side says', () => {
  const source = english.slice(0, 4);
  const target = french.slice(0, 3);
  const known = vectors(...pairs(source, [[0], [1], [2], [3]]), ...pairs(target, [[0], [1, 2], [3]]));
  expect(linksOf(source, target, known)).toBe('0:0 1,2:1 3:2');
});

it('leaves out what the other side does not have, wherever it stands', () => {
  for (const absent of [0, 2, 4]) {
    const target = french.filter((_, at) => at !== absent);
    const axes = [0, 1, 2, 3, 4].map((axis) => [axis]);
    const known = vectors(
      ...pairs(english, axes),
      ...pairs(
        target,
        axes.filter((_, at) => at !== absent),
      ),
    );
    const links = linksOf(english, target, known).split(' ');
    expect(links).toContain(`${absent}:`);
    expect(links).toHaveLength(5);
  }
});

it('is the same for both directions', () => {
  const known = vectors(
    ...pairs(english, [[0], [1], [2], [3], [4]]),
    ...pairs(french, [[0], [2], [3], [5], [4]]),
  );
  const forward = alignSentences(sentences(english), sentences(french), { vectors: known });
  const backward = alignSentences(sentences(french), sentences(english), {
    vectors: known,
    sourceLanguage: 'fr',
  });
  const turned = (beads: typeof forward, first: 'source' | 'target', second: 'source' | 'target') =>
    beads.map((bead) => `${bead[first]}:${bead[second]} ${bead.score.toFixed(2)}`).sort();
  expect(turned(backward, 'target', 'source')).toEqual(turned(forward, 'source', 'target'));
});

it('does not hear a model that tells no text from another, or knows none', () => {
  const alike = vectors(...pairs([...english, ...french], Array(10).fill([0])));
  const plain = alignSentences(sentences(english), sentences(french));
  for (const known of [alike, new Map()])
    expect(alignSentences(sentences(english), sentences(french), { vectors: known })).toEqual(plain);
});

it('names each sentence of a line once', () => {
  expect(textsToEmbed(['One. Two.', 'Two.'], 'en')).toEqual(['One.', 'Two.']);
});
