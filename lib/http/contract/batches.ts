import { z } from 'zod';
import { contract, id, idParams, instant, pageOf, pageQuery, personSchema, typed } from './contract.ts';

export const batchSchema = z.object({
  id,
  deskId: id,
  name: z.string(),
  createdBy: personSchema,
  createdAt: instant,
  counts: z.object({
    total: z.number().int(),
    waiting: z.number().int(),
    done: z.number().int(),
    failed: z.number().int(),
  }),
  /** When the last item was settled; null while some wait. */
  finishedAt: instant.nullable(),
  /** Seconds until nothing waits, at the pace of the last minute; null when none was settled in it. */
  secondsLeft: z.number().int().nullable(),
});
export type BatchJson = z.infer<typeof batchSchema>;

export const batchItemStateSchema = z.enum(['waiting', 'done', 'failed']);

export const batchItemSchema = z.object({
  id,
  /** Order in the batch, from 0. */
  position: z.number().int(),
  name: z.string(),
  state: batchItemStateSchema,
  /** Why it failed; null when it did not. */
  reason: z.object({ code: z.string(), fr: z.string(), en: z.string() }).nullable(),
  /** Known once it is done. */
  articleId: id.nullable(),
});
export type BatchItemJson = z.infer<typeof batchItemSchema>;

export const batchContract = {
  createBatch: contract({
    summary: 'Takes many pairs at once; they are imported one after the other in the background',
    tag: 'batches',
    access: 'signed-in',
    status: 201,
    // Base64 takes four characters for three bytes.
    maxBytes: 43_000_000,
    body: z
      .object({
        deskId: id,
        name: typed(200).min(1),
        pairs: z
          .array(
            z.object({
              /** What to call it in the list of failures. */
              name: typed(500).min(1),
              source: typed(2_000_000),
              target: typed(2_000_000),
              /** Proposed from the texts when absent. */
              title: typed(1000).optional(),
            }),
          )
          .min(1)
          .max(2000)
          .optional(),
        /** In place of pairs: a ZIP of files that a manifest or their names pair, at most 32 MB, in Base64. */
        archive: z.base64().optional(),
      })
      .refine(({ pairs, archive }) => (pairs === undefined) !== (archive === undefined), {
        message: 'Either pairs or an archive of them.',
      }),
    answer: batchSchema,
    problems: ['archive-too-large', 'file-encrypted', 'file-broken', 'no-pairs', 'bad-manifest'],
  }),
  listBatches: contract({
    summary: 'Batches of the desks one belongs to, the newest first',
    tag: 'batches',
    access: 'signed-in',
    query: pageQuery.extend({ desk: id.optional() }),
    answer: pageOf(batchSchema),
  }),
  getBatch: contract({
    summary: 'How far a batch is',
    tag: 'batches',
    access: 'signed-in',
    params: idParams,
    answer: batchSchema,
  }),
  listBatchItems: contract({
    summary: 'The pairs of a batch in their order, failures with their reasons',
    tag: 'batches',
    access: 'signed-in',
    params: idParams,
    query: pageQuery.extend({ state: batchItemStateSchema.optional() }),
    answer: pageOf(batchItemSchema),
  }),
  retryBatch: contract({
    summary: 'Takes up again what failed in a batch: all of it, or the items named',
    tag: 'batches',
    access: 'signed-in',
    params: idParams,
    body: z.object({ items: z.array(id).min(1).max(2000).optional() }),
    answer: batchSchema,
    problems: ['nothing-to-retry'],
  }),
  cancelBatch: contract({
    summary: 'Has nothing more of a batch imported; what waited can be taken up again with the failures',
    tag: 'batches',
    access: 'signed-in',
    params: idParams,
    answer: batchSchema,
    problems: ['nothing-to-cancel'],
  }),
};
