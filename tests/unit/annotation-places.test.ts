import { describe, expect, it } from 'vitest';
import { type ForeignMark, type KnownSegment, placer } from '#lib/domain/annotation-places.ts';

const sentence = (id: string, original: string, current = original) => ({ id, original, current });
const segments: KnownSegment[] = [
  { source: [sentence('e1', 'He left.')], target: [sentence('f1', 'Il est parti.')] },
  {
    source: [sentence('e2', 'The council voted on Monday.')],
    target: [
      sentence('f2', 'Le conseil a voté.'),
      sentence('f3', 'C’était lundi dernier.', 'C’était lundi.'),
    ],
  },
  { source: [sentence('e3', 'He left.')], target: [sentence('f4', 'Il est parti.')] },
];
const place = placer(segments);
const mark = (words: string, target: string, more: Partial<ForeignMark> = {}): ForeignMark => {
  const from = target.indexOf(words);
  return {
    segment: '1',
    source: '',
    target,
    span: { side: 'target', from, to: from + words.length },
    words: '',
    wholeOf: 'target',
    ...more,
  };
};

describe('a mark of another tool', () => {
  it('stands where its segment has the same text, that of its number where several have', () => {
    expect(place(mark('parti', 'Il est parti.', { segment: '3' }))).toMatchObject({
      kind: 'placed',
      sentenceId: 'f4',
      anchor: { from: 7, to: 12, quote: 'parti' },
    });
    expect(place(mark('parti', 'Il est parti.'))).toMatchObject({ sentenceId: 'f1' });
  });

  it('finds its sentence in a segment of several, whatever spaces the tool made of ours', () => {
    expect(place(mark('lundi', 'Le conseil a\u00a0voté.  C’était lundi dernier.'))).toMatchObject({
      kind: 'placed',
      sentenceId: 'f3',
      anchor: { from: 8, to: 13 },
      state: 'exact',
    });
  });

  it('covers what stands for words that were changed since', () => {
    expect(place(mark('lundi dernier', 'Le conseil a voté. C’était lundi dernier.'))).toMatchObject({
      kind: 'moved',
      sentenceId: 'f3',
      anchor: { from: 8, to: 13, quote: 'lundi dernier' },
      state: 'changed',
    });
  });

  it('over two sentences goes where most of it is', () => {
    expect(place(mark('voté. C’était lundi', 'Le conseil a voté. C’était lundi dernier.'))).toMatchObject({
      kind: 'moved',
      sentenceId: 'f3',
      anchor: { from: 0, to: 13 },
    });
  });

  it('is found by its words where sentences were cut otherwise, if they stand once', () => {
    const target = 'Or le conseil, disait-on, a voté. C’était lundi dernier.';
    expect(place(mark('lundi', target))).toMatchObject({ kind: 'moved', sentenceId: 'f3' });
    expect(place(mark('Il est', 'Il est venu.'))).toEqual({ kind: 'refused', why: 'other-text' });
  });

  it('on the English is on the English', () => {
    const source = 'The council voted on Monday.';
    const target = 'Le conseil a voté. C’était lundi dernier.';
    expect(place(mark('', target, { source, span: { side: 'source', from: 21, to: 27 } }))).toMatchObject({
      kind: 'placed',
      sentenceId: 'e2',
      anchor: { quote: 'Monday' },
    });
    // Nothing is marked: what is missing is the sentence.
    expect(place(mark('', target, { source, span: null, wholeOf: 'source' }))).toMatchObject({
      kind: 'placed',
      sentenceId: 'e2',
      anchor: { from: 0, to: source.length },
    });
  });

  it('without a mark is about the words that it names, or about its segment', () => {
    const target = 'Le conseil a voté. C’était lundi dernier.';
    expect(place(mark('', target, { span: null, words: 'conseil' }))).toMatchObject({
      kind: 'moved',
      sentenceId: 'f2',
      anchor: { quote: 'conseil' },
    });
    expect(place(mark('', target, { span: null, words: 'sénat' }))).toEqual({
      kind: 'refused',
      why: 'words-missing',
    });
    expect(place(mark('', 'Il est parti.', { span: null }))).toMatchObject({
      kind: 'placed',
      sentenceId: 'f1',
      anchor: { from: 0, to: 13 },
    });
  });

  it('outside of its text is refused', () => {
    expect(place(mark('', 'Il est parti.', { span: { side: 'target', from: 9, to: 40 } }))).toEqual({
      kind: 'refused',
      why: 'bad-span',
    });
  });
});
