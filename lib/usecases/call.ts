import type { Db } from '#lib/db/client.ts';
import type { Actor } from '#lib/domain/policy.ts';

/** Who calls a use case, and on which database. */
export interface Call {
  db: Db;
  actor: Actor;
  /** Makes a retry harmless: the same key and digest give the first answer again. */
  idempotency?: { key: string; digest: string };
  /** Event up to which the caller has seen the article: the answer of an act tells all that came after. */
  cursor?: string;
}
