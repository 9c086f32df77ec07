import { z } from 'zod';
import { PERIODS } from '#lib/domain/report.ts';
import { contract, id } from './contract.ts';
import { categorySchema } from './flags.ts';
import { typologyEntrySchema } from './quality.ts';

/** Days, both included. */
const reportQuery = z.object({
  desk: id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  period: z.enum(PERIODS).default('week'),
  by: z.enum(['desk', 'engine']).default('desk'),
});

const scoreSchema = z.object({
  errors: z.number().int(),
  /** MQM score of 100; null without words. */
  score: z.number().nullable(),
  perThousand: z.number().nullable(),
  /** WMT penalty a segment. */
  wmt: z.number().nullable(),
});

const pooledSchema = z.object({
  articles: z.number().int(),
  /** Words of English. */
  words: z.number().int(),
  received: scoreSchema,
  standing: scoreSchema,
  ter: z.number().nullable(),
  chrF: z.number().nullable(),
  /** Minutes of work for a thousand words of English. */
  minutesPerThousand: z.number().nullable(),
});

const reportSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  period: z.enum(PERIODS),
  by: z.enum(['desk', 'engine']),
  /** Delivered articles that could not be measured in time for this answer; asked again, there are fewer. */
  unmeasured: z.number().int(),
  total: pooledSchema,
  /** A line of the plots: a desk, an engine (its key is empty where nobody said), or all others (null). */
  series: z.array(
    z.object({
      key: z.string().nullable(),
      name: z.string(),
      /** One for each period, without articles too. */
      points: z.array(z.object({ start: z.iso.date(), ...pooledSchema.shape })),
    }),
  ),
  categories: z.array(
    z.object({
      category: categorySchema,
      /** As the desks call it; empty where they say what Relire does, or differ. */
      names: typologyEntrySchema.shape.names,
      errors: z.number().int(),
      perThousand: z.number(),
    }),
  ),
  checks: z.array(
    z.object({
      check: z.string(),
      fixed: z.number().int(),
      confirmed: z.number().int(),
      dismissed: z.number().int(),
      open: z.number().int(),
    }),
  ),
  phrases: z.array(
    z.object({
      before: z.string(),
      after: z.string(),
      count: z.number().int(),
      articles: z.number().int(),
    }),
  ),
  /** Whose work is told: everybody's to leads, one's own to others, nobody's where the desk wants none told. */
  whose: z.enum(['everybody', 'own', 'nobody']),
  work: z.array(
    z.object({
      userId: id,
      name: z.string(),
      articles: z.number().int(),
      finished: z.number().int(),
      words: z.number().int(),
      corrected: z.number().int(),
      flagged: z.number().int(),
      decided: z.number().int(),
      minutes: z.number(),
    }),
  ),
  diligence: z.array(
    z.object({
      articleId: id,
      title: z.string(),
      userId: id,
      name: z.string(),
      finished: z.number().int(),
      unread: z.number().int(),
      minutes: z.number(),
    }),
  ),
});
export type ReportJson = z.infer<typeof reportSchema>;

export const REPORT_TABLES = ['quality', 'categories', 'checks', 'phrases', 'work', 'diligence'] as const;

export const reportContract = {
  getReport: contract({
    access: 'signed-in',
    tag: 'reports',
    summary: 'Quality of delivered articles over time, and what became of the findings of checks',
    query: reportQuery,
    answer: reportSchema,
  }),
  exportReport: contract({
    access: 'signed-in',
    tag: 'reports',
    summary: 'One table of the report as CSV',
    params: z.object({ table: z.enum(REPORT_TABLES) }),
    query: reportQuery,
    answer: '*/*',
  }),
} as const;
