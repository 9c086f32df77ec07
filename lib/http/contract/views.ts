import { z } from 'zod';
import { BUILT_IN_NAMES } from '#lib/domain/queue-views.ts';
import { contract, id, idParams, personSchema, typed } from './contract.ts';
import { flagListContract } from './flags.ts';

const { cursor: _, limit: __, desk: ___, ...filters } = flagListContract.query.shape;

/** A person in a kept view; `me` is whoever looks at it. */
const personWord = z.union([id, z.literal('me')]).optional();

/** The words of an address of the queue: what is listed, filters, order. */
export const viewWordsSchema = z.object({
  ...filters,
  state: filters.state.unwrap().optional(),
  order: filters.order.unwrap().optional(),
  author: personWord,
  assignee: personWord,
  /** Nothing: flags. */
  show: z.enum(['doubtful', 'review', 'given']).optional(),
});
export type ViewWords = z.infer<typeof viewWordsSchema>;

export const viewSchema = z.object({
  id,
  name: z.string(),
  /** Everybody on the desk sees it. */
  shared: z.boolean(),
  owner: personSchema,
  words: viewWordsSchema,
});
export type ViewJson = z.infer<typeof viewSchema>;

export const viewContract = {
  listViews: contract({
    summary: 'Saved views of the queue, one’s own and those of the desk, with how much each holds now',
    tag: 'flags',
    access: 'signed-in',
    /** Without a desk: those that one keeps over all one’s desks. */
    query: z.object({ desk: id.optional() }),
    answer: z.object({
      items: z.array(viewSchema.extend({ count: z.number().int() })),
      builtIn: z.record(z.enum(BUILT_IN_NAMES), z.number().int()),
    }),
  }),
  createView: contract({
    summary: 'Saves filters and order of the queue under a name; for the whole desk, when a lead does',
    tag: 'flags',
    access: 'signed-in',
    status: 201,
    body: z.object({
      /** Without it, over all desks that one is on: for oneself alone. */
      desk: id.optional(),
      name: typed(60).trim().min(1),
      words: viewWordsSchema,
      shared: z.boolean().default(false),
    }),
    answer: viewSchema,
  }),
  updateView: contract({
    summary: 'Renames a saved view, shares it, has it show something else, removes it or brings it back',
    tag: 'flags',
    access: 'signed-in',
    params: idParams,
    body: z.object({
      name: typed(60).trim().min(1).optional(),
      words: viewWordsSchema.optional(),
      shared: z.boolean().optional(),
      removed: z.boolean().optional(),
    }),
    answer: viewSchema,
  }),
} as const;
