import type { Db, Tx } from '#lib/db/client.ts';
import type { Side } from '#lib/domain/ingest.ts';

/** The bytes of a side as they were received, or null. */
export async function getRawText(db: Db, articleId: string, side: Side): Promise<Uint8Array | null> {
  const row = await db.text.findUnique({
    where: { articleId_side: { articleId, side } },
    select: { raw: true },
  });
  return row?.raw ?? null;
}

/** The ingest steps of both sides as stored; the caller checks their shape. */
export async function getStoredSteps(db: Db | Tx, articleId: string): Promise<Record<Side, unknown>> {
  const rows = await db.text.findMany({ where: { articleId }, select: { side: true, steps: true } });
  const of = (side: Side) => rows.find((row) => row.side === side)?.steps ?? [];
  return { source: of('source'), target: of('target') };
}
