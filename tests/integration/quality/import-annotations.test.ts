import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toMarot } from '#lib/formats/annotations/marot.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { exportAnnotations } from '#lib/usecases/quality/export-annotations.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';
import { importAnnotations } from '#lib/usecases/quality/import-annotations.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal, sentenceWith } from '#tests/integration/acts/newsroom.ts';

const MAROT = readFileSync(new URL('../../fixtures/annotations/marot.tsv', import.meta.url), 'utf8');
const BIO = new URL('../../../../shared/data/checks-dev/bio-mqm.jsonl', import.meta.url);

let room: Newsroom;
let article: ArticleJson;
beforeAll(async () => {
  room = await openNewsroom();
  const { id } = await importArticle(room.editor, {
    deskId: room.deskId,
    source: 'The council voted on Monday. The mayor left before noon.',
    target: 'Le conseil a voté. La maire est partie avant midi.',
    title: 'x',
  });
  article = await getArticle(room.editor, { id });
});
afterAll(() => room.close());

const send = (text: string, apply: boolean) =>
  importAnnotations(room.editor, { id: article.id, text, apply });
const flags = () =>
  room.db.flag.findMany({
    where: { articleId: article.id, check: null, state: { not: 'withdrawn' } },
    include: { sentence: { select: { side: true } } },
    orderBy: { quote: 'asc' },
  });

describe('annotations that come in', () => {
  it('are first told one by one, and nothing is changed', async () => {
    const report = await send(MAROT, false);
    expect(report.format).toBe('marot');
    expect(report.counts).toEqual({ placed: 3, moved: 0, known: 0, refused: 3, clean: 1 });
    expect(
      report.items.map(({ number, outcome, why, category }) => [number, outcome, why, category]),
    ).toEqual([
      [1, 'placed', null, 'accuracy/omission'],
      [2, 'placed', null, 'style/awkward'],
      // A category that we do not have.
      [3, 'placed', null, 'other'],
      // Of another translation, and of another article.
      [5, 'refused', 'other-text', 'linguistic/grammar'],
      [6, 'refused', 'other-text', 'accuracy/mistranslation'],
      [7, 'refused', 'severity', 'style/awkward'],
    ]);
    expect(await flags()).toEqual([]);
  });

  it('become flags in one act, an omission on the English, and count', async () => {
    await send(MAROT, true);
    expect(await flags()).toMatchObject([
      {
        quote: 'La maire',
        rater: 'rater1',
        category: 'other',
        note: 'Fluency/Gender agreement : Le maire est un homme',
        authorId: room.editor.userId,
        sentence: { side: 'target' },
      },
      { quote: 'Monday', category: 'accuracy/omission', severity: 'major', sentence: { side: 'source' } },
      { quote: 'a voté', rater: 'rater2', state: 'open' },
    ]);
    // 5 + 1 + 1.
    expect((await getQuality(room.editor, { id: article.id })).received.core.penalty).toBe(7);
  });

  it('come once, however often the file is imported', async () => {
    const { counts } = await send(MAROT, true);
    expect(counts).toMatchObject({ placed: 0, moved: 0, known: 3 });
    expect(await flags()).toHaveLength(3);
  });

  it('go out under the names of who made them, and come back in every format', async () => {
    for (const format of ['marot', 'pearmut', 'csv', 'jsonl'] as const) {
      const { text } = await exportAnnotations(room.editor, { id: article.id, format });
      expect(text).toContain('rater2');
      const report = await send(text, true);
      expect([report.format, report.counts]).toEqual([
        format,
        { placed: 0, moved: 0, known: 3, refused: 0, clean: 0 },
      ]);
    }
  });

  it('are taken back in one act', async () => {
    await undo(room.editor, { id: article.id });
    expect(await flags()).toEqual([]);
  });

  it('find their words in what was rewritten since, and say where they did not', async () => {
    const { id, version } = sentenceWith(article, 'La maire');
    await reviseSentence(room.editor, { id, version, text: 'À midi, La maire était partie.' });
    const { items } = await send(MAROT, true);
    expect(items[2]).toMatchObject({ outcome: 'moved', words: 'La maire', now: 'La maire' });
    await undo(room.editor, { id: article.id });
  });

  it('are refused as a whole when the file is none, or the caller may not flag', async () => {
    expect(await refusal(send('Bonjour.', true))).toMatchObject({ status: 422, code: 'file-annotations' });
    const away = importAnnotations(room.outsider, { id: article.id, text: MAROT, apply: false });
    expect((await refusal(away)).code).toBe('not-found');
  });

  it.skipIf(!existsSync(BIO))(
    'of experts on real translations are placed where they marked them',
    async () => {
      const all = readFileSync(BIO, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as BioSegment);
      // Some spans of the data lie outside of their text, and some segments are there twice, for two annotators.
      const { system, annotator } = all.find(({ spans }) => spans.length > 2) ?? {};
      const mine = all
        .filter((one) => one.system === system && one.annotator === annotator && one.mt.trim() !== '')
        .slice(0, 60);
      const { id } = await importArticle(room.editor, {
        deskId: room.deskId,
        source: '',
        target: '',
        paragraphs: mine.map(({ src, mt }) => [{ source: src, target: mt }]),
        title: 'bio',
      });
      const marks = mine.flatMap(({ spans, ...segment }, at) =>
        spans
          .filter(({ start, end }) => start < end && end <= segment.mt.length)
          .map(({ start, end, category, severity }) => ({
            system: segment.system,
            document: segment.doc,
            segment: String(at + 1),
            rater: String(segment.annotator),
            source: segment.src,
            target: segment.mt,
            span: { side: 'target' as const, from: start, to: end },
            category,
            severity,
            metadata: {},
          })),
      );
      const { counts, items } = await importAnnotations(room.editor, {
        id,
        text: toMarot(marks),
        apply: true,
      });
      expect(marks.length).toBeGreaterThan(50);
      // Two annotations of one place, category and severity are one flag.
      expect(counts.placed + counts.known).toBeGreaterThan(marks.length * 0.95);
      for (const item of items) if (item.outcome === 'placed') expect(item.now).toBe(item.words);
    },
  );
});

interface BioSegment {
  system: string;
  annotator: number;
  doc: string;
  src: string;
  mt: string;
  spans: { start: number; end: number; category: string; severity: string }[];
}
