import { namesOf, THREAD_INCLUDE } from '#lib/db/rows/discussion.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { requireFlag } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toCommentJson } from './json.ts';

/** Comments on a flag, oldest first; those taken back are not among them. */
export async function listComments(call: Call, { id }: { id: string }): Promise<AnswerOf<'listComments'>> {
  const flag = await requireFlag(call, id, 'article:read');
  const comments = await call.db.comment.findMany({
    ...THREAD_INCLUDE.comments,
    where: { flagId: flag.id, deletedAt: null },
  });
  const names = await namesOf(
    call.db,
    comments.flatMap(({ mentions }) => mentions),
  );
  return { items: comments.map((comment) => toCommentJson(comment, names)) };
}
