import { listTokens as listTokenRows } from '#lib/db/rows/token.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toTokenJson } from './json.ts';

/** One's tokens for scripts, without the tokens themselves. */
export async function listTokens({ db, actor }: Call): Promise<AnswerOf<'listTokens'>> {
  const tokens = await listTokenRows(db, actor.userId);
  return { items: tokens.map(toTokenJson) };
}
