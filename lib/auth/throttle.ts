import type { Db } from '#lib/db/client.ts';
import { countAttempt, forgetAttempts, uncountAttempt } from '#lib/db/rows/throttle.ts';
import { hashOf } from './secrets.ts';

const WINDOW_SECONDS = 15 * 60;
/** Wrong guesses for one address in a window. */
const PER_SUBJECT = 10;
/** Wrong guesses from one client: a whole newsroom may share an address. */
const PER_CLIENT = 50;

/** One guess at a password, counted before it is checked, so that guesses made at once all count. */
export interface Attempt {
  allowed: boolean;
  /** The guess was right: it counts no longer. */
  forgive(): Promise<void>;
}

/**
 * Counts a guess for a subject (an address, a user) from a client.
 * Addresses are stored as hashes: the table of attempts is no list of people.
 */
export async function attempt(db: Db, subject: string, client: string): Promise<Attempt> {
  const bySubject = hashOf(`subject:${subject}`);
  const byClient = hashOf(`client:${client}`);
  const fromClient = await countAttempt(db, byClient, WINDOW_SECONDS);
  // A blocked client must not lock other people's accounts as well.
  if (fromClient > PER_CLIENT) return { allowed: false, forgive: async () => undefined };
  const onSubject = await countAttempt(db, bySubject, WINDOW_SECONDS);
  return {
    allowed: onSubject <= PER_SUBJECT,
    async forgive() {
      await uncountAttempt(db, byClient);
      await forgetAttempts(db, bySubject);
    },
  };
}

/** Counts one asking under a name, in the same window. @returns how many there were */
export function attemptFrom(db: Db, name: string): Promise<number> {
  return countAttempt(db, hashOf(name), WINDOW_SECONDS);
}

/**
 * Where a request comes from. The last entry of X-Forwarded-For is the one that the nearest proxy (or
 * Next itself) wrote; those before it are what the client claims.
 */
export function clientOf(request: Request): string {
  return request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
