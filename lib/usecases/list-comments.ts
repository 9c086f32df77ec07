import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { requireFlag } from './access.ts';
import type { Call } from './call.ts';
import { toCommentJson } from './to-json.ts';

/** Comments on a flag, oldest first; those taken back are not among them. */
export async function listComments(call: Call, { id }: { id: string }): Promise<AnswerOf<'listComments'>> {
  const flag = await requireFlag(call, id, 'article:read');
  const comments = await call.db.comment.findMany({
    where: { flagId: flag.id, deletedAt: null },
    include: { author: { select: { id: true, name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return { items: comments.map(toCommentJson) };
}
