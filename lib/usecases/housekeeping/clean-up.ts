import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { deleteNotifications, deleteSettledMails } from '#lib/db/rows/housekeeping.ts';
import { nextHour } from '#lib/domain/notifications.ts';
import { log } from '#lib/log.ts';

const DAY_MS = 24 * 3_600_000;
/** When hardly anybody works. */
const NIGHT_HOUR = 3;

interface CleaningRules {
  db: Db;
  /** Days for which notifications and settled mails are kept. */
  keepDays: number;
}

/**
 * Deletes notifications and settled mails that are older than the installation keeps them. The journals of articles
 * stay: they tell what was done, whoever was told of it. Several servers may do so at once.
 */
export async function cleanUp({ db, keepDays }: CleaningRules, now = new Date()) {
  const before = new Date(now.getTime() - keepDays * DAY_MS);
  return {
    notifications: await deleteNotifications(db, before),
    mails: await deleteSettledMails(db, before),
  };
}

/** Cleans up when a server starts, and then each night, until told to stop. */
export async function cleanUpNightly({
  signal,
  timeZone,
  ...rules
}: CleaningRules & { timeZone: string; signal: AbortSignal }): Promise<void> {
  while (!signal.aborted) {
    try {
      const deleted = await cleanUp(rules);
      if (deleted.notifications + deleted.mails > 0) log.info(deleted, 'cleaned up');
    } catch (error) {
      log.error({ err: error }, 'cleaning up: the database does not answer');
    }
    const next = nextHour(new Date(), NIGHT_HOUR, timeZone);
    await sleep(next.getTime() - Date.now(), undefined, { signal }).catch(() => undefined);
  }
}
