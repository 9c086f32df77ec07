import { insertBatchItems, type NewBatchItem } from '#lib/db/rows/batch.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import { once, rememberResult } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getBatch } from './get-batch.ts';
import { openZipOfPairs } from './open-pairs.ts';

interface Input {
  deskId: string;
  name: string;
  pairs?: Iterable<NewBatchItem> | AsyncIterable<NewBatchItem> | undefined;
  /** In place of pairs: a ZIP of files, in Base64. */
  archive?: string | undefined;
}

/** Ten thousand pairs are written within it on a slow disk. */
const TRANSACTION = { maxWait: 10_000, timeout: 600_000 };

/**
 * Takes the pairs of a batch; `workBatches` imports them. With an idempotency key, the same batch is taken once.
 *
 * @throws Problem `forbidden`, `not-found` (the desk), `key-reused`, those of `openZipOfPairs` for an archive.
 */
export async function createBatch(call: Call, input: Input): Promise<BatchJson> {
  const { deskId, name, archive } = input;
  authorise(call, 'article:import', deskId);
  const { result } = await once(call, async () => {
    const desk = await call.db.desk.findUnique({ where: { id: deskId }, select: { id: true } });
    if (!desk) throw new Problem(404, 'not-found');
    const zip = archive === undefined ? null : await openZipOfPairs(Buffer.from(archive, 'base64'));
    const pairs = zip ? zip.items(call) : (input.pairs ?? []);
    try {
      return await call.db.$transaction(async (tx) => {
        const { id } = await tx.batch.create({ data: { deskId, name, createdById: call.actor.userId } });
        await insertBatchItems(tx, id, pairs);
        const done = { result: id, eventId: '' };
        await rememberResult(tx, call, done);
        return done;
      }, TRANSACTION);
    } finally {
      zip?.close();
    }
  });
  return getBatch(call, result);
}
