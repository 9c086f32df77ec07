import { z } from 'zod';
import { DISMISSAL_SCOPES } from '#lib/domain/checks/dismissals.ts';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import { contract, id, instant, pageOf, pageQuery, personSchema, typed } from './contract.ts';
import { sentenceSchema } from './sentences.ts';

export const bilingualSchema = z.object({ fr: z.string(), en: z.string() });
export const categorySchema = z.enum(CATEGORIES);
export const severitySchema = z.enum(SEVERITIES);
export const flagStateSchema = z.enum(['open', 'confirmed', 'dismissed', 'fixed', 'withdrawn']);

export const fixSchema = z.object({
  kind: z.enum(['automatic', 'suggestion', 'rewrite']),
  edits: z.array(
    z.object({ sentenceId: id, from: z.number().int(), to: z.number().int(), insert: z.string() }),
  ),
});

export const flagSchema = z.object({
  id,
  articleId: id,
  sentenceId: id,
  from: z.number().int(),
  to: z.number().int(),
  quote: z.string(),
  /** exact: the quoted words stand at [from, to); changed: others do; lost: from = to, roughly where they stood. */
  anchor: z.enum(['exact', 'changed', 'lost']),
  category: categorySchema,
  severity: severitySchema,
  /** Check id of a machine finding; null for a person's flag. */
  check: z.string().nullable(),
  lane: z.enum(['sure', 'probable', 'unsure']).nullable(),
  message: bilingualSchema.nullable(),
  fix: fixSchema.nullable(),
  note: z.string(),
  suggestion: z.string().nullable(),
  state: flagStateSchema,
  reason: z.string(),
  version: z.number().int(),
  author: personSchema.nullable(),
  assignee: personSchema.nullable(),
  decidedBy: personSchema.nullable(),
  decidedAt: instant.nullable(),
  createdAt: instant,
  comments: z.number().int(),
});
export type FlagJson = z.infer<typeof flagSchema>;

const queuedArticleSchema = z.object({ id, deskId: id, title: z.string(), slug: z.string() });

/** A flag of the queue with its surroundings in both languages. */
export const queuedFlagSchema = z.object({
  flag: flagSchema,
  article: queuedArticleSchema,
  /** Wording of its sentence, its neighbours, and the source sentences of its link. */
  context: z.object({
    /** On which side the flagged sentence stands: what the French leaves out is flagged on the English. */
    side: z.enum(['source', 'target']),
    before: z.string(),
    sentence: z.string(),
    sentenceVersion: z.number().int(),
    /** As received from the machine. */
    machine: z.string(),
    /** As the last person who is no lead of the desk left it; null when only leads have touched it, or nobody. */
    edited: z.string().nullable(),
    progress: sentenceSchema.shape.progress,
    verdict: sentenceSchema.shape.verdict,
    verdictReason: z.string(),
    after: z.string(),
    source: z.string(),
  }),
});
export type QueuedFlagJson = z.infer<typeof queuedFlagSchema>;

/** A doubtful link, or a sentence to review, with its surroundings in both languages. */
export const queuedSegmentSchema = z.object({
  /** Of the link when links are listed, of the sentence when sentences are. */
  id,
  article: queuedArticleSchema,
  /** Where one finds it in the article. */
  sentenceId: id,
  link: z.object({ id, score: z.number(), confirmed: z.boolean() }),
  /** The English of the link. */
  source: z.string(),
  before: z.string(),
  after: z.string(),
  /** The French of the link, or the one sentence. */
  sentences: z.array(sentenceSchema),
});
export type QueuedSegmentJson = z.infer<typeof queuedSegmentSchema>;

export const segmentListContract = contract({
  summary:
    'What else waits over the open articles of a desk, or of all one’s desks: links that nobody vouches for, least sure first, sentences done that no lead has judged, or sentences given to somebody that are still to be done',
  tag: 'flags',
  access: 'signed-in',
  query: pageQuery.extend({
    /** Without it, all desks that one is on. */
    desk: id.optional(),
    show: z.enum(['doubtful', 'review', 'given']),
    article: id.optional(),
    /** Who has the sentence, or else the article. */
    assignee: id.optional(),
  }),
  /** `total` stops at 1,001: more than 1,000. */
  answer: pageOf(queuedSegmentSchema).extend({ total: z.number().int() }),
});

export const flagListContract = contract({
  summary:
    'The queue: flags of a desk, or of all one’s desks, over all their articles, by severity, age and disagreement',
  tag: 'flags',
  access: 'signed-in',
  query: pageQuery.extend({
    /** Without it, all desks that one is on. */
    desk: id.optional(),
    state: flagStateSchema.default('open'),
    severity: severitySchema.optional(),
    category: categorySchema.optional(),
    /** Of findings; without it, all flags but findings in the lane `unsure`. */
    lane: z.enum(['sure', 'probable', 'unsure']).optional(),
    article: id.optional(),
    author: id.optional(),
    assignee: id.optional(),
    /** `people`: raised by someone; `machine`: found by a check. */
    origin: z.enum(['people', 'machine']).optional(),
    /** At least this many days old. */
    days: z.coerce.number().int().min(0).max(3650).optional(),
    q: z.string().max(200).optional(),
    /** `priority`: severity × age × disagreement. */
    order: z.enum(['priority', 'oldest', 'newest']).default('priority'),
  }),
  answer: pageOf(queuedFlagSchema).extend({
    total: z.number().int(),
    articles: z.array(z.object({ id, title: z.string(), flags: z.number().int() })),
    authors: z.array(personSchema),
  }),
});

export const flagBodies = {
  raiseFlag: z.object({
    sentenceId: id,
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    /** The words at [from, to) as the reader saw them; refused with `quote-mismatch` when they no longer stand there. */
    quote: typed(20_000),
    category: categorySchema,
    severity: severitySchema,
    note: typed(2000).default(''),
    suggestion: typed(20_000).nullable().default(null),
  }),
  keepCorrection: z.object({
    /** What was corrected: [from, to) of the wording as received. */
    from: z.number().int().min(0),
    to: z.number().int().min(0),
    /** The words that stand for it now, as the reader saw them; refused with `quote-mismatch` when others do. */
    correction: typed(20_000),
    category: categorySchema,
    severity: severitySchema,
    note: typed(2000).default(''),
    /** Findings of the sentence that the correction answers: counted as one error with it. */
    answers: z.array(id).max(50).default([]),
  }),
  updateFlag: z.object({
    version: z.number().int(),
    category: categorySchema.optional(),
    severity: severitySchema.optional(),
    note: typed(2000).optional(),
    suggestion: typed(20_000).nullable().optional(),
    assigneeId: id.nullable().optional(),
  }),
  fixFlags: z.object({ flagIds: z.array(id).min(1).max(500) }),
  decideFlag: z.object({
    decision: z.enum(['confirm', 'dismiss', 'resolve', 'reopen', 'withdraw']),
    reason: typed(2000).default(''),
    /** How far the dismissal of a finding reaches: its place, its words in the article or on the desk, its check. */
    scope: z.enum(DISMISSAL_SCOPES).default('place'),
  }),
} as const;
