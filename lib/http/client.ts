import type { AnswerOf, BodyInputOf, ParamsOf, QueryInputOf } from './contract/routes.ts';
import { PATHS, type RouteName } from './paths.ts';

/** A refusal by the server, or `offline` when it could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: Record<string, unknown>;

  constructor(status: number, code: string, title: string, body: Record<string, unknown> = {}) {
    super(title);
    this.status = status;
    this.code = code;
    this.body = body;
  }
}

export interface CallOptions<N extends RouteName> {
  params?: ParamsOf<N>;
  query?: QueryInputOf<N>;
  body?: BodyInputOf<N>;
  /** Makes a retry harmless. */
  idempotencyKey?: string;
  /**
   * The `cursor` of the article as the caller has it: the answer of an act then holds all that
   * changed after it, other people's acts included, and its own `cursor` may be taken over.
   */
  cursor?: string;
  signal?: AbortSignal;
  /** Let the request outlive the page. */
  keepalive?: boolean;
}

/** `METHOD` and URL of a route. */
export function urlOf<N extends RouteName>(
  name: N,
  { params, query }: Pick<CallOptions<N>, 'params' | 'query'> = {},
): { method: string; url: string } {
  const [method = 'GET', path = '/'] = PATHS[name].split(' ');
  const values: Record<string, unknown> = params ?? {};
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(values[key])));
  const search = new URLSearchParams(
    Object.entries((query ?? {}) as Record<string, unknown>)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([key, value]) => [key, String(value)]),
  );
  return { method, url: search.size ? `${filled}?${search}` : filled };
}

/**
 * Calls a JSON route by name; typed by the contract.
 * @throws ApiError with the server's code and its sentence for the reader.
 */
export async function call<N extends RouteName>(name: N, options: CallOptions<N> = {}): Promise<AnswerOf<N>> {
  const response = await send(name, options);
  if (response.status === 204) return undefined as AnswerOf<N>;
  return (await response.json()) as AnswerOf<N>;
}

/** As `call`, for routes that answer with a file. */
export async function send<N extends RouteName>(name: N, options: CallOptions<N> = {}): Promise<Response> {
  const { method, url } = urlOf(name, options);
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
        ...(options.cursor ? { 'x-relire-cursor': options.cursor } : {}),
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.keepalive ? { keepalive: true } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(0, 'offline', 'offline');
  }
  if (response.ok) return response;
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  throw new ApiError(
    response.status,
    String(body.code ?? 'internal'),
    String(body.title ?? response.statusText),
    body,
  );
}
