import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { MESSAGES } from '#lib/http/contract/webhooks.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { undoOnDesk } from '#lib/usecases/house/undo-on-desk.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { listNotifications } from '#lib/usecases/notifications/list-notifications.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { createWebhook } from '#lib/usecases/webhooks/create-webhook.ts';
import { deliverDue, deliverWebhooks } from '#lib/usecases/webhooks/deliver-webhooks.ts';
import { listDeliveries } from '#lib/usecases/webhooks/list-deliveries.ts';
import { listWebhooks } from '#lib/usecases/webhooks/list-webhooks.ts';
import { resendDelivery } from '#lib/usecases/webhooks/resend-delivery.ts';
import { testWebhook } from '#lib/usecases/webhooks/test-webhook.ts';
import { updateWebhook } from '#lib/usecases/webhooks/update-webhook.ts';
import { isSignedBy, newWebhookSecret } from '#lib/webhooks/sign.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let room: Newsroom;
let receiver: Server;
let url: string;
/** What the receiver answers next; it says nothing at all for 0. */
let answers: number[];
let received: Received[];

beforeAll(async () => {
  room = await openNewsroom();
  // What the server reads of its environment.
  Object.assign(process.env, {
    DATABASE_URL: room.url,
    AUTH_SECRET: 'a secret that only the tests know, long enough',
    RELIRE_WEBHOOK_PRIVATE: '1',
  });
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
    const status = answers.shift() ?? 204;
    if (status === 0) return;
    response.writeHead(status, status === 302 ? { location: url } : {}).end();
  });
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await room.close();
});
beforeEach(() => {
  [answers, received] = [[], []];
});
afterEach(async () => {
  await room.db.webhook.deleteMany();
});

const EVENTS = ['article.ready' as const, 'article.flagged' as const, 'article.exported' as const];
const hook = (events = EVENTS) => createWebhook(room.lead, room.deskId, { url, events });
const send = (timeoutMs?: number) => deliverDue({ db: room.db, allowPrivate: true, timeoutMs });
const typesOf = (some: readonly Received[]) =>
  some.map(({ body }) => (JSON.parse(body) as { type: string }).type);

async function logOf(id: string) {
  return (await listDeliveries(room.lead, { id, limit: 50 })).items;
}

/** An article with nothing left to do but its first sentence. */
async function nearlyReady() {
  const article = await room.article();
  await room.db.flag.updateMany({ where: { articleId: article.id }, data: { state: 'dismissed' } });
  await room.db.sentence.updateMany({ where: { articleId: article.id }, data: { progress: 'done' } });
  const first = await room.db.sentence.findFirstOrThrow({
    where: { articleId: article.id, side: 'target', stepId: null },
    orderBy: { position: 'asc' },
  });
  return room.db.sentence.update({ where: { id: first.id }, data: { progress: 'in_progress' } });
}

const finish = ({ id }: { id: string }) => moveSentence(room.editor, { id, move: 'finish' });

it('tells what happens, signed, in the shape that the description of the API gives', async () => {
  const { id, secret } = await hook();
  const sentence = await nearlyReady();
  const flagged = await raiseFlag(room.editor, {
    sentenceId: sentence.id,
    from: 0,
    to: 3,
    quote: sentence.current.slice(0, 3),
    category: 'style/awkward',
    severity: 'minor',
    note: 'À revoir « ici »',
    suggestion: null,
  });
  await finish(sentence);
  const flag = flagged.flags.find(({ check }) => check === null);
  await decideFlag(room.lead, { id: flag?.id ?? '', decision: 'dismiss', reason: 'Non.' });
  await exportArticle(room.editor, { id: sentence.articleId, format: 'txt' });
  expect(await send()).toBe(3);
  expect(typesOf(received).sort()).toEqual(['article.exported', 'article.flagged', 'article.ready']);
  for (const { headers, body } of received) {
    const message = {
      id: String(headers['webhook-id']),
      timestamp: Number(headers['webhook-timestamp']),
      body,
    };
    expect(isSignedBy(secret, message, String(headers['webhook-signature']))).toBe(true);
    const told = JSON.parse(body) as { type: keyof typeof MESSAGES; data: unknown };
    expect(MESSAGES[told.type].schema.safeParse(told).error).toBeUndefined();
    expect(told.data).toMatchObject({ article: { id: sentence.articleId } });
  }
  expect(received.find(({ body }) => body.includes('article.flagged'))?.body).toContain('À revoir « ici »');
  expect((await logOf(id)).map(({ state, status, attempts }) => [state, status, attempts])).toEqual(
    Array(3).fill(['delivered', 204, 1]),
  );
  expect(JSON.stringify(await listWebhooks(room.lead, room.deskId))).not.toContain(secret);
});

it('keeps secrets sealed, those from before as well, and sends nothing with one that it cannot open', async () => {
  const { id, secret } = await hook();
  const kept = await room.db.webhook.findUniqueOrThrow({ where: { id } });
  expect(kept.secret).toMatch(/^sealed:v1:/);
  expect(kept.secret).not.toContain(secret.slice(6));
  const old = newWebhookSecret();
  await room.db.webhook.update({ where: { id }, data: { secret: old } });
  await testWebhook(room.lead, id);
  const stopping = new AbortController();
  const working = deliverWebhooks({ db: room.db, allowPrivate: true, signal: stopping.signal });
  await vi.waitUntil(() => received.length > 0, { timeout: 10_000 });
  stopping.abort();
  await working;
  const [{ headers, body } = { headers: {}, body: '' }] = received;
  const message = {
    id: String(headers['webhook-id']),
    timestamp: Number(headers['webhook-timestamp']),
    body,
  };
  expect(isSignedBy(old, message, String(headers['webhook-signature']))).toBe(true);
  const sealed = await room.db.webhook.findUniqueOrThrow({ where: { id } });
  expect(sealed.secret).toMatch(/^sealed:v1:/);
  // The seal of another webhook, as that of another server.
  await room.db.webhook.update({ where: { id }, data: { secret: (await sealedOfAnother()).secret } });
  await testWebhook(room.lead, id);
  await send();
  expect(await logOf(id)).toMatchObject([{ state: 'failed', status: null, trouble: 'secret' }, {}]);
  expect(received).toHaveLength(1);
});

async function sealedOfAnother() {
  const { id } = await hook();
  return room.db.webhook.findUniqueOrThrow({ where: { id } });
}

it('says that an article is ready each time that it becomes so, and not in between', async () => {
  await hook(['article.ready' as never]);
  const sentence = await nearlyReady();
  await finish(sentence);
  await exportArticle(room.editor, { id: sentence.articleId, format: 'txt' });
  await undo(room.editor, { id: sentence.articleId });
  const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id: sentence.id } });
  await reviseSentence(room.editor, { id: sentence.id, version, text: `${sentence.current} Bien.` });
  await room.db.flag.updateMany({ where: { articleId: sentence.articleId }, data: { state: 'dismissed' } });
  await finish(sentence);
  await send();
  expect(typesOf(received)).toEqual(['article.ready', 'article.ready']);
});

it('tells nothing of an act that did not happen, nor to a desk that is another’s', async () => {
  await hook();
  const sentence = await nearlyReady();
  await expect(exportArticle(room.editor, { id: sentence.articleId, format: 'txt' })).rejects.toThrow();
  expect(await room.db.webhookDelivery.count()).toBe(0);
  expect(await refusal(listWebhooks(room.outsider, room.deskId))).toMatchObject({ status: 404 });
  expect(await refusal(hook().then(({ id }) => testWebhook(room.editor, id)))).toMatchObject({ status: 403 });
});

it('sends again after 500 and after silence, later each time, under the same id', async () => {
  const { id } = await hook();
  await testWebhook(room.lead, id);
  await room.db.webhookDelivery.updateMany({ data: { event: 'article.ready' } });
  const later = () => room.db.webhookDelivery.updateMany({ data: { nextAt: new Date(0) } });
  answers = [500, 0, 302, 200];
  await send();
  expect(await logOf(id)).toMatchObject([{ state: 'waiting', status: 500, trouble: null, attempts: 1 }]);
  expect(await send()).toBe(0);
  await later();
  await send(300);
  expect(await logOf(id)).toMatchObject([
    { state: 'waiting', status: null, trouble: 'timeout', attempts: 2 },
  ]);
  const [{ failingSince } = { failingSince: null }] = (await listWebhooks(room.lead, room.deskId)).items;
  expect(failingSince).not.toBeNull();
  await later();
  await send();
  // A redirect is no answer, and is not followed.
  expect(await logOf(id)).toMatchObject([{ state: 'waiting', status: 302, attempts: 3 }]);
  await later();
  await send();
  expect(await logOf(id)).toMatchObject([{ state: 'delivered', status: 200, attempts: 4, nextAt: null }]);
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect((await listWebhooks(room.lead, room.deskId)).items).toMatchObject([
    { state: 'on', failingSince: null },
  ]);
  const [delivery] = await logOf(id);
  await resendDelivery(room.lead, delivery?.id ?? '');
  await send();
  expect(received).toHaveLength(5);
});

it('loses nothing when a sender dies with a message in its hands', async () => {
  const { id } = await hook();
  await testWebhook(room.lead, id);
  // Another sender took it half a minute ago, and died.
  await room.db.webhookDelivery.updateMany({
    data: { attempts: 1, claimedUntil: new Date(Date.now() + 30_000) },
  });
  expect(await send()).toBe(0);
  await room.db.webhookDelivery.updateMany({ data: { claimedUntil: new Date(Date.now() - 1) } });
  expect(await send()).toBe(1);
  expect(await logOf(id)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
});

it('gives a message up after the last attempt, and switches a webhook off that fails for days or is gone', async () => {
  const { id } = await hook();
  await testWebhook(room.lead, id);
  await room.db.webhookDelivery.updateMany({ data: { event: 'article.ready', attempts: 10 } });
  answers = [500, 500, 410];
  await send();
  expect(await logOf(id)).toMatchObject([{ state: 'failed', attempts: 11 }]);
  await room.db.webhook.updateMany({ data: { failingSince: new Date(Date.now() - 6 * 86_400_000) } });
  await room.db.webhookDelivery.updateMany({ data: { state: 'waiting', nextAt: new Date(0) } });
  await send();
  expect((await listWebhooks(room.lead, room.deskId)).items).toMatchObject([{ state: 'failing' }]);
  const page = { unread: 'true', limit: 10 } as const;
  const told = await listNotifications(room.lead, page);
  expect(told.items).toMatchObject([
    { kind: 'webhook_off', actor: null, article: null, desk: { id: room.deskId, name: 'World' }, said: url },
  ]);
  const others = [room.editor, room.outsider].map((person) => listNotifications(person, page));
  expect(JSON.stringify(await Promise.all(others))).not.toContain('webhook_off');
  expect(await room.db.mail.count({ where: { userId: room.lead.userId, kind: 'notifications' } })).toBe(1);
  // What waits stays, and goes when somebody switches it on.
  await room.db.webhookDelivery.updateMany({ data: { state: 'waiting', nextAt: new Date(0) } });
  expect(await send()).toBe(0);
  await updateWebhook(room.lead, id, { on: true });
  await send();
  expect((await listWebhooks(room.lead, room.deskId)).items).toMatchObject([{ state: 'gone' }]);
  expect((await listNotifications(room.lead, page)).items).toHaveLength(2);
});

it('goes nowhere in the house unless it may', async () => {
  const { id } = await hook();
  await testWebhook(room.lead, id);
  await deliverDue({ db: room.db, allowPrivate: false });
  expect(await logOf(id)).toMatchObject([{ state: 'failed', status: null, trouble: 'forbidden-address' }]);
  expect(received).toHaveLength(0);
});

it('is undone like any other setting of the desk', async () => {
  const { id } = await hook();
  await updateWebhook(room.lead, id, { events: ['article.ready'] });
  await undoOnDesk(room.lead, { id: room.deskId });
  expect((await listWebhooks(room.lead, room.deskId)).items).toMatchObject([{ events: EVENTS }]);
  await undoOnDesk(room.lead, { id: room.deskId });
  expect((await listWebhooks(room.lead, room.deskId)).items).toEqual([]);
});
