import type { Db } from '#lib/db/client.ts';
import { CALLER, type CallerRow } from './caller.ts';

interface TokenRow {
  id: string;
  scopes: string[];
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  user: CallerRow;
}

/** The token with its user and the user's desks, or null. One query: it runs on every request. */
export async function getTokenByHash(db: Db, hash: string): Promise<TokenRow | null> {
  const [token] = await db.$queryRaw<TokenRow[]>`
    SELECT t.id, t.scopes, t."expiresAt", t."lastUsedAt", t."revokedAt", ${CALLER} AS "user"
    FROM api_token t JOIN "user" u ON u.id = t."userId"
    WHERE t.hash = ${hash}`;
  return token ?? null;
}

export function insertToken(
  db: Db,
  token: { hash: string; userId: string; name: string; scopes: string[]; expiresAt: Date },
) {
  return db.apiToken.create({ data: token });
}

/** A user's tokens, the newest first; revoked ones too, so that their use stays explainable. */
export function listTokens(db: Db, userId: string) {
  return db.apiToken.findMany({ where: { userId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
}

/** Revokes a token; false when the user has none of that id. Revoking twice is harmless. */
export async function revokeTokenRow(db: Db, id: string, userId: string): Promise<boolean> {
  const found = await db.apiToken.findFirst({ where: { id, userId }, select: { revokedAt: true } });
  if (!found) return false;
  await db.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
  return true;
}

export async function touchToken(db: Db, id: string, usedAt: Date): Promise<void> {
  await db.apiToken.updateMany({ where: { id }, data: { lastUsedAt: usedAt } });
}
