import type { Db, Tx } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import type { ArticleState } from '#lib/db/generated/enums.ts';
import type { SentenceStatus } from '#lib/domain/status.ts';

const LONGEST_SLUG = 60;

export interface ArticleFilter {
  /** Null: every desk. */
  deskIds: readonly string[] | null;
  /** Words of the title, in any case, with or without accents. */
  q?: string | undefined;
  status?: SentenceStatus | undefined;
  state?: ArticleState | undefined;
  /** Id of a person, or `none` for what nobody has. */
  assignee?: string | undefined;
  /** Id of a second reader. */
  reader?: string | undefined;
  /** `late`: open, and due before now. */
  due?: 'late' | undefined;
  /** Only what comes after this place. */
  after?: { updatedAt: Date; id: string } | undefined;
  limit: number;
}

/** Places of the articles that match, last changed first: their summaries are read by id afterwards. */
export function listArticlePlaces(db: Db, filter: ArticleFilter): Promise<{ id: string; updatedAt: Date }[]> {
  const { deskIds, q, status, state, assignee, reader, due, after, limit } = filter;
  const conditions = [Prisma.sql`TRUE`];
  if (deskIds) conditions.push(Prisma.sql`a."deskId" = ANY(${[...deskIds]}::uuid[])`);
  if (q?.trim()) {
    // Slugs carry no accents: « pekin » finds « Pékin » by it.
    const plain = slugOf(q);
    conditions.push(Prisma.sql`(a.title ILIKE ${`%${escapeLike(q.trim())}%`}
      OR ${plain !== ''} AND a.slug LIKE ${`%${plain}%`})`);
  }
  if (state) conditions.push(Prisma.sql`a.state = ${state}::article_state`);
  if (assignee === 'none') conditions.push(Prisma.sql`a."assigneeId" IS NULL`);
  else if (assignee) conditions.push(Prisma.sql`a."assigneeId" = ${assignee}::uuid`);
  if (reader) conditions.push(Prisma.sql`a."secondReaderId" = ${reader}::uuid`);
  if (due === 'late') conditions.push(Prisma.sql`a.state = 'open' AND a."dueAt" < now()`);
  if (status) conditions.push(Prisma.sql`${STATUS} = ${status}`);
  if (after) {
    conditions.push(Prisma.sql`(a."updatedAt", a.id) < (${after.updatedAt}::timestamptz, ${after.id}::uuid)`);
  }
  return db.$queryRaw<{ id: string; updatedAt: Date }[]>`
    SELECT a.id, a."updatedAt" FROM article a
    ${status ? SEEN : Prisma.empty}
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY a."updatedAt" DESC, a.id DESC LIMIT ${limit}`;
}

/** Which statuses stand among the sentences of an article; see `sentenceStatus`. */
const SEEN = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT bool_or(verdict = 'sent_back') AS sent_back,
      bool_or(verdict = 'pending' AND progress = 'untouched') AS untouched,
      bool_or(verdict = 'pending' AND progress = 'in_progress') AS in_progress,
      bool_or(verdict = 'pending' AND progress = 'done') AS done,
      bool_or(verdict = 'approved') AS approved
    FROM sentence WHERE "articleId" = a.id AND side = 'target' AND "stepId" IS NULL AND current <> ''
  ) seen ON TRUE`;

/** `articleStatus` in SQL, to filter by it before the page is cut; a test holds the two together. */
const STATUS = Prisma.sql`
  CASE WHEN seen.sent_back THEN 'sent_back'
    WHEN seen.untouched AND (seen.in_progress OR seen.done OR seen.approved) THEN 'in_progress'
    WHEN seen.untouched THEN 'untouched'
    WHEN seen.in_progress THEN 'in_progress'
    WHEN seen.done THEN 'done'
    WHEN seen.approved THEN 'approved'
    ELSE 'untouched' END`;

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** Ids of the articles with this id or slug, on one desk or on all of them. */
export async function findArticleIds(db: Db, name: string, deskId?: string): Promise<string[]> {
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
  const rows = await db.article.findMany({
    where: { ...(isId ? { id: name } : { slug: name }), ...(deskId ? { deskId } : {}) },
    select: { id: true },
    take: 2,
  });
  return rows.map(({ id }) => id);
}

/** Numbers of a slug looked up in one query. */
const PROBES = 16;

/**
 * A slug that no other article of the desk has now: the title's, or the first of `-2`, `-3`… that was found free. Of
 * thousands of articles with one title some may have gone; where their numbers are taken up again does not matter, so
 * that looking at a few of them is enough.
 */
export async function freeSlug(db: Db | Tx, deskId: string, title: string): Promise<string> {
  const stem = stemOf(title);
  const slugAt = (number: number) => (number === 1 ? stem : `${stem}-${number}`);
  const firstFree = async (numbers: readonly number[]) => {
    const rows = await db.$queryRaw<{ slug: string }[]>`
      SELECT slug FROM article WHERE "deskId" = ${deskId}::uuid AND slug = ANY(${numbers.map(slugAt)})`;
    const taken = new Set(rows.map(({ slug }) => slug));
    return numbers.findIndex((number) => !taken.has(slugAt(number)));
  };
  // Twice as far each time, then between the last one taken and the first one free.
  let numbers = Array.from({ length: 2 * PROBES }, (_, power) => 2 ** power);
  for (;;) {
    const at = await firstFree(numbers);
    const free = numbers[at] ?? 1;
    const taken = numbers[at - 1] ?? 0;
    if (free - taken <= 1) return slugAt(free);
    const step = Math.ceil((free - taken) / PROBES);
    numbers = Array.from({ length: PROBES }, (_, index) => taken + (index + 1) * step).filter(
      (number) => number < free,
    );
    numbers.push(free);
  }
}

/**
 * A slug for each of some new articles, as `freeSlug` has it: in one statement where their titles are free. Null for
 * one that wants the slug of another among them; it is to be asked for again when that one is stored.
 */
export async function freeSlugs(
  tx: Tx,
  articles: readonly { deskId: string; title: string }[],
): Promise<(string | null)[]> {
  const wanted = articles.map(({ deskId, title }) => ({ deskId, slug: stemOf(title) }));
  const placeOf = (deskId: string, slug: string) => `${deskId}/${slug}`;
  const rows = await tx.$queryRaw<{ deskId: string; slug: string }[]>`
    SELECT "deskId"::text, slug FROM article WHERE ("deskId", slug) IN (
      SELECT "deskId", slug FROM json_to_recordset(${JSON.stringify(wanted)}::json) AS row("deskId" uuid, slug text))`;
  const taken = new Set(rows.map(({ deskId, slug }) => placeOf(deskId, slug)));
  const given = new Set<string>();
  const slugs: (string | null)[] = [];
  for (const [at, { deskId, slug: stem }] of wanted.entries()) {
    const isTaken = taken.has(placeOf(deskId, stem));
    const slug = isTaken ? await freeSlug(tx, deskId, articles[at]?.title ?? '') : stem;
    const place = placeOf(deskId, slug);
    slugs.push(given.has(place) ? null : slug);
    given.add(place);
  }
  return slugs;
}

function stemOf(title: string): string {
  return shortened(slugOf(title)) || 'article';
}

/** Cut between words, unless the first word alone is longer. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST_SLUG);
}

/** `[a-z0-9-]` only: slugs stand in addresses and file names. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
