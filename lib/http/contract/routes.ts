import { z } from 'zod';
import type { RouteName } from '#lib/http/paths.ts';
import { articleContract, changesSchema } from './articles.ts';
import { batchContract } from './batches.ts';
import { boardContract } from './board.ts';
import { bulkContract } from './bulk.ts';
import { contract, id, idParams, type RouteContract } from './contract.ts';
import { discussionContract } from './discussions.ts';
import { exportContract } from './exports.ts';
import { flagBodies, flagListContract, segmentListContract } from './flags.ts';
import { houseContract } from './house.ts';
import { linkContract } from './links.ts';
import { notificationContract } from './notifications.ts';
import { peopleContract } from './people.ts';
import { qualityContract } from './quality.ts';
import { reportContract } from './reports.ts';
import { roundContract } from './rounds.ts';
import { revisionListContract, sentenceBodies } from './sentences.ts';
import { viewContract } from './views.ts';
import { webhookContract } from './webhooks.ts';

const act = { access: 'signed-in', params: idParams, answer: changesSchema } as const;

/** What every route takes and gives: the handlers, the client, the OpenAPI document and the tests read this. */
export const CONTRACT = {
  ...peopleContract,
  ...houseContract,
  ...articleContract,
  ...exportContract,
  ...batchContract,
  ...webhookContract,
  ...linkContract,
  ...qualityContract,
  ...reportContract,
  ...roundContract,
  reviseSentence: contract({
    ...act,
    tag: 'sentences',
    summary: 'Saves a new wording of a sentence',
    body: sentenceBodies.reviseSentence,
    problems: ['version-conflict', 'bad-characters'],
  }),
  moveSentence: contract({
    ...act,
    tag: 'sentences',
    summary: 'Moves a sentence to another state',
    body: sentenceBodies.moveSentence,
    problems: ['not-allowed-from-state'],
  }),
  joinSentence: contract({
    ...act,
    tag: 'sentences',
    summary: 'Joins a sentence to the one before: its words move there, it stays empty',
    body: sentenceBodies.joinSentence,
    problems: ['version-conflict', 'nothing-before'],
  }),
  splitSentence: contract({
    ...act,
    tag: 'sentences',
    summary: 'Splits a sentence in two at an offset',
    body: sentenceBodies.splitSentence,
    problems: ['version-conflict', 'nothing-to-split'],
  }),
  listRevisions: revisionListContract,
  restoreRevision: contract({
    ...act,
    tag: 'sentences',
    summary: 'Makes an earlier wording the current one',
    body: sentenceBodies.restoreRevision,
    problems: ['version-conflict'],
  }),
  keepCorrection: contract({
    ...act,
    tag: 'flags',
    status: 201,
    summary: 'Keeps a correction as an annotation of the wording as received, already fixed',
    body: flagBodies.keepCorrection,
    problems: ['quote-mismatch', 'already-kept', 'category-off', 'note-wanted'],
  }),
  listFlags: flagListContract,
  listSegments: segmentListContract,
  raiseFlag: contract({
    tag: 'flags',
    access: 'signed-in',
    status: 201,
    answer: changesSchema,
    summary: 'Flags words of a sentence',
    body: flagBodies.raiseFlag,
    problems: ['quote-mismatch', 'category-off', 'note-wanted'],
  }),
  updateFlag: contract({
    ...act,
    tag: 'flags',
    summary: 'Changes a flag: category, severity, note, assignee',
    body: flagBodies.updateFlag,
    problems: ['version-conflict', 'category-off', 'note-wanted'],
  }),
  decideFlag: contract({
    ...act,
    tag: 'flags',
    summary: 'Decides on a flag',
    body: flagBodies.decideFlag,
    problems: ['not-allowed-from-state', 'reason-wanted'],
  }),
  fixFlag: contract({
    ...act,
    tag: 'flags',
    summary: 'Applies the fix that a flag offers',
    problems: ['no-fix'],
  }),
  fixFlags: contract({
    ...act,
    tag: 'flags',
    summary:
      'Applies the fixes of several flags of an article in one act; those settled meanwhile are passed over',
    body: flagBodies.fixFlags,
    problems: ['no-fix'],
  }),
  ...discussionContract,
  ...notificationContract,
  ...bulkContract,
  ...boardContract,
  ...viewContract,
  streamDesks: contract({
    summary: 'Server-sent events: the id of each event of a desk, or of all one’s desks, as it happens',
    tag: 'desks',
    access: 'signed-in',
    query: z.object({ desk: id.optional() }),
    answer: 'text/event-stream',
  }),
  getHealth: contract({
    summary: 'Whether the service and its database answer',
    tag: 'service',
    access: 'public',
    answer: z.object({ ok: z.boolean() }),
  }),
  getMetrics: contract({
    summary: 'Counters in the Prometheus text format',
    tag: 'service',
    access: 'admin',
    answer: 'text/plain',
  }),
  getOpenapi: contract({
    summary: 'This description, OpenAPI 3.1',
    tag: 'service',
    access: 'public',
    answer: z.record(z.string(), z.unknown()),
  }),
} as const satisfies Record<RouteName, RouteContract>;

export type Contract = typeof CONTRACT;
type Schema<N extends RouteName, K extends string> = Contract[N] extends {
  readonly [P in K]: infer S extends z.ZodType;
}
  ? S
  : never;
export type ParamsOf<N extends RouteName> = [Schema<N, 'params'>] extends [never]
  ? Record<never, never>
  : z.output<Schema<N, 'params'>>;
export type QueryOf<N extends RouteName> = [Schema<N, 'query'>] extends [never]
  ? Record<never, never>
  : z.output<Schema<N, 'query'>>;
export type QueryInputOf<N extends RouteName> = [Schema<N, 'query'>] extends [never]
  ? undefined
  : z.input<Schema<N, 'query'>>;
export type BodyOf<N extends RouteName> = [Schema<N, 'body'>] extends [never]
  ? undefined
  : z.output<Schema<N, 'body'>>;
export type BodyInputOf<N extends RouteName> = [Schema<N, 'body'>] extends [never]
  ? undefined
  : z.input<Schema<N, 'body'>>;
export type AnswerOf<N extends RouteName> = [Schema<N, 'answer'>] extends [never]
  ? undefined
  : z.output<Schema<N, 'answer'>>;
