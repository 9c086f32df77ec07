import { availableParallelism, loadavg } from 'node:os';
import { memoryOf, postmasterOf, processorTime } from '#lib/cli/bench/processes.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { startScratch } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import type { NewBatchItem } from '#lib/db/rows/batch.ts';
import { doJobsIn } from '#lib/jobs/off-thread.ts';
import { JobPool } from '#lib/jobs/pool.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';

const LOOK_EVERY_MS = 1000;
/** Looks at which PostgreSQL's memory is counted as well: that takes milliseconds of its own. */
const LOOKS_AT_DATABASE = 20;
const MB = 1_048_576;
/** Articles after which speed and memory are written down; those before the first are warming up. */
const STEP = 500;

/**
 * Articles a second of a batch, aligned, checked and stored in a database of its own, with the processor time and the
 * memory of this process and of PostgreSQL. Every article is the seed pair with a speaker of its own in each sentence,
 * so that nothing that was worked out for one sentence serves another; each of these names is one more that checks and
 * aligner have not seen.
 */
export async function benchBatches(pairs: number, workers?: number): Promise<string> {
  // There is nobody here before whom threads would have to stand back.
  const pool = new JobPool();
  doJobsIn(pool);
  const server = await startScratch();
  try {
    await migrate(server.url);
    const db = connect(server.url);
    const desk = await makeDesk(db, 'bench', 'Bench');
    const call = await makePerson(db, { email: 'bench@relire.test', name: 'Bench', isAdmin: true });
    const { id } = await createBatch(call, { deskId: desk.id, name: 'bench', pairs: manyPairs(pairs) });
    const postmaster = await postmasterOf(db);
    const before = { size: await sizeOf(db), relire: relireTime(), database: processorTime(postmaster) };
    const start = performance.now();
    const perArticle = (done: number) => {
      const relire = (relireTime() - before.relire) / done;
      const database = (processorTime(postmaster) - before.database) / done;
      return `Relire ${relire.toFixed(1)} ms, PostgreSQL ${database.toFixed(1)} ms of processor each`;
    };
    const seen: Look[] = [
      { done: 0, seconds: 0, relireMb: relireMemory(), databaseMb: memoryOf(postmaster) },
    ];
    const look = async () => {
      const done = await db.article.count();
      const seconds = (performance.now() - start) / 1000;
      const isFull = seen.length % LOOKS_AT_DATABASE === 0;
      seen.push({
        done,
        seconds,
        relireMb: relireMemory(),
        databaseMb: isFull ? memoryOf(postmaster) : 0,
      });
      // An hour on a busy machine: whoever waits sees how it goes.
      if (Math.floor(done / STEP) > Math.floor((seen.at(-2)?.done ?? 0) / STEP))
        console.error(
          `${done} articles, ${round(seconds)} s, ${perArticle(done)}, ${round(relireMemory())} MB`,
        );
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    await workBatches({ db, batchId: id, workers });
    clearInterval(timer);
    const took = (performance.now() - start) / 1000;
    const cost = perArticle(pairs);
    await look();
    const { counts } = await getBatch(call, id);
    const [flags, sentences] = [
      await db.flag.count(),
      await db.sentence.count({ where: { side: 'target' } }),
    ];
    const size = (await sizeOf(db)) - before.size;
    await db.$disconnect();
    const { source, target } = pairAt(0);
    return [
      `An article: ${wordsIn(source)} words of English, ${wordsIn(target)} of French in ${round(sentences / counts.done)} sentences, ${round(flags / counts.done)} findings.`,
      '',
      `${pairs} articles, ${counts.failed} failed: ${(pairs / took).toFixed(1)} a second; ${cost}. The database grew by ${round(size / pairs / 1024)} kB each.`,
      '',
      '| articles | a second | memory at most: Relire | PostgreSQL |',
      '|---|---|---|---|',
      ...rowsOf(seen),
      '',
      flatness(seen),
      '',
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} at the end.`,
    ].join('\n');
  } finally {
    await pool.close();
    await server.stop();
  }
}

/** How far the batch was at some moment, and what was held then. */
interface Look {
  done: number;
  seconds: number;
  relireMb: number;
  databaseMb: number;
}

function rowsOf(seen: readonly Look[]): string[] {
  const last = seen.at(-1)?.done ?? 0;
  return Array.from({ length: Math.ceil(last / STEP) }, (_, step) => {
    const [from, to] = [step * STEP, Math.min(last, (step + 1) * STEP)];
    const within = seen.filter(({ done }) => done >= from && done <= to);
    const [first, end] = [within[0], within.at(-1)];
    const pace = first && end ? (end.done - first.done) / (end.seconds - first.seconds) : 0;
    const most = (of: (look: Look) => number) => round(Math.max(...within.map(of)));
    return `| ${to} | ${pace.toFixed(1)} | ${most(({ relireMb }) => relireMb)} MB | ${most(({ databaseMb }) => databaseMb)} MB |`;
  });
}

/** Memory is flat when the last quarter, after warming up, needs no more than a tenth more than the first. */
function flatness(seen: readonly Look[]): string {
  const last = seen.at(-1)?.done ?? 0;
  const warm = seen.filter(({ done }) => done >= STEP);
  const mostIn = (quarter: number) => {
    const width = (last - STEP) / 4;
    const [from, to] = [STEP + quarter * width, STEP + (quarter + 1) * width];
    return Math.max(...warm.filter(({ done }) => done >= from && done <= to).map(({ relireMb }) => relireMb));
  };
  if (last < 4 * STEP) return `Whether memory is flat shows from ${4 * STEP} articles on.`;
  const [first, end] = [mostIn(0), mostIn(3)];
  return `Relire's memory at most after the first ${STEP}: ${round(first)} MB in the first quarter, ${round(end)} MB in the last (${((end / first - 1) * 100).toFixed(1)} %).`;
}

function relireTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function relireMemory(): number {
  return process.memoryUsage.rss() / MB;
}

async function sizeOf(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<
    { size: number }[]
  >`SELECT pg_database_size(current_database())::float8 AS size`;
  return row?.size ?? 0;
}

function round(count: number): string {
  return count.toFixed(0);
}

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function* manyPairs(count: number): Generator<NewBatchItem> {
  for (let number = 0; number < count; number += 1) {
    const title = `Article ${number + 1}`;
    yield { name: title, title, ...pairAt(number) };
  }
}

const SEED = seedTexts();

function pairAt(number: number): { source: string; target: string } {
  return {
    source: withSpeakers(SEED.source, 'said', number),
    target: withSpeakers(SEED.target, 'a dit', number),
  };
}

/** Sentences of an article at most: each takes a number for its speaker. */
const SPEAKERS = 100;

function withSpeakers(text: string, said: string, article: number): string {
  let speaker = article * SPEAKERS;
  return text.replace(/(?<=[\p{L}\d]{3})\.(?=\s|$)/gu, () => `, ${said} ${nameOf(speaker++)}.`);
}

/** « Bakolita »: another for every number below twelve million. */
function nameOf(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstv', 'aeiou'];
  let rest = number;
  let name = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    name += consonants.charAt(rest % consonants.length);
    rest = Math.floor(rest / consonants.length);
    name += vowels.charAt(rest % vowels.length);
    rest = Math.floor(rest / vowels.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}
