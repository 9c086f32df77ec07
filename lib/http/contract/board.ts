import { z } from 'zod';
import { articleSummarySchema } from './articles.ts';
import { contract, id, idParams, personSchema } from './contract.ts';

/** An open article of the board with the length of its French. */
export const boardArticleSchema = articleSummarySchema.extend({
  words: z.number().int(),
  /** In sentences that are neither done nor approved. */
  wordsLeft: z.number().int(),
});
export type BoardArticleJson = z.infer<typeof boardArticleSchema>;

export const boardContract = {
  getBoard: contract({
    summary: 'Who has what: the open articles of a desk by the people who have them',
    tag: 'desks',
    access: 'signed-in',
    params: idParams,
    answer: z.object({
      people: z.array(
        personSchema.extend({
          role: z.enum(['editor', 'lead']),
          /** In the articles that they are the first to read. */
          wordsLeft: z.number().int(),
          /** Sentences of other people’s articles that are theirs to do. */
          sentences: z.number().int(),
        }),
      ),
      /** Given to someone, and the first of those that nobody has: due first, then oldest. */
      articles: z.array(boardArticleSchema),
      /** How many nobody has. */
      unassigned: z.number().int(),
    }),
  }),
  planDistribution: contract({
    summary:
      'Who would get which of the articles that nobody has, each to whom has least left to read; changes nothing',
    tag: 'desks',
    access: 'signed-in',
    params: idParams,
    body: z.object({
      people: z.array(id).min(1).max(100),
      /** So many of those that nobody has: due first, then oldest. */
      count: z.number().int().min(1).max(100),
    }),
    answer: z.object({
      items: z.array(z.object({ id, title: z.string(), words: z.number().int(), assignee: personSchema })),
      loads: z.array(personSchema.extend({ before: z.number().int(), after: z.number().int() })),
    }),
  }),
} as const;
