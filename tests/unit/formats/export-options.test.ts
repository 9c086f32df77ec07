import { expect, it } from 'vitest';
import { optionsOf, withOptions } from '#lib/domain/export-options.ts';
import { type ParallelArticle, type ParallelSentence, trackedRuns } from '#lib/domain/parallel-article.ts';
import { FORMATS } from '#lib/formats/formats.ts';
import { exportFormatSchema, FORMAT_GROUPS } from '#lib/http/contract/exports.ts';

const AT = new Date(0);
const sentenceOf = (status: ParallelSentence['status']): ParallelSentence => ({
  paragraph: 0,
  original: 'Il dit\u00a0: «\u202foui\u202f».',
  current: 'Il dit\u00a0: «\u202fnon\u202f»\u202f!',
  from: 0,
  to: 18,
  status,
  wordings: [{ text: 'Il dit\u00a0: «\u202fnon\u202f»\u202f!', author: 'Anne', at: AT }],
  flags: [
    {
      range: { from: 9, to: 16 },
      quote: '«\u202fnon\u202f»',
      category: 'style/awkward',
      severity: 'minor',
      state: 'open',
      note: 'Ton ?',
      author: 'Luc',
      at: AT,
    },
  ],
});
const sentences = [sentenceOf('approved'), sentenceOf('done')];
const article: ParallelArticle = {
  clean: {
    title: 'Titre\u202f!',
    publishedAt: '',
    byline: '',
    caption: '',
    credit: '',
    paragraphs: sentences.map(({ current }) => current),
  },
  slug: 'titre',
  createdAt: AT,
  units: sentences.map((one, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    paragraph: index,
    source: 'He says:\u202f“no”!',
    machine: one.original,
    final: one.current,
    status: one.status,
    sentences: [one],
    changed: { author: 'Anne', at: AT },
  })),
  sentences,
};

const written = async (format: keyof typeof FORMATS, options: Parameters<typeof withOptions>[1]) =>
  FORMATS[format].write(withOptions(article, options));

it('has every format in one group', () => {
  const grouped = FORMAT_GROUPS.flatMap(({ formats }) => [...formats]);
  expect([...grouped].sort()).toEqual([...exportFormatSchema.options].sort());
});

it('leaves the article as it is when nothing is asked', () => {
  expect(withOptions(article, {})).toEqual(article);
});

it('sets the spaces of the French one for one, and leaves the English alone', async () => {
  const same = withOptions(article, { spaces: 'noBreak' });
  expect(JSON.stringify({ ...same, units: [] })).not.toContain('\u202f');
  expect(same.sentences[0]?.current).toBe('Il dit\u00a0: «\u00a0non\u00a0»\u00a0!');
  expect(same.units[0]?.source).toBe('He says:\u202f“no”!');
  const [flag] = same.sentences[0]?.flags ?? [];
  expect(same.sentences[0]?.current.slice(flag?.range?.from, flag?.range?.to)).toBe(flag?.quote);
  expect(await written('txt', { spaces: 'plain' })).not.toMatch(/[\u00a0\u202f]/);
  expect(await written('txt', {})).toMatch(/\u202f/);
});

it('makes no change of what is only another space', () => {
  const [, open] = withOptions(article, { spaces: 'plain' }).sentences;
  const changed = trackedRuns(open as ParallelSentence).filter(
    ({ inserted, deleted }) => inserted ?? deleted,
  );
  expect(changed.map(({ text }) => text).join('|')).not.toMatch(/^ +$/);
  expect(changed.some(({ text }) => /dit/.test(text))).toBe(false);
});

it('leaves flags out of every format that has them, when told to', async () => {
  for (const format of exportFormatSchema.options) {
    const [with_, without] = [await written(format, {}), await written(format, { flags: false })];
    if (typeof with_ !== 'string') continue;
    expect(with_.includes('style/awkward'), format).toBe(optionsOf(format).flags);
    expect(without).not.toContain('style/awkward');
  }
});

it('tracks no change any more that a lead approved, when told to', () => {
  const { sentences: settled } = withOptions(article, { settleApproved: true });
  const tracked = settled.map((one) => trackedRuns(one).some(({ inserted }) => inserted !== null));
  expect(tracked).toEqual([false, true]);
  expect(settled.map(({ current }) => current)).toEqual(sentences.map(({ current }) => current));
});
