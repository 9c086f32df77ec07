import type { Db } from '#lib/db/client.ts';
import type { BatchItem } from '#lib/db/generated/client.ts';
import { countBatchItems } from '#lib/db/rows/batch.ts';
import type { DeskAction } from '#lib/domain/policy.ts';
import type { BatchItemJson, BatchJson } from '#lib/http/contract/batches.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';

/** What a query must include for `toBatchesJson`. */
export const BATCH_INCLUDE = { createdBy: { select: { id: true, name: true } } } as const;

interface BatchRow {
  id: string;
  deskId: string;
  name: string;
  createdAt: Date;
  createdBy: { id: string; name: string };
}

/** Batches with how far they are. */
export async function toBatchesJson(db: Db, rows: readonly BatchRow[]): Promise<BatchJson[]> {
  const counts = await countBatchItems(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, deskId, name, createdAt, createdBy }) => {
    const {
      waiting = 0,
      done = 0,
      failed = 0,
      recent = 0,
      recentSeconds = 0,
      finishedAt,
    } = counts.get(id) ?? {};
    return {
      id,
      deskId,
      name,
      createdBy: { id: createdBy.id, name: createdBy.name },
      createdAt: createdAt.toISOString(),
      counts: { total: waiting + done + failed, waiting, done, failed },
      finishedAt: finishedAt?.toISOString() ?? null,
      secondsLeft: secondsLeft(waiting, recent, recentSeconds),
    };
  });
}

function secondsLeft(waiting: number, recent: number, seconds: number): number | null {
  if (waiting === 0) return 0;
  // The first of the settled items started the clock: it does not count for the pace.
  return recent > 1 && seconds > 0 ? Math.ceil((waiting * seconds) / (recent - 1)) : null;
}

type ItemRow = Pick<BatchItem, 'id' | 'position' | 'name' | 'state' | 'reason' | 'articleId'>;

export function toBatchItemJson({ id, position, name, state, reason, articleId }: ItemRow): BatchItemJson {
  const texts = PROBLEM_TEXTS[reason] ?? PROBLEM_TEXTS.internal ?? { fr: reason, en: reason };
  return {
    id,
    position,
    name,
    state,
    reason: state === 'failed' ? { code: reason, ...texts } : null,
    articleId,
  };
}

/** The batch, when the caller may do this on its desk. */
export async function requireBatch(call: Call, id: string, action: DeskAction) {
  const batch = await call.db.batch.findUnique({ where: { id }, include: BATCH_INCLUDE });
  if (!batch) throw new Problem(404, 'not-found');
  authorise(call, action, batch.deskId);
  return batch;
}
