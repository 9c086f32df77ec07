import { z } from 'zod';
import { NOTIFICATION_KINDS } from '#lib/domain/notifications.ts';
import { contract, id, idParams, instant, pageOf, pageQuery, personSchema } from './contract.ts';
import { flagSchema } from './flags.ts';
import { typologyEntrySchema } from './quality.ts';
import { sentenceSchema } from './sentences.ts';

const articleRef = z.object({ id, title: z.string() });

export const notificationSchema = z.object({
  id,
  kind: z.enum(NOTIFICATION_KINDS),
  /** Who did it; null for what nobody did. */
  actor: personSchema.nullable(),
  desk: z.object({ id, name: z.string() }),
  /** Null for what is about a blind round as a whole, or about the desk itself. */
  article: articleRef.nullable(),
  /** The blind round that it is about. */
  round: z.object({ id, name: z.string() }).nullable(),
  /** Where to look; null: the article as a whole. */
  sentenceId: id.nullable(),
  flagId: id.nullable(),
  /** Set when it is about something that was said. */
  threadId: id.nullable(),
  /** How many sentences or flags of the article it stands for. */
  count: z.number().int(),
  /** The words that it is about, and what was said of them: a comment, a reason. */
  quote: z.string(),
  said: z.string(),
  createdAt: instant,
  read: z.boolean(),
});
export type NotificationJson = z.infer<typeof notificationSchema>;

/** How a sentence reads, and did, with the English that it belongs to. */
const wordingSchema = z.object({
  source: z.string(),
  machine: z.string(),
  /** As the reader left it; null when the reader never gave it words. */
  mine: z.string().nullable(),
  now: z.string(),
});

/** Something that came back to the reader. */
export const returnSchema = z.object({
  /** Of the sentence, or of the flag. */
  id,
  kind: z.enum(['sentence', 'flag']),
  article: articleRef,
  sentenceId: id,
  /** What was flagged, its category as the desk calls it (empty: as Relire does); null for a sentence. */
  flag: flagSchema
    .pick({
      id: true,
      quote: true,
      category: true,
      severity: true,
      note: true,
      suggestion: true,
      state: true,
    })
    .extend({ categoryNames: typologyEntrySchema.shape.names })
    .nullable(),
  side: sentenceSchema.shape.side,
  by: personSchema.nullable(),
  at: instant.nullable(),
  reason: z.string(),
  wording: wordingSchema,
  seen: z.boolean(),
});
export type ReturnJson = z.infer<typeof returnSchema>;

/** What waits for the reader. */
export const newsSchema = z.object({
  notifications: z.number().int(),
  returns: z.number().int(),
  /** Articles of open blind rounds that one has still to annotate. */
  rounds: z.number().int(),
});
export type NewsJson = z.infer<typeof newsSchema>;

export const notificationContract = {
  listNotifications: contract({
    summary: 'What one is told of, newest first',
    tag: 'notifications',
    access: 'signed-in',
    query: pageQuery.extend({ unread: z.enum(['true', 'false']).default('false') }),
    answer: pageOf(notificationSchema),
  }),
  markNotifications: contract({
    summary: 'Marks notifications as read or unread: some, those of an article, or all',
    tag: 'notifications',
    access: 'signed-in',
    body: z.object({
      ids: z.array(id).max(500).optional(),
      articleId: id.optional(),
      read: z.boolean().default(true),
    }),
    answer: newsSchema,
  }),
  listReturns: contract({
    summary: 'What came back to one: sentences to correct, flags that were decided otherwise, newest first',
    tag: 'notifications',
    access: 'signed-in',
    answer: z.object({ items: z.array(returnSchema) }),
  }),
  markReturn: contract({
    summary: 'Marks what came back as seen: a flag then leaves the list, a sentence when it is corrected',
    tag: 'notifications',
    access: 'signed-in',
    params: idParams,
    body: z.object({ kind: z.enum(['sentence', 'flag']), seen: z.boolean() }),
    answer: newsSchema,
  }),
  getNews: contract({
    summary: 'How many notifications one has not read, and how much came back',
    tag: 'notifications',
    access: 'signed-in',
    answer: newsSchema,
  }),
  streamNews: contract({
    summary: 'Server-sent events: a message whenever what `getNews` answers may have changed',
    tag: 'notifications',
    access: 'signed-in',
    answer: 'text/event-stream',
  }),
} as const;
