import { z } from 'zod';
import { SPACE_PROFILES } from '#lib/domain/export-options.ts';
import { articleFilterSchema } from './articles.ts';
import { contract, id, idParams, instant, typed } from './contract.ts';

export const exportFormatSchema = z.enum([
  'txt',
  'md',
  'html',
  'docx',
  'docx-changes',
  'docx-table',
  'html-table',
  'xliff',
  'xliff-2',
  'tmx',
  'csv',
  'tsv',
  'jsonl',
]);

export type ExportFormatJson = z.infer<typeof exportFormatSchema>;

/** Formats by what one wants with the file; every format is in one group. */
export const FORMAT_GROUPS = [
  { name: 'article', formats: ['txt', 'md', 'html', 'docx'] },
  { name: 'corrections', formats: ['docx-changes'] },
  { name: 'bilingual', formats: ['docx-table', 'html-table'] },
  { name: 'engines', formats: ['xliff', 'xliff-2', 'tmx', 'csv', 'tsv', 'jsonl'] },
] as const satisfies readonly { name: string; formats: readonly ExportFormatJson[] }[];

export const exportGateSchema = z.object({
  /** Flags still open or confirmed but not fixed (machine findings in the lanes shown, and people's). */
  openFlags: z.array(
    z.object({
      id,
      sentenceId: id,
      quote: z.string(),
      severity: z.string(),
      category: z.string(),
      check: z.string().nullable(),
    }),
  ),
  unfinished: z.array(z.object({ sentenceId: id, text: z.string(), status: z.string() })),
  /** Discussions that nobody has resolved. They are shown, and stop nobody: an answer may come after publication. */
  openThreads: z.array(
    z.object({ id, sentenceId: id, author: z.string(), said: z.string(), comments: z.number().int() }),
  ),
  open: z.boolean(),
  canPass: z.boolean(),
});

/** How articles go out; see lib/domain/export-options.ts. */
const optionsSchema = z.object({
  spaces: z.enum(SPACE_PROFILES).default('asIs'),
  flags: z.boolean().default(true),
  settleApproved: z.boolean().default(false),
});
/** The same in an address. */
const yes = z.enum(['true', 'false']);
const optionsQuery = optionsSchema.extend({
  flags: yes.default('true'),
  settleApproved: yes.default('false'),
});

const departureSchema = optionsSchema.extend({
  passGate: z.boolean().default(false),
  reason: typed(2000).optional(),
});

/** What an archive of many articles says of itself, in its `manifest.json`. */
export const exportManifestSchema = z.object({
  exportedAt: instant,
  formats: z.array(exportFormatSchema),
  articles: z.array(
    z.object({
      id,
      title: z.string(),
      files: z.array(
        z.object({
          name: z.string(),
          format: exportFormatSchema,
          bytes: z.number().int(),
          /** Hex. */
          sha256: z.string(),
        }),
      ),
    }),
  ),
  refused: z.array(
    z.object({
      id,
      /** Empty for an article that the caller may not see. */
      title: z.string(),
      reason: z.object({ code: z.string(), fr: z.string(), en: z.string() }),
      openFlags: z.number().int().optional(),
      unfinished: z.number().int().optional(),
    }),
  ),
});
export type ExportManifestJson = z.infer<typeof exportManifestSchema>;

export const exportContract = {
  getExport: contract({
    summary: 'What export would give, and what stands in its way',
    tag: 'articles',
    access: 'signed-in',
    params: idParams,
    query: optionsQuery.extend({ format: exportFormatSchema.default('txt') }),
    answer: z.object({
      gate: exportGateSchema,
      format: exportFormatSchema,
      fileName: z.string(),
      /** The text is the file, to the byte; false: the file is no text, and these are its words. */
      exact: z.boolean(),
      text: z.string(),
    }),
  }),
  exportArticle: contract({
    summary: 'The cleaned article as a file',
    tag: 'articles',
    access: 'signed-in',
    params: idParams,
    body: departureSchema.extend({ format: exportFormatSchema }),
    answer: '*/*',
    problems: ['gate-closed'],
  }),
  exportSelection: contract({
    summary: 'Many articles as a ZIP, in one format or several; its manifest.json lists what was refused',
    tag: 'articles',
    access: 'signed-in',
    body: departureSchema
      .extend({
        articles: z.array(id).min(1).max(2000).optional(),
        /** In place of articles: all that a list with this filter shows. */
        filter: articleFilterSchema.optional(),
        formats: z.array(exportFormatSchema).min(1).max(13),
      })
      .refine(({ articles, filter }) => (articles === undefined) !== (filter === undefined), {
        message: 'Either articles or a filter.',
      }),
    answer: 'application/zip',
    problems: ['selection-empty', 'selection-too-large'],
  }),
} as const;
