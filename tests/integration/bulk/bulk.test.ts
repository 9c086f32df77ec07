import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { BulkAct, BulkItem, BulkKind } from '#lib/http/contract/bulk.ts';
import { type AnswerOf, type BodyInputOf, CONTRACT } from '#lib/http/contract/routes.ts';
import { applyBulk } from '#lib/usecases/bulk/apply-bulk.ts';
import { assignArticles } from '#lib/usecases/bulk/assign-articles.ts';
import { previewBulk } from '#lib/usecases/bulk/preview-bulk.ts';
import { redoBulk, undoBulk } from '#lib/usecases/bulk/replay-bulk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { listEvents } from '#lib/usecases/list-events.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let one: ArticleJson;
let two: ArticleJson;

beforeAll(async () => {
  room = await openNewsroom();
  one = await room.article();
  two = await room.article();
});
afterAll(() => room.close());

type Select = BodyInputOf<'previewBulk'>['select'];
const preview = (act: BulkAct, select: Select, call: Call = room.lead): Promise<AnswerOf<'previewBulk'>> =>
  previewBulk(call, CONTRACT.previewBulk.body.parse({ desk: room.deskId, act, select }));
async function apply(act: BulkAct, kind: BulkKind, items: BulkItem[], call: Call = room.lead) {
  const bulkId = randomUUID();
  return { bulkId, ...(await applyBulk(call, { desk: room.deskId, bulkId, act, kind, items })) };
}
const takeBack = (id: string, call: Call = room.lead) => undoBulk(call, { id, before: null });

/** All that an act could change, as PostgreSQL has it. */
async function everything() {
  const articleId = { in: [one.id, two.id] };
  const [flags, sentences, links, articles] = await Promise.all([
    room.db.flag.findMany({ where: { articleId }, orderBy: { id: 'asc' } }),
    room.db.sentence.findMany({ where: { articleId }, orderBy: { id: 'asc' } }),
    room.db.link.findMany({ where: { articleId }, orderBy: { id: 'asc' } }),
    room.db.article.findMany({ where: { id: articleId }, orderBy: { id: 'asc' } }),
  ]);
  return {
    flags: flags.map(({ id, state, reason, assigneeId, decidedById }) => ({
      id,
      state,
      reason,
      assigneeId,
      decidedById,
    })),
    sentences: sentences.map(({ id, current, progress, verdict, verdictReason }) => ({
      id,
      current,
      progress,
      verdict,
      verdictReason,
    })),
    links: links.map(({ id, confirmedAt }) => ({ id, confirmedAt })),
    articles: articles.map(({ id, assigneeId, secondReaderId, dueAt }) => ({
      id,
      assigneeId,
      secondReaderId,
      dueAt,
    })),
  };
}

const SURE: Select = { kind: 'flags', flags: { lane: 'sure' } };

describe('what is done to many at once', () => {
  it.each<[string, BulkAct, Select, (row: Awaited<ReturnType<typeof everything>>) => number]>([
    [
      'dismissed',
      { do: 'dismiss', reason: 'Usage de la maison.' },
      SURE,
      ({ flags }) => flags.filter(({ state, reason }) => state === 'dismissed' && reason !== '').length,
    ],
    [
      'confirmed',
      { do: 'confirm' },
      SURE,
      ({ flags }) => flags.filter(({ state }) => state === 'confirmed').length,
    ],
    [
      'approved',
      { do: 'approve' },
      { kind: 'flags', flags: { origin: 'machine' } },
      ({ sentences }) => sentences.filter(({ verdict }) => verdict === 'approved').length,
    ],
    [
      'sent back',
      { do: 'sendBack', reason: 'À revoir.' },
      SURE,
      ({ sentences }) => sentences.filter((row) => row.verdict === 'sent_back' && row.verdictReason).length,
    ],
  ])('is previewed, %s in several articles, and taken back as one', async (_, act, select, count) => {
    const before = await everything();
    const shown = await preview(act, select);
    expect(await everything()).toEqual(before);
    expect(shown.articles).toBe(2);
    expect(shown.items.length).toBeGreaterThan(4);
    expect(shown.samples.length).toBeGreaterThan(2);
    const { bulkId, done, refused } = await apply(act, 'flags', shown.items);
    expect({ done, refused }).toEqual({ done: shown.items.length, refused: [] });
    expect(count(await everything())).toBeGreaterThan(2);
    const events = await room.db.event.findMany({ where: { bulkId } });
    expect(new Set(events.map(({ articleId }) => articleId))).toEqual(new Set([one.id, two.id]));
    expect(await takeBack(bulkId)).toEqual({ undone: 2, refused: [], next: null });
    expect(await everything()).toEqual(before);
    // Once is enough.
    expect(await takeBack(bulkId)).toEqual({ undone: 0, refused: [], next: null });
  });

  it('fixes, with the words before and after in the preview', async () => {
    const before = await everything();
    const shown = await preview({ do: 'fix' }, SURE);
    const texts = new Map(before.sentences.map(({ id, current }) => [current, id]));
    for (const sample of shown.samples) {
      expect(texts.has(sample.before ?? '')).toBe(true);
      expect(sample.after).not.toBe(sample.before);
    }
    const { bulkId, done, refused } = await apply({ do: 'fix' }, 'flags', shown.items);
    expect(done).toBeGreaterThan(4);
    expect(refused.every(({ code }) => code === 'meets-another')).toBe(true);
    expect(done + refused.length).toBe(shown.items.length);
    const after = await everything();
    expect(after.sentences).not.toEqual(before.sentences);
    await takeBack(bulkId);
    const back = await everything();
    const words = ({ sentences }: typeof before) => sentences.map(({ id, current }) => ({ id, current }));
    expect(words(back)).toEqual(words(before));
    expect(back.flags.filter(({ state }) => state === 'open')).toHaveLength(
      before.flags.filter(({ state }) => state === 'open').length,
    );
  });

  it('is given to somebody, and back to nobody', async () => {
    const before = await everything();
    const shown = await preview({ do: 'assign', assigneeId: room.editor.userId }, SURE);
    const { bulkId } = await apply({ do: 'assign', assigneeId: room.editor.userId }, 'flags', shown.items);
    expect(
      (await everything()).flags.filter(({ assigneeId }) => assigneeId === room.editor.userId),
    ).toHaveLength(shown.items.length);
    await takeBack(bulkId);
    expect(await everything()).toEqual(before);
    const again = await preview({ do: 'assign', assigneeId: room.outsider.userId }, SURE);
    const stranger = await apply({ do: 'assign', assigneeId: room.outsider.userId }, 'flags', again.items);
    expect(stranger.done).toBe(0);
    expect(new Set(stranger.refused.map(({ code }) => code))).toEqual(new Set(['not-on-desk']));
  });

  it('goes for sentences to review and for doubtful links', async () => {
    const [first, second] = one.sentences.filter(({ side }) => side === 'target');
    for (const row of [first, second]) await moveSentence(room.editor, { id: row?.id ?? '', move: 'finish' });
    const ready = await preview({ do: 'approve' }, { kind: 'sentences', segments: { show: 'review' } });
    expect(ready.items.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    const approved = await apply({ do: 'approve' }, 'sentences', ready.items);
    expect(approved.done).toBe(2);
    await takeBack(approved.bulkId);

    const link = two.links[1];
    await room.db.link.update({ where: { id: link?.id ?? '' }, data: { score: 0.4 } });
    const doubtful = await preview({ do: 'confirmLinks' }, { kind: 'links', segments: { show: 'doubtful' } });
    expect(doubtful.items.map(({ id }) => id)).toEqual([link?.id]);
    const confirmed = await apply({ do: 'confirmLinks' }, 'links', doubtful.items);
    expect(confirmed.done).toBe(1);
    expect((await everything()).links.filter(({ confirmedAt }) => confirmedAt)).toHaveLength(1);
    await takeBack(confirmed.bulkId);
    expect((await everything()).links.filter(({ confirmedAt }) => confirmedAt)).toHaveLength(0);
  });

  it('leaves out what changed meanwhile, says so, and does the rest', async () => {
    const shown = await preview({ do: 'dismiss', reason: 'x' }, SURE);
    const [mine] = shown.items;
    if (!mine) throw new Error('Nothing there');
    await decideFlag(room.editor, { id: mine.id, decision: 'dismiss', reason: 'Déjà vu.' });
    const items = [...shown.items, { id: randomUUID(), version: 1 }];
    const { bulkId, done, refused } = await apply({ do: 'dismiss', reason: 'En bloc.' }, 'flags', items);
    expect(done).toBe(shown.items.length - 1);
    expect(refused.map(({ code }) => code).sort()).toEqual(['changed-since', 'not-found']);
    expect((await room.db.flag.findUniqueOrThrow({ where: { id: mine.id } })).reason).toBe('Déjà vu.');

    // Undo stops where something moved on, says where, and takes the rest back.
    const [moved] = await room.db.flag.findMany({
      where: { articleId: two.id, reason: 'En bloc.' },
      take: 1,
    });
    await decideFlag(room.editor, { id: moved?.id ?? '', decision: 'reopen', reason: '' });
    const result = await takeBack(bulkId);
    expect(result).toMatchObject({ undone: 1, refused: [{ id: two.id, title: two.title }], next: null });
    await undo(room.editor, { id: two.id });
    expect(await takeBack(bulkId)).toMatchObject({ undone: 1, refused: [] });
    await undo(room.editor, { id: one.id });
  });

  it('is what one may do one by one', async () => {
    const machine = await preview({ do: 'dismiss', reason: 'x' }, SURE, room.editor);
    expect(machine.items.length).toBeGreaterThan(4);
    const judged = await preview({ do: 'approve' }, SURE, room.editor);
    expect(judged.items).toEqual([]);
    expect(new Set(judged.refused.map(({ code }) => code))).toEqual(new Set(['forbidden']));
    const forced = await apply({ do: 'confirm' }, 'flags', machine.items, room.editor);
    expect(forced.done).toBe(0);
    expect(await refusal(preview({ do: 'fix' }, SURE, room.outsider))).toMatchObject({ status: 404 });
    expect(await refusal(apply({ do: 'fix' }, 'flags', machine.items, room.outsider))).toMatchObject({
      status: 404,
    });
    expect(await refusal(apply({ do: 'fix' }, 'links', machine.items))).toMatchObject({ status: 400 });
    expect(await refusal(apply({ do: 'dismiss', reason: ' ' }, 'flags', machine.items))).toMatchObject({
      code: 'reason-wanted',
    });
  });

  it('is somebody’s own to take back', async () => {
    const { items } = await preview({ do: 'dismiss', reason: 'x' }, SURE);
    const { bulkId } = await apply({ do: 'dismiss', reason: 'À moi.' }, 'flags', items.slice(0, 3));
    expect(await refusal(takeBack(bulkId, room.editor))).toMatchObject({ status: 404 });
    await takeBack(bulkId);
  });

  it('is done once by a repeated request', async () => {
    const { items } = await preview({ do: 'dismiss', reason: 'x' }, SURE);
    const bulkId = randomUUID();
    const call: Call = { ...room.lead, idempotency: { key: 'bulk-once', digest: 'd' } };
    const body = {
      desk: room.deskId,
      bulkId,
      act: { do: 'dismiss', reason: 'Une fois.' },
      kind: 'flags',
    } as const;
    const first = await applyBulk(call, { ...body, items });
    expect(await applyBulk(call, { ...body, items })).toEqual(first);
    expect(await room.db.event.count({ where: { bulkId } })).toBe(2);
    expect(await takeBack(bulkId)).toMatchObject({ undone: 2 });
  });

  it('stands in the journal of each article', async () => {
    const { items } = await preview({ do: 'dismiss', reason: 'x' }, SURE);
    const { bulkId } = await apply({ do: 'dismiss', reason: 'Pour le journal.' }, 'flags', items);
    const { items: events } = await listEvents(room.editor, { id: two.id, limit: 1 });
    expect(events[0]).toMatchObject({
      type: 'flags:dismissed',
      detail: { reason: 'Pour le journal.', count: expect.any(Number) },
    });
    await takeBack(bulkId);
  });
});

describe('articles given out', () => {
  it('are given to people with a second reader and a due date, as one act', async () => {
    const before = await everything();
    const bulkId = randomUUID();
    const dueAt = new Date(Date.now() - 60_000).toISOString();
    const fields = { assigneeId: room.editor.userId, secondReaderId: room.lead.userId, dueAt };
    const given = await assignArticles(room.lead, {
      id: room.deskId,
      bulkId,
      items: [one.id, two.id, randomUUID()].map((id) => ({ id, ...fields })),
    });
    expect(given).toMatchObject({ done: 2, refused: [{ code: 'not-found' }] });
    expect(await getArticle(room.editor, { id: one.id })).toMatchObject({
      assignee: { name: 'Ed' },
      secondReader: { name: 'Léa' },
      dueAt,
    });
    await takeBack(bulkId);
    expect(await everything()).toEqual(before);
  });

  it('go to members alone, by leads alone', async () => {
    const give = (call: Call, assigneeId: string) =>
      assignArticles(call, { id: room.deskId, bulkId: randomUUID(), items: [{ id: one.id, assigneeId }] });
    expect(await give(room.lead, room.outsider.userId)).toMatchObject({
      done: 0,
      refused: [{ code: 'not-found' }],
    });
    expect(await refusal(give(room.editor, room.editor.userId))).toMatchObject({ status: 403 });
    expect(await refusal(give(room.outsider, room.outsider.userId))).toMatchObject({ status: 404 });
  });
});

it('does not lose a save that comes in between', async () => {
  const { items } = await preview({ do: 'dismiss', reason: 'x' }, SURE);
  const row = one.sentences.find(({ side }) => side === 'target');
  if (!row) throw new Error('Too short');
  const now = await room.db.sentence.findUniqueOrThrow({ where: { id: row.id } });
  const [bulk] = await Promise.all([
    apply({ do: 'dismiss', reason: 'En même temps.' }, 'flags', items),
    reviseSentence(room.editor, { id: row.id, text: `${now.current} Enfin.`, version: now.version }),
  ]);
  expect(bulk.done + bulk.refused.length).toBe(items.length);
  expect((await room.db.sentence.findUniqueOrThrow({ where: { id: row.id } })).current).toMatch(/ Enfin\.$/);
  await takeBack(bulk.bulkId);
});

describe('all or nothing', () => {
  const dismiss: BulkAct = { do: 'dismiss', reason: 'Ensemble.' };
  const together = (items: BulkItem[], call: Call = room.lead, bulkId = randomUUID()) =>
    applyBulk(call, { desk: room.deskId, bulkId, act: dismiss, kind: 'flags', items, together: true });

  it('does all of it in several articles, and nothing where one is refused, with the reasons', async () => {
    const shown = await preview(dismiss, SURE);
    const before = await everything();
    const [first, last] = [shown.items[0], shown.items.at(-1)];
    if (!first || !last) throw new Error('Nothing to do');
    // One in the first article and one in the last have changed since.
    const stale = shown.items.map((item) =>
      item === first || item === last ? { ...item, version: item.version + 1 } : item,
    );
    const events = await room.db.event.count();
    expect(await together(stale)).toEqual({
      done: 0,
      refused: expect.arrayContaining([
        { id: first.id, code: 'changed-since' },
        { id: last.id, code: 'changed-since' },
      ]),
    });
    expect(await together([...shown.items, { id: randomUUID(), version: 1 }])).toMatchObject({ done: 0 });
    expect(await everything()).toEqual(before);
    expect(await room.db.event.count()).toBe(events);

    const bulkId = randomUUID();
    expect(await together(shown.items, room.lead, bulkId)).toEqual({ done: shown.items.length, refused: [] });
    expect(await takeBack(bulkId)).toEqual({ undone: 2, refused: [], next: null });
    expect(await everything()).toEqual(before);
  });

  it('is done once for one key, however often it is asked for', async () => {
    const shown = await preview(dismiss, SURE);
    const call: Call = { ...room.lead, idempotency: { key: randomUUID(), digest: 'd' } };
    const bulkId = randomUUID();
    const first = await together(shown.items, call, bulkId);
    expect(await together(shown.items, call, bulkId)).toEqual(first);
    expect(await room.db.event.count({ where: { bulkId } })).toBe(2);
    await takeBack(bulkId);
  });

  it('waits for others and is waited for, without a deadlock', async () => {
    const shown = await preview(dismiss, SURE);
    const [kept, ...rest] = shown.items;
    if (!kept) throw new Error('Nothing to do');
    const bulkIds = [randomUUID(), randomUUID()];
    // Two at once over the same articles, in opposite orders, while somebody edits in both.
    const texts = await room.db.sentence.findMany({
      where: {
        articleId: { in: [one.id, two.id] },
        side: 'target',
        stepId: null,
        progress: 'untouched',
        verdict: 'pending',
        current: { not: '' },
        flags: { none: {} },
      },
      distinct: ['articleId'],
    });
    const [a, b] = await Promise.all([
      together(rest, room.lead, bulkIds[0]),
      together([...rest].reverse(), room.lead, bulkIds[1]),
      ...texts.map(({ id }) => moveSentence(room.editor, { id, move: 'finish' })),
    ]);
    expect([a.done, b.done].sort((x, y) => x - y)).toEqual([0, rest.length]);
    for (const id of bulkIds) await takeBack(id).catch(() => undefined);
  });

  it('is for 200 at most, one request for 100 otherwise', () => {
    const body = (count: number, all?: boolean) => ({
      desk: room.deskId,
      bulkId: randomUUID(),
      act: dismiss,
      kind: 'flags',
      items: Array.from({ length: count }, () => ({ id: randomUUID(), version: 1 })),
      ...(all ? { together: true } : {}),
    });
    const accepts = (count: number, all?: boolean) =>
      CONTRACT.applyBulk.body.safeParse(body(count, all)).success;
    expect([accepts(100), accepts(101), accepts(200, true), accepts(201, true)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('what was taken back', () => {
  const act: BulkAct = { do: 'dismiss', reason: 'Encore.' };
  const again = (id: string, call: Call = room.lead) => redoBulk(call, { id, after: null });

  it('is done again as one, once', async () => {
    const before = await everything();
    const shown = await preview(act, SURE);
    const { bulkId } = await apply(act, 'flags', shown.items);
    const after = await everything();
    expect(await again(bulkId)).toEqual({ redone: 0, refused: [], next: null });
    await takeBack(bulkId);
    expect(await everything()).toEqual(before);
    expect(await again(bulkId)).toEqual({ redone: 2, refused: [], next: null });
    expect(await everything()).toEqual(after);
    expect(await again(bulkId)).toEqual({ redone: 0, refused: [], next: null });
    // And back once more.
    expect(await takeBack(bulkId)).toEqual({ undone: 2, refused: [], next: null });
    expect(await everything()).toEqual(before);
  });

  it('stays so in an article in which its author has done something else since, and is told', async () => {
    const shown = await preview(act, SURE);
    const { bulkId } = await apply(act, 'flags', shown.items);
    await takeBack(bulkId);
    const other = await room.db.sentence.findFirstOrThrow({
      where: {
        articleId: one.id,
        side: 'target',
        stepId: null,
        verdict: 'pending',
        current: { not: '' },
      },
    });
    await moveSentence(room.lead, { id: other.id, move: 'approve' });
    expect(await again(bulkId)).toMatchObject({ redone: 1, refused: [{ id: one.id }] });
    expect(await refusal(again(bulkId, room.editor))).toMatchObject({ status: 404 });
    await takeBack(bulkId);
    await undo(room.lead, { id: one.id });
  });
});
