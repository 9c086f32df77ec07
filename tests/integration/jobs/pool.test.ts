import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_TYPOGRAPHY } from '#lib/domain/checks/house.ts';
import { ingest } from '#lib/domain/ingest.ts';
import { JOBS, type JobInput } from '#lib/jobs/jobs.ts';
import { offThread } from '#lib/jobs/off-thread.ts';
import { JobPool, type PoolOptions } from '#lib/jobs/pool.ts';
import { seedTexts } from '#seeds/factories.ts';

const ODD = fileURLToPath(new URL('odd-worker.mjs', import.meta.url));
const LATE = fileURLToPath(new URL('late-worker.mjs', import.meta.url));
const pools: JobPool[] = [];
const open = (options: PoolOptions) => {
  const pool = new JobPool({ size: 1, ...options });
  pools.push(pool);
  return pool;
};
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

/** What the odd thread reads as an order. */
const orderOf = (word: string) =>
  ({ source: word, target: [], learnt: null }) as unknown as JobInput<'realignRest'>;

describe('the pool', () => {
  it('gives job after job to the same thread', async () => {
    const pool = open({ script: ODD });
    const threads = await Promise.all([1, 2, 3].map(() => pool.run('realignRest', orderOf('who'))));
    expect(new Set(threads).size).toBe(1);
  });

  it('hands on what a job threw, and goes on', async () => {
    const pool = open({ script: ODD });
    await expect(pool.run('realignRest', orderOf('throw'))).rejects.toThrow(new RangeError('as asked'));
    await expect(pool.run('realignRest', orderOf('who'))).resolves.toBeGreaterThan(0);
  });

  it('gives a job up that takes too long, and does the next on another thread', async () => {
    const pool = open({ script: ODD, patience: 1500 });
    const first = await pool.run('realignRest', orderOf('who'));
    const [slow, next] = await Promise.allSettled([
      pool.run('realignRest', orderOf('hang')),
      pool.run('realignRest', orderOf('who')),
    ]);
    expect(slow).toMatchObject({ status: 'rejected', reason: { name: 'JobError', isGreedy: true } });
    expect(next.status).toBe('fulfilled');
    expect(next).not.toEqual({ status: 'fulfilled', value: first });
  });

  it('gives a job up that wants too much memory, and does the next on another thread', async () => {
    const pool = open({ script: ODD, heapMb: 64 });
    await expect(pool.run('realignRest', orderOf('grow'))).rejects.toMatchObject({
      name: 'JobError',
      isGreedy: true,
    });
    await expect(pool.run('realignRest', orderOf('who'))).resolves.toBeGreaterThan(0);
  });

  it('does not count the start of a thread as time of the job', async () => {
    const pool = open({ script: LATE, patience: 1900 });
    const text = { bytes: new TextEncoder().encode('Le rail.'), name: 'a.txt' };
    await expect(pool.run('readFile', text)).resolves.toMatchObject({ file: { text: 'Le rail.' } });
  });

  it.each([
    ['its thread ends', ODD, 'die'],
    ['no thread starts', '/nowhere/worker.mjs', 'who'],
  ])('says so when %s', async (_, script, word) => {
    await expect(open({ script }).run('realignRest', orderOf(word))).rejects.toMatchObject({
      name: 'JobError',
      isGreedy: false,
    });
  });

  it('refuses what cannot be copied, and goes on', async () => {
    const pool = open({ script: ODD });
    const uncopied = { ...orderOf('who'), target: [() => 1] } as unknown as JobInput<'realignRest'>;
    await expect(pool.run('realignRest', uncopied)).rejects.toThrow(/could not be cloned/);
    await expect(pool.run('realignRest', orderOf('who'))).resolves.toBeGreaterThan(0);
  });
});

describe('a long article', () => {
  const texts = seedTexts();
  const many = (text: string) => Array.from({ length: 8 }, (_, at) => `${text}\n${at}.\n`).join('');
  const source = ingest(many(texts.source), 'source').sentences;
  const target = ingest(many(texts.target), 'target').sentences;

  it('is aligned and checked on another thread as it would be here, and nobody waits for it', async () => {
    const house = { typography: DEFAULT_TYPOGRAPHY, terms: [], off: [] };
    const input = { source, target, given: null, learnt: null, house };
    await offThread('readPair', input); // Starts the thread.
    await JOBS.readPair(input); // Compiles it here.
    const began = performance.now();
    const here = await JOBS.readPair(input);
    const took = performance.now() - began;
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const elsewhere = await offThread('readPair', input);
    delay.disable();
    expect(elsewhere).toEqual(here);
    expect(delay.max / 1e6).toBeLessThan(took / 2);
  }, 90_000);
});

it('lets what somebody waits for go before what nobody does', async () => {
  const pool = open({ script: ODD });
  const order = ['first', 'behind', 'waited for'];
  const ended: string[] = [];
  await Promise.all(
    order.map(async (word) => {
      await pool.run('realignRest', orderOf(word), { isBackground: word === 'behind' });
      ended.push(word);
    }),
  );
  expect(ended).toEqual(['first', 'waited for', 'behind']);
});
