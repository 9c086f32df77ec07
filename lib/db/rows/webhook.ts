import type { Db, Tx } from '#lib/db/client.ts';
import { uuid7 } from '#lib/db/uuid.ts';

/** A sender that says nothing for so long is taken for dead; longer than any message may take. */
const CLAIM_SECONDS = 60;
const KEPT_DAYS = 30;

/** Writes one message for each webhook, to be sent at once. */
export async function insertDeliveries(
  tx: Db | Tx,
  webhookIds: readonly string[],
  event: string,
  body: string,
): Promise<string[]> {
  const data = webhookIds.map((webhookId) => ({ id: uuid7(), webhookId, event, body }));
  await tx.webhookDelivery.createMany({ data });
  return data.map(({ id }) => id);
}

/** A message that is to be sent now, with where to and what signs it. */
export interface ClaimedDelivery {
  id: string;
  webhookId: string;
  event: string;
  body: string;
  attempts: number;
  url: string;
  secret: string;
}

/** Gives the next messages to the caller alone for a minute, those that are due longest first. */
export function claimDeliveries(db: Db, count: number): Promise<ClaimedDelivery[]> {
  return db.$queryRaw<ClaimedDelivery[]>`
    WITH due AS (
      SELECT d.id, w.url, w.secret FROM webhook_delivery d JOIN webhook w ON w.id = d."webhookId"
      WHERE d.state = 'waiting' AND d."nextAt" <= now() AND (d."claimedUntil" IS NULL OR d."claimedUntil" < now())
        AND (w.off IS NULL OR d.event = 'webhook.test') AND w."removedAt" IS NULL
      ORDER BY d."nextAt" LIMIT ${count} FOR UPDATE OF d SKIP LOCKED
    )
    UPDATE webhook_delivery d SET attempts = attempts + 1, "claimedUntil" = now() + make_interval(secs => ${CLAIM_SECONDS})
    FROM due WHERE d.id = due.id
    RETURNING d.id, d."webhookId", d.event, d.body, d.attempts, due.url, due.secret`;
}

/** What came of one attempt. */
export interface Attempt {
  status: number | null;
  trouble: string | null;
  milliseconds: number;
  state: 'waiting' | 'delivered' | 'failed';
  /** When it is tried again. */
  nextInSeconds: number | null;
}

export async function settleAttempt(db: Db, id: string, attempt: Attempt): Promise<void> {
  const { status, trouble, milliseconds, state, nextInSeconds } = attempt;
  await db.$executeRaw`
    UPDATE webhook_delivery SET status = ${status}::int, trouble = ${trouble}, milliseconds = ${milliseconds}::int,
      state = ${state}::delivery_state, "lastAt" = now(), "claimedUntil" = NULL,
      "nextAt" = now() + make_interval(secs => ${nextInSeconds ?? 0})
    WHERE id = ${id}::uuid AND state = 'waiting'`;
}

/** Notes that a message arrived. */
export async function noteArrival(db: Db, webhookId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook SET "failingSince" = NULL WHERE id = ${webhookId}::uuid AND "failingSince" IS NOT NULL`;
}

/**
 * Notes that a message did not arrive, and switches a webhook off to which none has for too long.
 * @returns the webhook when this switched it off, else null
 */
export async function noteFailure(
  tx: Tx,
  webhookId: string,
  { gone, mostDays }: { gone: boolean; mostDays: number },
): Promise<{ deskId: string; url: string } | null> {
  const rows = await tx.$queryRaw<{ deskId: string; url: string; switchedOff: boolean }[]>`
    WITH before AS (SELECT id, off FROM webhook WHERE id = ${webhookId}::uuid FOR UPDATE)
    UPDATE webhook w SET "failingSince" = coalesce("failingSince", now()),
      off = CASE WHEN w.off IS NOT NULL THEN w.off WHEN ${gone} THEN 'gone'
        WHEN "failingSince" < now() - make_interval(days => ${mostDays}) THEN 'failing' END::webhook_off
    FROM before WHERE w.id = before.id
    RETURNING w."deskId", w.url, (before.off IS NULL AND w.off IS NOT NULL) AS "switchedOff"`;
  const [row] = rows;
  return row?.switchedOff ? { deskId: row.deskId, url: row.url } : null;
}

/** Secrets that stand as they were shown. */
export function plainSecrets(db: Db): Promise<{ id: string; secret: string }[]> {
  return db.webhook.findMany({
    where: { secret: { startsWith: 'whsec_' } },
    select: { id: true, secret: true },
  });
}

/** Writes a secret otherwise, unless somebody did meanwhile. */
export async function replaceSecret(db: Db, id: string, before: string, after: string): Promise<void> {
  await db.webhook.updateMany({ where: { id, secret: before }, data: { secret: after } });
}

/** Forgets messages that were settled long ago. */
export async function forgetDeliveries(db: Db): Promise<void> {
  await db.$executeRaw`
    DELETE FROM webhook_delivery
    WHERE state <> 'waiting' AND "lastAt" < now() - make_interval(days => ${KEPT_DAYS})`;
}
