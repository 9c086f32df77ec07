import { z } from 'zod';
import { DISMISSAL_SCOPES } from '#lib/domain/checks/dismissals.ts';
import { DASHES, SPACE_PLACES } from '#lib/domain/checks/house.ts';
import { contract, id, idParams, instant, personSchema, typed } from './contract.ts';
import { bilingualSchema, categorySchema } from './flags.ts';

export const laneSchema = z.enum(['sure', 'probable', 'unsure']);
export const profileIdSchema = z.enum(['imprimerie-nationale', 'web', 'fr-CA', 'fr-CH']);
export const spaceSchema = z.enum(['none', 'noBreak', 'narrow']);

/** A published profile, and where the house departs from it. */
export const typographySchema = z.object({
  base: profileIdSchema,
  spaces: z.partialRecord(z.enum(SPACE_PLACES), spaceSchema).default({}),
  dash: z.enum(DASHES).optional(),
  commonNouns: z.enum(['small', 'capital']).optional(),
  apostrophe: z.enum(['curly', 'straight']).optional(),
});
export type TypographyJson = z.infer<typeof typographySchema>;

/** What a lead settled for checks, by id. */
export const checkSettingsSchema = z.record(
  z.string().max(80),
  z.enum(['sure', 'probable', 'unsure', 'off']),
);
export const earnedLanesSchema = z.record(z.string(), laneSchema);

/** As many as there are keys from 1 to 9. */
export const MOST_REASONS = 9;
const reasonListSchema = z.array(typed(200).trim().min(1)).max(MOST_REASONS);

/** What a desk usually says when it dismisses a flag or sends a sentence back; nothing: what Relire offers. */
export const reasonsSchema = z.object({ dismiss: reasonListSchema, sendBack: reasonListSchema });
export type ReasonsJson = z.infer<typeof reasonsSchema>;

/** A check as a desk sees it. */
export const houseCheckSchema = z.object({
  id: z.string(),
  name: bilingualSchema,
  category: categorySchema,
  /** Runs outside of Relire, and only where the installation has its server. */
  external: z.boolean(),
  /** Settled by a lead; null: by its record. */
  setting: z.enum(['sure', 'probable', 'unsure', 'off']).nullable(),
  /** For each lane that the check itself gives: how its last findings here were decided on, and where that puts them. */
  lanes: z.array(
    z.object({
      own: laneSchema,
      now: laneSchema,
      right: z.number().int(),
      dismissed: z.number().int(),
    }),
  ),
});
export type HouseCheckJson = z.infer<typeof houseCheckSchema>;

export const termSchema = z.object({
  id,
  kind: z.enum(['required', 'forbidden']),
  source: z.string(),
  target: z.string(),
  matchCase: z.boolean(),
  note: z.string(),
  createdBy: personSchema,
  createdAt: instant,
});
export type TermJson = z.infer<typeof termSchema>;

const term = z.object({
  kind: z.enum(['required', 'forbidden']),
  source: typed(200),
  target: typed(200).trim().min(1),
  matchCase: z.boolean().default(false),
  note: typed(500).default(''),
});

export const dismissalSchema = z.object({
  id,
  scope: z.enum(DISMISSAL_SCOPES).exclude(['place']),
  check: z.string(),
  quote: z.string(),
  reason: z.string(),
  article: z.object({ id, title: z.string() }).nullable(),
  createdBy: personSchema,
  createdAt: instant,
});
export type DismissalJson = z.infer<typeof dismissalSchema>;

export const houseSchema = z.object({
  typography: typographySchema,
  checks: z.array(houseCheckSchema),
  reasons: reasonsSchema,
  /** What the caller's undo would take back; null when there is nothing. */
  undo: z.object({ eventId: z.string(), type: z.string() }).nullable(),
});
export type HouseJson = z.infer<typeof houseSchema>;

const onDesk = { access: 'signed-in', tag: 'desks', params: idParams } as const;

export const houseContract = {
  getHouse: contract({
    ...onDesk,
    summary: 'How a desk has its articles checked: typography, checks with their lanes and records',
    answer: houseSchema,
  }),
  updateHouse: contract({
    ...onDesk,
    summary:
      'Changes the typography of the house, what is settled for checks (null: nothing), or the usual reasons',
    body: z.object({
      typography: typographySchema.optional(),
      checks: z
        .record(z.string().max(80), z.enum(['sure', 'probable', 'unsure', 'off']).nullable())
        .optional(),
      reasons: reasonsSchema.partial().optional(),
    }),
    answer: houseSchema,
  }),
  undoOnDesk: contract({
    ...onDesk,
    summary: 'Takes back one’s own last change of the checks, the glossary or the dismissals of a desk',
    answer: houseSchema,
    problems: ['nothing-to-undo', 'changed-since'],
  }),
  listTerms: contract({
    ...onDesk,
    summary: 'The glossary of a desk, by English term',
    answer: z.object({ items: z.array(termSchema) }),
  }),
  addTerms: contract({
    ...onDesk,
    summary: 'Adds terms to the glossary; one that is there already, with the same words, is changed',
    status: 201,
    body: z.object({ terms: z.array(term).min(1).max(1000) }),
    answer: z.object({ items: z.array(termSchema), added: z.number().int(), changed: z.number().int() }),
  }),
  removeTerm: contract({
    ...onDesk,
    summary: 'Takes a term out of the glossary',
    answer: null,
    status: 204,
  }),
  listDismissals: contract({
    ...onDesk,
    summary: 'What a desk does not want to be told again, newest first; its dictionary is in it',
    answer: z.object({ items: z.array(dismissalSchema) }),
  }),
  addWords: contract({
    ...onDesk,
    summary: 'Adds words to the dictionary of a desk',
    status: 201,
    body: z.object({ words: z.array(typed(80).trim().min(1)).min(1).max(1000) }),
    answer: z.object({ items: z.array(dismissalSchema), added: z.number().int() }),
  }),
  removeDismissal: contract({
    ...onDesk,
    summary: 'Takes a dismissal back: what it kept away is found again',
    answer: null,
    status: 204,
  }),
} as const;
