import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/client.ts';
import { freeSlug } from '#lib/db/rows/article-list.ts';
import { uuid7 } from '#lib/db/uuid.ts';
import type { IngestedText, PlannedLink, Side } from '#lib/domain/ingest.ts';
import type { MetadataJson } from '#lib/http/contract/articles.ts';

export interface NewArticle {
  id: string;
  deskId: string;
  title: string;
  metadata: MetadataJson;
  checkedAs: string;
  createdById: string;
}

/** A side as it was received, to be stored; an id for each of its sentences. */
export interface ReceivedText {
  raw: Uint8Array<ArrayBuffer>;
  ingested: IngestedText;
  ids: readonly string[];
  /** The file that it was read from. */
  uploadId: string | null;
}

/** A machine's flag of a new article; the columns that differ from their defaults. */
export interface NewFlag {
  sentenceId: string;
  from: number;
  to: number;
  quote: string;
  prefix: string;
  suffix: string;
  category: string;
  severity: string;
  check: string;
  ownLane: string;
  key: string;
  lane: string;
  message: object;
  fix?: object | undefined;
}

/**
 * Stores a new article under a slug that is free, with its texts, links, sentences and findings: two statements
 * whatever their number, since what comes in by the thousands must not be written row by row.
 *
 * @returns the ids of its flags
 * @throws a unique violation when there is an article with this id
 */
export async function insertArticle(
  tx: Tx,
  { id, deskId, title, metadata, checkedAs, createdById }: NewArticle,
  texts: Record<Side, ReceivedText>,
  links: readonly PlannedLink[],
  flags: readonly NewFlag[],
): Promise<string[]> {
  const details = JSON.stringify(metadata);
  for (let inserted = 0; inserted === 0; ) {
    const slug = await freeSlug(tx, deskId, title);
    // Another import may take the slug meanwhile.
    inserted = await tx.$executeRaw`
      INSERT INTO article (id, "deskId", slug, title, metadata, "checkedAs", "createdById")
      VALUES (${id}::uuid, ${deskId}::uuid, ${slug}, ${title}, ${details}::jsonb, ${checkedAs}, ${createdById}::uuid)
      ON CONFLICT ("deskId", slug) DO NOTHING`;
  }
  const { source, target } = texts;
  const linkIds = links.map(() => uuid7());
  const flagIds = flags.map(() => uuid7());
  const linkRows = links.map(({ score, given }, order) => ({
    id: linkIds[order],
    order,
    score,
    origin: given ? 'human' : 'auto',
  }));
  const sentenceRows = [...sentencesOf('source', source, links), ...sentencesOf('target', target, links)];
  const rows = sentenceRows.map(({ link, ...row }) => ({ ...row, linkId: linkIds[link] }));
  const flagRows = flags.map((flag, at) => ({ id: flagIds[at], ...flag }));
  await tx.$executeRaw`
    WITH texts AS (
      INSERT INTO text ("articleId", side, raw, sha256, content, steps, "uploadId") VALUES
        (${id}::uuid, 'source', ${source.raw}, ${digestOf(source)}, ${source.ingested.content}, ${asJson(source.ingested.steps)}::jsonb, ${source.uploadId}::uuid),
        (${id}::uuid, 'target', ${target.raw}, ${digestOf(target)}, ${target.ingested.content}, ${asJson(target.ingested.steps)}::jsonb, ${target.uploadId}::uuid)
    ), links AS (
      INSERT INTO link (id, "articleId", "order", score, origin)
      SELECT id, ${id}::uuid, "order", score, origin FROM json_to_recordset(${asJson(linkRows)}::json)
        AS row(id uuid, "order" int, score float8, origin link_origin)
    ), sentences AS (
      INSERT INTO sentence (id, "articleId", side, position, paragraph, "from", "to", original, current, "linkId", "stepId")
      SELECT id, ${id}::uuid, side, position, paragraph, "from", "to", text, text, "linkId", "stepId"
      FROM json_to_recordset(${asJson(rows)}::json) AS row(id uuid, side side, position int, paragraph int,
        "from" int, "to" int, text text, "linkId" uuid, "stepId" text)
    )
    INSERT INTO flag (id, "deskId", "articleId", "sentenceId", "from", "to", quote, prefix, suffix, category, severity,
      "check", key, lane, "ownLane", message, fix)
    SELECT id, ${deskId}::uuid, ${id}::uuid, "sentenceId", "from", "to", quote, prefix, suffix, category, severity,
      "check", key, lane, "ownLane", message, fix
    FROM json_to_recordset(${asJson(flagRows)}::json) AS row(id uuid, "sentenceId" uuid, "from" int, "to" int, quote text,
      prefix text, suffix text, category text, severity flag_severity, "check" text, key text, lane text,
      "ownLane" text, message jsonb, fix jsonb)`;
  return flagIds;
}

function sentencesOf(side: Side, { ingested, ids }: ReceivedText, links: readonly PlannedLink[]) {
  const linkOf = new Map(links.flatMap((link, order) => link[side].map((position) => [position, order])));
  return ingested.sentences.map((sentence, position) => {
    const link = linkOf.get(position);
    if (link === undefined) throw new RangeError(`${side} sentence ${position} has no link`);
    return { ...sentence, id: ids[position], side, position, link };
  });
}

function digestOf({ raw }: ReceivedText): string {
  return createHash('sha256').update(raw).digest('hex');
}

/** JSON that PostgreSQL takes: the context of an anchor may end within a surrogate pair. */
function asJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\ud[89a-f]/u.test(json)) return json;
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed() : inner,
  );
}
