import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashOf, newSecret } from '#lib/auth/secrets.ts';
import { startAppProcess } from '#lib/cli/app-process.ts';
import { postmasterOf, processorTime } from '#lib/cli/bench/processes.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { startScratch } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import { insertToken } from '#lib/db/rows/token.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { importArticle } from '#lib/usecases/import-article.ts';

export interface SavesSize {
  articles: number;
  editors: number;
  /** Saves of each editor that are measured. */
  saves: number;
  /** Between two saves of an editor, on average; who types without a pause is saved every five seconds. */
  pauseMs: number;
}

const USUAL: SavesSize = { articles: 4, editors: 16, saves: 20, pauseMs: 1500 };
/** Before measuring: code is compiled, the dictionary read, connections opened. */
const WARMING_SAVES = 4;

/**
 * Time of a save as the browser would have it, in milliseconds: the production server with a database of its own,
 * on the loopback; each editor revises sentences of an article of usual length that others revise too.
 * @returns the median, the 95th percentile and the longest, and the processor time of application and database for
 *   each save, as a table
 */
export async function benchSaves(size: SavesSize = USUAL): Promise<string> {
  const database = await startScratch();
  try {
    await migrate(database.url);
    const db = connect(database.url);
    try {
      const editors = await furnish(db, size);
      const server = await postmasterOf(db);
      const measured = await withApp(database.url, async (url, pid) => {
        const used = () => [processorTime(pid), processorTime(server)];
        await saveTogether(url, editors, { ...size, saves: WARMING_SAVES });
        const before = used();
        const taken = await saveTogether(url, editors, size);
        const each = used().map((now, at) => (now - (before[at] ?? 0)) / taken.length);
        return { taken, each };
      });
      return table(
        measured.taken.sort((a, b) => a - b),
        measured.each,
      );
    } finally {
      await db.$disconnect();
    }
  } finally {
    await database.stop();
  }
}

interface Editor {
  token: string;
  /** Sentences that only this editor revises, so that no save is a conflict. */
  own: { id: string; text: string; version: number }[];
}

async function furnish(db: Db, { articles, editors }: SavesSize): Promise<Editor[]> {
  const read = (name: string) =>
    readFileSync(new URL(`../../../seeds/article.${name}.txt`, import.meta.url), 'utf8');
  const desk = await db.desk.create({ data: { slug: 'bench', name: 'Bench' } });
  const people: { userId: string; token: string }[] = [];
  for (let n = 0; n < editors; n++) {
    const { id: userId } = await db.user.create({
      data: {
        email: `editor-${n}@example.org`,
        name: `Editor ${n}`,
        memberships: { create: { deskId: desk.id, role: 'editor' } },
      },
    });
    const token = `relire_${newSecret()}`;
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
    await insertToken(db, {
      hash: hashOf(token),
      userId,
      name: 'bench',
      scopes: ['read', 'write'],
      expiresAt,
    });
    people.push({ userId, token });
  }
  const made: Editor[] = [];
  for (let n = 0; n < articles; n++) {
    const here = people.filter((_, at) => at % articles === n);
    const [first] = here;
    if (!first) continue;
    const actor = {
      userId: first.userId,
      name: 'Editor',
      isAdmin: false,
      memberships: [{ deskId: desk.id, role: 'editor' as const }],
      canWrite: true,
    };
    const article = await importArticle(
      { db, actor },
      { deskId: desk.id, source: read('en'), target: read('fr'), title: `Article ${n}` },
    );
    const sentences = await db.sentence.findMany({
      where: { articleId: article.id, side: 'target', stepId: null },
      orderBy: { position: 'asc' },
    });
    for (const [at, { token }] of here.entries()) {
      const own = sentences.filter((_, place) => place % here.length === at);
      made.push({ token, own: own.map(({ id, current, version }) => ({ id, text: current, version })) });
    }
  }
  return made;
}

async function withApp<T>(databaseUrl: string, work: (url: string, pid: number) => Promise<T>): Promise<T> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const said: string[] = [];
  const app = startAppProcess({
    host: '127.0.0.1',
    port,
    env: { ...process.env, DATABASE_URL: databaseUrl, APP_URL: url, AUTH_SECRET: newSecret() },
    onLine: () => undefined,
    onError: (line) => said.push(line),
  });
  try {
    await app.untilAnswering();
    return await work(url, app.pid);
  } catch (error) {
    throw new Error([`The saves could not be measured.`, ...said.slice(-10)].join('\n'), { cause: error });
  } finally {
    await app.close();
  }
}

async function saveTogether(url: string, editors: readonly Editor[], size: SavesSize): Promise<number[]> {
  const each = await Promise.all(
    editors.map(async (editor, at) => {
      const taken: number[] = [];
      // They did not begin at the same moment.
      await sleep((at / editors.length) * size.pauseMs);
      for (let turn = 0; turn < size.saves; turn++) {
        const milliseconds = await saveOne(url, editor, turn);
        taken.push(milliseconds);
        await sleep(Math.max(0, size.pauseMs * (0.5 + Math.random()) - milliseconds));
      }
      return taken;
    }),
  );
  return each.flat();
}

/** A word more in one of the editor's sentences; or that word less again. */
async function saveOne(url: string, { token, own }: Editor, turn: number): Promise<number> {
  const sentence = own[turn % own.length];
  if (!sentence) throw new Error('An editor has no sentence');
  const text = sentence.text.endsWith(' Encore') ? sentence.text.slice(0, -7) : `${sentence.text} Encore`;
  const began = performance.now();
  const answer = await fetch(`${url}/api/sentences/${sentence.id}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ text, version: sentence.version }),
  });
  const body = await answer.text();
  const milliseconds = performance.now() - began;
  if (!answer.ok) throw new Error(`A save was refused: ${answer.status} ${body}`);
  const { sentences } = JSON.parse(body) as ChangesJson;
  const saved = sentences.find(({ id }) => id === sentence.id);
  Object.assign(sentence, { text, version: saved?.version ?? sentence.version + 1 });
  return milliseconds;
}

function table(sorted: readonly number[], processor: readonly number[]): string {
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0);
  return [
    '| saves | median ms | p95 ms | longest ms | processor of the application, ms a save | of the database |',
    '|---|---|---|---|---|---|',
    `| ${[sorted.length, at(0.5), at(0.95), at(1), ...processor.map((ms) => ms.toFixed(1))].join(' | ')} |`,
  ].join('\n');
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
