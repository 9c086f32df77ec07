import { listThreadRows } from '#lib/db/rows/discussion.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { requireSentence } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toThreadsJson } from './json.ts';

/** What was said about a sentence and about the flags on it, oldest first, resolved or not. */
export async function listThreads(call: Call, { id }: { id: string }): Promise<AnswerOf<'listThreads'>> {
  await requireSentence(call, id, 'article:read');
  return { items: await toThreadsJson(call, await listThreadRows(call.db, id)) };
}
