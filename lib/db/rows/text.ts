import { createHash } from 'node:crypto';
import type { Db, Tx } from '#lib/db/client.ts';
import type { IngestedText, PlannedLink, Side } from '#lib/domain/ingest.ts';

/** Rows a statement: PostgreSQL takes 65,535 parameters, and a sentence has ten. */
const CHUNK = 2000;

/** A side as it was received, to be stored. */
export interface ReceivedText {
  raw: Uint8Array<ArrayBuffer>;
  ingested: IngestedText;
}

/** Stores both texts of a new article with their sentences and links. */
export async function insertTexts(
  tx: Tx,
  articleId: string,
  texts: Record<Side, ReceivedText>,
  links: readonly PlannedLink[],
): Promise<void> {
  const sides: Side[] = ['source', 'target'];
  await tx.text.createMany({
    data: sides.map((side) => {
      const { raw, ingested } = texts[side];
      const sha256 = createHash('sha256').update(raw).digest('hex');
      return { articleId, side, raw, sha256, content: ingested.content, steps: asRow(ingested.steps) };
    }),
  });
  const linkIds = await insertLinks(tx, articleId, links);
  for (const side of sides) {
    const linkOf = new Map(
      links.flatMap((link, order) => link[side].map((position) => [position, linkIds[order]] as const)),
    );
    const rows = texts[side].ingested.sentences.map(({ text, from, to, paragraph, stepId }, position) => {
      const linkId = linkOf.get(position);
      if (!linkId) throw new RangeError(`${side} sentence ${position} has no link`);
      return {
        articleId,
        side,
        position,
        paragraph,
        from,
        to,
        original: text,
        current: text,
        linkId,
        stepId,
      };
    });
    for (const chunk of chunks(rows)) await tx.sentence.createMany({ data: chunk });
  }
}

/** Ids of the links, in their order. */
async function insertLinks(tx: Tx, articleId: string, links: readonly PlannedLink[]): Promise<string[]> {
  const ids: string[] = [];
  const rows = links.map(({ score, given }, order) => ({
    articleId,
    order,
    score,
    origin: given ? ('human' as const) : ('auto' as const),
  }));
  for (const chunk of chunks(rows)) {
    const stored = await tx.link.createManyAndReturn({ data: chunk, select: { id: true, order: true } });
    for (const { id, order } of stored) ids[order] = id;
  }
  return ids;
}

function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, chunk) =>
    rows.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  );
}

function asRow(steps: IngestedText['steps']) {
  // Once stored, offsets follow from every change of the whole text.
  return steps.map((step) => ({ ...step, reversible: step.reversible && step.from !== null }));
}

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
