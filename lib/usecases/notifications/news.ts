import type { Db, Tx } from '#lib/db/client.ts';
import { countNews, type SeenDesks } from '#lib/db/rows/notification.ts';
import type { Actor } from '#lib/domain/policy.ts';
import type { NewsJson } from '#lib/http/contract/notifications.ts';
import type { Call } from '#lib/usecases/call.ts';

/** Desks whose things the actor sees; null for admins, who see all. */
export function seenDesks(actor: Actor): SeenDesks {
  return actor.isAdmin ? null : actor.memberships.map(({ deskId }) => deskId);
}

/** How many notifications the caller has not read, how much came back, and how much waits in blind rounds. */
export function getNews({ db, actor }: Call): Promise<NewsJson> {
  return countNews(db, actor.userId, seenDesks(actor));
}

/** Tells the caller's other tabs, and other instances, that the numbers have changed. */
export function tellTabs({ db, actor }: Call): Promise<void> {
  return tellPeople(db, [actor.userId]);
}

/** Tells people's tabs that their numbers have changed; in a transaction, once it has committed. */
export async function tellPeople(db: Db | Tx, userIds: Iterable<string>): Promise<void> {
  for (const userId of new Set(userIds)) {
    await db.$executeRaw`SELECT pg_notify('relire_people', ${JSON.stringify({ userId })})`;
  }
}
