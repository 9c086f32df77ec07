import { type CommentRow, namesOf, type ThreadRow } from '#lib/db/rows/discussion.ts';
import type { CommentJson, ThreadJson } from '#lib/http/contract/discussions.ts';
import type { Call } from '#lib/usecases/call.ts';

/** Threads as everybody on the desk may see them, with the names of whom they mention. */
export async function toThreadsJson(
  call: Pick<Call, 'db'>,
  rows: readonly ThreadRow[],
): Promise<ThreadJson[]> {
  const names = await namesOf(
    call.db,
    rows.flatMap(({ comments }) => comments.flatMap(({ mentions }) => mentions)),
  );
  return rows.map(({ id, articleId, sentenceId, flag, resolvedAt, resolvedBy, comments }) => ({
    id,
    articleId,
    sentenceId,
    flag,
    resolved: resolvedAt ? { by: resolvedBy, at: resolvedAt.toISOString() } : null,
    comments: comments.map((comment) => toCommentJson(comment, names)),
  }));
}

export function toCommentJson(row: CommentRow, names: ReadonlyMap<string, string>): CommentJson {
  const { id, threadId, flagId, author, body, mentions, createdAt, editedAt } = row;
  return {
    id,
    threadId,
    flagId,
    author,
    body,
    mentions: mentions.map((userId) => ({ id: userId, name: names.get(userId) ?? '' })),
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  };
}
