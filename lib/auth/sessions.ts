import type { Db } from '#lib/db/client.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  getSession,
  insertSession,
  touchSession,
} from '#lib/db/rows/session.ts';
import { cookieName, cookieOf } from './cookies.ts';
import { hashOf, newSecret } from './secrets.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A session ends when it has not been used for this long. */
const IDLE_MS = 30 * DAY_MS;
/** How often the use of a session is written down: not on every request. */
const TOUCH_EVERY_MS = 5 * 60 * 1000;
/** The longest that browsers keep a cookie. The row decides when a session ends, not the cookie. */
export const SESSION_COOKIE_SECONDS = 400 * 24 * 60 * 60;

export function sessionCookieName(): string {
  return cookieName('session');
}

/**
 * What follows `Bearer` in the request's Authorization header, or null. Other schemes are not ours: a
 * proxy in front may ask for a password of its own.
 */
export function bearerOf(request: Request): string | null {
  return /^Bearer +(\S*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/**
 * Id of the session whose cookie the request carries, or null; the session itself is not looked up.
 * Null too for requests with a token, which act outside any session.
 */
export function sessionIdOf(request: Request): string | null {
  if (bearerOf(request) !== null) return null;
  const token = cookieOf(request, sessionCookieName());
  return token ? hashOf(token) : null;
}

/** Opens a session and returns the token for the cookie; only its hash is stored. */
export async function openSession(db: Db, userId: string, userAgent: string): Promise<string> {
  const token = newSecret();
  await deleteExpiredSessions(db, userId);
  await insertSession(db, {
    id: hashOf(token),
    userId,
    userAgent: userAgent.slice(0, 300),
    expiresAt: new Date(Date.now() + IDLE_MS),
  });
  return token;
}

/** The session, when it has not run out and its user is not disabled; notes that it was used. */
export async function continueSession(db: Db, id: string) {
  const session = await getSession(db, id);
  const now = new Date();
  if (!session || session.expiresAt <= now || session.user.isDisabled) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS)
    await touchSession(db, id, now, new Date(now.getTime() + IDLE_MS));
  return session;
}

/** Ends the session of a cookie's token, if there is one. */
export async function endSession(db: Db, token: string): Promise<void> {
  await deleteSession(db, hashOf(token));
}
