import { describe, expect, it } from 'vitest';
import { correctedPhrases } from '#lib/domain/corrected-phrases.ts';
import {
  byCategory,
  inSeries,
  type MeasuredArticle,
  periodOf,
  periodsBetween,
  pool,
} from '#lib/domain/report.ts';

const article = (change: Partial<MeasuredArticle> = {}): MeasuredArticle => ({
  deskId: 'monde',
  at: Date.UTC(2026, 10, 24),
  engine: 'x',
  words: 100,
  segments: 4,
  finalWords: 100,
  received: { errors: 2, penalty: 6, wmt: 6 },
  standing: { errors: 0, penalty: 0, wmt: 0 },
  categories: [{ category: 'style/awkward', errors: 2, penalty: 6 }],
  ter: 0.2,
  chrF: 0.9,
  minutes: 3,
  typology: [],
  ...change,
});

describe('pool', () => {
  it('scores articles as the one text that they would make', () => {
    const short = article();
    const long = article({
      words: 900,
      segments: 36,
      finalWords: 300,
      received: { errors: 3, penalty: 15, wmt: 15 },
      ter: 0.4,
      chrF: 0.5,
      minutes: 12,
    });
    expect(pool([short, long])).toEqual({
      articles: 2,
      words: 1000,
      // 21 points over 1,000 words and 40 segments; the mean of the two scores would be 96.2.
      received: { errors: 5, score: 97.9, perThousand: 21, wmt: 0.525 },
      standing: { errors: 0, score: 100, perThousand: 0, wmt: 0 },
      // (.2 × 100 + .4 × 300) / 400
      ter: 0.35,
      chrF: 0.6,
      minutesPerThousand: 15,
    });
  });

  it('says nothing of nothing', () => {
    const { received, ter, minutesPerThousand } = pool([]);
    expect([received.score, received.wmt, ter, minutesPerThousand]).toEqual([null, null, null, null]);
    expect(pool([article({ ter: null })]).ter).toBeNull();
  });
});

describe('periods', () => {
  it.each([
    ['a Monday', Date.UTC(2026, 10, 23), 'week', '2026-11-23'],
    ['the end of a Sunday', Date.UTC(2026, 10, 29, 23, 59), 'week', '2026-11-23'],
    ['a week over New Year', Date.UTC(2027, 0, 1), 'week', '2026-12-28'],
    ['the last day of February', Date.UTC(2028, 1, 29), 'month', '2028-02-01'],
  ] as const)('%s', (_, at, period, start) => {
    expect(periodOf(at, period)).toBe(start);
  });

  it('are told without a gap, the first and the last included', () => {
    const [from, to] = [Date.UTC(2026, 10, 20), Date.UTC(2026, 11, 7)];
    expect(periodsBetween(from, to, 'week')).toEqual([
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
      '2026-12-07',
    ]);
    expect(periodsBetween(from, to, 'month')).toEqual(['2026-11-01', '2026-12-01']);
  });
});

it('puts the categories that cost most first', () => {
  const costly = article({ categories: [{ category: 'accuracy/omission', errors: 1, penalty: 25 }] });
  expect(byCategory([article(), costly])).toEqual([
    { category: 'accuracy/omission', names: { fr: '', en: '' }, errors: 1, perThousand: 125 },
    { category: 'style/awkward', names: { fr: '', en: '' }, errors: 2, perThousand: 30 },
  ]);
});

describe('the name of a category', () => {
  const called = (fr: string, change: Partial<MeasuredArticle> = {}) =>
    article({
      ...change,
      typology: [{ category: 'style/awkward', isOn: true, names: { fr, en: 'Clumsy' } }],
    });
  const nameOver = (articles: MeasuredArticle[]) => byCategory(articles)[0]?.names;

  it('is the one that the desk had at its last delivery', () => {
    const [before, after] = [called('Lourd', { at: 1 }), called('Maladroit', { at: 2 })];
    expect(nameOver([after, before])).toEqual({ fr: 'Maladroit', en: 'Clumsy' });
  });

  it('is Relire’s in a language where desks differ', () => {
    expect(nameOver([called('Lourd'), called('Maladroit', { deskId: 'sport' })])).toEqual({
      fr: '',
      en: 'Clumsy',
    });
    const none = article({ deskId: 'sport', categories: [] });
    expect(nameOver([called('Lourd'), none])).toEqual({ fr: 'Lourd', en: 'Clumsy' });
  });
});

it('shows no more lines than one can tell apart', () => {
  const engines = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'f', 'g'].map((engine) =>
    article({ engine }),
  );
  const series = inSeries(engines, ({ engine }) => engine);
  expect(series.map(({ key, articles }) => [key, articles.length])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
    ['d', 2],
    [null, 3],
  ]);
});

describe('correctedPhrases', () => {
  it.each([
    ['Words replaced', 'Il est en charge de tout.', 'Il est chargé de tout.', [['en charge', 'chargé']]],
    ['case alone', 'le monde', 'le Monde', [['monde', 'Monde']]],
    [
      'words added, with what stands around them',
      'Il a bien mangé.',
      'Il a très bien mangé.',
      [['a bien', 'a très bien']],
    ],
    ['words taken out', 'Il a très bien mangé.', 'Il a bien mangé.', [['a très bien', 'a bien']]],
    [
      'a whole sentence rewritten is no phrase',
      'Un deux trois quatre cinq six sept.',
      'Toute autre chose est dite ici même.',
      [],
    ],
    ['nothing', 'Rien.', 'Rien.', []],
  ])('%s', (_, before, after, phrases) => {
    expect(correctedPhrases([{ before, after }]).map((one) => [one.before, one.after])).toEqual(phrases);
  });

  it('counts what comes back, at the start of a sentence too', () => {
    const again = { before: 'En charge de tout, il rit.', after: 'Chargé de tout, il rit.' };
    const pairs = [{ before: 'Il est en charge de tout.', after: 'Il est chargé de tout.' }, again];
    expect(correctedPhrases(pairs)).toEqual([{ before: 'en charge', after: 'chargé', count: 2 }]);
  });
});
