import { z } from 'zod';
import { MOST_AT_ONCE, MOST_IN_BULK, MOST_TOGETHER } from '#lib/domain/bulk-limits.ts';
import { contract, id, idParams, typed } from './contract.ts';
import { flagListContract, segmentListContract } from './flags.ts';

/**
 * What is done to each. `approve` and `sendBack` are for the sentences on which flags stand. `assign` gives flags,
 * sentences, or the French sentences of links.
 */
export const bulkActSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('confirm') }),
  z.object({ do: z.literal('dismiss'), reason: typed(2000) }),
  z.object({ do: z.literal('fix') }),
  z.object({ do: z.literal('assign'), assigneeId: id.nullable() }),
  z.object({ do: z.literal('approve') }),
  z.object({ do: z.literal('sendBack'), reason: typed(2000) }),
  z.object({ do: z.literal('confirmLinks') }),
]);
export type BulkAct = z.infer<typeof bulkActSchema>;

export const bulkKindSchema = z.enum(['flags', 'sentences', 'links']);
export type BulkKind = z.infer<typeof bulkKindSchema>;

/** What a bulk act would change, as it was when it was looked at. Links have no version: theirs is 0. */
export const bulkItemSchema = z.object({ id, version: z.number().int() });
export type BulkItem = z.infer<typeof bulkItemSchema>;

const pagewise = { cursor: true, limit: true, desk: true } as const;

/** All that a filter gives, in its order, or what was chosen one by one. */
export const selectionSchema = z.union([
  z.object({ kind: bulkKindSchema, ids: z.array(id).min(1).max(MOST_IN_BULK) }),
  z.object({ kind: z.literal('flags'), flags: flagListContract.query.omit(pagewise) }),
  z.object({ kind: z.enum(['sentences', 'links']), segments: segmentListContract.query.omit(pagewise) }),
]);

/** Why some are left out, by problem code. */
const refusedSchema = z.array(z.object({ id, code: z.string() }));

/** `next` of the answer before; null to begin. */
const eventCursor = z
  .string()
  .regex(/^\d{1,18}$/)
  .nullable()
  .default(null);

/** What remains of going through the articles of an act again. */
const replayed = {
  /** Articles in which it was not done, because something in them changed since. */
  refused: z.array(z.object({ id, title: z.string() })),
  /** Null when nothing is left. */
  next: z.string().nullable(),
};

export const bulkContract = {
  previewBulk: contract({
    summary:
      'What an act on many flags, sentences or links would change: how many, where, samples; changes nothing',
    tag: 'bulk',
    access: 'signed-in',
    body: z.object({
      /** Without it, all desks that one is on: what one may not do on one of them is left out and told. */
      desk: id.optional(),
      act: bulkActSchema,
      select: selectionSchema,
    }),
    answer: z.object({
      /** What can be done, by article: pass it to `applyBulk`, a part at a time. */
      items: z.array(bulkItemSchema),
      articles: z.number().int(),
      refused: refusedSchema,
      /** There are more than one preview takes. */
      more: z.boolean(),
      samples: z.array(
        z.object({
          id,
          title: z.string(),
          /** Words flagged; the sentence where whole sentences change. */
          quote: z.string(),
          /** Some characters before and after flagged words. */
          prefix: z.string(),
          suffix: z.string(),
          /** Of a fix: the sentence before and after. */
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
    problems: ['reason-wanted'],
  }),
  applyBulk: contract({
    summary:
      'Does one thing to many flags, sentences or links over several articles; those that changed since are left out and told. Requests with one bulkId are one act, taken back together',
    tag: 'bulk',
    access: 'signed-in',
    body: z
      .object({
        desk: id.optional(),
        bulkId: id,
        act: bulkActSchema,
        kind: bulkKindSchema,
        /** 100 at most, or 200 together. */
        items: z.array(bulkItemSchema).min(1).max(MOST_TOGETHER),
        /** All or nothing, in one transaction: where anything is refused, that is told and nothing is done. */
        together: z.boolean().optional(),
      })
      .refine(({ items, together }) => together || items.length <= MOST_AT_ONCE, { path: ['items'] }),
    answer: z.object({ done: z.number().int(), refused: refusedSchema }),
    problems: ['reason-wanted'],
  }),
  undoBulk: contract({
    summary: 'Takes back what was done to many at once, the newest first, some articles a request',
    tag: 'bulk',
    access: 'signed-in',
    params: idParams,
    body: z.object({ before: eventCursor }),
    answer: z.object({
      /** Articles in which it was taken back. */
      undone: z.number().int(),
      ...replayed,
    }),
  }),
  redoBulk: contract({
    summary:
      'Does again what was done to many at once and taken back, the oldest first, some articles a request',
    tag: 'bulk',
    access: 'signed-in',
    params: idParams,
    body: z.object({ after: eventCursor }),
    answer: z.object({
      /** Articles in which it was done again. */
      redone: z.number().int(),
      ...replayed,
    }),
  }),
  assignArticles: contract({
    summary: 'Gives articles of a desk to people, sets second readers and due dates, as one act',
    tag: 'bulk',
    access: 'signed-in',
    params: idParams,
    body: z.object({
      bulkId: id,
      items: z
        .array(
          z.object({
            id,
            assigneeId: id.nullable().optional(),
            secondReaderId: id.nullable().optional(),
            dueAt: z.iso.datetime().nullable().optional(),
            /** As the caller saw it: left out with `changed-since` where what is to change is otherwise by now. */
            was: z
              .object({
                assigneeId: id.nullable(),
                secondReaderId: id.nullable(),
                dueAt: z.iso.datetime().nullable(),
              })
              .partial()
              .optional(),
          }),
        )
        .min(1)
        .max(MOST_AT_ONCE),
    }),
    answer: z.object({ done: z.number().int(), refused: refusedSchema }),
  }),
} as const;
