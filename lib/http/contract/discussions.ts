import { z } from 'zod';
import { contract, id, idParams, instant, personSchema, typed } from './contract.ts';

export const commentSchema = z.object({
  id,
  threadId: id,
  /** The flag that it is about; null when it is about the sentence. */
  flagId: id.nullable(),
  author: personSchema,
  body: z.string(),
  /** People named in it as `@Name`. */
  mentions: z.array(personSchema),
  createdAt: instant,
  editedAt: instant.nullable(),
});
export type CommentJson = z.infer<typeof commentSchema>;

export const threadSchema = z.object({
  id,
  articleId: id,
  sentenceId: id,
  /** Null when it is about the sentence as a whole. */
  flag: z.object({ id, quote: z.string() }).nullable(),
  /** Null while it goes on. */
  resolved: z.object({ by: personSchema.nullable(), at: instant }).nullable(),
  /** Oldest first; those taken back are not among them. */
  comments: z.array(commentSchema),
});
export type ThreadJson = z.infer<typeof threadSchema>;

const words = z.object({ body: typed(4000).min(1) });
const act = { tag: 'discussions', access: 'signed-in', params: idParams, answer: threadSchema } as const;

export const discussionContract = {
  listThreads: contract({
    summary: 'What was said about a sentence and about the flags on it, oldest first',
    tag: 'discussions',
    access: 'signed-in',
    params: idParams,
    answer: z.object({ items: z.array(threadSchema) }),
  }),
  startThread: contract({
    ...act,
    summary: 'Begins a discussion of a sentence; of a flag, which has one, it goes on',
    body: words.extend({ flagId: id.optional() }),
    status: 201,
  }),
  replyToThread: contract({
    ...act,
    summary: 'Goes on with a discussion, and opens it again if it was resolved',
    body: words,
    status: 201,
  }),
  resolveThread: contract({
    ...act,
    summary: 'Says that a discussion is settled, or opens it again',
    body: z.object({ resolved: z.boolean() }),
  }),
  editComment: contract({ ...act, summary: 'Changes the words of one’s own comment', body: words }),
  deleteComment: contract({ ...act, summary: 'Takes one’s own comment back' }),
  listComments: contract({
    summary: 'Comments on a flag, oldest first',
    tag: 'discussions',
    access: 'signed-in',
    params: idParams,
    answer: z.object({ items: z.array(commentSchema) }),
  }),
  addComment: contract({
    summary: 'Comments on a flag',
    tag: 'discussions',
    access: 'signed-in',
    params: idParams,
    body: words,
    status: 201,
    answer: commentSchema,
  }),
} as const;
