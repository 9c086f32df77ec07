import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn } from '#lib/auth/actor.ts';
import { handleAuth } from '#lib/auth/auth.ts';
import { hashOf } from '#lib/auth/secrets.ts';
import { APP, cookiesOf, openWorld, PASSWORD, sessionCookieOf, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const caller = (cookie: string) => signedIn(new Request(APP, { headers: { cookie } }));
const locationOf = (response: Response) => new URL(response.headers.get('location') ?? '', APP);

describe('sign-in with a password', () => {
  test('gives a session that is stored as a hash, in a cookie that scripts cannot read', async () => {
    const id = await world.person('claire@example.org');
    const response = await world.postSignIn({
      email: ' Claire@Example.org ',
      password: PASSWORD,
      next: '/articles/42?side=fr',
    });
    expect(response.status).toBe(302);
    expect(locationOf(response).href).toBe(`${APP}/articles/42?side=fr`);
    const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('relire-session='));
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).not.toMatch(/; Secure/i);

    const cookie = sessionCookieOf(response) ?? '';
    const token = cookie.split('=')[1] ?? '';
    const rows = await world.db.session.findMany({ where: { userId: id } });
    expect(rows.map((row) => row.id)).toEqual([hashOf(token)]);
    expect((await caller(cookie))?.actor).toMatchObject({ userId: id, canWrite: true });
  });

  test('keeps the language and theme of the account', async () => {
    const id = await world.person('lang@example.org');
    await world.db.user.update({
      where: { id },
      data: { locale: 'en', preferences: { theme: 'dark' } },
    });
    const cookies = cookiesOf(await world.postSignIn({ email: 'lang@example.org', password: PASSWORD }));
    expect(cookies).toEqual(expect.arrayContaining(['relire-locale=en', 'relire-theme=dark']));
  });

  test.each([
    ['a wrong password', 'wrong@example.org', 'pas celui-ci'],
    ['an unknown person', 'nobody@example.org', PASSWORD],
    ['no password', 'wrong@example.org', ''],
  ])('with %s leads back to the page, the address kept, the way on too', async (_, email, password) => {
    if (email.startsWith('wrong') && password) await world.person(email);
    const response = await world.postSignIn({ email, password, next: '/queue' });
    expect(response.status).toBe(302);
    const { pathname, searchParams } = locationOf(response);
    expect(pathname).toBe('/sign-in');
    expect(Object.fromEntries(searchParams)).toEqual({
      error: 'CredentialsSignin',
      code: 'credentials',
      next: '/queue',
    });
    expect(cookiesOf(response)).toContain(`relire-address=${encodeURIComponent(email)}`);
    expect(sessionCookieOf(response)).toBeNull();
  });

  test('tells a script where to go instead of redirecting it', async () => {
    await world.person('script@example.org');
    const headers = { 'x-auth-return-redirect': '1' };
    const good = await world.postSignIn({ email: 'script@example.org', password: PASSWORD }, headers);
    expect(await good.json()).toEqual({ url: `${APP}/articles` });
    expect(sessionCookieOf(good)).not.toBeNull();
    const bad = await world.postSignIn({ email: 'script@example.org', password: 'x' }, headers);
    expect((await bad.json()).url).toBe(`${APP}/sign-in?error=CredentialsSignin&code=credentials`);
  });

  test('follows no address of another site', async () => {
    await world.person('open@example.org');
    for (const next of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
    ]) {
      const response = await world.postSignIn({ email: 'open@example.org', password: PASSWORD, next });
      expect(locationOf(response).href).toBe(`${APP}/articles`);
    }
  });

  test('is refused to other sites', async () => {
    await world.person('csrf@example.org');
    const form = { email: 'csrf@example.org', password: PASSWORD };
    expect((await world.postSignIn(form, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const origin = { 'sec-fetch-site': '', origin: 'https://evil.example' };
    expect((await world.postSignIn(form, origin)).status).toBe(403);
  });

  test('replaces the session that the browser had', async () => {
    const id = await world.person('twice@example.org');
    const first = await world.signIn('twice@example.org');
    const form = { email: 'twice@example.org', password: PASSWORD };
    const second = sessionCookieOf(await world.postSignIn(form, { cookie: first })) ?? '';
    expect(await caller(first)).toBeNull();
    expect((await caller(second))?.actor.userId).toBe(id);
  });

  test('reads no endless form', async () => {
    const response = await world.postSignIn({ email: 'x'.repeat(20_000), password: 'x' });
    expect(response.status).toBe(400);
  });

  test('opens nothing else of the library', async () => {
    for (const path of ['session', 'csrf', 'providers', 'signin', 'signin/oidc', 'error', 'verify-request'])
      expect((await handleAuth(new Request(`${APP}/api/auth/${path}`))).status, path).toBe(404);
  });
});

describe('throttle', () => {
  test('stops guesses at one address after ten, also right ones, until the window is over', async () => {
    await world.person('target@example.org');
    const guess = (password: string, client: string) =>
      world.postSignIn({ email: 'target@example.org', password }, { 'x-forwarded-for': client });
    // At once and from different clients: all are counted.
    const codes = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => {
        const response = await guess(`guess ${at}`, `198.51.100.${at}`);
        return locationOf(response).searchParams.get('code');
      }),
    );
    expect(codes.filter((code) => code === 'credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'throttled')).toHaveLength(2);
    expect(locationOf(await guess(PASSWORD, '198.51.100.200')).searchParams.get('code')).toBe('throttled');

    await world.db.throttle.updateMany({ data: { resetAt: new Date(0) } });
    expect(sessionCookieOf(await guess(PASSWORD, '198.51.100.200'))).not.toBeNull();
  });

  test('a right password forgives the wrong ones before it', async () => {
    await world.person('forgetful@example.org');
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 9; at += 1)
        await world.postSignIn(
          { email: 'forgetful@example.org', password: 'x' },
          { 'x-forwarded-for': `203.0.113.${round}` },
        );
      await world.signIn('forgetful@example.org');
    }
  });

  test('stops one client who tries many addresses, and spares the addresses', async () => {
    const client = { 'x-forwarded-for': '10.0.0.1, 203.0.113.77' };
    for (let at = 0; at < 50; at += 1)
      await world.postSignIn({ email: `many${at}@example.org`, password: '' }, client);
    await world.person('spared@example.org');
    const blocked = await world.postSignIn({ email: 'spared@example.org', password: PASSWORD }, client);
    expect(locationOf(blocked).searchParams.get('code')).toBe('throttled');
    await world.signIn('spared@example.org');
  });
});

describe('sessions', () => {
  test('signing out ends the row, so that a copy of the cookie is worth nothing', async () => {
    await world.person('out@example.org');
    const cookie = await world.signIn('out@example.org');
    const response = await handleAuth(
      new Request(`${APP}/api/auth/signout`, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      }),
    );
    expect(locationOf(response).pathname).toBe('/sign-in');
    expect(sessionCookieOf(response)).toBeNull();
    expect(response.headers.getSetCookie().join()).toMatch(/relire-session=;/);
    expect(await caller(cookie)).toBeNull();
    expect(await world.db.session.count({ where: { user: { email: 'out@example.org' } } })).toBe(0);
  });

  test('end when they were not used for thirty days, and move on with use', async () => {
    const id = await world.person('idle@example.org');
    const cookie = await world.signIn('idle@example.org');
    const anHourAgo = new Date(Date.now() - 3_600_000);
    const soon = new Date(Date.now() + 60_000);
    await world.db.session.updateMany({
      where: { userId: id },
      data: { lastSeenAt: anHourAgo, expiresAt: soon },
    });
    expect(await caller(cookie)).not.toBeNull();
    const [used] = await world.db.session.findMany({ where: { userId: id } });
    expect(used?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000);
    expect(used?.lastSeenAt.getTime()).toBeGreaterThan(anHourAgo.getTime() + 3_000_000);

    // Used again at once: nothing is written.
    await caller(cookie);
    expect((await world.db.session.findFirst({ where: { userId: id } }))?.lastSeenAt).toEqual(
      used?.lastSeenAt,
    );

    await world.db.session.updateMany({ where: { userId: id }, data: { expiresAt: new Date() } });
    expect(await caller(cookie)).toBeNull();
  });

  test('a disabled person is out at once and stays out, and is told so only with the right password', async () => {
    const id = await world.person('gone@example.org');
    const cookie = await world.signIn('gone@example.org');
    await world.db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await caller(cookie)).toBeNull();
    const code = async (password: string) =>
      locationOf(await world.postSignIn({ email: 'gone@example.org', password })).searchParams.get('code');
    expect(await code(PASSWORD)).toBe('disabled');
    expect(await code('not this one')).toBe('credentials');
  });

  test('the password of a proxy in front is none of ours', async () => {
    await world.person('proxied@example.org');
    const cookie = await world.signIn('proxied@example.org');
    const request = (authorization: string) => new Request(APP, { headers: { cookie, authorization } });
    expect(await signedIn(request('Basic cHJveHk6c2VjcmV0'))).not.toBeNull();
    expect(await signedIn(request('Bearer relire_x'))).toBeNull();
  });

  test('nonsense in the cookie is nobody', async () => {
    for (const cookie of ['relire-session=', 'relire-session=x', 'other=1; relire-session=%00', ''])
      expect(await caller(cookie)).toBeNull();
  });
});
