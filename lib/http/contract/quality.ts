import { z } from 'zod';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import { offeredOf, typologyOf } from '#lib/domain/typology.ts';
import { contract, id, idParams, typed } from './contract.ts';
import { categorySchema, severitySchema } from './flags.ts';

const points = z.number().min(0).max(100);
const categoryName = typed(60).trim();

/** One category as a desk has it; `names` are empty where it says what Relire does. */
export const typologyEntrySchema = z.object({
  category: categorySchema,
  isOn: z.boolean(),
  names: z.object({ fr: categoryName, en: categoryName }),
});
/** In the order of the desk: the first ten that are on have the digits 1 to 9 and 0. */
export const typologySchema = z.array(typologyEntrySchema);
const passMark = z.number().min(0).max(100).nullable();

/** What errors weigh: points by severity, factors by category, and the score that an article must reach. */
export const rubricSchema = z.object({
  severities: z.record(z.enum(SEVERITIES), points),
  categories: z.record(z.enum(CATEGORIES), points),
  passMark,
  typology: typologySchema.default([]),
});
export type RubricJson = z.infer<typeof rubricSchema>;

/** Where a desk departs from MQM Core. */
export const rubricChoicesSchema = z.object({
  severities: z.partialRecord(z.enum(SEVERITIES), points).default({}),
  categories: z.partialRecord(z.enum(CATEGORIES), points).default({}),
  passMark: passMark.default(null),
  typology: typologySchema.default([]),
});

const scoresSchema = z.object({
  errors: z.number().int(),
  counts: z.array(
    z.object({ category: categorySchema, counts: z.record(z.enum(SEVERITIES), z.number().int()) }),
  ),
  /** 0–1–5–25: penalty, penalty per thousand words of English, score of 100. */
  core: z.object({
    penalty: z.number(),
    perThousand: z.number().nullable(),
    score: z.number().nullable(),
  }),
  /** Freitag et al. 2021: mean penalty of a segment, from 0 to 25. */
  wmt: z.object({ penalty: z.number(), perSegment: z.number().nullable() }),
});
export type ScoresJson = z.infer<typeof scoresSchema>;

export const qualitySchema = z.object({
  /** Words of English. */
  words: z.number().int(),
  /** Links: sentences that say the same. */
  segments: z.number().int(),
  /** Too few words for the scores to say much. */
  short: z.boolean(),
  rubric: rubricSchema,
  /** The rubric is that of the day of delivery. */
  frozen: z.boolean(),
  /** All errors that someone found, corrected ones too: what the machine did. */
  received: scoresSchema,
  /** Those that still stand. */
  standing: scoresSchema,
  /** From the machine's French to that of now: edits a word (TER, 0: none) and likeness of characters (chrF2, 1: same). */
  edits: z.object({ ter: z.number().nullable(), chrF: z.number().nullable() }),
  /** Whether what stands reaches the mark of the desk; null without a mark, or when the text is short. */
  stamp: z.enum(['pass', 'fail']).nullable(),
});
export type QualityJson = z.infer<typeof qualitySchema>;

export const annotationFormatSchema = z.enum(['marot', 'pearmut', 'csv', 'jsonl']);

/** What became, or would become, of the rows of a file of annotations. */
export const annotationReportSchema = z.object({
  format: annotationFormatSchema,
  counts: z.object({
    /** On the very words that the file marks. */
    placed: z.number().int(),
    /** On words that moved, or that stand for those marked. */
    moved: z.number().int(),
    /** Stood there already. */
    known: z.number().int(),
    refused: z.number().int(),
    /** Segments without errors: nothing to place. */
    clean: z.number().int(),
  }),
  /** In the order of the file; the first five hundred. */
  items: z.array(
    z.object({
      /** Number of the annotation in the file, from 1. */
      number: z.number().int(),
      outcome: z.enum(['placed', 'moved', 'known', 'refused']),
      /** `other-text`: not of this article; `words-missing`; `bad-span`: no words marked, or outside of the text; `severity`: unknown. */
      why: z.enum(['other-text', 'words-missing', 'bad-span', 'severity']).nullable(),
      rater: z.string(),
      category: categorySchema,
      severity: severitySchema.nullable(),
      /** The words that the file marks. */
      words: z.string(),
      /** The words of the article that the flag is about. */
      now: z.string(),
      sentenceId: id.nullable(),
    }),
  ),
});
export type AnnotationReportJson = z.infer<typeof annotationReportSchema>;

const onDesk = { access: 'signed-in', tag: 'desks', params: idParams, answer: rubricSchema } as const;

export const qualityContract = {
  getRubric: contract({ ...onDesk, summary: 'What a desk weighs errors with' }),
  updateRubric: contract({
    ...onDesk,
    summary: 'Changes what errors weigh (null: as in MQM Core); delivered articles keep the weights they had',
    body: z.object({
      severities: z.partialRecord(severitySchema, points.nullable()).optional(),
      categories: z.partialRecord(categorySchema, points.nullable()).optional(),
      passMark: passMark.optional(),
      /** Which categories people may choose, in which order and under which names; those left out come last, as usual. */
      typology: typologySchema
        .max(CATEGORIES.length)
        .refine(
          (entries) => new Set(entries.map(({ category }) => category)).size === entries.length,
          'twice',
        )
        .refine((entries) => offeredOf(typologyOf(entries)).length > 0, 'none on')
        .optional(),
    }),
  }),
  getQuality: contract({
    access: 'signed-in',
    tag: 'articles',
    params: idParams,
    summary: 'Errors of an article and its MQM scores, as received and as it stands',
    answer: qualitySchema,
  }),
  exportAnnotations: contract({
    access: 'signed-in',
    tag: 'articles',
    params: idParams,
    query: z.object({ format: annotationFormatSchema.default('marot') }),
    summary:
      'The errors of an article on the text as received: for Marot or Pearmut, as CSV, or as JSON lines',
    answer: '*/*',
  }),
  importAnnotations: contract({
    access: 'signed-in',
    tag: 'articles',
    params: idParams,
    summary:
      'Places annotations of Marot, Pearmut or Relire on an article, in one act; or, without `apply`, says what would be placed',
    body: z.object({
      /** The file, as text: Marot’s table, Pearmut’s JSON, or the CSV or JSON lines that Relire writes. */
      text: typed(4_000_000).min(1),
      apply: z.boolean().default(false),
    }),
    maxBytes: 8 * 1024 * 1024,
    answer: annotationReportSchema,
    problems: ['file-annotations'],
  }),
} as const;
