import { hashOf, newSecret } from '#lib/auth/secrets.ts';
import { insertToken } from '#lib/db/rows/token.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toTokenJson } from './json.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a token for scripts. The answer is the only place where it is ever shown.
 * @throws Problem 403 to a script: a stolen token must not make others that outlive it
 */
export async function createToken(
  { db, actor }: Call,
  { name, scopes, days }: BodyOf<'createToken'>,
  sessionId: string | null,
): Promise<AnswerOf<'createToken'>> {
  if (!sessionId) throw new Problem(403, 'forbidden');
  const token = `relire_${newSecret()}`;
  const row = await insertToken(db, {
    hash: hashOf(token),
    userId: actor.userId,
    name,
    // Who may write may read.
    scopes: scopes.includes('write') ? ['read', 'write'] : ['read'],
    expiresAt: new Date(Date.now() + days * DAY_MS),
  });
  return { ...toTokenJson(row), token };
}
