import type { Db } from '#lib/db/client.ts';

/**
 * Counts one attempt in the window of a key and returns how many there are now. One statement, so that
 * attempts made at the same instant, on any instance, are all counted.
 */
export async function countAttempt(db: Db, key: string, windowSeconds: number): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    insert into throttle (key, count, "resetAt")
    values (${key}, 1, now() + make_interval(secs => ${windowSeconds}))
    on conflict (key) do update set
      count = case when throttle."resetAt" <= now() then 1 else throttle.count + 1 end,
      "resetAt" = case when throttle."resetAt" <= now() then excluded."resetAt" else throttle."resetAt" end
    returning count`;
  return rows[0]?.count ?? 1;
}

/** Takes one attempt back. */
export async function uncountAttempt(db: Db, key: string): Promise<void> {
  await db.throttle.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets a key, and windows that are over, so that the table does not grow for ever. */
export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.throttle.deleteMany({ where: { OR: [{ key }, { resetAt: { lt: new Date() } }] } });
}
