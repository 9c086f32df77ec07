import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category } from '#lib/domain/rubric.ts';
import type { Annotation } from '#lib/formats/annotations/annotation.ts';
import { categoryNamed, MQM_NAMES, severityNamed } from '#lib/formats/annotations/categories.ts';
import { toCsv } from '#lib/formats/annotations/csv.ts';
import { ANNOTATION_FORMATS } from '#lib/formats/annotations/formats.ts';
import { fromPearmut, toPearmut } from '#lib/formats/annotations/pearmut.ts';
import { readAnnotations } from '#lib/formats/annotations/read-annotations.ts';

const one: Annotation = {
  system: 'engine',
  document: 'port:English-French',
  segment: '1',
  rater: 'Léa',
  source: 'The mayor left.',
  target: 'La maire a quitté.',
  span: { side: 'target', from: 9, to: 17 },
  category: 'accuracy/mistranslation',
  severity: 'major',
  metadata: { note: '=quitter veut un objet' },
};
const omission: Annotation = {
  ...one,
  span: { side: 'source', from: 4, to: 9 },
  category: 'accuracy/omission',
};
const clean: Annotation = {
  ...one,
  segment: '2',
  rater: '',
  span: null,
  category: '',
  severity: '',
  metadata: {},
};

describe('a campaign of Pearmut', () => {
  it('has an item a segment, with its errors filled in, both ends of a span included', () => {
    const campaign = JSON.parse(toPearmut([one, omission, clean])) as Record<string, unknown>;
    expect(campaign).toMatchObject({
      campaign_id: 'port',
      info: { protocol: 'MQM', assignment: 'task-based' },
      data: [[[{ item_id: 'port:English-French_#_1', src: one.source, tgt: { engine: one.target } }, {}]]],
    });
    expect(campaign.data).toMatchObject([
      [
        [
          {
            error_spans: {
              engine: [
                { start_i: 9, end_i: 16, category: 'Accuracy/Mistranslation', severity: 'major' },
                // The token behind the last of 18 characters: [missing].
                { start_i: 18, end_i: 18, category: 'Accuracy/Omission' },
              ],
            },
          },
          { error_spans: { engine: [] } },
        ],
      ],
    ]);
  });

  it('asks for a type where a dimension has several, as Pearmut’s own typology does', () => {
    const { info } = JSON.parse(toPearmut([one])) as { info: { mqm_categories: Record<string, string[]> } };
    expect(info.mqm_categories.Style).toEqual([
      '',
      'Awkward style',
      'Unidiomatic style',
      'Language register',
    ]);
    expect(info.mqm_categories['Non-translation']).toEqual(['']);
  });
});

describe('what Pearmut gives back', () => {
  const entry = (user_id: string, spans: unknown[]) => ({
    user_id,
    item_i: 0,
    // A line break is no character to Pearmut.
    item: [{ src: 'Look.\nHere.', tgt: { A: 'Regarde.\nIci.' } }],
    annotation: [{ A: { score: 80, error_spans: spans } }],
  });
  const span = { start_i: 8, end_i: 10, category: 'Style/Awkward style', severity: 'minor' };

  it.each([
    ['the download', (entries: unknown[]) => JSON.stringify({ campaign: entries })],
    ['the log', (entries: unknown[]) => entries.map((one) => `${JSON.stringify(one)}\n`).join('')],
  ])('is read from %s, of several answers the last', (_, write) => {
    const text = write([entry('eve', []), entry('eve', [span]), entry('frank', [])]);
    expect(fromPearmut(text)).toEqual([
      expect.objectContaining({
        rater: 'eve',
        system: 'A',
        span: { side: 'target', from: 9, to: 12 },
        category: 'style/awkward',
      }),
      expect.objectContaining({ rater: 'frank', category: '', span: null }),
    ]);
  });

  it('marks what is missing without a place', () => {
    const missing = { start_i: 12, end_i: 12, category: 'Accuracy/Omission', severity: 'major' };
    expect(fromPearmut(JSON.stringify([entry('eve', [missing])]))).toEqual([
      expect.objectContaining({ span: null, metadata: { missing: true } }),
    ]);
  });
});

describe('every format', () => {
  it.each(['marot', 'pearmut', 'csv', 'jsonl'] as const)('%s comes back as it went', (format) => {
    const { write } = ANNOTATION_FORMATS[format];
    const back = readAnnotations(write([one, omission, clean]));
    expect(back.format).toBe(format);
    const bare = ({ metadata: { note }, ...rest }: Annotation) => ({ ...rest, note });
    expect(back.annotations.map(bare)).toEqual([one, omission, clean].map(bare));
  });

  it('is told from what is none', () => {
    for (const text of ['Bonjour.', '{"a": 1}', 'a\tb\n', '[]', '{"source":"a"', 'source,target\na,b']) {
      expect(() => readAnnotations(text)).toThrow(RangeError);
    }
  });

  it('may have gone through a spreadsheet that likes semicolons', () => {
    const csv = toCsv([{ ...one, metadata: {} }]).replaceAll(',', ';');
    expect(readAnnotations(csv).annotations).toEqual([{ ...one, metadata: {} }]);
  });
});

describe('categories of other tools', () => {
  it.each<[string, Category | null]>([
    ['Accuracy/Mistranslation', 'accuracy/mistranslation'],
    ['Fluency/Punctuation', 'linguistic/punctuation'],
    ['Fluency/Character Encoding', 'linguistic/encoding'],
    ['Fluency/Inconsistency', 'terminology/inconsistent'],
    ['Terminology/Inappropriate for context', 'terminology/wrong'],
    ['Style/Unnatural or awkward', 'style/awkward'],
    ['Locale convention/Currency format', 'locale/format'],
    ['Accuracy/Source language fragment', null],
    ['Non-translation!', 'non-translation'],
    ['Source error', 'source-issue'],
    ['Design and markup/Truncation/text expansion', 'broken/truncated'],
    ['Other', 'other'],
    ['Audience appropriateness/Offensive', null],
  ])('%s is %s', (name, category) => {
    expect(categoryNamed(name)).toBe(category);
  });

  it('include our own, by id and by name', () => {
    for (const category of CATEGORIES) {
      expect(categoryNamed(category)).toBe(category);
      expect(categoryNamed(MQM_NAMES[category])).toBe(category);
    }
    expect([severityNamed('Major'), severityNamed('hotspot')]).toEqual(['major', null]);
  });
});
