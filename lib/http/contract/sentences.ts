import { z } from 'zod';
import { contract, id, idParams, instant, personSchema, typed } from './contract.ts';

export const sentenceSchema = z.object({
  id,
  side: z.enum(['source', 'target']),
  position: z.number().int(),
  paragraph: z.number().int(),
  linkId: id,
  /** As received. */
  original: z.string(),
  /** As it stands; empty when emptied or joined to the one before. */
  current: z.string(),
  progress: z.enum(['untouched', 'in_progress', 'done']),
  verdict: z.enum(['pending', 'approved', 'sent_back']),
  verdictReason: z.string(),
  /** Who was given this very sentence; null: whoever has the article. */
  assignee: personSchema.nullable(),
  version: z.number().int(),
});
export type SentenceJson = z.infer<typeof sentenceSchema>;

export const revisionSchema = z.object({
  id,
  version: z.number().int(),
  text: z.string(),
  origin: z.enum(['machine', 'typed', 'fix', 'restore', 'undo', 'redo']),
  author: personSchema.nullable(),
  createdAt: instant,
});
export type RevisionJson = z.infer<typeof revisionSchema>;

/** Named moves; which are allowed from where, and for whom, is in lib/domain/status.ts. */
export const sentenceMoveSchema = z.enum(['finish', 'reopen', 'approve', 'sendBack', 'withdrawVerdict']);

/** All of them answer with the `changesSchema` of contract/articles.ts, set there to avoid a cycle. */
export const sentenceBodies = {
  reviseSentence: z.object({ text: typed(20_000), version: z.number().int().min(1), flagId: id.optional() }),
  moveSentence: z.object({ move: sentenceMoveSchema, reason: typed(2000).optional() }),
  joinSentence: z.object({
    version: z.number().int().min(1),
    text: typed(20_000),
    previousVersion: z.number().int().min(1),
  }),
  splitSentence: z.object({
    version: z.number().int().min(1),
    /** Offset of the cut in the words that stand, in UTF-16 units. */
    at: z.number().int().min(1).max(20_000),
  }),
  restoreRevision: z.object({ version: z.number().int().min(1), revisionVersion: z.number().int().min(1) }),
} as const;

export const revisionListContract = contract({
  summary: 'Every wording of a sentence, newest first; the machine’s is the last',
  tag: 'sentences',
  access: 'signed-in',
  params: idParams,
  answer: z.object({ items: z.array(revisionSchema) }),
});
