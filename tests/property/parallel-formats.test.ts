import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ParallelArticle, ParallelSentence, ParallelUnit } from '#lib/domain/parallel-article.ts';
import { trackedRuns } from '#lib/domain/parallel-article.ts';
import { readFile } from '#lib/formats/read/read-file.ts';
import { unzip } from '#lib/formats/read/unzip.ts';
import { toTrackedDocx } from '#lib/formats/write/docx.ts';
import { toJsonl } from '#lib/formats/write/jsonl.ts';
import { toCsv, toTsv } from '#lib/formats/write/table.ts';
import { toTmx } from '#lib/formats/write/tmx.ts';
import { toXliff12, toXliff21 } from '#lib/formats/write/xliff.ts';

const NAUGHTY = [
  '<b>',
  ']]>',
  '&amp;',
  '"',
  "'",
  "'=",
  '=1+1',
  '@SUM(A1)',
  '-1',
  '\t',
  ',',
  ';',
  '«\u00a0é\u202f!',
  '\u200b',
  '\u202e',
  '👩‍👩‍👧',
  '\ufb01',
  'e\u0301',
  '<!--',
  '<?php',
  '{{x}}',
  '\\',
  '|',
];
/** A line without what XML 1.0 cannot hold, and without white space at its ends, as sentences are. */
const line = fc
  .array(
    fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constant(' ')),
    { maxLength: 6 },
  )
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[\p{Cc}\p{Cs}\p{Cn}\u2028\u2029]/gu, (c) => (c === '\t' ? c : ''))
      .trim(),
  );
const unit = fc.record({
  source: line,
  final: line,
  machine: line,
  paragraph: fc.integer({ min: 0, max: 3 }),
});

function articleOf(
  given: { source: string; final: string; machine: string; paragraph: number }[],
): ParallelArticle {
  const units = given
    .filter(({ source, final }) => source !== '' || final !== '')
    .sort((a, b) => a.paragraph - b.paragraph)
    .map(
      ({ source, final, machine, paragraph }, index): ParallelUnit => ({
        id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        paragraph,
        source,
        machine,
        final,
        status: 'done',
        sentences: [],
        changed: { author: 'Zoé <&>"', at: new Date(0) },
      }),
    );
  const clean = { title: 'T <&> ]]>', publishedAt: '', byline: '', caption: '', credit: '', paragraphs: [] };
  return { clean, slug: 'a', createdAt: new Date(0), units, sentences: [] };
}

/** Texts by paragraph, as a file should give them back. */
function expected({ units }: ParallelArticle, keep = (_: ParallelUnit) => true) {
  const paragraphs = new Map<number, { source: string; target: string }[]>();
  for (const one of units.filter(keep)) {
    const paragraph = paragraphs.get(one.paragraph) ?? [];
    paragraph.push({ source: one.source, target: one.final });
    paragraphs.set(one.paragraph, paragraph);
  }
  return [...paragraphs.values()];
}

const both = ({ source, final }: ParallelUnit) => source !== '' && final !== '';
it.each([
  ['xlf', toXliff12, undefined],
  ['xliff', toXliff21, undefined],
  ['tmx', toTmx, both],
  ['csv', toCsv, undefined],
  ['tsv', toTsv, undefined],
  ['jsonl', toJsonl, undefined],
] as const)('gives back what was written as %s, to the byte', async (suffix, write, keep) => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 5 }), async (given) => {
      const article = articleOf(given);
      const wanted = expected(article, keep);
      fc.pre(wanted.length > 0);
      const file = await readFile(new TextEncoder().encode(write(article)), `a.${suffix}`);
      expect('paragraphs' in file && file.paragraphs).toEqual(wanted);
    }),
  );
});

it('begins no cell of a table with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), (given) => {
      for (const cell of toCsv(articleOf(given))
        .slice(1)
        .matchAll(/"((?:[^"]|"")*)"/g)) {
        expect(cell[1]).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }
    }),
  );
});

const wording = fc.record({
  text: line,
  author: fc.constantFrom('Anne', 'Luc'),
  at: fc.constant(new Date(1000)),
});
const sentence = fc.tuple(line, fc.array(wording, { maxLength: 4 })).map(
  ([original, wordings]): ParallelSentence => ({
    paragraph: 0,
    original,
    current: wordings.at(-1)?.text ?? original,
    from: 0,
    to: original.length,
    status: 'done',
    wordings,
    flags: [],
  }),
);

it('tracks changes so that refusing all gives the machine’s words and accepting all gives the present ones', () => {
  fc.assert(
    fc.property(sentence, (given) => {
      const runs = trackedRuns(given);
      const spelt = (keep: (run: (typeof runs)[number]) => boolean) =>
        runs
          .filter(keep)
          .map(({ text }) => text)
          .join('');
      expect(spelt(({ inserted }) => inserted === null)).toBe(given.original);
      expect(spelt(({ deleted }) => deleted === null)).toBe(given.current);
    }),
  );
});

it('writes tracked changes that Word’s own reading of the file gives back', async () => {
  await fc.assert(
    fc.asyncProperty(sentence, async (given) => {
      const plain = given.current.replace(/[\t ]+/g, ' ').trim();
      fc.pre(plain !== '' && !/[\p{Z}\p{Cf}]/u.test(plain.replaceAll(' ', '')));
      const article = { ...articleOf([]), sentences: [given] };
      article.clean.title = '';
      const bytes = await toTrackedDocx(article);
      const file = await readFile(bytes, 'a.docx');
      expect('text' in file && file.text).toBe(plain);
      const xml =
        (await unzip(bytes, (name) => name === 'word/document.xml')).get('word/document.xml')?.toString() ??
        '';
      const deleted = trackedRuns(given).filter((run) => run.deleted).length;
      expect(xml.match(/<w:del /g)?.length ?? 0).toBe(deleted);
    }),
    { numRuns: 30 },
  );
});
