import type { Db } from '#lib/db/client.ts';

/** Rows that one statement deletes: nobody waits long for it. */
const AT_ONCE = 5000;

/** Deletes what people were told of before an instant, read or not. @returns how many */
export function deleteNotifications(db: Db, before: Date): Promise<number> {
  return inParts(
    () => db.$executeRaw`
      DELETE FROM notification WHERE id IN (SELECT id FROM notification WHERE "createdAt" < ${before} LIMIT ${AT_ONCE})`,
  );
}

/** Deletes mails that were settled before an instant: sent, given up, or with nothing left to say. @returns how many */
export function deleteSettledMails(db: Db, before: Date): Promise<number> {
  return inParts(
    () => db.$executeRaw`
      DELETE FROM mail WHERE id IN (
        SELECT id FROM mail WHERE state <> 'waiting' AND "settledAt" < ${before} LIMIT ${AT_ONCE})`,
  );
}

async function inParts(part: () => Promise<number>): Promise<number> {
  let count = 0;
  for (;;) {
    const deleted = await part();
    count += deleted;
    if (deleted < AT_ONCE) return count;
  }
}
