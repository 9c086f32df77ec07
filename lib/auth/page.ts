import { cookies, headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { db } from '#lib/db/client.ts';
import { env, mailsAreSent } from '#lib/env.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getMe } from '#lib/usecases/people/get-me.ts';
import { signedIn } from './actor.ts';
import { addressCookieName } from './cookies.ts';
import { nextPath } from './next-path.ts';
import { oidcSettings } from './oidc.ts';

/** What a page needs of its reader: the call for use cases, and who it is. */
export interface PageUser {
  call: Call;
  me: MeJson;
  sessionId: string | null;
}

/** Set by proxy.ts: a page is not told its own address. */
const PATH_HEADER = 'x-relire-path';

/** The reader of this page, or null. Looked up once a request, however many layouts and pages ask. */
export const pageUser = cache(async (): Promise<PageUser | null> => {
  const caller = await signedIn(new Request(env().APP_URL, { headers: await headers() }));
  if (!caller) return null;
  const call: Call = { db: db(), actor: caller.actor };
  return { call, me: await getMe(call), sessionId: caller.sessionId };
});

/** The reader, who is sent to the sign-in page, and back here afterwards, when there is none. */
export async function requireUser(): Promise<PageUser> {
  const user = await pageUser();
  if (user) return user;
  const path = nextPath((await headers()).get(PATH_HEADER));
  redirect(path === nextPath(null) ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}

/** The reader, when an admin; the page does not exist for others. */
export async function requireAdmin(): Promise<PageUser> {
  const user = await requireUser();
  if (!user.me.isAdmin) notFound();
  return user;
}

/** The reader, when a lead of some desk or an admin; the page does not exist for others. */
export async function requireLead(): Promise<PageUser> {
  const user = await requireUser();
  if (!user.me.isAdmin && !user.me.desks.some(({ role }) => role === 'lead')) notFound();
  return user;
}

/** What a use case gives to a page; the page does not exist for whom the use case refuses. */
export async function orNotFound<T>(loaded: Promise<T>): Promise<T> {
  try {
    return await loaded;
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 403)) notFound();
    throw error;
  }
}

type Query = Record<string, string | string[] | undefined>;

/** Props of a page that reads the query. */
export interface PageQuery {
  searchParams: Promise<Query>;
}

/**
 * What the sign-in page shows: where to go afterwards, what went wrong before, the address typed then, and
 * the OIDC provider's name. Whoever is signed in is sent on.
 */
export async function requireStranger(query: Query) {
  const one = (name: string) => [query[name]].flat()[0];
  const next = nextPath(one('next'));
  if (await pageUser()) redirect(next);
  const address = (await cookies()).get(addressCookieName())?.value ?? '';
  return {
    next,
    error: one('error'),
    code: one('code'),
    // Next has decoded the cookie already.
    address: one('error') ? address : '',
    oidcName: oidcSettings()?.name ?? null,
    mails: mailsAreSent(),
  };
}
