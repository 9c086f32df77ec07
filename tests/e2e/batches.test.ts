import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { createToken } from '#lib/usecases/people/create-token.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';

let app: TestApp;
let db: Db;

beforeAll(async () => {
  app = await startApp();
  db = connect(app.databaseUrl, 2);
});
afterAll(async () => {
  await db?.$disconnect();
  await app?.stop();
});

test('the server imports what a script sends it, and goes on after a crash', async () => {
  const desk = await makeDesk(db, 'monde', 'Monde');
  const call = await makePerson(db, {
    email: 'e@example.org',
    name: 'E',
    desks: [{ id: desk.id, role: 'editor' }],
  });
  const { token } = await createToken(call, { name: 'script', scopes: ['write'], days: 1 }, 'a session');
  const authorization = `Bearer ${token}`;
  const pairs = Array.from({ length: 6 }, (_, number) => ({ name: `pair ${number}`, ...seedTexts() }));
  const taken = await fetch(`${app.url}/api/batches`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ deskId: desk.id, name: 'lot', pairs }),
  });
  expect(taken.status).toBe(201);
  const { id } = (await taken.json()) as BatchJson;
  while ((await db.article.count()) === 0) await sleep(20);
  await app.kill();
  // As if the half minute after which a worker is taken for dead were over.
  await db.batchItem.updateMany({ where: { state: 'waiting' }, data: { claimedUntil: new Date(0) } });
  await app.restart();
  let batch: BatchJson;
  do {
    await sleep(200);
    const answer = await fetch(`${app.url}/api/batches/${id}`, { headers: { authorization } });
    batch = (await answer.json()) as BatchJson;
  } while (batch.counts.waiting > 0);
  expect(batch.counts).toEqual({ total: 6, waiting: 0, done: 6, failed: 0 });
  expect(await db.article.count()).toBe(6);
});
