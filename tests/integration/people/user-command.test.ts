import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { passwordMatches } from '#lib/auth/passwords.ts';
import { CommandError, UsageError } from '#lib/cli/command.ts';
import { command } from '#lib/cli/commands/user.ts';
import { openWorld, type World } from '#tests/integration/auth/world.ts';

let world: World;
const said: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  await world.desk('Monde');
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said.push(line);
  });
});
afterEach(() => {
  said.length = 0;
});
afterAll(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const run = async (line: string) => {
  expect(await command.run(line.split(' ').filter(Boolean))).toBe(0);
  return said.at(-1) ?? '';
};

test('adds people, gives passwords, lists, disables and enables', async () => {
  const made = await run('add First@example.org --name Première --admin');
  const password = /password (\S+) \(/.exec(made)?.[1] ?? '';
  const first = await world.db.user.findUniqueOrThrow({ where: { email: 'first@example.org' } });
  expect(first).toMatchObject({ name: 'Première', isAdmin: true });
  expect(await passwordMatches(first.passwordHash, password)).toBe(true);

  await run('add lead@example.org --desk monde --role lead');
  expect(await run('list')).toMatch(/^first@example\.org {2}Première, administrator$/m);
  expect(said.at(-1)).toMatch(/^lead@example\.org {3}lead, Monde \(lead\)$/m);

  await run('disable lead@example.org');
  expect(await run('list')).toMatch(/lead, disabled, Monde/);
  await run('enable lead@example.org');
  expect(JSON.parse(await run('list --json'))).toMatchObject([{ isAdmin: true }, { disabled: false }]);

  const session = await world.signIn('first@example.org', password);
  expect(session).not.toBe('');
  expect(await run('password first@example.org')).not.toContain(password);
  expect(await world.db.session.count({ where: { userId: first.id } })).toBe(0);
});

test('makes invitation links', async () => {
  const url = await run('invite --desk monde --role editor --email guest@example.org --days 3');
  expect(url).toMatch(/^http:\/\/relire\.test\/invitation#[\w-]{43}$/);
  const invitation = await world.db.invitation.findFirst({ where: { email: 'guest@example.org' } });
  expect(invitation?.role).toBe('editor');
});

test('keeps the last administrator', async () => {
  await expect(run('disable first@example.org')).rejects.toThrow(/At least one active administrator/);
  await expect(run('admin first@example.org --off')).rejects.toThrow(CommandError);
});

test.each([
  ['', UsageError],
  ['add', UsageError],
  ['list someone@example.org', UsageError],
  ['paint someone@example.org', UsageError],
  ['invite --desk monde --role boss', UsageError],
  ['invite --desk nowhere', CommandError],
  ['add not-an-address', CommandError],
  ['add first@example.org', CommandError],
  ['disable nobody@example.org', CommandError],
])('says what is wrong with "%s"', async (line, kind) => {
  await expect(run(line)).rejects.toThrow(kind);
});
