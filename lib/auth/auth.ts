import { Auth, type AuthConfig, skipCSRFCheck } from '@auth/core';
import { AuthError, CredentialsSignin } from '@auth/core/errors';
import Credentials from '@auth/core/providers/credentials';
import type { Db } from '#lib/db/client.ts';
import { db } from '#lib/db/client.ts';
import { getUser, getUserByEmail, normaliseEmail } from '#lib/db/rows/user.ts';
import { env } from '#lib/env.ts';
import { preferencesSchema } from '#lib/http/contract/people.ts';
import { LOCALE_COOKIE, localeOfRequest } from '#lib/http/locale.ts';
import { Problem, problemResponse } from '#lib/http/problem.ts';
import { log } from '#lib/log.ts';
import { observeRequest } from '#lib/metrics.ts';
import { bySession } from './actor.ts';
import { addressCookieName, cookieName, cookieOf, cookiesAreSecure, setCookie } from './cookies.ts';
import { nextPath } from './next-path.ts';
import { oidcSettings, resolveIdentity } from './oidc.ts';
import { passwordMatches } from './passwords.ts';
import { hashOf } from './secrets.ts';
import { endSession, openSession, SESSION_COOKIE_SECONDS, sessionCookieName } from './sessions.ts';
import { attempt, clientOf } from './throttle.ts';

const BASE = '/api/auth';
const SIGN_IN = '/sign-in';
const FORM_MAX_BYTES = 16 * 1024;
const ADDRESS_SECONDS = 5 * 60;
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What of @auth/core is open to the outside: its own pages and session endpoint are not used. */
const ACTIONS = new Set([
  'POST callback/credentials',
  'GET signin/oidc',
  'GET callback/oidc',
  'POST signout',
]);

/**
 * Set by the invitation page before somebody goes to the OIDC provider. Written by a script, so it
 * cannot have the `__Host-` prefix.
 */
export const INVITATION_COOKIE = 'relire-invitation';

class Throttled extends CredentialsSignin {
  override code = 'throttled';
}

class Disabled extends CredentialsSignin {
  override code = 'disabled';
}

/**
 * Sign-in, the provider's return and sign-out, for `/api/auth/*`. Works for plain HTML forms, which come
 * back by redirect, and for scripts that send `X-Auth-Return-Redirect`, which get `{url}`. A failed
 * sign-in leads to `/sign-in?error=…`.
 *
 * Every POST is refused unless it comes from our own pages (`Sec-Fetch-Site`, else `Origin`), which also
 * covers signing somebody in to a stranger's account; @auth/core's double-submit token, which a page
 * without JavaScript cannot fetch, would add nothing to that.
 */
export async function handleAuth(request: Request): Promise<Response> {
  const startedAt = performance.now();
  const action = new URL(request.url).pathname.slice(BASE.length + 1);
  const response = await answer(request, `${request.method} ${action}`);
  const milliseconds = Math.round((performance.now() - startedAt) * 10) / 10;
  observeRequest('auth', response.status, milliseconds);
  log.info({ route: 'auth', action, status: response.status, milliseconds });
  return response;
}

async function answer(request: Request, action: string): Promise<Response> {
  const requestId = crypto.randomUUID();
  const refuse = (problem: Problem) => problemResponse(problem, localeOfRequest(request), requestId);
  const knownAction = ACTIONS.has(action) && (!action.endsWith('oidc') || oidcSettings() !== null);
  if (!knownAction) return refuse(new Problem(404, 'not-found'));
  if (request.method === 'POST' && isForeign(request)) return refuse(new Problem(403, 'cross-origin'));

  const form = request.method === 'POST' ? await readForm(request) : {};
  if (!form) return refuse(new Problem(400, 'bad-request'));
  const run: SignIn = { database: db(), request, user: null };
  const response = await Auth(innerRequest(request, action, form), configure(run));
  return finish(response, form, run);
}

/** One run through @auth/core: who came in is noted on it. */
interface SignIn {
  database: Db;
  request: Request;
  user: { id: string; email: string } | null;
}

type Form = Record<string, string>;

/** Fields of a form, or null when it is too long or nothing that we can read. */
async function readForm(request: Request): Promise<Form | null> {
  const type = request.headers.get('content-type') ?? '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > FORM_MAX_BYTES) return null;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  if (!type.startsWith('application/x-www-form-urlencoded')) return null;
  return Object.fromEntries(new URLSearchParams(text));
}

/**
 * The request as @auth/core is to see it: at APP_URL, whatever host and scheme a proxy shows us. Going to
 * the provider is a link for our reader (a form that leads to another site is stopped by the page's own
 * content security policy) and a POST for @auth/core; the state cookie ties the return to this browser.
 */
function innerRequest(request: Request, action: string, form: Form): Request {
  const { pathname, search, searchParams } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const goesToProvider = action === 'GET signin/oidc';
  if (request.method === 'GET' && !goesToProvider)
    return new Request(new URL(pathname + search, env().APP_URL), { headers });
  headers.set('content-type', 'application/x-www-form-urlencoded');
  const asked = goesToProvider ? searchParams.get('next') : form.next;
  const callbackUrl = action === 'POST signout' ? SIGN_IN : nextPath(asked);
  return new Request(new URL(pathname, env().APP_URL), {
    method: 'POST',
    headers,
    body: new URLSearchParams({ ...form, callbackUrl }),
  });
}

function configure(run: SignIn): AuthConfig {
  const { database, request } = run;
  const oidc = oidcSettings();
  const cookie = (name: string) => ({ name: cookieName(name), options: { path: '/' } });
  return {
    basePath: BASE,
    secret: env().AUTH_SECRET,
    trustHost: true,
    useSecureCookies: cookiesAreSecure(),
    skipCSRFCheck,
    pages: { signIn: SIGN_IN, error: SIGN_IN, signOut: '/sign-out' },
    cookies: {
      sessionToken: { name: sessionCookieName() },
      callbackUrl: cookie('next'),
      csrfToken: cookie('csrf'),
      pkceCodeVerifier: cookie('pkce'),
      state: cookie('state'),
      nonce: cookie('nonce'),
    },
    // The strategy is called jwt, but what the cookie carries is the random token of a row in our table:
    // `encode` opens the session, `decode` reads it. The strategy `database` cannot do passwords.
    session: { strategy: 'jwt', maxAge: SESSION_COOKIE_SECONDS },
    jwt: {
      async encode({ token }) {
        const replaced = cookieOf(request, sessionCookieName());
        if (replaced) await endSession(database, replaced);
        return openSession(database, String(token?.sub), request.headers.get('user-agent') ?? '');
      },
      async decode({ token }) {
        const caller = token ? await bySession(database, hashOf(token)) : null;
        return caller && { sub: caller.actor.userId };
      },
    },
    providers: [
      Credentials({ authorize: (credentials) => checkPassword(run, credentials) }),
      ...(oidc
        ? [
            {
              id: 'oidc' as const,
              type: 'oidc' as const,
              ...oidc,
              checks: ['pkce' as const, 'state' as const, 'nonce' as const],
              profile: (profile: Record<string, unknown>) => ({ id: String(profile.sub) }),
            },
          ]
        : []),
    ],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.type !== 'oidc' || !oidc || !profile) return true;
        const found = await resolveIdentity(
          database,
          {
            issuer: oidc.issuer,
            subject: account.providerAccountId,
            email: profile.email ?? null,
            emailVerified: profile.email_verified === true,
            name: profile.name ?? null,
          },
          cookieOf(request, INVITATION_COOKIE),
          localeOfRequest(request),
        );
        if ('refusal' in found) return `${SIGN_IN}?error=${found.refusal}`;
        user.id = found.userId;
        run.user = await getUser(database, found.userId);
        return true;
      },
      redirect: ({ url, baseUrl }) =>
        url === SIGN_IN || url.startsWith(`${SIGN_IN}?`) ? baseUrl + url : sameSite(url, baseUrl),
    },
    events: {
      async signOut() {
        const token = cookieOf(request, sessionCookieName());
        if (token) await endSession(database, token);
      },
    },
    logger: {
      error(error) {
        // Wrong passwords are no errors of ours. The cause may hold what the provider said, never a password.
        if (error instanceof CredentialsSignin) return;
        const cause = error instanceof AuthError ? error.cause?.err : undefined;
        log.warn({ type: error.name, reason: cause?.message }, 'sign-in failed');
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/** Our pages only: a path, or the same as a full address, which is how it comes back from its cookie. */
function sameSite(url: string, base: string): string {
  return base + nextPath(url.startsWith(`${base}/`) ? url.slice(base.length) : url);
}

async function checkPassword(run: SignIn, credentials: Partial<Record<string, unknown>>) {
  const { email, password } = credentials;
  if (typeof email !== 'string' || typeof password !== 'string' || password.length > 1000) return null;
  const address = normaliseEmail(email);
  const guess = await attempt(run.database, address, clientOf(run.request));
  if (!guess.allowed) throw new Throttled();
  const user = await getUserByEmail(run.database, address);
  if (!(await passwordMatches(user?.passwordHash ?? null, password)) || !user) return null;
  await guess.forgive();
  // Said only to somebody who has just shown the right password.
  if (user.disabledAt) throw new Disabled();
  run.user = user;
  return { id: user.id };
}

/** Adds to @auth/core's answer what the pages need: the way on, the address typed, the reader's choices. */
async function finish(response: Response, form: Form, run: SignIn): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-store');
  const location = headers.get('location');
  const target = location ? new URL(location, env().APP_URL) : null;
  if (target?.pathname === SIGN_IN && target.searchParams.has('error')) {
    if (form.next) target.searchParams.set('next', nextPath(form.next));
    if (form.email)
      headers.append(
        'set-cookie',
        setCookie(addressCookieName(), encodeURIComponent(form.email.slice(0, 254)), ADDRESS_SECONDS),
      );
  }
  // Stays on the host that the reader is on, which may be another name for APP_URL's.
  if (target?.origin === new URL(env().APP_URL).origin)
    headers.set('location', target.pathname + target.search + target.hash);
  if (run.user) {
    headers.append('set-cookie', setCookie(addressCookieName(), '', 0));
    if (cookieOf(run.request, INVITATION_COOKIE))
      headers.append('set-cookie', `${INVITATION_COOKIE}=; Path=${BASE}; Max-Age=0; SameSite=Lax`);
    const user = await getUser(run.database, run.user.id);
    const { theme } = preferencesSchema.catch({}).parse(user?.preferences);
    const keep = `Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
    headers.append('set-cookie', `${LOCALE_COOKIE}=${user?.locale === 'en' ? 'en' : 'fr'}; ${keep}`);
    if (theme) headers.append('set-cookie', `relire-theme=${theme}; ${keep}`);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** Whether a browser sends this for another site's page. Programs that are no browser say nothing, and pass. */
function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  if (!origin) return false;
  const ours = new URL(env().APP_URL);
  if (!URL.canParse(origin)) return true;
  return origin !== ours.origin && new URL(origin).host !== request.headers.get('host');
}
