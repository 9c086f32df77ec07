import { type Db, db } from '#lib/db/client.ts';
import type { CallerRow } from '#lib/db/rows/caller.ts';
import { getTokenByHash, touchToken } from '#lib/db/rows/token.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { hashOf } from './secrets.ts';
import { bearerOf, continueSession, sessionIdOf } from './sessions.ts';

/** Who a request comes from. `sessionId` is null when it carries a token instead of a session. */
export interface Caller {
  actor: Actor;
  sessionId: string | null;
}

const TOUCH_EVERY_MS = 60 * 1000;

/**
 * The caller of a request: by `Authorization: Bearer relire_…` when that header is there, else by the
 * session cookie. Null when neither holds, and for disabled people.
 */
export async function signedIn(request: Request): Promise<Caller | null> {
  const bearer = bearerOf(request);
  // A request that shows a token acts with that token alone, also when it is a wrong one.
  if (bearer !== null) return byToken(db(), bearer);
  const id = sessionIdOf(request);
  return id ? bySession(db(), id) : null;
}

/** The caller of a session, or null when it has ended. */
export async function bySession(on: Db, id: string): Promise<Caller | null> {
  const session = await continueSession(on, id);
  return session && { actor: toActor(session.user, true), sessionId: session.id };
}

async function byToken(on: Db, bearer: string): Promise<Caller | null> {
  if (!/^relire_[\w-]{43}$/.test(bearer)) return null;
  const token = await getTokenByHash(on, hashOf(bearer));
  const now = new Date();
  if (!token || token.revokedAt || token.expiresAt <= now || token.user.isDisabled) return null;
  if (!token.lastUsedAt || now.getTime() - token.lastUsedAt.getTime() > TOUCH_EVERY_MS)
    await touchToken(on, token.id, now);
  return { actor: toActor(token.user, token.scopes.includes('write')), sessionId: null };
}

function toActor({ id, name, isAdmin, memberships }: CallerRow, canWrite: boolean): Actor {
  return { userId: id, name, isAdmin, memberships, canWrite };
}
