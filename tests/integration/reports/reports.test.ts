import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { markPresence } from '#lib/usecases/mark-presence.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { updateDesk } from '#lib/usecases/people/update-desk.ts';
import { updateRubric } from '#lib/usecases/quality/update-rubric.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { exportReport } from '#lib/usecases/reports/export-report.ts';
import { getReport } from '#lib/usecases/reports/get-report.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** Six sentences, twelve words of English. */
async function article(): Promise<ArticleJson> {
  const { id } = await importArticle(room.editor, {
    deskId: room.deskId,
    source: 'One goes. Two go. Three go. Four go. Five go. Six go.',
    target: 'Un part. Deux partent. Trois partent. Quatre partent. Cinq partent. Six partent.',
    title: 'Départs',
    metadata: { engine: 'Moteur A' },
  });
  return getArticle(room.editor, { id });
}

const french = ({ sentences }: ArticleJson) => sentences.filter(({ side }) => side === 'target');
const report = (call = room.lead, query: Partial<Parameters<typeof getReport>[1]> = {}) =>
  getReport(call, { desk: room.deskId, period: 'week', by: 'engine', ...query });

/** The desk's own name for a category. */
const callAwkward = (fr: string) =>
  updateRubric(room.lead, {
    id: room.deskId,
    typology: [{ category: 'style/awkward', isOn: true, names: { fr, en: '' } }],
  });

async function setState(id: string, state: 'open' | 'delivered') {
  const { version } = await room.db.article.findUniqueOrThrow({ where: { id } });
  await updateArticle(room.lead, { id, version, state });
}

describe('quality over time', () => {
  it('counts delivered articles as received and as delivered, and forgets a delivery taken back', async () => {
    const one = await article();
    const [first] = french(one);
    if (!first) throw new Error('No sentence');
    await raiseFlag(room.editor, {
      sentenceId: first.id,
      from: 0,
      to: 2,
      quote: 'Un',
      category: 'style/awkward',
      severity: 'minor',
      note: '',
      suggestion: null,
    });
    expect((await report()).total.articles).toBe(0);
    await callAwkward('Lourdeur');
    await setState(one.id, 'delivered');
    // A delivered article keeps the names of its day.
    await callAwkward('Autre');
    const { total, series, categories, unmeasured } = await report();
    expect(unmeasured).toBe(0);
    expect(total).toMatchObject({ articles: 1, words: 12, ter: 0 });
    // One point over twelve words.
    expect(total.received.score).toBeCloseTo(100 * (1 - 1 / 12), 9);
    expect(series.map(({ name }) => name)).toEqual(['Moteur A']);
    expect(series[0]?.points).toHaveLength(12);
    expect(series[0]?.points.at(-1)?.articles).toBe(1);
    expect(categories).toEqual([
      {
        category: 'style/awkward',
        names: { fr: 'Lourdeur', en: '' },
        errors: 1,
        perThousand: expect.closeTo(1000 / 12, 9) as number,
      },
    ]);
    await undo(room.lead, { id: one.id });
    expect((await report()).total.articles).toBe(0);
  });

  it('measures an article again when it has changed, and tells what was corrected more than once', async () => {
    const one = await article();
    await setState(one.id, 'delivered');
    expect((await report()).total.ter).toBe(0);
    await setState(one.id, 'open');
    for (const { id, current } of french(one).slice(1, 4)) {
      const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      await reviseSentence(room.editor, { id, version, text: current.replace('partent', 's’en vont') });
    }
    await setState(one.id, 'delivered');
    const { total, phrases } = await report();
    expect(total.ter).toBeGreaterThan(0.2);
    expect(phrases).toEqual([{ before: 'partent', after: 's’en vont', count: 3, articles: 1 }]);
    await setState(one.id, 'open');
  });
});

describe('the work of people', () => {
  it('is told to leads of everybody, to editors of themselves, and to nobody where the desk wants it so', async () => {
    const one = await article();
    for (const { id } of french(one).slice(0, 2)) await moveSentence(room.editor, { id, move: 'finish' });
    await undo(room.editor, { id: one.id });
    const everybody = await report();
    expect(everybody.whose).toBe('everybody');
    const ed = everybody.work.find(({ name }) => name === 'Ed');
    // Of the sentences that it finished, those that stand: « Un part. »
    expect(ed).toMatchObject({ finished: 1, words: 2, corrected: 3, flagged: 1 });
    const own = await report(room.editor);
    expect([own.whose, own.work.map(({ name }) => name)]).toEqual(['own', ['Ed']]);
    expect((await refusal(updateDesk(room.editor, room.deskId, { watchesWork: false }))).code).toBe(
      'forbidden',
    );
    await updateDesk(room.lead, room.deskId, { watchesWork: false });
    expect(await report()).toMatchObject({ whose: 'nobody', work: [], diligence: [] });
    await updateDesk(room.lead, room.deskId, { watchesWork: true });
  });

  it('adds up the time between acts, but for pauses', async () => {
    const one = await article();
    for (const { id } of french(one).slice(0, 4)) await moveSentence(room.editor, { id, move: 'finish' });
    const events = await room.db.event.findMany({
      where: { articleId: one.id, type: 'sentence:finished' },
      orderBy: { id: 'asc' },
    });
    // Two minutes, one minute, and a pause of twenty.
    for (const [at, minute] of [0, 2, 3, 23].entries()) {
      await room.db.event.update({
        where: { id: events[at]?.id ?? 0n },
        data: { createdAt: new Date(Date.now() - (60 - minute) * 60_000) },
      });
    }
    await setState(one.id, 'delivered');
    expect((await report()).total.minutesPerThousand).toBeCloseTo((1000 * 3) / 12, 1);
    await setState(one.id, 'open');
  });

  it('tells what was finished without having been read', async () => {
    const one = await article();
    const sentences = french(one);
    for (const { id } of sentences.slice(0, 4)) {
      await markPresence(room.editor, { id: one.id, sentenceId: id, here: true });
    }
    for (const { id } of sentences) await moveSentence(room.editor, { id, move: 'finish' });
    // Read afterwards is not read before.
    await markPresence(room.editor, { id: one.id, sentenceId: sentences[5]?.id ?? '', here: true });
    expect((await report()).diligence.find(({ articleId }) => articleId === one.id)).toMatchObject({
      name: 'Ed',
      finished: 6,
      unread: 2,
    });
  });

  it('keeps no record of reading where the desk does without', async () => {
    await updateDesk(room.lead, room.deskId, { watchesWork: false });
    const one = await article();
    const [first] = french(one);
    await markPresence(room.editor, { id: one.id, sentenceId: first?.id ?? '', here: true });
    expect(await room.db.reading.count({ where: { sentenceId: first?.id ?? '' } })).toBe(0);
    await updateDesk(room.lead, room.deskId, { watchesWork: true });
  });
});

it('hands out each table for spreadsheets, which run nothing of it', async () => {
  const one = await article();
  for (const { id, current } of french(one).slice(1, 4)) {
    const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id } });
    await reviseSentence(room.editor, { id, version, text: current.replace('partent', '=2+3') });
  }
  await setState(one.id, 'delivered');
  const { text, fileName } = await exportReport(room.lead, {
    table: 'phrases',
    desk: room.deskId,
    period: 'week',
    by: 'desk',
  });
  expect(fileName).toMatch(/^relire-phrases-[\d-]+\.csv$/);
  expect(text.split('\r\n')[0]).toBe('\uFEFF"before","after","count","articles"');
  expect(text).toContain(`"partent","'=2+3","3","1"`);
});

it('is of no desk that one is not on', async () => {
  expect((await refusal(report(room.outsider))).code).toBe('not-found');
  expect((await getReport(room.outsider, { period: 'week', by: 'desk' })).total.articles).toBe(0);
});
