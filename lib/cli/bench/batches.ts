import { availableParallelism, loadavg } from 'node:os';
import { connect } from '#lib/db/client.ts';
import { startScratch } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import type { NewBatchItem } from '#lib/db/rows/batch.ts';
import { createBatch } from '#lib/usecases/batches/create-batch.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';

const LOOK_EVERY_MS = 200;
const MB = 1_048_576;

/**
 * Articles a second of a batch, aligned, checked and stored in a database of its own, and the memory of this process
 * meanwhile. Every article is the seed pair with a number of its own.
 */
export async function benchBatches(pairs: number, workers: number): Promise<string> {
  const server = await startScratch();
  try {
    await migrate(server.url);
    const db = connect(server.url, 2 * workers + 2);
    const desk = await makeDesk(db, 'bench', 'Bench');
    const call = await makePerson(db, { email: 'bench@relire.test', name: 'Bench', isAdmin: true });
    const { id } = await createBatch(call, { deskId: desk.id, name: 'bench', pairs: manyPairs(pairs) });
    const memory: number[] = [];
    const look = () => memory.push(process.memoryUsage().rss / MB);
    const timer = setInterval(look, LOOK_EVERY_MS);
    const processor = process.cpuUsage();
    const start = performance.now();
    await workBatches({ db, batchId: id, workers });
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(processor);
    clearInterval(timer);
    look();
    const { counts } = await getBatch(call, id);
    await db.$disconnect();
    const quarter = Math.ceil(memory.length / 4);
    return [
      '| pairs | failed | workers | articles a second | processor ms an article | memory, first quarter at most | last quarter at most |',
      '|---|---|---|---|---|---|---|',
      `| ${pairs} | ${counts.failed} | ${workers} | ${(pairs / seconds).toFixed(1)} | ${((user + system) / 1000 / pairs).toFixed(0)} | ${megabytes(memory.slice(0, quarter))} | ${megabytes(memory.slice(-quarter))} |`,
      '',
      `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} at the end.`,
    ].join('\n');
  } finally {
    await server.stop();
  }
}

function megabytes(memory: readonly number[]): string {
  return `${Math.max(...memory).toFixed(0)} MB`;
}

function* manyPairs(count: number): Generator<NewBatchItem> {
  const { source, target } = seedTexts();
  for (let number = 1; number <= count; number += 1) {
    const title = `Article ${number}`;
    yield {
      name: title,
      title,
      source: `${source}\n\nThis is article number ${number}.\n`,
      target: `${target}\n\nCeci est l’article numéro ${number}.\n`,
    };
  }
}
