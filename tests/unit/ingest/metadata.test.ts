import { expect, it } from 'vitest';
import { ingest } from '#lib/domain/ingest.ts';
import { followSteps, metadataOf, tidyCredit } from '#lib/domain/metadata.ts';

const ENGLISH = 'By A Reporter | Updated: 2024-02-07\nThe mayor opened the park on Monday.';

it.each([
  ['2024-02-08 06:31:11\nLe parc est ouvert.\n1707364198', '2024-02-08T06:31:11'],
  ['Le parc est ouvert.\n1707364198', '2024-02-08T03:49:58Z'],
  ['Le parc est ouvert.', '2024-02-07'],
])('takes the date of the article before that of the reference: %j', (french, expected) => {
  const { steps } = ingest(french, 'target');
  expect(metadataOf(ingest(ENGLISH, 'source').steps, steps).publishedAt).toBe(expected);
});

it('does not print English captions or bylines with the French article', () => {
  const metadata = metadataOf(ingest(ENGLISH, 'source').steps, ingest('Le parc est ouvert.', 'target').steps);
  expect(metadata).toEqual({ publishedAt: '2024-02-07' });
});

it.each([
  ['Photo de SUN LIJUN/POUR CHINA DAILY', 'Photo\u00a0: SUN LIJUN / POUR CHINA DAILY'],
  ['(Photo: Marie  Dupont/AFP)', 'Photo\u00a0: Marie Dupont / AFP'],
  ['crédit photo : Reuters', 'Crédit photo\u00a0: Reuters'],
  ['AFP/Marie Dupont', 'AFP / Marie Dupont'],
  ['© Reuters', '© Reuters'],
  ['Photographe inconnu', 'Photographe inconnu'],
])('tidies the credit %j', (given, expected) => {
  expect(tidyCredit(given)).toBe(expected);
});

it('lets the metadata follow the steps, but not over someone’s own words', () => {
  const before = { caption: 'Un train.', credit: 'AFP' };
  expect(followSteps({ ...before, byline: 'Par A.' }, before, { credit: 'AFP' })).toEqual({
    credit: 'AFP',
    byline: 'Par A.',
  });
  expect(followSteps({ caption: 'À moi.' }, before, { credit: 'AFP' })).toEqual({ caption: 'À moi.' });
  expect(followSteps({}, {}, before)).toEqual(before);
});
