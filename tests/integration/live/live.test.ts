import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as streamArticle } from '#app/api/articles/[id]/stream/route.ts';
import { GET as streamNews } from '#app/api/me/stream/route.ts';
import { GET as streamDesks } from '#app/api/stream/route.ts';
import { openSession, sessionCookieName } from '#lib/auth/sessions.ts';
import type { Db } from '#lib/db/client.ts';
import { subscribe } from '#lib/db/notify.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { endAllStreams } from '#lib/http/sse.ts';
import { log } from '#lib/log.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';
import { markPresence } from '#lib/usecases/mark-presence.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { type Newsroom, openNewsroom } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let article: ArticleJson;

beforeAll(async () => {
  room = await openNewsroom();
  Object.assign(process.env, {
    DATABASE_URL: room.url,
    APP_URL: 'http://relire.test',
    AUTH_SECRET: 'a secret of the tests that is long enough',
  });
  (globalThis as typeof globalThis & { relireDb?: Db }).relireDb = room.db;
  log.level = 'silent';
  article = await room.article();
});
afterAll(async () => {
  endAllStreams();
  await room.close();
});

interface Message {
  id: string;
  type?: string;
  actorId?: string;
  articleId?: string;
}

/** An open stream, read message by message. */
async function listen(handler: RouteHandler, id: string, cookie: string) {
  const leaving = new AbortController();
  const request = new Request(`http://relire.test/api/x/stream?desk=${id}`, {
    headers: { cookie },
    signal: leaving.signal,
  });
  const response = await handler(request, { params: Promise.resolve({ id }) });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffered = '';
  return {
    response,
    leave: () => leaving.abort(),
    /** The next message about a person. */
    async presence(): Promise<unknown> {
      for (;;) {
        const found = /event: presence\ndata: (.*)\n\n/.exec(buffered);
        if (found?.[1]) {
          buffered = buffered.replace(found[0], '');
          return JSON.parse(found[1]);
        }
        const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) return null;
        buffered += value;
      }
    },
    /** The next message, or null at the end. */
    async next(): Promise<Message | null> {
      for (;;) {
        const end = buffered.indexOf('\n\n');
        if (end >= 0) {
          const block = buffered.slice(0, end);
          buffered = buffered.slice(end + 2);
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (!data) continue;
          const message = JSON.parse(data) as Message;
          expect(/^id: (.*)$/m.exec(block)?.[1]).toBe(message.id);
          return message;
        }
        const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) return null;
        buffered += value;
      }
    },
  };
}

async function cookieOf({ userId }: { userId: string }): Promise<string> {
  return `${sessionCookieName()}=${await openSession(room.db, userId, 'test')}`;
}

/** Someone does something to the article: the first French sentence is done, or not any more. */
let done = false;
async function act(on: ArticleJson = article) {
  const sentence = on.sentences.find(({ side }) => side === 'target');
  done = !done;
  return moveSentence(room.editor, { id: sentence?.id ?? '', move: done ? 'finish' : 'reopen' });
}

describe('a stream', () => {
  it('begins with where things stand, then tells of each act as it commits', async () => {
    const stream = await listen(streamArticle, article.id, await cookieOf(room.lead));
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(stream.response.headers.get('cache-control')).toContain('no-transform');
    const before = await room.db.event.findFirst({
      where: { articleId: article.id },
      orderBy: { id: 'desc' },
    });
    expect(await stream.next()).toEqual({ id: String(before?.id) });
    const changes = await act();
    expect(await stream.next()).toEqual({
      id: changes.cursor,
      type: done ? 'sentence:finished' : 'sentence:reopened',
      actorId: room.editor.userId,
      articleId: article.id,
    });
    stream.leave();
    expect(await stream.next()).toBeNull();
  });

  it('of a person tells that there is news, of nobody else', async () => {
    const stream = await listen(streamNews, room.editor.userId, await cookieOf(room.editor));
    expect(await stream.next()).toEqual({ id: '0' });
    const sentence = article.sentences.filter(({ side }) => side === 'target')[3];
    const { version } = await room.db.article.findUniqueOrThrow({ where: { id: article.id } });
    // News of somebody else, and an act that is news to nobody.
    await updateArticle(room.editor, { id: article.id, version, assigneeId: room.editor.userId });
    await updateArticle(room.lead, { id: article.id, version: version + 1, assigneeId: room.lead.userId });
    await startThread(room.lead, { id: sentence?.id ?? '', body: 'À @Ed de voir' });
    expect(await stream.next()).toEqual({ id: '0', type: 'news' });
    expect(await getNews(room.editor)).toMatchObject({ notifications: 1, returns: 0 });
    stream.leave();
    expect(await stream.next()).toBeNull();
  });

  it('of an article tells who is where, of nobody elsewhere, and only to those who may read it', async () => {
    const other = await room.article();
    const cookie = await cookieOf(room.editor);
    const heard: object[] = [];
    const leave = subscribe(
      { articleId: other.id },
      { onNotice: () => undefined, onListening: () => undefined, onPresence: (one) => heard.push(one) },
    );
    const stream = await listen(streamArticle, other.id, cookie);
    await stream.next();
    const sentenceId = other.sentences[0]?.id ?? '';
    await markPresence(room.lead, { id: article.id, sentenceId: null, here: true });
    await markPresence(room.lead, { id: other.id, sentenceId, here: true });
    await expect
      .poll(() => heard)
      .toMatchObject([{ userId: room.lead.userId, name: 'Léa', sentenceId, here: true }]);
    expect(await stream.presence()).toEqual({
      userId: room.lead.userId,
      name: 'Léa',
      sentenceId,
      here: true,
    });
    await expect(
      markPresence(room.outsider, { id: other.id, sentenceId: null, here: true }),
    ).rejects.toMatchObject({ status: 404 });
    stream.leave();
    leave();
  });

  it('of an article says nothing of others; that of the desk tells of all', async () => {
    const other = await room.article();
    const cookie = await cookieOf(room.editor);
    const [one, desk] = [
      await listen(streamArticle, other.id, cookie),
      await listen(streamDesks, room.deskId, cookie),
    ];
    await one.next();
    await desk.next();
    const elsewhere = await act();
    done = false;
    const here = await act(other);
    done = !done;
    expect(await one.next()).toMatchObject({ id: here.cursor, articleId: other.id });
    expect(await desk.next()).toMatchObject({ id: elsewhere.cursor, articleId: article.id });
    expect(await desk.next()).toMatchObject({ id: here.cursor, articleId: other.id });
    one.leave();
    desk.leave();
  });

  it('comes back by itself when its connection is cut, and says to look again', async () => {
    const stream = await listen(streamDesks, room.deskId, await cookieOf(room.lead));
    await stream.next();
    const client = new pg.Client({ connectionString: room.url });
    await client.connect();
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query LIKE 'LISTEN relire_events%'`,
    );
    await client.end();
    const missed = await act();
    // Whether the act fell into the gap or after it, its id is told.
    expect(await stream.next()).toMatchObject({ id: missed.cursor });
    stream.leave();
  });

  it('is one connection for all readers of a process, and none when nobody reads', async () => {
    const listening = async () => {
      const rows = await room.db.$queryRaw<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE 'LISTEN relire_events%'`;
      return rows[0]?.n;
    };
    const cookie = await cookieOf(room.lead);
    const streams = await Promise.all([1, 2, 3].map(() => listen(streamDesks, room.deskId, cookie)));
    for (const stream of streams) await stream.next();
    expect(await listening()).toBe(1);
    for (const stream of streams) stream.leave();
    await expect.poll(listening).toBe(0);
  });

  it('is refused to strangers and does not exist for other desks', async () => {
    const stranger = await listen(streamArticle, article.id, '');
    expect(stranger.response.status).toBe(401);
    const outsider = await cookieOf(room.outsider);
    expect((await listen(streamArticle, article.id, outsider)).response.status).toBe(404);
    expect((await listen(streamDesks, room.deskId, outsider)).response.status).toBe(404);
  });

  it('ends when the server is told to stop', async () => {
    const stream = await listen(streamDesks, room.deskId, await cookieOf(room.lead));
    await stream.next();
    endAllStreams();
    expect(await stream.next()).toBeNull();
  });
});

describe('notices', () => {
  it('that are not understood are passed over', async () => {
    const heard: string[] = [];
    let listening = () => {};
    const ready = new Promise<void>((settle) => {
      listening = settle;
    });
    const leave = subscribe({}, { onNotice: ({ id }) => heard.push(id), onListening: listening });
    await ready;
    await room.db.$executeRaw`SELECT pg_notify('relire_events', 'not json')`;
    await room.db.$executeRaw`SELECT pg_notify('relire_events', '{"id": 3}')`;
    const changes = await act();
    await expect.poll(() => heard).toEqual([changes.cursor]);
    leave();
  });
});
