import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { freeSlugs } from '#lib/db/rows/article-list.ts';
import { asJson } from '#lib/db/rows/json.ts';
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

/** All that is stored of a new article. */
export interface ArticleRows {
  article: NewArticle;
  texts: Record<Side, ReceivedText>;
  links: readonly PlannedLink[];
  flags: readonly NewFlag[];
}

/**
 * Stores new articles under slugs that are free, with their texts, links, sentences and findings: a few statements
 * whatever their number, since what comes in by the thousands must not be written row by row.
 *
 * @returns the ids of the flags of each
 * @throws a unique violation when there is an article with one of these ids
 */
export async function insertArticles(tx: Tx, articles: readonly ArticleRows[]): Promise<string[][]> {
  await insertUnderFreeSlugs(
    tx,
    articles.map(({ article }) => article),
  );
  const texts: Prisma.Sql[] = [];
  const links: object[] = [];
  const sentences: object[] = [];
  const flags: object[] = [];
  const flagIds: string[][] = [];
  for (const { article, ...of } of articles) {
    const articleId = article.id;
    for (const side of ['source', 'target'] as const) {
      const { raw, ingested, uploadId } = of.texts[side];
      texts.push(
        Prisma.sql`(${articleId}::uuid, ${side}::side, ${raw}, ${digestOf(raw)}, ${ingested.content}, ${asJson(ingested.steps)}::jsonb, ${uploadId}::uuid)`,
      );
    }
    const linkIds = of.links.map(() => uuid7());
    for (const [order, { score, given }] of of.links.entries())
      links.push({ id: linkIds[order], articleId, order, score, origin: given ? 'human' : 'auto' });
    for (const side of ['source', 'target'] as const)
      for (const { link, ...row } of sentencesOf(side, of.texts[side], of.links))
        sentences.push({ ...row, articleId, linkId: linkIds[link] });
    const ids = of.flags.map(() => uuid7());
    for (const [at, flag] of of.flags.entries())
      flags.push({ id: ids[at], deskId: article.deskId, articleId, ...flag });
    flagIds.push(ids);
  }
  await tx.$executeRaw`
    WITH texts AS (
      INSERT INTO text ("articleId", side, raw, sha256, content, steps, "uploadId") VALUES ${Prisma.join(texts)}
    ), links AS (
      INSERT INTO link (id, "articleId", "order", score, origin)
      SELECT id, "articleId", "order", score, origin FROM json_to_recordset(${asJson(links)}::json)
        AS row(id uuid, "articleId" uuid, "order" int, score float8, origin link_origin)
    ), sentences AS (
      INSERT INTO sentence (id, "articleId", side, position, paragraph, "from", "to", original, current, "linkId", "stepId")
      SELECT id, "articleId", side, position, paragraph, "from", "to", text, text, "linkId", "stepId"
      FROM json_to_recordset(${asJson(sentences)}::json) AS row(id uuid, "articleId" uuid, side side, position int,
        paragraph int, "from" int, "to" int, text text, "linkId" uuid, "stepId" text)
    )
    INSERT INTO flag (id, "deskId", "articleId", "sentenceId", "from", "to", quote, prefix, suffix, category, severity,
      "check", key, lane, "ownLane", message, fix)
    SELECT id, "deskId", "articleId", "sentenceId", "from", "to", quote, prefix, suffix, category, severity,
      "check", key, lane, "ownLane", message, fix
    FROM json_to_recordset(${asJson(flags)}::json) AS row(id uuid, "deskId" uuid, "articleId" uuid, "sentenceId" uuid,
      "from" int, "to" int, quote text, prefix text, suffix text, category text, severity flag_severity, "check" text,
      key text, lane text, "ownLane" text, message jsonb, fix jsonb)`;
  return flagIds;
}

async function insertUnderFreeSlugs(tx: Tx, articles: readonly NewArticle[]): Promise<void> {
  for (let left = articles; left.length > 0; ) {
    const slugs = await freeSlugs(tx, left);
    const rows = left.flatMap(({ id, deskId, title, metadata, checkedAs, createdById }, at) => {
      const slug = slugs[at];
      return slug === null ? [] : [{ id, deskId, slug, title, metadata, checkedAs, createdById }];
    });
    // Another import may take a slug meanwhile.
    const inserted = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO article (id, "deskId", slug, title, metadata, "checkedAs", "createdById")
      SELECT id, "deskId", slug, title, metadata, "checkedAs", "createdById" FROM json_to_recordset(${asJson(rows)}::json)
        AS row(id uuid, "deskId" uuid, slug text, title text, metadata jsonb, "checkedAs" text, "createdById" uuid)
      ON CONFLICT ("deskId", slug) DO NOTHING RETURNING id::text`;
    const done = new Set(inserted.map(({ id }) => id));
    left = left.filter(({ id }) => !done.has(id));
  }
}

function sentencesOf(side: Side, { ingested, ids }: ReceivedText, links: readonly PlannedLink[]) {
  const linkOf = new Map(links.flatMap((link, order) => link[side].map((position) => [position, order])));
  return ingested.sentences.map((sentence, position) => {
    const link = linkOf.get(position);
    if (link === undefined) throw new RangeError(`${side} sentence ${position} has no link`);
    return { ...sentence, id: ids[position], side, position, link };
  });
}

function digestOf(raw: Uint8Array): string {
  return createHash('sha256').update(raw).digest('hex');
}
