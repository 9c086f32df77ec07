import type { Comment, Thread } from '#lib/db/generated/client.ts';
import { getThread } from '#lib/db/rows/discussion.ts';
import type { DeskAction } from '#lib/domain/policy.ts';
import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toThreadsJson } from './json.ts';

/** The thread, when the caller may do this on its desk. */
export async function requireThread(call: Call, id: string, action: DeskAction): Promise<Thread> {
  const row = await call.db.thread.findUnique({
    where: { id },
    include: { article: { select: { deskId: true } } },
  });
  if (!row) throw new Problem(404, 'not-found');
  authorise(call, action, row.article.deskId);
  return row;
}

/** A comment of the caller's own that stands. @throws Problem `not-found`, `forbidden`. */
export async function requireOwnComment(call: Call, id: string): Promise<Comment & { thread: Thread }> {
  const row = await call.db.comment.findUnique({ where: { id }, include: { thread: true } });
  if (!row) throw new Problem(404, 'not-found');
  await requireThread(call, row.threadId, 'sentence:comment');
  if (row.deletedAt) throw new Problem(404, 'not-found');
  if (row.authorId !== call.actor.userId) throw new Problem(403, 'forbidden');
  return row;
}

/** The answer of an act: the thread as it now stands. */
export async function answerThread(call: Call, id: string): Promise<ThreadJson> {
  const row = await getThread(call.db, id);
  const [thread] = row ? await toThreadsJson(call, [row]) : [];
  if (!thread) throw new Problem(404, 'not-found');
  return thread;
}

/** Words that say something. @throws Problem `bad-request` */
export function requireWords(body: string): string {
  const words = body.trim();
  if (!words) throw new Problem(400, 'bad-request', { fields: [{ field: 'body', message: 'Empty' }] });
  return words;
}
