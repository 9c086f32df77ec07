import { handleAuth } from '#lib/auth/auth.ts';
import { sessionCookieName } from '#lib/auth/sessions.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { upsertMember } from '#lib/db/rows/desk.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { RouteName } from '#lib/http/paths.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { log } from '#lib/log.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { testDatabase } from '#tests/integration/database.ts';

export const APP = 'http://relire.test';
export const PASSWORD = 'un mot de passe assez long';

/** A database of its own behind the route handlers, called as a browser or a script would. */
export interface World {
  db: Db;
  /** Signs in through the Auth handler and returns the session cookie, `name=value`. */
  signIn(email: string, password?: string): Promise<string>;
  /** Sends the sign-in form and returns the answer as it is. */
  postSignIn(fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** Makes an account, on the desk when one is given. */
  person(
    email: string,
    options?: { isAdmin?: boolean; desk?: string; role?: 'editor' | 'lead' },
  ): Promise<string>;
  desk(name: string): Promise<string>;
  close(): Promise<void>;
}

/** @param environment further variables, e.g. an OIDC provider's */
export async function openWorld(environment: Record<string, string> = {}): Promise<World> {
  const { url, close } = await testDatabase();
  Object.assign(process.env, {
    DATABASE_URL: url,
    APP_URL: APP,
    AUTH_SECRET: 'a secret of the tests that is long enough',
    ...environment,
  });
  log.level = 'silent';
  const db = connect(url, 5);
  (globalThis as typeof globalThis & { relireDb?: Db }).relireDb = db;

  const postSignIn: World['postSignIn'] = (fields, headers = {}) =>
    handleAuth(
      new Request(`${APP}/api/auth/callback/credentials`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '192.0.2.1', ...headers },
        body: new URLSearchParams(fields),
      }),
    );

  return {
    db,
    postSignIn,
    async signIn(email, password = PASSWORD) {
      const cookie = sessionCookieOf(await postSignIn({ email, password }));
      if (!cookie) throw new Error(`${email} could not sign in`);
      return cookie;
    },
    async person(email, { isAdmin = false, desk, role = 'editor' } = {}) {
      const name = email.split('@')[0] ?? email;
      const { id } = await createUser(db, { email, name, password: PASSWORD, isAdmin });
      if (desk) await upsertMember(db, desk, id, role);
      return id;
    },
    async desk(name) {
      return (await db.desk.create({ data: { name, slug: name.toLowerCase() } })).id;
    },
    async close() {
      await db.$disconnect();
      await close();
    },
  };
}

/** The session cookie that an answer sets, `name=value`, or null. */
export function sessionCookieOf(response: Response): string | null {
  return cookiesOf(response).find((pair) => pair.startsWith(`${sessionCookieName()}=`)) ?? null;
}

/** Cookies that an answer sets and does not take away, `name=value`. */
export function cookiesOf(response: Response): string[] {
  return response.headers
    .getSetCookie()
    .filter((line) => !/max-age=0|expires=thu, 01 jan 1970/i.test(line))
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='));
}

interface CallOptions {
  cookie?: string;
  token?: string;
  params?: Record<string, string>;
  body?: unknown;
  query?: string;
}

/** Calls a route handler and returns status and parsed body: what the route answers, or a problem. */
export async function ask<N extends RouteName>(
  handler: RouteHandler<N>,
  method: string,
  { cookie, token, params = {}, body, query = '' }: CallOptions = {},
): Promise<{ status: number; body: AnswerOf<N> & { code?: string } }> {
  const response = await handler(
    new Request(`${APP}/api/under-test${query}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie ? { cookie } : {}),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve(params) },
  );
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
}
