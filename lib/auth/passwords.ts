import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// OWASP's lowest recommended setting of argon2id (19 MiB, two passes): about 30 ms, and what many sign-ins
// at once still leave room for. The value of the package's Algorithm.Argon2id, an enum that
// `isolatedModules` cannot read.
const ARGON2ID = { algorithm: 2, memoryCost: 19456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_MIN_LENGTH = 12;

/** Of a password that nobody knows: checked in place of the one that a stranger does not have. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$ZbchZMm9IK/ulC4I9vMo8w$M6Ple3EUhc1AXHqvmfSoDpbWRJYsVjid2LKhWKvfWeM';

/** The PHC string to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(canonical(password), ARGON2ID);
}

/**
 * Whether the password is that of the hash. Takes as long when there is no hash (no such person, or one
 * who signs in elsewhere), so that the time of the answer does not tell who has an account.
 */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? NOBODY, canonical(password));
  return passwordHash !== null && matches;
}

// No 0, O, 1, l, I: it will be read aloud and typed.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A password of 100 random bits to be handed over, in groups of five. */
export function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The same accented letter typed on two keyboards is the same letter (NIST SP 800-63B, 5.1.1.2). */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
