import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { cancelBatch } from '#lib/usecases/batches/cancel-batch.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { listBatchItems } from '#lib/usecases/batches/list-batch-items.ts';
import { listBatches } from '#lib/usecases/batches/list-batches.ts';
import { retryBatch } from '#lib/usecases/batches/retry-batch.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import type { Call } from '#lib/usecases/call.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';
import { testDatabase } from '#tests/integration/database.ts';

let url: string;
let db: Db;
let desk: string;
let editor: Call & { userId: string };
let close: () => Promise<void>;

beforeEach(async () => {
  const database = await testDatabase();
  url = database.url;
  db = connect(url, 4);
  desk = (await makeDesk(db, 'monde', 'Monde')).id;
  editor = await makePerson(db, { email: 'e@relire.test', name: 'E', desks: [{ id: desk, role: 'editor' }] });
  close = async () => {
    await db.$disconnect();
    await database.close();
  };
});
afterEach(() => close());

function pair(number: number) {
  return {
    name: `pair ${number}`,
    source: `Train number ${number} left Paris at noon. It was late by ${number} minutes.`,
    target: `Le train numéro ${number} a quitté Paris à midi. Il avait ${number} minutes de retard.`,
    title: 'Le train',
  };
}
const pairs = (count: number) => Array.from({ length: count }, (_, number) => pair(number + 1));

async function failures(id: string) {
  const { items } = await listBatchItems(editor, { id, state: 'failed', limit: 50 });
  return items.map(({ name, reason }) => [name, reason?.code]);
}

it('imports every pair, lists each failure with its reason, and goes on', async () => {
  const { source, target } = seedTexts();
  const given = [
    pair(1),
    { name: 'swapped', source: target, target: source },
    { name: 'half', source, target: '  ' },
    pair(2),
  ];
  const { id, counts } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: given });
  expect(counts).toEqual({ total: 4, waiting: 4, done: 0, failed: 0 });
  await workBatches({ db, batchId: id });
  expect(await getBatch(editor, id)).toMatchObject({
    counts: { waiting: 0, done: 2, failed: 2 },
    secondsLeft: 0,
    finishedAt: expect.any(String),
  });
  expect(await failures(id)).toEqual([
    ['swapped', 'wrong-language'],
    ['half', 'empty-text'],
  ]);
  // Texts go when they have become articles, and stay while they can be tried again.
  const rows = await db.batchItem.findMany({ orderBy: { position: 'asc' } });
  expect(rows.map((row) => row.source)).toEqual([null, target, source, null]);
  expect(await db.article.count()).toBe(2);
  expect(await db.event.count({ where: { type: 'article:imported' } })).toBe(2);
});

it('tries again what failed, when the cause is gone', async () => {
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: pairs(2) });
  await db.membership.deleteMany({ where: { userId: editor.userId } });
  await workBatches({ db, batchId: id });
  expect(await failures(id)).toEqual([
    ['pair 1', 'not-found'],
    ['pair 2', 'not-found'],
  ]);
  await db.membership.create({ data: { userId: editor.userId, deskId: desk, role: 'editor' } });
  await retryBatch(editor, { id });
  await workBatches({ db, batchId: id });
  expect((await getBatch(editor, id)).counts).toMatchObject({ done: 2, failed: 0 });
  await expect(retryBatch(editor, { id })).rejects.toMatchObject({ code: 'nothing-to-retry' });
});

it('stops when told to, finishes what it is at, and goes on when told to', async () => {
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: pairs(3) });
  const soon = new Date(Date.now() + 60_000);
  await db.batchItem.updateMany({ where: { position: 0 }, data: { claimedUntil: soon } });
  expect((await cancelBatch(editor, id)).counts).toEqual({ total: 3, waiting: 1, done: 0, failed: 2 });
  expect(await failures(id)).toEqual([
    ['pair 2', 'cancelled'],
    ['pair 3', 'cancelled'],
  ]);
  await db.batchItem.updateMany({ where: { position: 0 }, data: { claimedUntil: new Date(0) } });
  await workBatches({ db, batchId: id });
  expect(await db.article.count()).toBe(1);
  await expect(cancelBatch(editor, id)).rejects.toMatchObject({ code: 'nothing-to-cancel' });
  await retryBatch(editor, { id });
  await workBatches({ db, batchId: id });
  expect((await getBatch(editor, id)).counts).toEqual({ total: 3, waiting: 0, done: 3, failed: 0 });
});

it('makes one article of a pair that is given twice, and one batch of a request that is sent twice', async () => {
  const idempotency = { key: 'k', digest: 'd' };
  const input = { deskId: desk, name: 'lot', pairs: pairs(3) };
  const [one, same] = await Promise.all([
    createBatch({ ...editor, idempotency }, input),
    createBatch({ ...editor, idempotency }, input),
  ]);
  expect(one.id).toBe(same.id);
  const again = await createBatch(editor, { ...input, pairs: pairs(4) });
  await workBatches({ db, batchId: one.id });
  await workBatches({ db, batchId: again.id });
  expect((await getBatch(editor, again.id)).counts).toMatchObject({ done: 4 });
  expect(await db.article.count()).toBe(4);
  const page = await listBatches(editor, { limit: 1 });
  expect(page.items).toMatchObject([{ id: again.id }]);
  const rest = await listBatches(editor, { limit: 1, cursor: page.nextCursor ?? '' });
  expect(rest).toMatchObject({ items: [{ id: one.id }], nextCursor: null });
});

it('loses and doubles nothing when a worker is killed', async () => {
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: pairs(60) });
  const script = fileURLToPath(new URL('crashing-worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, url], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  // In the middle of it: some are done, some wait, and the worker is at one or two.
  while ((await db.batchItem.count({ where: { state: 'done' } })) < 5) await sleep(10);
  child.kill('SIGKILL');
  await ended;
  const left = (await getBatch(editor, id)).counts;
  expect(left.waiting).toBeGreaterThan(0);
  // Half a minute later nobody holds what the dead worker was at.
  await db.$executeRaw`UPDATE batch_item SET "claimedUntil" = "claimedUntil" - interval '30 seconds'`;
  await workBatches({ db, batchId: id });
  expect((await getBatch(editor, id)).counts).toEqual({ total: 60, waiting: 0, done: 60, failed: 0 });
  expect(await db.article.count()).toBe(60);
  expect(await db.event.count({ where: { type: 'article:imported' } })).toBe(60);
  const made = await db.batchItem.findMany({ select: { articleId: true } });
  expect(new Set(made.map(({ articleId }) => articleId)).size).toBe(60);
});

it('stores what comes side by side together, and one that cannot be stored keeps no other from it', async () => {
  const given = [...pairs(10), pair(3), ...pairs(20).slice(10)];
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: given });
  await db.$executeRaw`ALTER TABLE sentence ADD CONSTRAINT no_seven CHECK (current NOT LIKE '%numéro 7 %')`;
  await workBatches({ db, batchId: id });
  expect((await getBatch(editor, id)).counts).toEqual({ total: 21, waiting: 0, done: 20, failed: 1 });
  expect(await failures(id)).toEqual([['pair 7', 'internal']]);
  const articles = await db.article.findMany({ select: { id: true, slug: true } });
  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(19);
  const twice = await db.batchItem.findMany({ where: { name: 'pair 3' }, select: { articleId: true } });
  expect(twice[0]?.articleId).toBe(twice[1]?.articleId);
  for (const article of articles) {
    const events = await db.event.findMany({ where: { articleId: article.id } });
    expect(events).toHaveLength(1);
    const { flags } = Object(events[0]?.touched) as { flags: string[] };
    const found = await db.flag.findMany({ where: { articleId: article.id }, select: { id: true } });
    expect(found.map((flag) => flag.id).sort()).toEqual([...flags].sort());
    expect(await db.sentence.count({ where: { articleId: article.id } })).toBe(4);
  }
});

it('reads as little for the thousandth article as for the first', async () => {
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: pairs(40) });
  const readWhole = async () => {
    await db.$executeRaw`SELECT pg_stat_force_next_flush()`;
    const [row] = await db.$queryRaw<{ read: number }[]>`
      SELECT sum(seq_tup_read)::int AS read FROM pg_stat_user_tables WHERE relname IN ('sentence', 'flag')`;
    return row?.read ?? 0;
  };
  // With plans made while these tables were empty it was the square of that.
  await workBatches({ db, batchId: id, workers: 2 });
  expect(await readWhole()).toBeLessThan(4 * 40);
});

it('leaves to one worker what it is at, and gives up an item that ends every worker', async () => {
  const { id } = await createBatch(editor, { deskId: desk, name: 'lot', pairs: pairs(2) });
  const soon = new Date(Date.now() + 60_000);
  await db.batchItem.updateMany({ where: { position: 0 }, data: { attempts: 3, claimedUntil: soon } });
  const working = workBatches({ db, batchId: id });
  while ((await getBatch(editor, id)).counts.done < 1) await sleep(10);
  expect((await getBatch(editor, id)).counts).toMatchObject({ waiting: 1, done: 1 });
  await db.batchItem.updateMany({ where: { position: 0 }, data: { claimedUntil: new Date(0) } });
  await working;
  expect(await failures(id)).toEqual([['pair 1', 'crashed-often']]);
});
