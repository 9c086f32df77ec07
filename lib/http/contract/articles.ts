import { z } from 'zod';
import { SPACE_PLACES } from '#lib/domain/checks/house.ts';
import { READING_KINDS } from '#lib/domain/ingest.ts';
import { contract, id, idParams, instant, pageOf, pageQuery, personSchema, typed } from './contract.ts';
import { flagSchema } from './flags.ts';
import { reasonsSchema } from './house.ts';
import { typologySchema } from './quality.ts';
import { sentenceSchema } from './sentences.ts';

export const sideSchema = z.enum(['source', 'target']);

/** What stands around an article: all optional, all plain text. */
export const metadataSchema = z.object({
  publishedAt: z.string().max(40).optional(),
  byline: typed(500).optional(),
  caption: typed(4000).optional(),
  credit: typed(500).optional(),
  hashtags: typed(2000).optional(),
  sourceTitle: typed(1000).optional(),
  sourceUrl: typed(2000).optional(),
  engine: typed(200).optional(),
});
export type MetadataJson = z.infer<typeof metadataSchema>;

/** One thing that import did to a text; `applied: false` gives the words back to the article. */
export const stepSchema = z.object({
  id: z.string(),
  kind: z.enum([
    ...READING_KINDS,
    'around',
    'bom',
    'mojibake',
    'newlines',
    'nfc',
    'title',
    'datetime',
    'epoch',
    'caption',
    'credit',
    'hashtags',
    'byline',
    'url',
    'share',
    'readAlso',
    'furniture',
  ]),
  /** How many places it changed. */
  count: z.number().int(),
  /** Where in the text, for a leftover; null for a change of the whole text. */
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  text: z.string(),
  /** What went to the metadata. */
  value: z.string(),
  applied: z.boolean(),
  /** Changes of the whole text (BOM, newlines, NFC) cannot be switched off, but for repaired mojibake. */
  reversible: z.boolean(),
});
export type StepJson = z.infer<typeof stepSchema>;

export const progressCountsSchema = z.object({
  sentences: z.number().int(),
  untouched: z.number().int(),
  inProgress: z.number().int(),
  done: z.number().int(),
  approved: z.number().int(),
  sentBack: z.number().int(),
  openFlags: z.number().int(),
  openFindings: z.number().int(),
});

export const articleSummarySchema = z.object({
  id,
  deskId: id,
  slug: z.string(),
  title: z.string(),
  state: z.enum(['open', 'delivered', 'archived']),
  /** The least advanced of its sentences: sent_back, untouched, in_progress, done, approved. */
  status: z.enum(['untouched', 'in_progress', 'done', 'approved', 'sent_back']),
  version: z.number().int(),
  assignee: personSchema.nullable(),
  /** Who reads it after the assignee. */
  secondReader: personSchema.nullable(),
  /** When it is to be ready. */
  dueAt: instant.nullable(),
  createdBy: personSchema,
  createdAt: instant,
  updatedAt: instant,
  counts: progressCountsSchema,
});
export type ArticleSummaryJson = z.infer<typeof articleSummarySchema>;

export const linkSchema = z.object({
  id,
  /** Probability that it is right, 0 to 1. */
  score: z.number(),
  /** Who made it. */
  origin: z.enum(['auto', 'human']),
  /** A person said that it is right. */
  confirmed: z.boolean(),
});
export type LinkJson = z.infer<typeof linkSchema>;

/** What the reader may do with the article; the same policy guards the use cases. */
export const articleAbilitiesSchema = z.object({
  revise: z.boolean(),
  judge: z.boolean(),
  decide: z.boolean(),
  assign: z.boolean(),
  passGate: z.boolean(),
});

export const historyStateSchema = z.object({
  /** What undo would take back, for the label; null when there is nothing. */
  undo: z.object({ eventId: z.string(), type: z.string() }).nullable(),
  redo: z.object({ eventId: z.string(), type: z.string() }).nullable(),
});

export const articleSchema = articleSummarySchema.extend({
  desk: z.object({
    id,
    slug: z.string(),
    name: z.string(),
    /** The space that the house sets at each place. */
    spaces: z.record(z.enum(SPACE_PLACES), z.enum(['none', 'noBreak', 'narrow'])),
    /** What the desk usually says of what it dismisses or sends back. */
    reasons: reasonsSchema,
    /** The categories of errors, in the order of the desk; of a delivered article, those of that day. */
    typology: typologySchema,
  }),
  metadata: metadataSchema,
  /** In reading order; sentences taken out as leftovers are not among them. */
  sentences: z.array(sentenceSchema),
  /** In reading order. */
  links: z.array(linkSchema),
  /** All but withdrawn ones. */
  flags: z.array(flagSchema),
  /** How many comments the open discussions of a sentence have, by sentence; those on flags aside. */
  talk: z.record(id, z.number().int()),
  steps: z.object({ source: z.array(stepSchema), target: z.array(stepSchema) }),
  can: articleAbilitiesSchema,
  history: historyStateSchema,
  /** Id of the last event that this answer has seen; ask for changes after it. */
  cursor: z.string(),
});
export type ArticleJson = z.infer<typeof articleSchema>;

/** What an act or someone else's acts changed: whole rows, to be laid over the article by id. */
export const changesSchema = z.object({
  article: articleSummarySchema.extend({ metadata: metadataSchema }),
  sentences: z.array(sentenceSchema),
  links: z.array(linkSchema),
  flags: z.array(flagSchema),
  /** Flags to forget (withdrawn). */
  goneFlags: z.array(id),
  /** That of the article, when anybody said something; else null. */
  talk: z.record(id, z.number().int()).nullable(),
  history: historyStateSchema,
  /** Of a save: the version that it made, though others may have written since. */
  savedVersion: z.number().int().optional(),
  cursor: z.string(),
  /** True when the reader must load the article afresh (steps or links changed). */
  reload: z.boolean(),
});
export type ChangesJson = z.infer<typeof changesSchema>;

export const eventSchema = z.object({
  id: z.string(),
  type: z.string(),
  actor: personSchema,
  createdAt: instant,
  detail: z.record(z.string(), z.unknown()),
  /** Taken back, at this moment. */
  undone: z.boolean(),
});
export type EventJson = z.infer<typeof eventSchema>;

/** What going back to a moment would change. */
export const momentSchema = z.object({
  /** Acts that would be taken back. */
  events: z.number().int(),
  /** Sentences that would read otherwise, in reading order. */
  sentences: z.array(z.object({ sentenceId: id, now: z.string(), was: z.string() })),
  /** Flags that would differ. */
  flags: z.number().int(),
});
export type MomentJson = z.infer<typeof momentSchema>;

/** Units of a bilingual file, by paragraph. */
export const unitsSchema = z
  .array(z.array(z.object({ source: typed(100_000), target: typed(100_000) })).max(20_000))
  .max(20_000);

/** Which articles of one's desks a list shows. */
export const articleFilterSchema = z.object({
  desk: id.optional(),
  q: z.string().max(200).optional(),
  status: z.enum(['untouched', 'in_progress', 'done', 'approved', 'sent_back']).optional(),
  state: z.enum(['open', 'delivered', 'archived']).optional(),
  /** `none`: what nobody has. */
  assignee: z.union([id, z.literal('none')]).optional(),
  /** Who is its second reader. */
  reader: id.optional(),
  /** `late`: open, and due before now. */
  due: z.literal('late').optional(),
});
export type ArticleFilterJson = z.infer<typeof articleFilterSchema>;

const importTexts = z.object({
  source: typed(2_000_000).default(''),
  target: typed(2_000_000).default(''),
  /** In place of both texts: already linked, unit by unit, by paragraph. */
  paragraphs: unitsSchema.optional(),
  /** Ids of the proposed steps not to apply, by side. */
  keep: z
    .object({
      source: z.array(z.string()).max(500).default([]),
      target: z.array(z.string()).max(500).default([]),
    })
    .optional(),
});

/** Lines of a page around its article, as they are kept with the file. */
export const linesAroundSchema = z.object({ before: z.number().int(), lines: z.array(z.string()) });

/** What reading a file took: named and counted. */
export const readingStepSchema = z.object({
  kind: z.enum(READING_KINDS),
  count: z.number().int(),
  value: z.string(),
});

/** What a file turned out to be: one text, or both by unit. */
export const readFileSchema = z.object({
  kind: z.enum(['text', 'html', 'docx', 'xliff', 'tmx', 'table', 'jsonl']),
  title: z.string(),
  /** Null when it holds both languages. */
  text: z.string().nullable(),
  /** Language of the text, where it can be told. */
  language: z.enum(['en', 'fr']).nullable(),
  /** Null when it holds one text. */
  paragraphs: z.array(z.array(z.object({ source: z.string(), target: z.string() }))).nullable(),
  steps: z.array(readingStepSchema),
  /** By which an import names it, so that the article has its bytes; null for whoever may only read. */
  fileId: id.nullable(),
});
export type ReadFileJson = z.infer<typeof readFileSchema>;

export const importPreviewSchema = z.object({
  title: z.string(),
  /** Where the proposed title comes from. */
  titleFrom: z.enum(['target', 'source', 'none']),
  /** The panes look swapped: the first holds French, the second English. */
  swapped: z.boolean(),
  source: z.object({
    language: z.enum(['en', 'fr']).nullable(),
    steps: z.array(stepSchema),
    sentences: z.number().int(),
    words: z.number().int(),
    /** The beginning of the article as it would stand, a paragraph a line. */
    after: z.string(),
  }),
  target: z.object({
    language: z.enum(['en', 'fr']).nullable(),
    steps: z.array(stepSchema),
    sentences: z.number().int(),
    words: z.number().int(),
    after: z.string(),
  }),
  metadata: metadataSchema,
});
export type ImportPreviewJson = z.infer<typeof importPreviewSchema>;

/** Why a file cannot be read. */
const UNREADABLE = [
  'file-empty',
  'file-too-large',
  'file-too-costly',
  'file-not-text',
  'file-encoding',
  'file-broken',
  'file-doctype',
  'file-too-deep',
  'file-encrypted',
  'file-no-text',
  'file-unknown',
  'file-languages',
] as const;

/** How a side came to be what it is. */
const ingestSideSchema = z.object({
  /** What it was read from; null for a text that came as text. */
  file: z
    .object({
      /** As it was called where it came from. */
      name: z.string(),
      kind: readFileSchema.shape.kind,
      bytes: z.number().int(),
      /** Hex. */
      sha256: z.string(),
    })
    .nullable(),
  steps: z.array(stepSchema),
  /** The beginning of the text as it came. */
  before: z.string(),
  /** What became otherwise in it, in order: half-open ranges, with the id of the step. */
  marks: z.array(z.object({ from: z.number().int(), to: z.number().int(), stepId: z.string() })),
  /** The beginning of the article as it was made of it, a paragraph a line, before anybody reworded it. */
  after: z.string(),
});
export type IngestSideJson = z.infer<typeof ingestSideSchema>;

const articleParams = idParams;
const momentParams = idParams.extend({ eventId: z.string().regex(/^\d{1,18}$/) });
const textParams = z.object({ id, side: sideSchema });

export const articleContract = {
  readFile: contract({
    summary: 'Reads a file of any format: one text, or both by unit; keeps it a week for an import',
    tag: 'articles',
    access: 'signed-in',
    body: z.object({
      /** Asked only where several formats look alike. */
      name: z.string().max(1000).default(''),
      /** The bytes of the file, at most 8 MB, in Base64. */
      content: z.base64(),
    }),
    answer: readFileSchema,
    // Base64 takes four characters for three bytes.
    maxBytes: 11_000_000,
    problems: UNREADABLE,
  }),
  previewImport: contract({
    summary: 'Shows what import would make of two texts, and stores nothing',
    tag: 'articles',
    access: 'signed-in',
    body: importTexts,
    answer: importPreviewSchema,
    maxBytes: 8_000_000,
  }),
  importArticle: contract({
    summary: 'Imports an article with its reference, aligns and checks it',
    tag: 'articles',
    access: 'signed-in',
    status: 201,
    maxBytes: 8_000_000,
    body: importTexts.extend({
      deskId: id,
      title: typed(1000).optional(),
      metadata: metadataSchema.optional(),
      /** The files that the texts were read from, as `readFile` named them. */
      files: z.object({ source: id.optional(), target: id.optional(), both: id.optional() }).optional(),
    }),
    answer: articleSummarySchema,
    problems: ['empty-text', 'wrong-language', 'file-gone'],
  }),
  listArticles: contract({
    summary: 'Articles of the desks one belongs to',
    tag: 'articles',
    access: 'signed-in',
    query: pageQuery.extend(articleFilterSchema.shape),
    answer: pageOf(articleSummarySchema),
  }),
  getArticle: contract({
    summary: 'An article with its sentences, links and flags',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    query: z.object({
      flags: z.literal('none').optional().describe('`none`: who is about the links does without the flags'),
    }),
    answer: articleSchema,
  }),
  updateArticle: contract({
    summary: 'Changes title, metadata, assignee or state',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    body: z.object({
      version: z.number().int(),
      title: typed(1000).min(1).optional(),
      metadata: metadataSchema.optional(),
      assigneeId: id.nullable().optional(),
      state: z.enum(['open', 'delivered', 'archived']).optional(),
    }),
    answer: changesSchema,
    problems: ['version-conflict'],
  }),
  getArticleChanges: contract({
    summary: 'What changed since an event',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    query: z.object({ since: z.string().regex(/^\d{1,18}$/) }),
    answer: changesSchema,
  }),
  streamArticle: contract({
    summary: 'Server-sent events: the id of each event of the article as it happens',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    answer: 'text/event-stream',
  }),
  markPresence: contract({
    summary: 'Tells those who have the article open where one is; nothing is stored',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    body: z.object({
      sentenceId: id.nullable(),
      /** False when leaving. */
      here: z.boolean(),
    }),
    answer: null,
    status: 204,
  }),
  listEvents: contract({
    summary: 'The journal of an article, newest first',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    query: pageQuery,
    answer: pageOf(eventSchema),
  }),
  getMoment: contract({
    summary: 'What going back to right after an event would change',
    tag: 'articles',
    access: 'signed-in',
    params: momentParams,
    answer: momentSchema,
  }),
  restoreMoment: contract({
    summary: 'Brings text, states, flags and links back to how they stood right after an event',
    tag: 'articles',
    access: 'signed-in',
    params: momentParams,
    answer: changesSchema,
    problems: ['judged-since'],
  }),
  undo: contract({
    summary: 'Takes back one’s own last act on the article',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    answer: changesSchema,
    problems: ['nothing-to-undo', 'changed-since'],
  }),
  redo: contract({
    summary: 'Does again what one took back last',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    answer: changesSchema,
    problems: ['nothing-to-redo', 'changed-since'],
  }),
  getIngest: contract({
    summary: 'What import did to both texts, step by step, with the beginning of each before and after',
    tag: 'articles',
    access: 'signed-in',
    params: articleParams,
    answer: z.object({ source: ingestSideSchema, target: ingestSideSchema }),
  }),
  getText: contract({
    summary: 'A side of the article as it was received: the very file, or the text that was sent',
    tag: 'articles',
    access: 'signed-in',
    params: textParams,
    answer: '*/*',
  }),
  toggleStep: contract({
    summary: 'Switches an ingest step off (its words return to the article) or on again',
    tag: 'articles',
    access: 'signed-in',
    params: textParams.extend({ stepId: z.string().max(80) }),
    body: z.object({ applied: z.boolean() }),
    answer: changesSchema,
    problems: ['not-reversible'],
  }),
} as const;
