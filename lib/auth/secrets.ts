import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, base64url: 43 characters that fit in a cookie, a link and a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * SHA-256 in hexadecimal. Sessions, tokens and invitations are stored under it, so that a copy of the
 * database opens no account; a slow hash would add nothing to 256 random bits.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
