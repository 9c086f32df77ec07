import { z } from 'zod';
import {
  articleSchema,
  articleSummarySchema,
  changesSchema,
  eventSchema,
  importPreviewSchema,
  linkSchema,
  metadataSchema,
  momentSchema,
  stepSchema,
} from './contract/articles.ts';
import { personSchema, type RouteContract } from './contract/contract.ts';
import { commentSchema, threadSchema } from './contract/discussions.ts';
import { fixSchema, flagSchema, queuedFlagSchema } from './contract/flags.ts';
import { notificationSchema, returnSchema } from './contract/notifications.ts';
import {
  deskSchema,
  invitationSchema,
  memberSchema,
  meSchema,
  sessionSchema,
  tokenSchema,
  userSchema,
} from './contract/people.ts';
import { CONTRACT } from './contract/routes.ts';
import { revisionSchema, sentenceSchema } from './contract/sentences.ts';
import { MESSAGES } from './contract/webhooks.ts';
import { PATHS, type RouteName } from './paths.ts';
import { PROBLEM_TEXTS } from './problem.ts';

/** Shapes that have a name of their own in the description, wherever they are used. */
const SHAPES = {
  Article: articleSchema,
  ArticleSummary: articleSummarySchema,
  Changes: changesSchema,
  Comment: commentSchema,
  Desk: deskSchema,
  Event: eventSchema,
  Fix: fixSchema,
  Flag: flagSchema,
  ImportPreview: importPreviewSchema,
  Invitation: invitationSchema,
  Link: linkSchema,
  Me: meSchema,
  Member: memberSchema,
  Moment: momentSchema,
  Notification: notificationSchema,
  Metadata: metadataSchema,
  Person: personSchema,
  QueuedFlag: queuedFlagSchema,
  Return: returnSchema,
  Revision: revisionSchema,
  Sentence: sentenceSchema,
  Session: sessionSchema,
  Step: stepSchema,
  Thread: threadSchema,
  Token: tokenSchema,
  User: userSchema,
} as const;

/** The HTTP statuses of each problem code; a test holds them against where they are thrown. */
export const PROBLEM_STATUS: Record<string, readonly number[]> = {
  'file-annotations': [422],
  'file-broken': [422],
  'file-doctype': [422],
  'file-too-costly': [422],
  'file-gone': [422],
  'archive-too-large': [422],
  'no-pairs': [422],
  'bad-manifest': [422],
  'file-empty': [422],
  'file-encoding': [422],
  'file-encrypted': [422],
  'file-languages': [422],
  'file-no-text': [422],
  'file-not-text': [422],
  'file-too-deep': [422],
  'file-unknown': [422],
  'file-too-large': [413],
  'bad-request': [400],
  'bad-characters': [400],
  'not-json': [400, 415],
  'reason-wanted': [400],
  'weak-password': [400],
  'signed-out': [401],
  forbidden: [403],
  'cross-origin': [403],
  'wrong-password': [403],
  'not-found': [404],
  'version-conflict': [409],
  'not-allowed-from-state': [409],
  'nothing-before': [409],
  'nothing-to-split': [409],
  'nothing-to-undo': [409],
  'nothing-to-redo': [409],
  'nothing-to-retry': [409],
  'nothing-to-cancel': [409],
  'webhook-address': [422],
  'too-many-webhooks': [409],
  'changed-since': [409],
  'judged-since': [409],
  'links-changed': [409],
  'quote-mismatch': [409],
  'already-kept': [409],
  'bad-span': [400],
  'round-open': [409],
  'round-closed': [409],
  'task-finished': [409],
  adjudicated: [409],
  undecided: [409],
  'category-off': [409],
  'note-wanted': [400],
  'no-fix': [409],
  'gate-closed': [409],
  'selection-empty': [422],
  'selection-too-large': [422],
  'email-taken': [409],
  'last-admin': [409],
  'invitation-invalid': [410],
  'reset-invalid': [410],
  'too-large': [413],
  'not-reversible': [422],
  'crashed-often': [422],
  cancelled: [409],
  'empty-text': [422],
  'one-text-wanted': [422],
  'both-texts-wanted': [422],
  'wrong-language': [422],
  'key-reused': [422],
  throttled: [429],
  internal: [500],
  unavailable: [503],
};

type Json = Record<string, unknown>;

let built: Json | undefined;

/** The description of the whole API, OpenAPI 3.1, made once from the contract that the routes obey. */
export function openapiDocument(): Json {
  built ??= buildDocument();
  return built;
}

function buildDocument(): Json {
  const { schemas, answerOf } = describeAnswers();
  const paths: Record<string, Json> = {};
  for (const name of Object.keys(PATHS) as RouteName[]) {
    const [method = 'GET', path = '/'] = PATHS[name].split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(name, method, answerOf(name)) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Relire',
      version: '1',
      summary: 'Review of machine-translated French against its English reference',
      description:
        'Offsets are half-open ranges in UTF-16 units of NFC text. Errors are problem details ' +
        '(RFC 9457) with a stable `code`. What one may not see does not exist (404); what one sees ' +
        'but may not do is refused (403).',
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'people', description: 'Accounts, sessions and tokens' },
      { name: 'desks', description: 'Desks, their members and invitations' },
      { name: 'articles', description: 'Articles: import, history, export' },
      { name: 'batches', description: 'Many pairs imported at once' },
      { name: 'webhooks', description: 'Addresses that are told what happens on a desk' },
      { name: 'alignment', description: 'Which English says what which French says' },
      { name: 'sentences', description: 'Wordings and states of sentences' },
      { name: 'flags', description: 'What is wrong, who says so, what was decided' },
      { name: 'reports', description: 'Quality over time, and what became of findings' },
      { name: 'discussions', description: 'What people say about sentences and flags' },
      { name: 'notifications', description: 'What one is told of, and what came back' },
      { name: 'bulk', description: 'Many flags, sentences or articles at once' },
      { name: 'rounds', description: 'Blind rounds: several annotators, their agreement, adjudication' },
      { name: 'service', description: 'The service itself' },
    ],
    paths,
    webhooks: webhooks(),
    components: {
      schemas: { ...schemas, Problem: PROBLEM_SCHEMA },
      parameters: PARAMETERS,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'relire-session',
          description:
            'Set at sign-in; `__Host-relire-session` on https. Changing requests must come from the same origin.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'relire_…',
          description: 'A token for scripts; without the scope `write` it may only read.',
        },
      },
    },
  };
}

/** JSON schemas of all answers, with the shapes that have a name in their own place. */
function describeAnswers() {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(SHAPES)) registry.add(shape, { id });
  const ids = new Map<z.ZodType, string>(Object.entries(SHAPES).map(([id, shape]) => [shape, id]));
  for (const name of Object.keys(CONTRACT) as RouteName[]) {
    const { answer }: RouteContract = CONTRACT[name];
    if (answer === null || typeof answer === 'string' || ids.has(answer)) continue;
    const id = `${name.charAt(0).toUpperCase()}${name.slice(1)}Answer`;
    ids.set(answer, id);
    registry.add(answer, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  for (const schema of Object.values(schemas)) withoutIdentity(schema);
  return {
    schemas,
    answerOf(name: RouteName): Json | null {
      const { answer }: RouteContract = CONTRACT[name];
      if (answer === null) return null;
      if (typeof answer === 'string') return { [answer]: { schema: { type: 'string' } } };
      return { 'application/json': { schema: { $ref: `#/components/schemas/${ids.get(answer)}` } } };
    },
  };
}

function operation(name: RouteName, method: string, answer: Json | null): Json {
  const contract: RouteContract = CONTRACT[name];
  const status = answer === null ? 204 : (contract.status ?? 200);
  const parameters = [
    ...parametersOf(contract.params, 'path'),
    ...parametersOf(contract.query, 'query'),
    ...headersOf(contract),
  ];
  return {
    operationId: name,
    tags: [contract.tag],
    summary: contract.summary,
    ...(contract.access === 'admin' ? { description: 'Admins only.' } : {}),
    security: contract.access === 'public' ? [] : [{ session: [] }, { token: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: inline(contract.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: status === 204 ? 'Done' : contract.summary,
        ...(answer ? { content: answer } : {}),
      },
      ...problemResponses(contract, method),
    },
  };
}

/** The requests that Relire makes of its own, to the addresses that desks name. */
function webhooks(): Json {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  });
  return Object.fromEntries(
    Object.entries(MESSAGES).map(([event, { summary, schema }]) => [
      event,
      {
        post: {
          summary,
          description:
            'Signed as Standard Webhooks 1.0 says: HMAC-SHA256 of `id.timestamp.body` with the secret. Sent again, ' +
            'with longer and longer waits, until it is answered with 2xx; it may arrive more than once.',
          tags: ['webhooks'],
          parameters: [
            header('webhook-id', 'The same whenever this message is sent'),
            header('webhook-timestamp', 'Unix seconds'),
            header('webhook-signature', '`v1,` and the signature in Base64'),
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: inline(schema, 'output') } },
          },
          responses: {
            '2XX': { description: 'Received' },
            410: { description: 'There is no such receiver any more: the webhook is switched off' },
          },
        },
      },
    ]),
  );
}

function headersOf({ answer }: RouteContract): Json[] {
  const act = answer === changesSchema || answer === commentSchema || answer === threadSchema;
  return [
    ...(act ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(answer === changesSchema ? [{ $ref: '#/components/parameters/Cursor' }] : []),
  ];
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  // What is sent decides whether it is required, what is understood decides its type: the
  // number of a query arrives as text.
  const { required = [] } = inline(schema, 'input') as { required?: string[] };
  const { properties = {} } = inline(schema, 'output') as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function problemResponses(contract: RouteContract, method: string): Json {
  const codes = new Set<string>(contract.problems);
  for (const code of ['internal', 'unavailable']) codes.add(code);
  if (contract.access !== 'public') codes.add('signed-out').add('forbidden');
  // A thing may be named in the path, the query or the body.
  if (contract.params || contract.query || contract.body) codes.add('not-found');
  if (contract.query || contract.body) codes.add('bad-request').add('bad-characters');
  if (contract.body) codes.add('not-json').add('too-large');
  if (method !== 'GET') codes.add('cross-origin');
  if (headersOf(contract).length > 0) codes.add('key-reused');

  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    for (const status of PROBLEM_STATUS[code] ?? [])
      byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, known]) => [
      status,
      {
        description: known.map((code) => `\`${code}\`: ${PROBLEM_TEXTS[code]?.en ?? ''}`).join('\n\n'),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Problem' },
                { type: 'object', properties: { code: { enum: known.sort() } } },
              ],
            },
          },
        },
      },
    ]),
  );
}

function inline(schema: z.ZodType, io: 'input' | 'output'): Json {
  return withoutIdentity(z.toJSONSchema(schema, { io }));
}

/** `$id` and `$schema` belong to schemas that stand alone; here the document speaks for them. */
function withoutIdentity(schema: Json): Json {
  delete schema.$id;
  delete schema.$schema;
  return schema;
}

const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Makes a retry harmless: the same key with the same request gives the first answer again.',
    schema: { type: 'string', maxLength: 200 },
  },
  Cursor: {
    name: 'X-Relire-Cursor',
    in: 'header',
    required: false,
    description:
      'The `cursor` of the article as the caller has it: the answer then tells all that came after it.',
    schema: { type: 'string', pattern: '^\\d{1,18}$' },
  },
};

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'Problem details, RFC 9457.',
  properties: {
    type: { type: 'string', description: '`urn:relire:problem:` and the code' },
    title: { type: 'string', description: 'A sentence for the reader, in the language asked for' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable: what programs go by' },
    requestId: { type: 'string', format: 'uuid', description: 'Under which the server logged it' },
    fields: {
      type: 'array',
      description: 'What is wrong with which field, for `bad-request`',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, message: { type: 'string' } },
        required: ['field', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'requestId'],
};
