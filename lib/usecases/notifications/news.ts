import { countNews, type SeenDesks } from '#lib/db/rows/notification.ts';
import type { Actor } from '#lib/domain/policy.ts';
import type { NewsJson } from '#lib/http/contract/notifications.ts';
import type { Call } from '#lib/usecases/call.ts';

/** Desks whose things the actor sees; null for admins, who see all. */
export function seenDesks(actor: Actor): SeenDesks {
  return actor.isAdmin ? null : actor.memberships.map(({ deskId }) => deskId);
}

/** How many notifications the caller has not read, and how much came back. */
export function getNews({ db, actor }: Call): Promise<NewsJson> {
  return countNews(db, actor.userId, seenDesks(actor));
}

/** Tells the caller's other tabs, and other instances, that the numbers have changed. */
export async function tellTabs({ db, actor }: Call): Promise<void> {
  await db.$executeRaw`SELECT pg_notify('relire_people', ${JSON.stringify({ userId: actor.userId })})`;
}
