import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { asPerson } from '#lib/cli/as-person.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { listFailures, progressLine } from '#lib/cli/import-folder.ts';
import { findArticleIds } from '#lib/db/rows/article-list.ts';
import { Problem } from '#lib/http/problem.ts';
import { getBatch } from '#lib/usecases/batches/get-batch.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getExport } from '#lib/usecases/get-export.ts';

const LOOK_EVERY_MS = 1000;
const PROGRESS_EVERY_MS = 10_000;
/** As `timeout` of the GNU core utilities has it. */
const TIMED_OUT = 124;

export const command: Command = {
  name: 'wait',
  usage: '(BATCH | ARTICLE) [--timeout SECONDS] [--json] [--user EMAIL]',
  summary: 'Waits until a batch is imported, or nothing of an article stands in the way of its export.',
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        timeout: { type: 'string' },
        json: { type: 'boolean', default: false },
        user: { type: 'string' },
      },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError('Name one batch or one article.');
    const seconds = values.timeout === undefined ? Number.POSITIVE_INFINITY : Number(values.timeout);
    if (Number.isNaN(seconds) || seconds < 0) throw new UsageError('--timeout is a number of seconds.');
    return asPerson(values.user, async (call) => {
      const look = (await isBatch(call, name)) ? batchLook(call, name) : await articleLook(call, name);
      return waitFor(look, seconds * 1000, values.json);
    });
  },
};

/** How it stands: a line to show, the same as data, and the exit code once there is nothing to wait for. */
type Look = () => Promise<{ line: string; data: unknown; code: number | null }>;

async function waitFor(look: Look, patience: number, json: boolean): Promise<number> {
  const deadline = performance.now() + patience;
  let lastShown = performance.now();
  for (;;) {
    const { line, data, code } = await look();
    if (code !== null) {
      console.log(json ? JSON.stringify(data, null, 2) : line);
      return code;
    }
    const now = performance.now();
    if (now >= deadline) {
      console.error(line);
      if (json) console.log(JSON.stringify(data, null, 2));
      return TIMED_OUT;
    }
    if (now - lastShown >= PROGRESS_EVERY_MS) {
      console.error(line);
      lastShown = now;
    }
    await sleep(Math.min(LOOK_EVERY_MS, deadline - now));
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function isBatch(call: Call, name: string): Promise<boolean> {
  if (!UUID.test(name)) return false;
  try {
    await getBatch(call, name);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return false;
    throw error;
  }
}

function batchLook(call: Call, id: string): Look {
  return async () => {
    const batch = await getBatch(call, id);
    const line = progressLine(batch);
    if (batch.counts.waiting > 0) return { line, data: batch, code: null };
    await listFailures(call, id);
    return { line, data: batch, code: batch.counts.failed > 0 ? 1 : 0 };
  };
}

async function articleLook(call: Call, name: string): Promise<Look> {
  const [id, other] = await findArticleIds(call.db, name);
  if (!id) throw new CommandError(`There is no batch and no article "${name}".`);
  if (other) throw new CommandError(`Several desks have an article "${name}": name it by its id.`);
  return async () => {
    const { gate } = await getExport(call, { id, format: 'txt' });
    const counts = { openFlags: gate.openFlags.length, unfinished: gate.unfinished.length };
    const line = `${counts.openFlags} open flags, ${counts.unfinished} unfinished sentences`;
    return { line, data: { articleId: id, ...counts, open: gate.open }, code: gate.open ? 0 : null };
  };
}
