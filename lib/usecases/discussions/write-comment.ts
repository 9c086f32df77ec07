import type { Comment, Flag, Thread } from '#lib/db/generated/client.ts';
import { listMentionable } from '#lib/db/rows/discussion.ts';
import { mentionsIn } from '#lib/domain/mentions.ts';
import type { Act } from '#lib/usecases/act.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';

/** Says something in a thread, which opens it again, and tells those whom it concerns. */
export async function writeComment(act: Act, thread: Thread, body: string): Promise<Comment> {
  const now = new Date();
  const mentions = await mentionedIn(act, body);
  const flag = thread.flagId ? await act.tx.flag.findUniqueOrThrow({ where: { id: thread.flagId } }) : null;
  const earlier = await act.tx.comment.findMany({
    where: { threadId: thread.id, deletedAt: null },
    select: { authorId: true },
  });
  const comment = await act.tx.comment.create({
    data: {
      threadId: thread.id,
      flagId: thread.flagId,
      authorId: act.actor.userId,
      body,
      mentions,
      createdAt: now,
      // Comes to be by the change below, so that undo can take it back.
      deletedAt: now,
    },
  });
  await act.change('comment', comment, { deletedAt: null });
  if (thread.resolvedAt) await act.change('thread', thread, { resolvedAt: null, resolvedById: null });
  tellPlace(act, thread, flag);
  const sentence = await act.tx.sentence.findUniqueOrThrow({ where: { id: thread.sentenceId } });
  const place = {
    sentenceId: flag?.sentenceId ?? thread.sentenceId,
    flagId: flag?.id,
    commentId: comment.id,
  };
  const quote = flag?.quote ?? sentence.current;
  notify(act, { kind: 'mentioned', to: mentions, ...place, quote });
  notify(act, {
    kind: 'commented',
    to: [
      ...(flag ? [flag.authorId, flag.assigneeId] : [sentence.progressById, sentence.returnedToId]),
      ...earlier.map(({ authorId }) => authorId),
    ],
    ...place,
    quote,
  });
  return comment;
}

/** Changes the words of a comment; only who was not named in it before is told. */
export async function rewriteComment(
  act: Act,
  comment: Comment,
  thread: Thread,
  body: string,
): Promise<void> {
  const mentions = await mentionedIn(act, body);
  await act.change('comment', comment, { body, mentions, editedAt: new Date() });
  const flag = thread.flagId ? await act.tx.flag.findUniqueOrThrow({ where: { id: thread.flagId } }) : null;
  tellPlace(act, thread, flag);
  notify(act, {
    kind: 'mentioned',
    to: mentions.filter((id) => !comment.mentions.includes(id)),
    sentenceId: flag?.sentenceId ?? thread.sentenceId,
    flagId: flag?.id,
    commentId: comment.id,
    quote: flag?.quote ?? '',
  });
}

/** What the history, and readers of the flag, hear of a thread. */
export function tellPlace(act: Act, thread: Thread, flag: Flag | null): void {
  if (flag) act.touched.flags.add(flag.id);
  Object.assign(act.detail, {
    threadId: thread.id,
    sentenceId: flag?.sentenceId ?? thread.sentenceId,
    ...(flag ? { flagId: flag.id, quote: flag.quote } : {}),
  });
}

async function mentionedIn(act: Act, body: string): Promise<string[]> {
  if (!body.includes('@')) return [];
  const people = await listMentionable(act.tx, act.article.deskId);
  return [...new Set(mentionsIn(body, people).map(({ id }) => id))];
}
