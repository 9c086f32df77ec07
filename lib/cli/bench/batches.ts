import { availableParallelism, loadavg } from 'node:os';
import { connect } from '#lib/db/client.ts';
import { startScratch } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import type { NewBatchItem } from '#lib/db/rows/batch.ts';
import { doJobsIn } from '#lib/jobs/off-thread.ts';
import { JobPool } from '#lib/jobs/pool.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';

const LOOK_EVERY_MS = 200;
const MB = 1_048_576;
/** Articles after which memory is looked at. */
const MARKS = [100, 1000, 5000, 10_000, 50_000];

/**
 * Articles a second of a batch, aligned, checked and stored in a database of its own, and the memory of this process
 * meanwhile. Every article is the seed pair with a speaker of its own in each sentence, so that nothing that was
 * worked out for one sentence serves another; each of these names is one more that checks and aligner have not seen.
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
    const memory: { done: number; megabytes: number; seconds: number }[] = [];
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    const look = async () => {
      const { counts } = await getBatch(call, id);
      const megabytes = process.memoryUsage().rss / MB;
      memory.push({ done: counts.done + counts.failed, megabytes, seconds: seconds() });
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    const processor = process.cpuUsage();
    await workBatches({ db, batchId: id, workers });
    clearInterval(timer);
    const took = seconds();
    const { user, system } = process.cpuUsage(processor);
    await look();
    const { counts } = await getBatch(call, id);
    const [flags, sentences] = [
      await db.flag.count(),
      await db.sentence.count({ where: { side: 'target' } }),
    ];
    await db.$disconnect();
    const { source, target } = pairAt(0);
    const marks = [...MARKS.filter((mark) => mark < pairs), pairs];
    return [
      `An article: ${wordsIn(source)} words of English, ${wordsIn(target)} of French in ${round(sentences / counts.done)} sentences, ${round(flags / counts.done)} findings.`,
      '',
      `${pairs} articles, ${counts.failed} failed: ${(pairs / took).toFixed(1)} a second, ${((user + system) / 1000 / pairs).toFixed(0)} ms of processor each, the database's not counted.`,
      '',
      '| articles | articles a second since the line before | memory |',
      '|---|---|---|',
      ...marks.map((mark, index) => {
        const before = memory.find(({ done }) => done >= (marks[index - 1] ?? 0));
        const at = memory.find(({ done }) => done >= mark);
        const pace = at && before ? (at.done - before.done) / (at.seconds - before.seconds) : 0;
        return `| ${mark} | ${pace.toFixed(1)} | ${at?.megabytes.toFixed(0)} MB |`;
      }),
      '',
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} at the end.`,
    ].join('\n');
  } finally {
    await pool.close();
    await server.stop();
  }
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
