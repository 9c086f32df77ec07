import { isDeepStrictEqual } from 'node:util';
import type { Db, Tx } from '#lib/db/client.ts';
import { isUniqueViolation } from '#lib/db/errors.ts';
import type { Article, Flag, Link } from '#lib/db/generated/client.ts';
import type { ArticleEvent } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { makesUnready } from '#lib/domain/webhooks.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from './call.ts';
import { tellPeople } from './notifications/news.ts';
import { type NotificationDraft, tellOf } from './notifications/notify.ts';
import { type Listener, tellWebhooks } from './webhooks/tell-webhooks.ts';

/** Tables whose rows people change; rows are never deleted, so an act is undone by changing back. */
export type JournalTable =
  | 'article'
  | 'text'
  | 'sentence'
  | 'link'
  | 'flag'
  | 'thread'
  | 'comment'
  | HouseTable
  | RoundTable;

/** Those that say how a desk has its articles checked. */
export type HouseTable = 'desk' | 'term' | 'dismissal' | 'webhook';

/** Those of blind rounds. */
export type RoundTable = 'round' | 'roundText' | 'roundTask' | 'mark';

/** Fields of one row before and after an act, as JSON values. */
export interface RowChange {
  table: JournalTable;
  id: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** Follows from other changes; undo passes over it when the row has moved on. */
  soft?: true;
}

interface Row {
  id: string;
}

/** A transaction in which one person does one thing to one article. */
export interface Act {
  readonly tx: Tx;
  /** For what is done after the act, outside of its transaction. */
  readonly db: Db;
  readonly actor: Actor;
  readonly article: Article;
  readonly changes: RowChange[];
  readonly touched: { sentences: Set<string>; links: Set<string>; flags: Set<string> };
  /** What the history tells of it. */
  readonly detail: Record<string, unknown>;
  /** What people are to be told of it: see `notify`. */
  readonly drafts: NotificationDraft[];
  /** People whose own lists (notifications, what came back to them) it changes. */
  readonly news: Set<string>;
  /** Set by undo and redo. */
  undoes?: bigint;
  redoes?: bigint;
  readonly type: ArticleEvent;
  readonly bulkId?: string | undefined;
  /** Set when it turned out that there was nothing to do: no event is written. */
  unchanged?: true;
  /**
   * Changes fields of a row and writes them to the journal; unchanged fields are left out.
   * Rows with a version get the next one.
   */
  change<T extends Row>(table: JournalTable, row: T, patch: Partial<T>, soft?: 'soft'): Promise<void>;
  /** The same change of many rows, in one statement. */
  changeAll<K extends keyof ManyRows>(
    table: K,
    rows: readonly Row[] & readonly Partial<ManyRows[K]>[],
    patch: Partial<ManyRows[K]>,
    soft?: 'soft',
  ): Promise<void>;
}

/** Tables of which one act may change many rows in the same way. */
interface ManyRows {
  link: Link;
  flag: Flag;
}

export interface ActScope {
  articleId: string;
  type: ArticleEvent;
  /** Of an act on several articles, which one undo takes back. */
  bulkId?: string;
}

const VERSIONED: ReadonlySet<JournalTable> = new Set(['article', 'sentence', 'flag']);
export const TRANSACTION = { maxWait: 10_000, timeout: 30_000 };

/** What an act gave, and the id of its event. */
export interface Done<T> {
  result: T;
  eventId: string;
}

/**
 * Runs one act: locks the article (so acts on it come one after the other and event ids follow
 * that order), does the work, writes the event, and tells listeners when it commits.
 * With an idempotency key, a repeated act is not done again: its first result is returned.
 *
 * What `work` gives must be plain JSON, since a retry reads it from the database.
 *
 * @throws Problem `not-found`, `key-reused`, or what `work` throws; nothing is stored then.
 */
export async function perform<T>(
  call: Call,
  scope: ActScope,
  work: (act: Act) => Promise<T>,
): Promise<Done<T>> {
  return unlessDone(call, () => inTurn(scope.articleId, () => transact(call, scope, work)));
}

/**
 * Does what a request asks, unless the same request has been answered before: then that answer is given again.
 * `work` remembers its result by `rememberResult`, in its own transaction.
 * @throws Problem `key-reused`, or what `work` throws
 */
export async function once<T>(call: Call, work: () => Promise<Done<T>>): Promise<Done<T>> {
  return (await earlierResult<T>(call)) ?? unlessDone(call, work);
}

async function unlessDone<T>(call: Call, work: () => Promise<Done<T>>): Promise<Done<T>> {
  try {
    return await work();
  } catch (error) {
    // Two copies of one request ran side by side; the other one has done it.
    const other = isUniqueViolation(error) ? await earlierResult<T>(call) : null;
    if (other) return other;
    throw error;
  }
}

function transact<T>(call: Call, scope: ActScope, work: (act: Act) => Promise<T>): Promise<Done<T>> {
  return call.db.$transaction(async (tx) => {
    const { article, earlier } = await lockArticle<T>(tx, call, scope.articleId);
    if (earlier) return earlier;
    const act = newAct(tx, call, article, scope);
    const result = await work(act);
    return { result, eventId: await writeEvent(act, call, result) };
  }, TRANSACTION);
}

/** Locks an article, and finds what the same request gave before: every save asks both. */
async function lockArticle<T>(
  tx: Tx,
  { actor, idempotency }: Call,
  id: string,
): Promise<{ article: Article; earlier: Done<T> | null }> {
  const [row] = await tx.$queryRaw<(Article & { earlier: Remembered | null })[]>`
    SELECT article.*, (
      SELECT json_build_object('digest', digest, 'result', result) FROM idempotency_key
      WHERE "userId" = ${actor.userId}::uuid AND key = ${idempotency?.key ?? null}
    ) AS earlier
    FROM article WHERE id = ${id}::uuid FOR UPDATE OF article`;
  if (!row) throw new Problem(404, 'not-found');
  const { earlier, ...article } = row;
  return { article, earlier: earlier && sameRequest<T>(earlier, idempotency) };
}

/**
 * One act in each of several articles, in one transaction: all of them, or none. Articles are locked first, in the
 * order of their ids, so that nobody who holds one waits for another; until the end, others wait to write in them.
 *
 * @param agree sees what came of each before it stands, and throws where it is not to
 * @throws Problem what `work` throws; nothing is stored in any article then.
 */
export async function performTogether<T>(
  call: Call,
  scope: Omit<ActScope, 'articleId'>,
  articleIds: readonly string[],
  work: (act: Act) => Promise<T>,
  agree: (results: readonly T[]) => void,
): Promise<T[]> {
  const ids = [...new Set(articleIds)].sort();
  // What a retry is given is remembered once, for all of them.
  const each: Call = { db: call.db, actor: call.actor };
  const allAtOnce = () =>
    call.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM article WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
      const results: T[] = [];
      for (const articleId of ids) {
        const { article } = await lockArticle(tx, each, articleId);
        const act = newAct(tx, each, article, { ...scope, articleId });
        const result = await work(act);
        await writeEvent(act, each, result);
        results.push(result);
      }
      agree(results);
      const done = { result: results, eventId: '0' };
      await rememberResult(tx, call, done);
      return done;
    }, TRANSACTION);
  // Each waits for its turn in one article after the other, the last one with all of them.
  const inTurns = ids.reduceRight((next, articleId) => () => inTurn(articleId, next), allAtOnce);
  return (await once(call, inTurns)).result;
}

const turns = new Map<string, Promise<unknown>>();

/**
 * Acts on one article queue here before they ask for a connection. The lock alone would keep them
 * apart, but each would hold a connection while it waits, and readers would find none.
 */
async function inTurn<T>(articleId: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(articleId) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  turns.set(articleId, settled);
  try {
    return await mine;
  } finally {
    if (turns.get(articleId) === settled) turns.delete(articleId);
  }
}

function newAct(tx: Tx, { db, actor }: Call, article: Article, { type, bulkId }: ActScope): Act {
  const changes: RowChange[] = [];
  const touched = { sentences: new Set<string>(), links: new Set<string>(), flags: new Set<string>() };
  const news = new Set<string>();
  return {
    tx,
    db,
    actor,
    article,
    type,
    bulkId,
    changes,
    touched,
    detail: {},
    drafts: [],
    news,
    async change(table, row, patch, soft) {
      const change = rowChange(table, row, patch);
      if (!change) return;
      changes.push(soft ? { ...change, soft: true } : change);
      for (const userId of returnees(change, row)) news.add(userId);
      await writeRow(tx, table, row.id, patch);
      if (table === 'sentence') touched.sentences.add(row.id);
      if (table === 'link') touched.links.add(row.id);
      if (table === 'flag') touched.flags.add(row.id);
    },
    async changeAll(table, rows, patch, soft) {
      if (rows.length === 0) return;
      for (const row of rows) {
        const change = rowChange<Row>(table, row, patch);
        if (change) changes.push(soft ? { ...change, soft: true } : change);
        (table === 'link' ? touched.links : touched.flags).add(row.id);
      }
      const where = { id: { in: rows.map(({ id }) => id) } };
      if (table === 'link') await tx.link.updateMany({ where, data: patch });
      else
        await tx.flag.updateMany({
          where,
          data: { ...patch, version: { increment: 1 }, updatedAt: new Date() },
        });
    },
  };
}

/** To whom a changed row came back, or no longer does. */
export function returnees({ table, before, after }: RowChange, row: object): string[] {
  const ids = table === 'sentence' ? [before.returnedToId, after.returnedToId] : [];
  if (table === 'flag' && 'overruled' in after && 'authorId' in row) ids.push(row.authorId);
  return ids.filter((id) => typeof id === 'string');
}

/** What a patch changes in a row; null when it changes nothing. */
export function rowChange<T extends Row>(table: JournalTable, row: T, patch: Partial<T>): RowChange | null {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const key of Object.keys(patch) as (keyof T & string)[]) {
    const [old, now] = [asJson(row[key]), asJson(patch[key])];
    if (sameJson(old, now)) continue;
    before[key] = old;
    after[key] = now;
  }
  return Object.keys(after).length > 0 ? { table, id: row.id, before, after } : null;
}

function asJson(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** Whether two JSON values are the same whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  // Most are short and alike: the long way is for objects.
  return a === b || (typeof a === 'object' && isDeepStrictEqual(a, b));
}

/** A row of a journalled table as it stands. */
export async function readRow(
  tx: Tx,
  { table, id }: Pick<RowChange, 'table' | 'id'>,
): Promise<Record<string, unknown> | null> {
  switch (table) {
    case 'article':
      return tx.article.findUnique({ where: { id } });
    case 'sentence':
      return tx.sentence.findUnique({ where: { id } });
    case 'flag':
      return tx.flag.findUnique({ where: { id } });
    case 'link':
      return tx.link.findUnique({ where: { id } });
    case 'thread':
      return tx.thread.findUnique({ where: { id } });
    case 'comment':
      return tx.comment.findUnique({ where: { id } });
    case 'text':
      return tx.text.findUnique({ where: textKey(id) });
    case 'desk':
      return tx.desk.findUnique({ where: { id } });
    case 'term':
      return tx.term.findUnique({ where: { id } });
    case 'dismissal':
      return tx.dismissal.findUnique({ where: { id } });
    case 'webhook':
      return tx.webhook.findUnique({ where: { id } });
    case 'round':
      return tx.round.findUnique({ where: { id } });
    case 'roundText':
      return tx.roundText.findUnique({ where: { id } });
    case 'roundTask':
      return tx.roundTask.findUnique({ where: { id } });
    case 'mark':
      return tx.mark.findUnique({ where: { id } });
  }
}

/** Whether a row still has the values that a change expects of it. */
export function stands(row: Record<string, unknown> | null, fields: Record<string, unknown>): boolean {
  return row !== null && Object.entries(fields).every(([key, value]) => same(row[key], value));
}

function same(value: unknown, wanted: unknown): boolean {
  return sameJson(value instanceof Date ? value.toISOString() : (value ?? null), wanted);
}

/** Sets fields of one row of a journalled table; the caller holds the lock of its article, or desk. */
export async function writeRow(tx: Tx, table: JournalTable, id: string, fields: object): Promise<void> {
  const data = { ...fields, ...(VERSIONED.has(table) ? { version: { increment: 1 } } : {}) };
  const now = new Date();
  switch (table) {
    case 'article':
      await tx.article.update({ where: { id }, data: { ...data, updatedAt: now } });
      return;
    case 'flag':
      await tx.flag.update({ where: { id }, data: { ...data, updatedAt: now } });
      return;
    case 'sentence':
      await tx.sentence.update({ where: { id }, data });
      return;
    case 'link':
      await tx.link.update({ where: { id }, data });
      return;
    case 'thread':
      await tx.thread.update({ where: { id }, data });
      return;
    case 'comment':
      await tx.comment.update({ where: { id }, data });
      return;
    case 'text':
      await tx.text.update({ where: textKey(id), data });
      return;
    case 'desk':
      await tx.desk.update({ where: { id }, data });
      return;
    case 'term':
      await tx.term.update({ where: { id }, data });
      return;
    case 'dismissal':
      await tx.dismissal.update({ where: { id }, data });
      return;
    case 'webhook':
      await tx.webhook.update({ where: { id }, data });
      return;
    case 'round':
      await tx.round.update({ where: { id }, data });
      return;
    case 'roundText':
      await tx.roundText.update({ where: { id }, data });
      return;
    case 'roundTask':
      await tx.roundTask.update({ where: { id }, data });
      return;
    case 'mark':
      await tx.mark.update({ where: { id }, data });
  }
}

/** Texts have no id of their own: the journal knows them as `articleId:side`. */
export function textKey(id: string) {
  const [articleId = '', side] = id.split(':');
  return {
    articleId_side: { articleId, side: side === 'source' ? ('source' as const) : ('target' as const) },
  };
}

async function writeEvent(act: Act, call: Call, result: unknown): Promise<string> {
  const { tx, article, touched } = act;
  if (act.unchanged) {
    const last = await tx.event.aggregate({ where: { articleId: article.id }, _max: { id: true } });
    const eventId = String(last._max.id ?? 0);
    await rememberResult(tx, call, { result, eventId });
    return eventId;
  }
  const record = {
    ...act,
    touched: {
      sentences: [...touched.sentences],
      links: [...touched.links],
      flags: [...touched.flags],
    },
  };
  const id = await recordEvent(tx, record, { call, result });
  await tellEverybody(act, BigInt(id));
  return id;
}

type ActRecord = Pick<Act, 'actor' | 'type' | 'changes' | 'detail' | 'undoes' | 'redoes' | 'bulkId'> & {
  article: Pick<Article, 'id' | 'deskId'>;
  touched: Record<'sentences' | 'links' | 'flags', readonly string[]>;
};

/** An act to be written into the journal of its article, and what it gave for a retry of the same request. */
export interface ActToRecord {
  record: ActRecord;
  call: Pick<Call, 'idempotency'>;
  result: unknown;
}

/**
 * Writes what was done to an article into its journal, and what it gave for a retry of the same request; tells
 * listeners when the transaction commits.
 */
export async function recordEvent(
  tx: Tx,
  record: ActRecord,
  given: Omit<ActToRecord, 'record'>,
): Promise<string> {
  const [id = '0'] = await recordEvents(tx, [{ record, ...given }]);
  return id;
}

/** `recordEvent` for several articles in one statement. @returns the ids of the events, in the same order */
export async function recordEvents(tx: Tx, acts: readonly ActToRecord[]): Promise<string[]> {
  const rows = acts.map(({ record, call: { idempotency }, result }) => ({
    deskId: record.article.deskId,
    articleId: record.article.id,
    actorId: record.actor.userId,
    type: record.type,
    changes: record.changes,
    touched: record.touched,
    detail: record.detail,
    undoes: record.undoes?.toString(),
    redoes: record.redoes?.toString(),
    bulkId: record.bulkId,
    // An article is as fresh as what people did to it.
    isWork: record.type !== 'findings:renewed',
    isUnready: makesUnready(record.type),
    key: idempotency?.key,
    digest: idempotency?.digest,
    result: asJson(result),
  }));
  const now = new Date();
  // NOTIFY is transactional: nobody hears of an act that did not commit.
  const events = await tx.$queryRaw<{ id: string; listeners: Listener[] }[]>`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row("deskId" uuid, "articleId" uuid,
        "actorId" uuid, type text, changes jsonb, touched jsonb, detail jsonb, undoes bigint, redoes bigint,
        "bulkId" uuid, "isWork" boolean, "isUnready" boolean, key text, digest text, result jsonb)
    ), written AS (
      INSERT INTO event ("deskId", "articleId", "actorId", type, changes, touched, detail, undoes, redoes, "bulkId", "createdAt")
      SELECT "deskId", "articleId", "actorId", type, changes, touched, detail, undoes, redoes, "bulkId", ${now} FROM given
      RETURNING id::text, "deskId", "articleId", type, "actorId"
    ), freshened AS (
      UPDATE article SET "updatedAt" = ${now}, "readyAt" = CASE WHEN "isUnready" THEN NULL ELSE "readyAt" END
      FROM given WHERE article.id = "articleId" AND "isWork"
    ), remembered AS (
      INSERT INTO idempotency_key (key, digest, "userId", result)
      SELECT key, digest, written."actorId",
        jsonb_build_object('result', coalesce(result, 'null'::jsonb), 'eventId', id)
      FROM written JOIN given USING ("articleId") WHERE key IS NOT NULL
    )
    SELECT id, pg_notify('relire_events', row_to_json(written)::text)::text, coalesce((
      SELECT json_agg(json_build_object('id', webhook.id, 'events', webhook.events)) FROM webhook
      WHERE webhook."deskId" = written."deskId" AND webhook.off IS NULL AND webhook."removedAt" IS NULL
    ), '[]') AS listeners FROM written ORDER BY id::bigint`;
  for (const [at, { id, listeners }] of events.entries()) {
    const record = acts[at]?.record;
    if (!record || listeners.length === 0) continue;
    const { article, type, actor, detail, touched } = record;
    const told = { articleId: article.id, type, actor, detail, eventId: id, flagIds: touched.flags };
    await tellWebhooks(tx, listeners, told);
  }
  return events.map(({ id }) => id);
}

async function tellEverybody(act: Act, eventId: bigint): Promise<void> {
  for (const userId of await tellOf(
    { ...act, deskId: act.article.deskId, articleId: act.article.id },
    eventId,
  )) {
    act.news.add(userId);
  }
  await tellPeople(act.tx, act.news);
}

/** What the same request gave before. @throws Problem `key-reused` */
export async function earlierResult<T>(call: Call): Promise<Done<T> | null> {
  if (!call.idempotency) return null;
  const { key } = call.idempotency;
  const row = await call.db.idempotencyKey.findUnique({
    where: { userId_key: { userId: call.actor.userId, key } },
  });
  return row && sameRequest<T>(row, call.idempotency);
}

interface Remembered {
  digest: string;
  result: unknown;
}

/** What a request gave. @throws Problem `key-reused` when it was another one */
function sameRequest<T>({ digest, result }: Remembered, idempotency: Call['idempotency']): Done<T> {
  if (digest !== idempotency?.digest) throw new Problem(422, 'key-reused');
  return result as Done<T>;
}

/** Remembers in the transaction of an act what it gave, for a retry. */
export async function rememberResult(tx: Tx, call: Call, done: Done<unknown>): Promise<void> {
  if (!call.idempotency) return;
  const { key, digest } = call.idempotency;
  await tx.idempotencyKey.create({
    data: { key, digest, userId: call.actor.userId, result: asJson(done) as object },
  });
}
