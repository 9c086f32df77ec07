import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { runnersOf } from '#lib/db/rows/notification.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  forgetDeliveries,
  noteArrival,
  noteFailure,
  settleAttempt,
} from '#lib/db/rows/webhook.ts';
import { MOST_FAILING_DAYS, secondsUntilNext } from '#lib/domain/webhooks.ts';
import { log } from '#lib/log.ts';
import { notifyOfDesk } from '#lib/usecases/notifications/notify.ts';
import { ForbiddenAddress, post } from '#lib/webhooks/post.ts';
import { SealBroken } from '#lib/webhooks/seal.ts';
import { signedHeaders } from '#lib/webhooks/sign.ts';
import { openSecret, sealPlainSecrets } from './secrets.ts';

interface DeliverOptions {
  db: Db;
  signal?: AbortSignal | undefined;
  /** Whether messages may go to addresses of the house. */
  allowPrivate: boolean;
  /** Milliseconds that one message may take. */
  timeoutMs?: number | undefined;
}

const IDLE_MS = 1000;
const UNAVAILABLE_MS = 5000;
/** Messages under way at a time. */
const AT_A_TIME = 8;
const TIMEOUT_MS = 15_000;
const HOUR_MS = 3_600_000;
const GONE = 410;

/**
 * Sends what waits to webhooks, until told to stop. Any number of processes may do so: a message is one sender's for a
 * minute (`claimDeliveries`). A sender that dies between an answer and its note sends a message twice, under one id;
 * none is lost.
 */
export async function deliverWebhooks({ signal, ...options }: DeliverOptions): Promise<void> {
  const { db } = options;
  let tidyAt = 0;
  let areSealed = false;
  while (!signal?.aborted) {
    try {
      if (!areSealed) await sealPlainSecrets(db);
      areSealed = true;
      const sent = await deliverDue(options);
      if (Date.now() >= tidyAt) {
        tidyAt = Date.now() + HOUR_MS;
        await forgetDeliveries(db);
      }
      if (sent === 0) await pause(IDLE_MS, signal);
    } catch (error) {
      log.error({ err: error }, 'webhooks: the database does not answer');
      await pause(UNAVAILABLE_MS, signal);
    }
  }
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => undefined);
}

/** Sends some of what is due. @returns how many messages that were */
export async function deliverDue(options: Omit<DeliverOptions, 'signal'>): Promise<number> {
  const due = await claimDeliveries(options.db, AT_A_TIME);
  await Promise.all(due.map((delivery) => deliver(delivery, options)));
  return due.length;
}

async function deliver(
  delivery: ClaimedDelivery,
  { db, allowPrivate, timeoutMs = TIMEOUT_MS }: Omit<DeliverOptions, 'signal'>,
): Promise<void> {
  const { id, webhookId, event, body, url, secret, attempts } = delivery;
  const timestamp = Math.floor(Date.now() / 1000);
  const start = performance.now();
  const { status, trouble } = await attempt(() =>
    post(url, {
      headers: signedHeaders(openSecret({ id: webhookId, secret }), { id, timestamp, body }),
      body,
      allowPrivate,
      timeoutMs,
    }),
  );
  const milliseconds = Math.round(performance.now() - start);
  const arrived = status !== null && status >= 200 && status < 300;
  // A test is for whoever looks at it now.
  const wait = arrived || event === 'webhook.test' ? null : secondsUntilNext(attempts, Math.random());
  await settleAttempt(db, id, {
    status,
    trouble,
    milliseconds,
    state: arrived ? 'delivered' : wait === null ? 'failed' : 'waiting',
    nextInSeconds: wait,
  });
  if (arrived) await noteArrival(db, webhookId);
  else if (event !== 'webhook.test') await noteLoss(db, webhookId, status === GONE);
  if (!arrived)
    log.warn({ webhook: webhookId, delivery: id, attempts, status, trouble }, 'webhooks: not delivered');
}

/** Those who run the desk are told when this switches the webhook off: nobody looks at its page every day. */
function noteLoss(db: Db, webhookId: string, gone: boolean): Promise<void> {
  return db.$transaction(async (tx) => {
    const off = await noteFailure(tx, webhookId, { gone, mostDays: MOST_FAILING_DAYS });
    if (!off) return;
    const to = await runnersOf(tx, off.deskId);
    await notifyOfDesk(tx, off.deskId, { kind: 'webhook_off', to, said: off.url });
  });
}

async function attempt(
  send: () => Promise<number>,
): Promise<{ status: number | null; trouble: string | null }> {
  try {
    return { status: await send(), trouble: null };
  } catch (error) {
    return { status: null, trouble: troubleOf(error) };
  }
}

const TROUBLES: Record<string, string> = {
  ABORT_ERR: 'timeout',
  ETIMEDOUT: 'timeout',
  ECONNREFUSED: 'refused',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
};

/** A code that people are given a sentence for. */
function troubleOf(error: unknown): string {
  if (error instanceof ForbiddenAddress) return 'forbidden-address';
  if (error instanceof SealBroken) return 'secret';
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timeout';
  if (/CERT|TLS|SSL|ALTNAME|SELF_SIGNED/u.test(code)) return 'tls';
  return TROUBLES[code] ?? 'network';
}
