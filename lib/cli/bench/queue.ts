import pg from 'pg';
import { connect } from '#lib/db/client.ts';
import { startScratch } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { listViews } from '#lib/usecases/views/views.ts';
import { fillQueue, LARGE, type QueueSize } from './queue-data.ts';

type Query = Parameters<typeof listFlags>[1];

/** What a lead may ask of the queue; each is measured alone and on its second page. */
const FILTERS: Record<string, Partial<Query>> = {
  'first page': {},
  confirmed: { state: 'confirmed' },
  dismissed: { state: 'dismissed' },
  critical: { severity: 'critical' },
  category: { category: 'style/awkward' },
  'by people': { origin: 'people' },
  'by checks': { origin: 'machine' },
  'checks surely right': { lane: 'sure' },
  'checks unsure': { lane: 'unsure' },
  'oldest first': { order: 'oldest' },
  'newest first': { order: 'newest' },
  'a month old': { days: 30 },
  words: { q: 'numéro 12' },
  'rare words': { q: 'numéro 24999' },
};

/** What is asked of all desks together. */
const OVER_DESKS = ['first page', 'critical', 'category', 'by people', 'oldest first', 'words', 'rare words'];

const SHELVES = { doubtful: 'doubtful links', review: 'sentences to review', given: 'sentences given' };

/**
 * Time of each answer of the queue, in milliseconds: median and 95th percentile.
 * @param turns how often each is asked
 */
export async function benchQueue(size: QueueSize = LARGE, turns = 20): Promise<string> {
  const server = await startScratch();
  try {
    await migrate(server.url);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await fillQueue(client, size);
    await client.end();
    return await timeQueue(server.url, turns);
  } finally {
    await server.stop();
  }
}

/** The same on a database that has been filled. */
export async function timeQueue(url: string, turns: number): Promise<string> {
  const db = connect(url);
  const [largest] = await db.$queryRaw<{ desk: string; author: string; article: string }[]>`
    SELECT "deskId" AS desk, min("authorId"::text) AS author, min("articleId"::text) AS article FROM flag
    GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
  if (!largest) throw new Error('No flags were made');
  const actor = { userId: largest.author, name: 'Lead', isAdmin: true, memberships: [], canWrite: true };
  const call = { db, actor };
  const lines = ['| asked for | there are | median ms | p95 ms |', '|---|---|---|---|'];
  const ask = (filter: Partial<Query>) =>
    listFlags(call, { desk: largest.desk, state: 'open', limit: 50, order: 'priority', ...filter });
  const all = { ...FILTERS, author: { author: largest.author }, article: { article: largest.article } };
  for (const [name, filter] of Object.entries(all)) {
    const { nextCursor, total } = await ask(filter);
    lines.push(line(name, total, await times(() => ask(filter), turns)));
    if (nextCursor && name === 'first page')
      lines.push(line('second page', total, await times(() => ask({ cursor: nextCursor }), turns)));
  }
  for (const [show, name] of Object.entries(SHELVES)) {
    const look = (cursor?: string) =>
      listSegments(call, { desk: largest.desk, show: show as keyof typeof SHELVES, limit: 50, cursor });
    const { nextCursor, total } = await look();
    lines.push(line(name, total, await times(() => look(), turns)));
    if (nextCursor)
      lines.push(line(`${name}, second page`, total, await times(() => look(nextCursor), turns)));
  }
  const counts = () => listViews(call, { desk: largest.desk });
  const { builtIn } = await counts();
  lines.push(line('counts beside the list', Object.keys(builtIn).length, await times(counts, turns)));
  const askAll = (filter: Partial<Query>) =>
    listFlags(call, { state: 'open', limit: 50, order: 'priority', ...filter });
  for (const name of OVER_DESKS) {
    const filter = FILTERS[name] ?? {};
    const { nextCursor, total } = await askAll(filter);
    lines.push(line(`all desks, ${name}`, total, await times(() => askAll(filter), turns)));
    if (nextCursor && name === 'first page') {
      const next = { cursor: nextCursor };
      lines.push(line('all desks, second page', total, await times(() => askAll(next), turns)));
    }
  }
  for (const [show, name] of Object.entries(SHELVES)) {
    const look = () => listSegments(call, { show: show as keyof typeof SHELVES, limit: 50 });
    lines.push(line(`all desks, ${name}`, (await look()).total, await times(look, turns)));
  }
  const allCounts = () => listViews(call, {});
  lines.push(
    line('all desks, counts beside the list', Object.keys(builtIn).length, await times(allCounts, turns)),
  );
  await db.$disconnect();
  return lines.join('\n');
}

async function times(work: () => Promise<unknown>, turns: number): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}

function line(name: string, flags: number, taken: readonly number[]): string {
  const at = (share: number) => (taken[Math.ceil(share * taken.length) - 1] ?? 0).toFixed(0);
  return `| ${name} | ${flags} | ${at(0.5)} | ${at(0.95)} |`;
}
