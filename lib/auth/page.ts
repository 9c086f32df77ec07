import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getMe } from '#lib/usecases/people/get-me.ts';
import { signedIn } from './actor.ts';
import { nextPath } from './next-path.ts';

/** What a page needs of its reader: the call for use cases, and who it is. */
export interface PageUser {
  call: Call;
  me: MeJson;
}

/** Set by proxy.ts: a page is not told its own address. */
export const PATH_HEADER = 'x-relire-path';

/** The reader of this page, or null. Looked up once a request, however many layouts and pages ask. */
export const pageUser = cache(async (): Promise<PageUser | null> => {
  const caller = await signedIn(new Request(env().APP_URL, { headers: await headers() }));
  if (!caller) return null;
  const call: Call = { db: db(), actor: caller.actor };
  return { call, me: await getMe(call) };
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
