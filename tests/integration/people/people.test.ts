import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POST as createInvitation, GET as listInvitations } from '#app/api/desks/[id]/invitations/route.ts';
import { DELETE as removeMember, PATCH as updateMember } from '#app/api/desks/[id]/members/[userId]/route.ts';
import { GET as listMembers } from '#app/api/desks/[id]/members/route.ts';
import { PATCH as updateDesk } from '#app/api/desks/[id]/route.ts';
import { POST as createDesk, GET as listDesks } from '#app/api/desks/route.ts';
import { DELETE as revokeInvitation } from '#app/api/invitations/[id]/route.ts';
import { POST as acceptInvitation } from '#app/api/invitations/accept/route.ts';
import { POST as readInvitation } from '#app/api/invitations/read/route.ts';
import { GET as getMe, PATCH as updateMe } from '#app/api/me/route.ts';
import { DELETE as endMySession } from '#app/api/me/sessions/[id]/route.ts';
import { GET as listMySessions } from '#app/api/me/sessions/route.ts';
import { DELETE as revokeToken } from '#app/api/tokens/[id]/route.ts';
import { POST as createToken, GET as listTokens } from '#app/api/tokens/route.ts';
import { PATCH as updateUser } from '#app/api/users/[id]/route.ts';
import { DELETE as endUserSessions } from '#app/api/users/[id]/sessions/route.ts';
import { GET as listUsers } from '#app/api/users/route.ts';
import { ask, openWorld, PASSWORD, sessionCookieOf, type World } from '#tests/integration/auth/world.ts';

let world: World;
let desk: string;
let otherDesk: string;
const cookies = { admin: '', lead: '', editor: '', outsider: '' };
const ids = { admin: '', lead: '', editor: '', outsider: '' };

beforeAll(async () => {
  world = await openWorld();
  desk = await world.desk('Monde');
  otherDesk = await world.desk('Sport');
  ids.admin = await world.person('admin@example.org', { isAdmin: true });
  ids.lead = await world.person('lead@example.org', { desk, role: 'lead' });
  ids.editor = await world.person('editor@example.org', { desk });
  ids.outsider = await world.person('outsider@example.org', { desk: otherDesk, role: 'lead' });
  for (const who of ['admin', 'lead', 'editor', 'outsider'] as const)
    cookies[who] = await world.signIn(`${who}@example.org`);
});
afterAll(() => world.close());

const tokenOf = (url: string) => new URL(url).hash.slice(1);

async function invite(body: Record<string, unknown>, cookie = cookies.lead, on = desk) {
  const answer = await ask(createInvitation, 'POST', { cookie, params: { id: on }, body });
  expect(answer.status).toBe(201);
  return { id: String(answer.body.id), token: tokenOf(answer.body.url), url: String(answer.body.url) };
}

describe('oneself', () => {
  test('sees one’s desks; an admin sees every desk, with the role where there is one', async () => {
    expect((await ask(getMe, 'GET', { cookie: cookies.editor })).body).toMatchObject({
      email: 'editor@example.org',
      isAdmin: false,
      desks: [{ id: desk, role: 'editor' }],
    });
    expect((await ask(getMe, 'GET', { cookie: cookies.admin })).body.desks).toMatchObject([
      { id: desk, role: null },
      { id: otherDesk, role: null },
    ]);
    expect((await ask(getMe, 'GET')).status).toBe(401);
  });

  test('changes name, language and one choice of the interface, the others kept', async () => {
    const cookie = cookies.editor;
    await ask(updateMe, 'PATCH', { cookie, body: { preferences: { theme: 'dark' } } });
    const { body } = await ask(updateMe, 'PATCH', {
      cookie,
      body: { name: 'Édith', locale: 'en', preferences: { singleKeys: false } },
    });
    expect(body).toMatchObject({
      name: 'Édith',
      locale: 'en',
      preferences: { theme: 'dark', singleKeys: false },
    });
  });

  test('a new password wants the current one and ends the other sessions', async () => {
    await world.person('pass@example.org');
    const here = await world.signIn('pass@example.org');
    const elsewhere = await world.signIn('pass@example.org');
    const next = 'un tout autre mot de passe';
    const change = (currentPassword: string) =>
      ask(updateMe, 'PATCH', { cookie: here, body: { password: next, currentPassword } });
    expect(await change('pas le bon')).toMatchObject({ status: 403, body: { code: 'wrong-password' } });
    expect((await ask(getMe, 'GET', { cookie: elsewhere })).status).toBe(200);
    expect((await change(PASSWORD)).status).toBe(200);
    expect((await ask(getMe, 'GET', { cookie: here })).status).toBe(200);
    expect((await ask(getMe, 'GET', { cookie: elsewhere })).status).toBe(401);
    await world.signIn('pass@example.org', next);
    for (let at = 0; at < 10; at += 1) await change('encore raté');
    expect(await change(next)).toMatchObject({ status: 429, body: { code: 'throttled' } });
  });

  test('sees and ends one’s own sessions only', async () => {
    await world.person('many@example.org');
    const here = await world.signIn('many@example.org');
    const there = await world.signIn('many@example.org');
    const { body } = await ask(listMySessions, 'GET', { cookie: here });
    expect(body.items.map(({ current }) => current).sort()).toEqual([false, true]);
    const other = body.items.find(({ current }) => !current);
    const params = { id: other?.id ?? '' };
    expect((await ask(endMySession, 'DELETE', { cookie: cookies.editor, params })).status).toBe(404);
    expect((await ask(endMySession, 'DELETE', { cookie: here, params })).status).toBe(204);
    expect((await ask(getMe, 'GET', { cookie: there })).status).toBe(401);
  });
});

describe('tokens', () => {
  const make = async (scopes: string[], cookie = cookies.editor) =>
    (await ask(createToken, 'POST', { cookie, body: { name: 'script', scopes, days: 30 } })).body;

  test('are shown once and stored as hashes', async () => {
    const made = await make(['read']);
    expect(made.token).toMatch(/^relire_[\w-]{43}$/);
    const listed = await ask(listTokens, 'GET', { cookie: cookies.editor });
    expect(JSON.stringify(listed.body)).not.toContain(made.token);
    expect(JSON.stringify(await world.db.apiToken.findMany())).not.toContain(made.token.slice(7));
  });

  test('without `write` may only read', async () => {
    const { token } = await make(['read']);
    expect((await ask(getMe, 'GET', { token })).status).toBe(200);
    const lead = await make(['read'], cookies.lead);
    expect((await ask(listMembers, 'GET', { token: lead.token, params: { id: desk } })).status).toBe(200);
    expect((await ask(updateMe, 'PATCH', { token, body: { name: 'x' } })).status).toBe(403);
    const body = { role: 'editor' };
    expect(
      (await ask(createInvitation, 'POST', { token: lead.token, params: { id: desk }, body })).status,
    ).toBe(403);
    const admin = await make(['read'], cookies.admin);
    expect((await ask(listUsers, 'GET', { token: admin.token })).status).toBe(200);
    expect((await ask(createDesk, 'POST', { token: admin.token, body: { name: 'x' } })).status).toBe(403);
  });

  test('with `write` may write, but make no token and set no password', async () => {
    const { token } = await make(['write']);
    expect((await ask(updateMe, 'PATCH', { token, body: { name: 'Édith' } })).status).toBe(200);
    const body = { name: 'other', scopes: ['write'], days: 366 };
    expect((await ask(createToken, 'POST', { token, body })).status).toBe(403);
    const change = { password: 'un autre mot de passe', currentPassword: PASSWORD };
    expect((await ask(updateMe, 'PATCH', { token, body: change })).status).toBe(403);
  });

  test('end when revoked, run out, or their person is disabled; a cookie beside does not help', async () => {
    const revoked = await make(['read']);
    const params = { id: revoked.id };
    expect((await ask(revokeToken, 'DELETE', { cookie: cookies.lead, params })).status).toBe(404);
    expect((await ask(revokeToken, 'DELETE', { cookie: cookies.editor, params })).status).toBe(204);
    expect((await ask(getMe, 'GET', { token: revoked.token })).status).toBe(401);
    expect((await ask(getMe, 'GET', { token: revoked.token, cookie: cookies.editor })).status).toBe(401);

    const old = await make(['read']);
    await world.db.apiToken.update({ where: { id: old.id }, data: { expiresAt: new Date() } });
    expect((await ask(getMe, 'GET', { token: old.token })).status).toBe(401);

    const id = await world.person('bot@example.org');
    const bot = await make(['read'], await world.signIn('bot@example.org'));
    expect((await ask(getMe, 'GET', { token: bot.token })).status).toBe(200);
    await world.db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect((await ask(getMe, 'GET', { token: bot.token })).status).toBe(401);
  });
});

describe('invitations', () => {
  test('their link makes an account on the desk, once', async () => {
    const { token, url } = await invite({ role: 'editor' });
    expect(new URL(url).pathname).toBe('/invitation');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await world.db.invitation.findMany())).not.toContain(token);
    expect((await ask(readInvitation, 'POST', { body: { token } })).body).toMatchObject({
      desk: 'Monde',
      role: 'editor',
      email: null,
      invitedBy: 'lead',
    });

    const form = { token, email: 'New@Example.org', name: 'Noé', password: PASSWORD };
    const accept = (change: Record<string, unknown>) =>
      ask(acceptInvitation, 'POST', { body: { ...form, ...change } });
    expect(await accept({ name: undefined })).toMatchObject({ status: 400, body: { code: 'bad-request' } });
    expect(await accept({ password: undefined })).toMatchObject({ body: { code: 'weak-password' } });
    expect((await accept({ password: 'court' })).status).toBe(400);
    expect(await accept({ email: 'LEAD@example.org' })).toMatchObject({ body: { code: 'email-taken' } });
    expect(await accept({})).toEqual({ status: 200, body: { email: 'new@example.org', deskId: desk } });
    const cookie = await world.signIn('new@example.org');
    expect((await ask(getMe, 'GET', { cookie })).body.desks).toMatchObject([{ id: desk, role: 'editor' }]);

    expect(await accept({ email: 'second@example.org' })).toMatchObject({ status: 410 });
    expect((await ask(readInvitation, 'POST', { body: { token } })).body.code).toBe('invitation-invalid');
  });

  test('used by several people at the same instant let one in', async () => {
    const { token } = await invite({ role: 'editor' });
    const answers = await Promise.all(
      [1, 2, 3, 4].map((at) =>
        ask(acceptInvitation, 'POST', {
          body: { token, email: `race${at}@example.org`, name: 'Race', password: PASSWORD },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
    expect(await world.db.user.count({ where: { email: { startsWith: 'race' } } })).toBe(1);
  });

  test('for an address serve only that address', async () => {
    const { token } = await invite({ role: 'lead', email: 'Named@example.org' });
    const body = { token, name: 'N', password: PASSWORD };
    expect(
      (await ask(acceptInvitation, 'POST', { body: { ...body, email: 'else@example.org' } })).status,
    ).toBe(410);
    expect((await ask(acceptInvitation, 'POST', { cookie: cookies.outsider, body: { token } })).status).toBe(
      410,
    );
    expect((await ask(acceptInvitation, 'POST', { body })).body.email).toBe('named@example.org');
  });

  test('add a desk to the account signed in, and take no role away', async () => {
    const first = await invite({ role: 'editor' });
    const joined = await ask(acceptInvitation, 'POST', {
      cookie: cookies.outsider,
      body: { token: first.token },
    });
    expect(joined.body).toEqual({ email: 'outsider@example.org', deskId: desk });
    const lead = await invite({ role: 'editor' });
    await ask(acceptInvitation, 'POST', { cookie: cookies.lead, body: { token: lead.token } });
    expect((await ask(getMe, 'GET', { cookie: cookies.lead })).body.desks).toMatchObject([{ role: 'lead' }]);
    await ask(removeMember, 'DELETE', {
      cookie: cookies.admin,
      params: { id: desk, userId: ids.outsider },
    });
  });

  test('end when revoked or run out, and with the rights of who made them', async () => {
    const invalid = async (token: string) =>
      (await ask(readInvitation, 'POST', { body: { token } })).status === 410;
    const revoked = await invite({ role: 'editor' });
    const params = { id: revoked.id };
    expect((await ask(revokeInvitation, 'DELETE', { cookie: cookies.outsider, params })).status).toBe(404);
    expect((await ask(revokeInvitation, 'DELETE', { cookie: cookies.editor, params })).status).toBe(403);
    expect((await ask(revokeInvitation, 'DELETE', { cookie: cookies.lead, params })).status).toBe(204);
    expect(await invalid(revoked.token)).toBe(true);

    const old = await invite({ role: 'editor' });
    await world.db.invitation.update({ where: { id: old.id }, data: { expiresAt: new Date() } });
    expect(await invalid(old.token)).toBe(true);

    const id = await world.person('leaving@example.org', { desk, role: 'lead' });
    const cookie = await world.signIn('leaving@example.org');
    const theirs = await invite({ role: 'lead' }, cookie);
    expect(await invalid(theirs.token)).toBe(false);
    await ask(updateMember, 'PATCH', {
      cookie: cookies.admin,
      params: { id: desk, userId: id },
      body: { role: 'editor' },
    });
    expect(await invalid(theirs.token)).toBe(true);
    expect(await invalid('x')).toBe(true);
  });

  test('are made by leads for their own desk and by admins for any', async () => {
    const tries = (cookie: string, id: string) =>
      ask(createInvitation, 'POST', { cookie, params: { id }, body: { role: 'lead' } });
    expect((await tries(cookies.editor, desk)).status).toBe(403);
    expect((await tries(cookies.lead, otherDesk)).status).toBe(404);
    expect((await tries(cookies.outsider, desk)).status).toBe(404);
    expect((await tries(cookies.admin, otherDesk)).status).toBe(201);
    const listed = (cookie: string) => ask(listInvitations, 'GET', { cookie, params: { id: desk } });
    expect((await listed(cookies.lead)).body.items[0]).not.toHaveProperty('url');
    expect((await listed(cookies.editor)).status).toBe(403);
    expect((await listed(cookies.outsider)).status).toBe(404);
  });
});

describe('desks', () => {
  test('are made by admins, renamed by their leads, unseen by outsiders', async () => {
    expect((await ask(createDesk, 'POST', { cookie: cookies.lead, body: { name: 'X' } })).status).toBe(403);
    const made = await ask(createDesk, 'POST', {
      cookie: cookies.admin,
      body: { name: 'Économie & société' },
    });
    expect(made).toMatchObject({ status: 201, body: { slug: 'economie-societe', members: 0 } });
    const again = await ask(createDesk, 'POST', {
      cookie: cookies.admin,
      body: { name: 'Économie, société' },
    });
    expect(again.body.slug).toBe('economie-societe-2');

    const rename = (cookie: string) =>
      ask(updateDesk, 'PATCH', { cookie, params: { id: desk }, body: { name: 'International' } });
    expect((await rename(cookies.editor)).status).toBe(403);
    expect((await rename(cookies.outsider)).status).toBe(404);
    expect((await rename(cookies.lead)).body).toMatchObject({ name: 'International', slug: 'monde' });
    expect((await ask(listDesks, 'GET', { cookie: cookies.editor })).body.items).toMatchObject([
      { id: desk, canManage: false },
    ]);
    expect((await ask(listDesks, 'GET', { cookie: cookies.admin })).body.items).toHaveLength(4);
  });

  test('leads change roles; only admins put somebody on a desk directly', async () => {
    const id = await world.person('mover@example.org', { desk });
    const stranger = await world.person('stranger@example.org');
    const set = (cookie: string, userId: string, role: string) =>
      ask(updateMember, 'PATCH', { cookie, params: { id: desk, userId }, body: { role } });
    expect((await set(cookies.editor, id, 'lead')).status).toBe(403);
    expect((await set(cookies.lead, id, 'lead')).body.role).toBe('lead');
    expect((await set(cookies.lead, stranger, 'editor')).status).toBe(404);
    expect((await set(cookies.admin, stranger, 'editor')).body.email).toBe('stranger@example.org');
    const remove = (cookie: string) =>
      ask(removeMember, 'DELETE', { cookie, params: { id: desk, userId: stranger } });
    expect((await remove(cookies.editor)).status).toBe(403);
    expect((await remove(cookies.lead)).status).toBe(204);
    expect((await remove(cookies.lead)).status).toBe(404);
    const types = await world.db.event.findMany({ where: { deskId: desk }, select: { type: true } });
    expect(types.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['member:added', 'member:role-changed', 'member:removed', 'desk:renamed']),
    );
  });
});

describe('people, for admins', () => {
  const change = (cookie: string, id: string, body: Record<string, unknown>) =>
    ask(updateUser, 'PATCH', { cookie, params: { id }, body });

  test('are found by name or address', async () => {
    expect((await ask(listUsers, 'GET', { cookie: cookies.lead })).status).toBe(403);
    const { body } = await ask(listUsers, 'GET', { cookie: cookies.admin, query: '?q=OUTSID' });
    expect(body.items).toMatchObject([{ email: 'outsider@example.org', sessions: 1, disabled: false }]);
  });

  test('disabling signs out at once; enabling lets in again', async () => {
    const id = await world.person('shut@example.org');
    const cookie = await world.signIn('shut@example.org');
    expect((await change(cookies.lead, id, { disabled: true })).status).toBe(403);
    expect((await change(cookies.admin, id, { disabled: true })).body).toMatchObject({
      disabled: true,
      sessions: 0,
    });
    expect((await ask(getMe, 'GET', { cookie })).status).toBe(401);
    await change(cookies.admin, id, { disabled: false });
    expect((await ask(getMe, 'GET', { cookie })).status).toBe(401);
    await world.signIn('shut@example.org');
  });

  test('their sessions can be ended', async () => {
    const id = await world.person('away@example.org');
    const cookie = await world.signIn('away@example.org');
    const end = (by: string) => ask(endUserSessions, 'DELETE', { cookie: by, params: { id } });
    expect((await end(cookies.lead)).status).toBe(403);
    expect((await end(cookies.admin)).status).toBe(204);
    expect((await ask(getMe, 'GET', { cookie })).status).toBe(401);
  });

  test('the last admin who can sign in stays one, also when two demote each other at once', async () => {
    for (const body of [{ isAdmin: false }, { disabled: true }])
      expect(await change(cookies.admin, ids.admin, body)).toMatchObject({
        status: 409,
        body: { code: 'last-admin' },
      });
    const second = await world.person('second-admin@example.org', { isAdmin: true });
    const cookie = await world.signIn('second-admin@example.org');
    const answers = await Promise.all([
      change(cookies.admin, second, { isAdmin: false }),
      change(cookie, ids.admin, { isAdmin: false }),
    ]);
    // Whose call began after the other's had ended was no admin any more.
    const refused = answers.find(({ status }) => status !== 200);
    expect([403, 409]).toContain(refused?.status);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await world.db.user.count({ where: { isAdmin: true, disabledAt: null } })).toBe(1);
  });
});

test('an account made by invitation can sign in at once through the form', async () => {
  const admin = await world.db.user.findFirst({ where: { isAdmin: true } });
  const { token } = await invite({ role: 'editor' }, await world.signIn(admin?.email ?? ''));
  const body = { token, email: 'direct@example.org', name: 'Direct', password: PASSWORD };
  const { body: answer } = await ask(acceptInvitation, 'POST', { body });
  const response = await world.postSignIn({ email: answer.email, password: PASSWORD });
  expect(sessionCookieOf(response)).not.toBeNull();
});
