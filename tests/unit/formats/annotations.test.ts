import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '#lib/formats/annotations/annotation.ts';
import { toCsv } from '#lib/formats/annotations/csv.ts';
import { fromMarot, toMarot } from '#lib/formats/annotations/marot.ts';

/** The beginning of `ted/ende/mqm_ted_ende.tsv` of github.com/google/wmt-mqm-human-evaluation. */
const WMT = new URL('../../../../shared/data/mqm/mqm_ted_ende.excerpt.tsv', import.meta.url);
const BIO = new URL('../../../../shared/data/checks-dev/bio-mqm.jsonl', import.meta.url);

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
  metadata: { note: 'quitter veut un objet' },
};
const clean = { ...one, rater: '', span: null, category: '', severity: '', metadata: {} };

describe('Marot’s table', () => {
  it('has ten columns and marks the words', () => {
    expect(toMarot([one, clean]).split('\n')).toEqual([
      'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata',
      'engine\tport:English-French\t1\t0\tLéa\tThe mayor left.\tLa maire <v>a quitté</v>.\taccuracy/mistranslation\tmajor\t{"note":"quitter veut un objet"}',
      'engine\tport:English-French\t1\t0\t\tThe mayor left.\tLa maire a quitté.\t\t\t{}',
      '',
    ]);
  });

  it('comes back as it went, marks on the English too', () => {
    const omission = { ...one, span: { side: 'source' as const, from: 4, to: 9 } };
    expect(fromMarot(toMarot([one, omission, clean]))).toEqual([one, omission, clean]);
  });

  it('is read in its older form of nine columns, with its ways to say that nothing is wrong', () => {
    const line = 'ref\ttalk.1\t2\t7\trater2\tLook.\tSchau <v>her</v>.\t';
    expect(
      fromMarot(`system\tdoc\tdoc_id\r\n${line}Style/Awkward\tMinor\r\n${line}No-error\tNo-error\r\n`),
    ).toEqual([
      expect.objectContaining({
        segment: '2',
        category: 'Style/Awkward',
        span: { side: 'target', from: 6, to: 9 },
      }),
      expect.objectContaining({ category: '', severity: '', target: 'Schau her.', metadata: {} }),
    ]);
    expect(() => fromMarot('a\tb\n')).toThrow('Line 1');
  });

  it('keeps its columns whatever is in the texts', () => {
    const text = 'a\tb\nc';
    expect(fromMarot(toMarot([{ ...one, source: text, metadata: { note: text } }]))).toEqual([
      { ...one, source: 'a b c', metadata: { note: text } },
    ]);
  });

  it.skipIf(!existsSync(WMT))('gives back a file that WMT published, cell by cell', () => {
    const text = readFileSync(WMT, 'utf8');
    const annotations = fromMarot(text);
    expect(annotations.length).toBeGreaterThan(10);
    expect(fromMarot(toMarot(annotations))).toEqual(annotations);
    const cellsOf = (table: string) =>
      table
        .split('\n')
        .slice(1)
        .filter((line) => line !== '')
        .map((line) => line.split('\t'));
    // The number across documents aside, which is ours to set, and the two ways to say that nothing is wrong.
    const compared = ([system, doc, segment, , rater, source, target, category, severity]: string[]) => [
      ...[system, doc, segment, rater, source, target],
      ...[category, severity].map((one) => (one === 'No-error' ? '' : one)),
    ];
    expect(cellsOf(toMarot(annotations)).map(compared)).toEqual(cellsOf(text).map(compared));
  });

  it.skipIf(!existsSync(BIO))('carries the marks of three thousand expert segments', () => {
    const annotations = readFileSync(BIO, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const segment = JSON.parse(line) as BioSegment;
        // Some spans of the data lie outside of their text.
        const inside = segment.spans.filter(({ end, text }) => end <= segment.mt.length && text !== '');
        return inside.map(({ start, end, category, severity }) => ({
          ...one,
          document: segment.doc,
          source: segment.src.replace(/\s/gu, ' '),
          target: segment.mt.replace(/\s/gu, ' '),
          span: { side: 'target' as const, from: start, to: end },
          category,
          severity,
          metadata: {},
        }));
      });
    expect(annotations.length).toBeGreaterThan(3000);
    expect(fromMarot(toMarot(annotations))).toEqual(annotations);
  });
});

interface BioSegment {
  doc: string;
  src: string;
  mt: string;
  spans: { start: number; end: number; text: string; category: string; severity: string }[];
}

it('writes CSV that spreadsheets neither split nor run', () => {
  const [, line] = toCsv([{ ...one, metadata: { note: '=1+1, "x"' } }]).split('\r\n');
  expect(line).toBe(
    `"engine","port:English-French","1","Léa","target","9","17","a quitté","accuracy/mistranslation","major","'=1+1, ""x""","The mayor left.","La maire a quitté."`,
  );
});
