import type { Db, Tx } from '#lib/db/client.ts';
import type { Side } from '#lib/domain/ingest.ts';

/** A side as it was received, or null: the file that it was read from, else the text that was sent. */
export async function getReceived(
  db: Db,
  articleId: string,
  side: Side,
): Promise<{ bytes: Uint8Array; kind: string; isFile: boolean } | null> {
  const row = await db.text.findUnique({
    where: { articleId_side: { articleId, side } },
    select: { raw: true, upload: { select: { bytes: true, kind: true } } },
  });
  if (!row) return null;
  return row.upload ? { ...row.upload, isFile: true } : { bytes: row.raw, kind: 'text', isFile: false };
}

/** The ingest steps of both sides as stored; the caller checks their shape. */
export async function getStoredSteps(db: Db | Tx, articleId: string): Promise<Record<Side, unknown>> {
  const rows = await db.text.findMany({ where: { articleId }, select: { side: true, steps: true } });
  const of = (side: Side) => rows.find((row) => row.side === side)?.steps ?? [];
  return { source: of('source'), target: of('target') };
}
