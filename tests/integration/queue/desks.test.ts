import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { BulkAct } from '#lib/http/contract/bulk.ts';
import { type AnswerOf, CONTRACT, type QueryInputOf } from '#lib/http/contract/routes.ts';
import { applyBulk } from '#lib/usecases/bulk/apply-bulk.ts';
import { previewBulk } from '#lib/usecases/bulk/preview-bulk.ts';
import { undoBulk } from '#lib/usecases/bulk/replay-bulk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { describeDesks } from '#lib/usecases/describe-desks.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { createView, listViews, updateView } from '#lib/usecases/views/views.ts';
import { importSeed, makePerson } from '#seeds/factories.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let sport: string;
/** Leads one desk and edits the other. */
let both: Call & { userId: string };
let here: ArticleJson;
let there: ArticleJson;

type Query = QueryInputOf<'listFlags'>;
const queue = (query: Query = {}, call: Call = both): Promise<AnswerOf<'listFlags'>> =>
  listFlags(call, CONTRACT.listFlags.query.parse(query));
const segments = (query: QueryInputOf<'listSegments'>, call: Call = both) =>
  listSegments(call, CONTRACT.listSegments.query.parse(query));
const targets = (of: ArticleJson) =>
  of.sentences.filter(({ side, current }) => side === 'target' && current !== '');

async function pages(query: Query): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: AnswerOf<'listFlags'> = await queue({ ...query, limit: 7, ...(cursor ? { cursor } : {}) });
    seen.push(...page.items.map(({ flag }) => flag.id));
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

beforeAll(async () => {
  room = await openNewsroom();
  sport = room.outsider.actor.memberships[0]?.deskId ?? '';
  both = await makePerson(room.db, {
    email: 'both@desk.test',
    name: 'Bo',
    desks: [
      { id: room.deskId, role: 'lead' },
      { id: sport, role: 'editor' },
    ],
  });
  here = await room.article();
  there = await getArticle(room.outsider, { id: (await importSeed(room.outsider, sport)).id });
  await room.article();
});
afterAll(() => room.close());

describe('the queue over all desks of a person', () => {
  it.each(['priority', 'oldest', 'newest'] as const)(
    'is that of each merged in one order: %s',
    async (order) => {
      const [world, other, all] = await Promise.all([
        queue({ desk: room.deskId, order, limit: 200 }),
        queue({ desk: sport, order, limit: 200 }),
        queue({ order, limit: 200 }),
      ]);
      const ids = all.items.map(({ flag }) => flag.id);
      expect(all.total).toBe(world.total + other.total);
      expect(new Set(ids)).toEqual(new Set([...world.items, ...other.items].map(({ flag }) => flag.id)));
      expect(await pages({ order })).toEqual(ids);
      // Each desk keeps its own order in it.
      for (const [desk, page] of [[room.deskId, world] as const, [sport, other] as const]) {
        const own = all.items.filter(({ article }) => article.deskId === desk);
        expect(own.map(({ flag }) => flag.id)).toEqual(page.items.map(({ flag }) => flag.id));
      }
      const deskOrder = all.items.map(({ article }) => article.deskId);
      expect(deskOrder.indexOf(sport)).toBeLessThan(deskOrder.lastIndexOf(room.deskId));
    },
  );

  it('counts by article and filters over all of them', async () => {
    const { articles } = await queue({ limit: 1 });
    expect(new Set(articles.map(({ id }) => id)).has(there.id)).toBe(true);
    expect(articles.length).toBe(3);
    const filtered = await queue({ article: there.id, limit: 200 });
    expect(new Set(filtered.items.map(({ article }) => article.id))).toEqual(new Set([there.id]));
    const some = await queue({ severity: 'minor', lane: 'sure', limit: 200 });
    expect(some.items.length).toBe(some.total);
    expect(some.items.every(({ flag }) => flag.severity === 'minor' && flag.lane === 'sure')).toBe(true);
  });

  it('holds nothing of desks one is not on, and all for admins', async () => {
    const lead = await queue({ limit: 200 }, room.lead);
    expect(new Set(lead.items.map(({ article }) => article.deskId))).toEqual(new Set([room.deskId]));
    const nobody = await makePerson(room.db, { email: 'no@desk.test', name: 'No' });
    expect(await queue({}, nobody)).toMatchObject({ items: [], total: 0, articles: [] });
    const admin = await makePerson(room.db, { email: 'ad@desk.test', name: 'Ad', isAdmin: true });
    expect((await queue({ limit: 1 }, admin)).total).toBe((await queue({ limit: 1 })).total);
    expect(await refusal(queue({ desk: sport }, room.lead))).toMatchObject({ status: 404 });
  });

  it('lists links and sentences of all of them', async () => {
    const done = [targets(here)[2], targets(there)[2]].map((row) => row?.id ?? '');
    await moveSentence(room.editor, { id: done[0] ?? '', move: 'finish' });
    await moveSentence(room.outsider, { id: done[1] ?? '', move: 'finish' });
    const { items, total } = await segments({ show: 'review' });
    expect(items.map(({ id }) => id)).toEqual(done);
    expect(total).toBe(2);
    expect(items.map(({ article }) => article.deskId)).toEqual([room.deskId, sport]);
    await room.db.link.updateMany({ where: { articleId: there.id }, data: { score: 0.5 } });
    const doubtful = await segments({ show: 'doubtful' });
    expect(new Set(doubtful.items.map(({ article }) => article.deskId))).toContain(sport);
    expect((await segments({ show: 'doubtful' }, room.lead)).total).toBeLessThan(doubtful.total);
  });

  it('knows of each desk who is on it', async () => {
    const desks = await describeDesks(room.db, [room.deskId, sport]);
    expect(desks.map(({ name }) => name)).toEqual(['Sport', 'World']);
    expect(desks[0]?.members.map(({ name }) => name)).toEqual(['Bo', 'Out']);
  });
});

describe('many at once over all desks', () => {
  const apply = (act: BulkAct, kind: 'flags' | 'sentences', items: { id: string; version: number }[]) =>
    applyBulk(both, { bulkId: randomUUID(), act, kind, items });

  it('judges where one leads, leaves out what one only edits, and says so', async () => {
    const act: BulkAct = { do: 'approve' };
    const shown = await previewBulk(
      both,
      CONTRACT.previewBulk.body.parse({ act, select: { kind: 'sentences', segments: { show: 'review' } } }),
    );
    expect(shown.items.map(({ id }) => id)).toEqual([targets(here)[2]?.id]);
    expect(shown.refused).toEqual([{ id: targets(there)[2]?.id, code: 'forbidden' }]);
    // Not by the preview alone: the act itself refuses, whoever made up the request.
    const rows = await room.db.sentence.findMany({
      where: { id: { in: [targets(here)[2]?.id ?? '', targets(there)[2]?.id ?? ''] } },
      select: { id: true, version: true },
    });
    const { done, refused } = await apply(act, 'sentences', rows);
    expect({ done, refused }).toEqual({
      done: 1,
      refused: [{ id: targets(there)[2]?.id, code: 'forbidden' }],
    });
    const verdict = async (id?: string) =>
      (await room.db.sentence.findUniqueOrThrow({ where: { id: id ?? '' } })).verdict;
    expect([await verdict(targets(here)[2]?.id), await verdict(targets(there)[2]?.id)]).toEqual([
      'approved',
      'pending',
    ]);
  });

  it('does what one may on both, and takes it back as one', async () => {
    const items = (await queue({ origin: 'machine', limit: 200 })).items;
    const chosen = [here.id, there.id].flatMap((id) =>
      items.filter(({ article }) => article.id === id).slice(0, 2),
    );
    const bulkId = randomUUID();
    const { done } = await applyBulk(both, {
      bulkId,
      act: { do: 'dismiss', reason: 'Usage.' },
      kind: 'flags',
      items: chosen.map(({ flag: { id, version } }) => ({ id, version })),
    });
    expect(done).toBe(4);
    const open = () =>
      room.db.flag.count({ where: { id: { in: chosen.map(({ flag }) => flag.id) }, state: 'open' } });
    expect(await open()).toBe(0);
    expect(await undoBulk(both, { id: bulkId, before: null })).toMatchObject({ undone: 2, refused: [] });
    expect(await open()).toBe(4);
  });

  it('gives work to nobody who is not on the desk of it', async () => {
    const [item] = (await queue({ desk: room.deskId, origin: 'machine' })).items;
    const { flag } = item ?? { flag: { id: '', version: 0 } };
    const act: BulkAct = { do: 'assign', assigneeId: room.outsider.userId };
    expect(await apply(act, 'flags', [{ id: flag.id, version: flag.version }])).toEqual({
      done: 0,
      refused: [{ id: flag.id, code: 'not-on-desk' }],
    });
  });

  it('is nothing for a script that may only read', async () => {
    const reader: Call = { ...both, actor: { ...both.actor, canWrite: false } };
    const body = { bulkId: randomUUID(), act: { do: 'confirm' as const }, kind: 'flags' as const };
    expect(
      await refusal(applyBulk(reader, { ...body, items: [{ id: randomUUID(), version: 1 }] })),
    ).toMatchObject({ status: 403 });
  });
});

describe('views over all desks', () => {
  it('are one’s own, count over all, and are shared with no desk', async () => {
    const view = await createView(both, { name: 'Graves', words: { severity: 'minor' }, shared: false });
    const { items, builtIn } = await listViews(both, {});
    expect(items).toMatchObject([{ id: view.id, count: (await queue({ severity: 'minor' })).total }]);
    expect(builtIn.all).toBe((await queue()).total);
    expect((await listViews(both, { desk: room.deskId })).items).toEqual([]);
    expect((await listViews(room.lead, {})).items).toEqual([]);
    const share = { name: 'Pour tous', words: {}, shared: true };
    expect(await refusal(createView(both, share))).toMatchObject({ status: 403 });
    expect(await refusal(updateView(both, { id: view.id, shared: true }))).toMatchObject({ status: 403 });
    expect(await refusal(updateView(room.lead, { id: view.id, name: 'Pris' }))).toMatchObject({
      status: 404,
    });
    expect(await updateView(both, { id: view.id, name: 'À moi' })).toMatchObject({ name: 'À moi' });
    await updateView(both, { id: view.id, removed: true });
    expect((await listViews(both, {})).items).toEqual([]);
  });
});
