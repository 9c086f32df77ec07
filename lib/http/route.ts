import { createHash, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { signedIn } from '#lib/auth/actor.ts';
import { db } from '#lib/db/client.ts';
import { isUnavailable } from '#lib/db/errors.ts';
import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';
import { observeRequest } from '#lib/metrics.ts';
import type { Call } from '#lib/usecases/call.ts';
import type { RouteContract } from './contract/contract.ts';
import { type AnswerOf, type BodyOf, CONTRACT, type ParamsOf, type QueryOf } from './contract/routes.ts';
import { localeOfRequest } from './locale.ts';
import { PATHS, type RouteName } from './paths.ts';
import { Problem, problemResponse } from './problem.ts';

const DEFAULT_MAX_BYTES = 256 * 1024;

interface Context<N extends RouteName> {
  request: Request;
  /** Null only on public routes. */
  call: N extends PublicRouteName ? Call | null : Call;
  params: ParamsOf<N>;
  query: QueryOf<N>;
  body: BodyOf<N>;
}

type PublicRouteName = {
  [N in RouteName]: (typeof CONTRACT)[N]['access'] extends 'public' ? N : never;
}[RouteName];

/** What Next calls. The route's name is kept on it, for the test that every route is in the table. */
export interface RouteHandler<N extends RouteName = RouteName> {
  (request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response>;
  routeName: N;
}

/**
 * The one way to make a route: request id, caller, origin check, size limit, validation, one log
 * line, one metric, and problem+json for whatever goes wrong. The handler returns the JSON value
 * of its contract, or a Response of its own for files and streams.
 */
export function route<N extends RouteName>(
  name: N,
  handle: (context: Context<N>) => Promise<AnswerOf<N> | Response>,
): RouteHandler<N> {
  const contract: RouteContract = CONTRACT[name];
  const method = PATHS[name].split(' ')[0] ?? 'GET';

  const respond = async (request: Request, context: { params: Promise<Record<string, string>> }) => {
    const startedAt = performance.now();
    const requestId = randomUUID();
    let response: Response;
    try {
      const caller = await signedIn(request);
      if (method !== 'GET') refuseForeignOrigin(request);
      if (contract.access !== 'public' && !caller) throw new Problem(401, 'signed-out');
      if (contract.access === 'admin' && !caller?.actor.isAdmin) throw new Problem(403, 'forbidden');
      const params = check(contract.params, await context.params, 404);
      const query = check(contract.query, Object.fromEntries(new URL(request.url).searchParams), 400);
      const raw = contract.body ? await readBody(request, contract.maxBytes ?? DEFAULT_MAX_BYTES) : '';
      const body = check(contract.body, contract.body ? parseJson(raw) : undefined, 400);
      const key = request.headers.get('idempotency-key');
      const cursor = request.headers.get('x-relire-cursor')?.match(/^\d{1,18}$/)?.[0];
      const call: Call | null = caller && {
        db: db(),
        actor: caller.actor,
        ...(key && method !== 'GET'
          ? { idempotency: { key: key.slice(0, 200), digest: digest(method, request.url, raw) } }
          : {}),
        ...(cursor ? { cursor } : {}),
      };
      const answer = await handle({ request, call, params, query, body } as Context<N>);
      response = answer instanceof Response ? answer : jsonResponse(contract, answer);
      response.headers.set('x-request-id', requestId);
    } catch (error) {
      response = problemResponse(asProblem(error, requestId), localeOfRequest(request), requestId);
    }
    const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
    observeRequest(name, response.status, milliseconds);
    log.info({ requestId, route: name, status: response.status, milliseconds });
    return response;
  };
  return Object.assign(respond, { routeName: name });
}

function jsonResponse(contract: RouteContract, answer: unknown): Response {
  const status = contract.status ?? 200;
  if (contract.answer === null) return new Response(null, { status: 204 });
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } });
}

function asProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Problem) return error;
  if (isUnavailable(error)) {
    log.error({ requestId, err: error }, 'database unavailable');
    return new Problem(503, 'unavailable');
  }
  log.error({ requestId, err: error }, 'unexpected error');
  return new Problem(500, 'internal');
}

function check(schema: z.ZodType | undefined, value: unknown, status: 400 | 404): unknown {
  if (!schema) return {};
  const result = schema.safeParse(value);
  if (result.success) {
    if (containsForbidden(value)) throw new Problem(400, 'bad-characters');
    return result.data;
  }
  if (status === 404) throw new Problem(404, 'not-found');
  const fields = result.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  throw new Problem(400, 'bad-request', { fields });
}

function containsForbidden(value: unknown): boolean {
  if (typeof value === 'string') return hasForbiddenCharacters(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(containsForbidden);
}

async function readBody(request: Request, maxBytes: number): Promise<string> {
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
    throw new Problem(415, 'not-json');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Problem(413, 'too-large', { maxBytes });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Problem(400, 'bad-characters');
  }
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Problem(400, 'not-json');
  }
}

function digest(method: string, url: string, body: string): string {
  return createHash('sha256')
    .update(`${method} ${new URL(url).pathname}\n${body}`)
    .digest('hex');
}

/**
 * A browser sends cookies with requests that another site makes; such requests are refused.
 * Scripts send a token and no cookie, so they need no origin.
 */
function refuseForeignOrigin(request: Request): void {
  const { headers } = request;
  if (!headers.get('cookie')) return;
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return;
  const origin = headers.get('origin');
  if (!site && origin && originIsOurs(origin, headers.get('host'))) return;
  throw new Problem(403, 'cross-origin');
}

function originIsOurs(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  return origin === new URL(env().APP_URL).origin || new URL(origin).host === host;
}
