import { describe, expect, it } from 'vitest';
import { countWords, ingest, looksSwapped, planLinks } from '#lib/domain/ingest.ts';
import { proposedTitle } from '#lib/domain/metadata.ts';
import { seedTexts } from '#seeds/factories.ts';

const kinds = (raw: string) => ingest(raw, 'target').steps.map((step) => step.kind);

describe('steps', () => {
  it('names what it did to the form of the text, irreversibly', () => {
    const { content, steps } = ingest('\uFEFFLe cafe\u0301 est ouvert.\r\nIl ferme.\rTard.', 'target');
    expect(content).toBe('Le café est ouvert.\nIl ferme.\nTard.');
    expect(steps.map(({ id, count, reversible }) => [id, count, reversible])).toEqual([
      ['target:bom', 1, false],
      ['target:newlines', 2, false],
      ['target:nfc', 1, false],
    ]);
  });

  it('says nothing of a text in order', () => {
    expect(kinds('Le parc est ouvert. Il ferme tard.')).toEqual([]);
  });

  it('takes out a title that the French has of its own', () => {
    const raw = 'Le parc rouvre\nLe maire a inauguré le parc lundi. Beaucoup de gens sont venus.';
    const { steps, sentences } = ingest(raw, 'target');
    expect(steps).toMatchObject([{ id: 'target:title:0', kind: 'title', value: 'Le parc rouvre' }]);
    expect(sentences.map((row) => row.stepId)).toEqual(['target:title:0', null, null]);
    expect(proposedTitle([], steps)).toEqual({ title: 'Le parc rouvre', titleFrom: 'target' });
  });

  it('proposes the English title when there is no French one, or none is wanted', () => {
    const source = ingest('The park reopens\nThe mayor opened the park on Monday.', 'source').steps;
    expect(proposedTitle(source, [])).toEqual({ title: 'The park reopens', titleFrom: 'source' });
    expect(proposedTitle([], [])).toEqual({ title: '', titleFrom: 'none' });
  });

  it('applies all but what it is told to keep, and splits the same either way', () => {
    const raw = seedTexts().target;
    const all = ingest(raw, 'target');
    const kept = ingest(raw, 'target', new Set(['target:caption:20', 'target:newlines']));
    expect(kept.sentences.map(({ from, to }) => [from, to])).toEqual(
      all.sentences.map(({ from, to }) => [from, to]),
    );
    const own = (result: typeof all) => result.sentences.filter((row) => row.stepId === null).length;
    expect(own(kept)).toBe(own(all) + 1);
  });

  it('cuts a sentence where a leftover ends inside it', () => {
    const { sentences } = ingest(
      'By A Reporter | Updated: 2024-02-08\nThe mayor opened the park on Monday.',
      'source',
    );
    expect(sentences.map(({ text, stepId }) => [text, stepId])).toEqual([
      ['By A Reporter |', 'source:byline:0'],
      ['Updated: 2024-02-08', 'source:datetime:16'],
      ['The mayor opened the park on Monday.', null],
    ]);
  });
});

describe('links', () => {
  it('links captions to each other, aligns the rest, and leaves nobody out', () => {
    const { source, target } = seedTexts();
    const [en, fr] = [ingest(source, 'source'), ingest(target, 'target')];
    const links = planLinks(en.sentences, fr.sentences);
    const text = (side: 'source' | 'target', positions: number[]) =>
      positions.map((position) => (side === 'source' ? en : fr).sentences[position]?.text ?? '').join(' ');
    const of = (start: string) => links.find((link) => text('target', link.target).startsWith(start));
    expect(text('source', of('Un train')?.source ?? [])).toMatch(/^A Fuxing/);
    expect(text('source', of('(Photo')?.source ?? [])).toBe('SUN LIJUN/FOR CHINA DAILY');
    expect(text('source', of('2024')?.source ?? [])).toBe('Updated: 2024-02-08');
    expect(of('1707364198')?.source).toEqual([]);
    const positions = links.flatMap((link) => link.target);
    expect(positions).toEqual(fr.sentences.map((_, position) => position));
    expect(links.flatMap((link) => link.source).sort((a, b) => a - b)).toEqual(
      en.sentences.map((_, position) => position),
    );
  });

  it('puts what only the reference says after what precedes it there', () => {
    const english =
      'Title words here\nThe mayor opened the park.\nPhoto: Reuters\nPeople came to see the park.';
    const en = ingest(english, 'source').sentences;
    const fr = ingest('Le maire a inauguré le parc.\nDes gens sont venus voir le parc.', 'target').sentences;
    expect(planLinks(en, fr).map((link) => link.source)).toEqual([[0], [1], [2], [3]]);
  });

  it('stands a reference of which nothing is translated', () => {
    const english = Array.from({ length: 20_000 }, (_, n) => `This is sentence ${n}.`).join('\n');
    const links = planLinks(ingest(english, 'source').sentences, []);
    expect(links.map((link) => link.source[0])).toEqual(Array.from({ length: 20_000 }, (_, n) => n));
  });
});

it('notices swapped texts, and only those', () => {
  const { source, target } = seedTexts();
  expect(looksSwapped(target, source)).toBe(true);
  expect(looksSwapped(source, target)).toBe(false);
  expect(looksSwapped(target, target)).toBe(false);
  expect(looksSwapped('', '')).toBe(false);
});

it('counts words as people do', () => {
  expect(countWords(ingest('L’eau coûte 1,5 euro, peut-être plus.', 'target').sentences)).toBe(6);
});
