import { OAuth2Server } from 'oauth2-mock-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { signedIn } from '#lib/auth/actor.ts';
import { handleAuth, INVITATION_COOKIE } from '#lib/auth/auth.ts';
import { hashOf, newSecret } from '#lib/auth/secrets.ts';
import { APP, cookiesOf, openWorld, sessionCookieOf, type World } from './world.ts';

let world: World;
let desk: string;
const provider = new OAuth2Server();
/** What the provider says of whoever comes next. */
let claims: Record<string, unknown> = {};

beforeAll(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, '127.0.0.1');
  provider.issuer.url = `http://127.0.0.1:${provider.address().port}`;
  provider.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, claims));
  provider.service.on('beforeUserinfo', (answer) => {
    answer.body = claims;
  });
  world = await openWorld({
    OIDC_ISSUER: provider.issuer.url,
    OIDC_CLIENT_ID: 'relire',
    OIDC_CLIENT_SECRET: 'shared secret',
    OIDC_NAME: 'Rédaction',
  });
  desk = await world.desk('Monde');
});
afterAll(async () => {
  await provider.stop();
  await world.close();
});
beforeEach(() => {
  claims = {};
});

/** Goes to the provider and back as a browser would, and returns the last answer. */
async function signInWith(
  identity: Record<string, unknown>,
  { next = '', cookie = '', tamper = (url: URL) => url } = {},
): Promise<Response> {
  claims = identity;
  const start = await handleAuth(
    new Request(`${APP}/api/auth/signin/oidc?next=${encodeURIComponent(next)}`, { headers: { cookie } }),
  );
  expect(start.status).toBe(302);
  const authorization = new URL(start.headers.get('location') ?? '');
  expect(authorization.origin).toBe(provider.issuer.url);
  expect(authorization.searchParams.get('redirect_uri')).toBe(`${APP}/api/auth/callback/oidc`);
  claims.nonce = authorization.searchParams.get('nonce');
  const back = await fetch(authorization, { redirect: 'manual' });
  const url = tamper(new URL(back.headers.get('location') ?? ''));
  return handleAuth(
    new Request(url, { headers: { cookie: [cookie, ...cookiesOf(start)].filter(Boolean).join('; ') } }),
  );
}

const locationOf = (response: Response) => new URL(response.headers.get('location') ?? '', APP);
const errorOf = (response: Response) => locationOf(response).searchParams.get('error');
const callerOf = (response: Response) =>
  signedIn(new Request(APP, { headers: { cookie: sessionCookieOf(response) ?? '' } }));

test('signs in an account by its verified address, and by the subject ever after', async () => {
  const id = await world.person('claire@example.org', { desk });
  const first = await signInWith(
    { sub: 'claire', email: 'Claire@example.org', email_verified: true },
    { next: '/queue?severity=major' },
  );
  expect(locationOf(first).href).toBe(`${APP}/queue?severity=major`);
  expect((await callerOf(first))?.actor.userId).toBe(id);

  const renamed = await signInWith({ sub: 'claire', email: 'married@example.org', email_verified: false });
  expect((await callerOf(renamed))?.actor.userId).toBe(id);
});

test('an address that the provider has not verified opens no account', async () => {
  await world.person('victim@example.org');
  for (const email_verified of [false, undefined, 'true']) {
    const response = await signInWith({ sub: 'attacker', email: 'victim@example.org', email_verified });
    expect(errorOf(response)).toBe('oidc-unverified');
    expect(sessionCookieOf(response)).toBeNull();
  }
  expect(await world.db.identity.count({ where: { subject: 'attacker' } })).toBe(0);
});

test('whom nobody has invited stays outside, and no account is made', async () => {
  const response = await signInWith({ sub: 'x', email: 'stranger@example.org', email_verified: true });
  expect(errorOf(response)).toBe('oidc-unknown');
  expect(await world.db.user.count({ where: { email: 'stranger@example.org' } })).toBe(0);
});

test('a disabled person stays outside', async () => {
  const id = await world.person('gone@example.org');
  const identity = { sub: 'gone', email: 'gone@example.org', email_verified: true };
  await signInWith(identity);
  await world.db.user.update({ where: { id }, data: { disabledAt: new Date() } });
  expect(errorOf(await signInWith(identity))).toBe('oidc-disabled');
});

test('an invitation lets in: one made for the address, or any by its link', async () => {
  const createdById = await world.person('lead@example.org', { desk, role: 'lead' });
  const expiresAt = new Date(Date.now() + 60_000);
  const token = newSecret();
  await world.db.invitation.createMany({
    data: [
      { hash: hashOf('a'), deskId: desk, role: 'lead', email: 'named@example.org', createdById, expiresAt },
      { hash: hashOf(token), deskId: desk, role: 'editor', createdById, expiresAt },
    ],
  });
  const named = await signInWith({
    sub: 'named',
    email: 'named@example.org',
    email_verified: true,
    name: 'Nadège',
  });
  expect((await callerOf(named))?.actor).toMatchObject({
    name: 'Nadège',
    memberships: [{ deskId: desk, role: 'lead' }],
  });
  const linked = await signInWith(
    { sub: 'linked', email: 'linked@example.org', email_verified: true },
    { cookie: `${INVITATION_COOKIE}=${token}` },
  );
  expect((await callerOf(linked))?.actor.memberships).toEqual([{ deskId: desk, role: 'editor' }]);
  const again = await signInWith(
    { sub: 'again', email: 'again@example.org', email_verified: true },
    { cookie: `${INVITATION_COOKIE}=${token}` },
  );
  expect(errorOf(again)).toBe('oidc-unknown');
});

test('a return that this browser did not ask for is refused', async () => {
  await world.person('state@example.org');
  const identity = { sub: 'state', email: 'state@example.org', email_verified: true };
  const forged = await signInWith(identity, {
    tamper: (url) => {
      url.searchParams.set('state', 'forged');
      return url;
    },
  });
  expect(locationOf(forged).pathname).toBe('/sign-in');
  expect(errorOf(forged)).not.toBeNull();
  expect(sessionCookieOf(forged)).toBeNull();
});

test('somebody who turns back at the provider comes to the sign-in page', async () => {
  const response = await signInWith(
    { sub: 'shy' },
    {
      tamper: (url) => {
        url.searchParams.delete('code');
        url.searchParams.set('error', 'access_denied');
        return url;
      },
    },
  );
  expect(locationOf(response).pathname).toBe('/sign-in');
  expect(errorOf(response)).toBe('OAuthCallbackError');
});
