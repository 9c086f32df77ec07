import { z } from 'zod';
import { contract, id, idParams, instant, personSchema, typed } from './contract.ts';
import { bilingualSchema, categorySchema, severitySchema } from './flags.ts';
import { typologySchema } from './quality.ts';

const offset = z.number().int().min(0);
const sentence = z.object({ id, text: z.string() });
/** Sentences that say the same, as they stood when the round was opened. */
export const roundSegmentSchema = z.object({ source: z.array(sentence), target: z.array(sentence) });
/** What the checks had found then. */
export const roundFindingSchema = z.object({
  sentenceId: id,
  from: offset,
  to: offset,
  category: categorySchema,
  severity: severitySchema,
  message: bilingualSchema.nullable(),
});

export const markSchema = z.object({
  id,
  sentenceId: id,
  /** Half-open range of the sentence's text. */
  from: offset,
  to: offset,
  quote: z.string(),
  category: categorySchema,
  severity: severitySchema,
  note: z.string(),
});
export type MarkJson = z.infer<typeof markSchema>;

export const roundSchema = z.object({
  id,
  desk: z.object({ id, name: z.string() }),
  name: z.string(),
  createdBy: personSchema,
  createdAt: instant,
  /** Annotators see what the checks had found. */
  showsFindings: z.boolean(),
  closedAt: instant.nullable(),
  /** Everybody has finished, or it is closed: leads see what was annotated. */
  isReadable: z.boolean(),
  /** Names stand beside letters. */
  revealed: z.boolean(),
  texts: z.array(
    z.object({
      articleId: id,
      title: z.string(),
      adjudicatedAt: instant.nullable(),
      /** The caller's own work on it; null when the caller does not annotate. */
      mine: z.object({ startedAt: instant.nullable(), finishedAt: instant.nullable() }).nullable(),
    }),
  ),
  /** Who is how far, for leads; null for others. */
  progress: z
    .array(
      z.object({
        user: personSchema,
        /** Articles begun, and finished. */
        started: z.number().int(),
        finished: z.number().int(),
      }),
    )
    .nullable(),
  canManage: z.boolean(),
});
export type RoundJson = z.infer<typeof roundSchema>;

/** One's own work on an article of a round, and no one else's. */
export const workSchema = z.object({
  marks: z.array(markSchema),
  finishedAt: instant.nullable(),
  /** What undo would take back. */
  undo: z.string().nullable(),
  /** What redo would do again. */
  redo: z.string().nullable(),
});
export type WorkJson = z.infer<typeof workSchema>;

export const taskSchema = workSchema.extend({
  round: z.object({ id, name: z.string(), closedAt: instant.nullable() }),
  article: z.object({ id, title: z.string() }),
  segments: z.array(roundSegmentSchema),
  typology: typologySchema,
  findings: z.array(roundFindingSchema),
});
export type TaskJson = z.infer<typeof taskSchema>;

/** A, B…; who it is once names are revealed. */
const rater = z.object({ letter: z.string(), user: personSchema.nullable() });

export const agreementSchema = z.object({
  raters: z.array(rater.extend({ marks: z.number().int() })),
  segments: z.number().int(),
  pairs: z.array(z.object({ a: z.string(), b: z.string(), f1: z.number().nullable() })),
  categories: z.object({ alpha: z.number().nullable(), units: z.number().int() }),
  severities: z.object({ alpha: z.number().nullable(), units: z.number().int() }),
  /** Too few judgements for the figures to say much. */
  few: z.boolean(),
});
export type AgreementJson = z.infer<typeof agreementSchema>;

const ownSchema = z.object({
  from: offset,
  to: offset,
  category: categorySchema,
  severity: severitySchema,
  note: typed(2000).default(''),
});
export const decisionSchema = z.object({
  /** Ids of marks to be taken as they are. */
  take: z.array(id).max(200),
  /** An annotation of the lead's own, on the sentence of the group. */
  own: ownSchema.nullable(),
  reason: typed(2000).default(''),
});
export type DecisionJson = z.infer<typeof decisionSchema>;

export const adjudicationSchema = z.object({
  round: z.object({ id, name: z.string() }),
  article: z.object({ id, title: z.string() }),
  segments: z.array(roundSegmentSchema),
  typology: typologySchema,
  raters: z.array(rater),
  /** Marks upon the same words, in the order of the text. */
  groups: z.array(
    z.object({
      id,
      segment: z.number().int(),
      sentenceId: id,
      marks: z.array(markSchema.extend({ letter: z.string() })),
      /** Everybody marked the same words as the same error: taken unless decided otherwise. */
      isAgreed: z.boolean(),
      decision: decisionSchema.nullable(),
    }),
  ),
  adjudicatedAt: instant.nullable(),
  /** What undo would take back; `round:adjudicated`: undo in the article, when nothing came after it there. */
  undo: z.string().nullable(),
  /** What redo would do again; `round:adjudicated`: to adjudicate once more. */
  redo: z.string().nullable(),
});
export type AdjudicationJson = z.infer<typeof adjudicationSchema>;

const textParams = z.object({ id, articleId: id });
const base = { access: 'signed-in', tag: 'rounds' } as const;
const closed = ['round-closed'] as const;

export const roundContract = {
  listRounds: contract({
    ...base,
    summary: 'Blind rounds, the newest first: all of a desk for its leads, one’s own for others',
    query: z.object({ desk: id.optional() }),
    answer: z.object({ items: z.array(roundSchema) }),
  }),
  openRound: contract({
    ...base,
    summary: 'Opens a blind round on articles as they stand, with two annotators or more',
    status: 201,
    body: z.object({
      deskId: id,
      name: typed(120).trim().default(''),
      articleIds: z.array(id).min(1).max(50),
      annotatorIds: z.array(id).min(2).max(12),
      showsFindings: z.boolean().default(false),
    }),
    answer: roundSchema,
  }),
  getRound: contract({
    ...base,
    summary: 'A blind round: who is how far, and not what they annotated',
    params: idParams,
    answer: roundSchema,
  }),
  updateRound: contract({
    ...base,
    summary:
      'Closes a round or opens it again; shows the names of annotators beside their letters, or hides them',
    params: idParams,
    body: z.object({ closed: z.boolean().optional(), revealed: z.boolean().optional() }),
    answer: roundSchema,
    problems: ['adjudicated'],
  }),
  undoOnRound: contract({
    ...base,
    summary: 'Takes back the caller’s last act in a round',
    params: idParams,
    answer: z.object({ undone: z.string() }),
    problems: ['nothing-to-undo', 'changed-since', 'round-closed', 'adjudicated'],
  }),
  redoOnRound: contract({
    ...base,
    summary: 'Does again what the caller took back last in a round',
    params: idParams,
    answer: z.object({ redone: z.string() }),
    problems: ['nothing-to-redo', 'changed-since', 'round-closed', 'adjudicated'],
  }),
  getTask: contract({
    ...base,
    summary: 'An article of a round with one’s own marks',
    params: textParams,
    answer: taskSchema,
  }),
  finishTask: contract({
    ...base,
    summary: 'Says that one has finished an article of a round, or not yet',
    params: textParams,
    body: z.object({ finished: z.boolean() }),
    answer: workSchema,
    problems: closed,
  }),
  makeMark: contract({
    ...base,
    summary: 'Marks words of an article of a round',
    params: textParams,
    status: 201,
    body: ownSchema.extend({ sentenceId: id }),
    answer: workSchema,
    problems: ['round-closed', 'task-finished', 'bad-span', 'category-off', 'note-wanted'],
  }),
  updateMark: contract({
    ...base,
    summary: 'Changes what one said of marked words',
    params: idParams,
    body: ownSchema
      .pick({ category: true, severity: true })
      .partial()
      .extend({ note: typed(2000).optional() }),
    answer: workSchema,
    problems: ['round-closed', 'task-finished', 'category-off', 'note-wanted'],
  }),
  removeMark: contract({
    ...base,
    summary: 'Takes a mark away',
    params: idParams,
    answer: workSchema,
    problems: ['round-closed', 'task-finished'],
  }),
  getAgreement: contract({
    ...base,
    summary: 'How far the annotators of a round agree, once it is readable',
    params: idParams,
    answer: agreementSchema,
    problems: ['round-open'],
  }),
  getAdjudication: contract({
    ...base,
    summary:
      'The marks of all annotators on an article, grouped by the words they are on, with what was decided',
    params: textParams,
    answer: adjudicationSchema,
    problems: ['round-open'],
  }),
  decideGroup: contract({
    ...base,
    summary: 'Decides on a group of marks; the first decision closes the round',
    params: textParams,
    body: decisionSchema.extend({ group: id }),
    answer: adjudicationSchema,
    problems: ['round-open', 'adjudicated', 'bad-span', 'category-off', 'note-wanted'],
  }),
  adjudicate: contract({
    ...base,
    summary:
      'Makes what was decided the annotations of the article, in one act that undo of the article takes back',
    params: textParams,
    answer: z.object({ raised: z.number().int() }),
    problems: ['round-open', 'adjudicated', 'undecided'],
  }),
} as const;
