import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { newPassword, PASSWORD_MIN_LENGTH } from '#lib/auth/passwords.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { dataFolder, openDatabase } from '#lib/cli/database.ts';
import { lockOwner } from '#lib/cli/lock.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { getDeskBySlug, upsertMember } from '#lib/db/rows/desk.ts';
import { getFirstAdmin, getUserByEmail, listUserRows } from '#lib/db/rows/user.ts';
import type { Actor, Role } from '#lib/domain/policy.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import { createInvitation } from '#lib/usecases/people/create-invitation.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { toUserJson } from '#lib/usecases/people/json.ts';
import { setPassword } from '#lib/usecases/people/set-password.ts';
import { updateUser } from '#lib/usecases/people/update-user.ts';

/** Whoever holds the database may do everything: there is nobody to ask for a role. */
const INSTALLATION: Actor = {
  userId: '00000000-0000-0000-0000-000000000000',
  name: 'relire',
  isAdmin: true,
  memberships: [],
  canWrite: true,
};

const OPTIONS = {
  name: { type: 'string' },
  admin: { type: 'boolean' },
  off: { type: 'boolean' },
  desk: { type: 'string' },
  role: { type: 'string' },
  email: { type: 'string' },
  days: { type: 'string' },
  json: { type: 'boolean' },
  'password-stdin': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];
const parse = (argv: string[]) => parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });

/** What each action does with the address that it is given, and says when it is done. */
const ACTIONS: Record<string, (db: Db, email: string, values: Values) => Promise<string>> = {
  async add(db, email, values) {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new CommandError(`"${email}" is not an e-mail address.`);
    const desk = values.desk === undefined ? null : await requireDesk(db, values.desk);
    const { password, shown } = await passwordFor(values);
    const name = values.name ?? email.split('@')[0] ?? email;
    const user = await createUser(db, { email, name, password, isAdmin: values.admin ?? false });
    if (desk) await upsertMember(db, desk.id, user.id, roleOf(values));
    return `${user.email} can sign in${shown}.`;
  },
  async password(db, email, values) {
    await requirePerson(db, email);
    const { password, shown } = await passwordFor(values);
    await setPassword(db, email, password);
    return `${email} has a new password${shown}, and was signed out everywhere.`;
  },
  async disable(db, email) {
    await change(db, email, { disabled: true });
    return `${email} can no longer sign in, and was signed out everywhere.`;
  },
  async enable(db, email) {
    await change(db, email, { disabled: false });
    return `${email} can sign in again.`;
  },
  async admin(db, email, values) {
    await change(db, email, { isAdmin: !values.off });
    return values.off ? `${email} is no longer an administrator.` : `${email} is an administrator.`;
  },
};

export const command: Command = {
  name: 'user',
  usage:
    'add EMAIL [--name NAME] [--admin] [--desk SLUG [--role editor|lead]] [--password-stdin] | list [--json] | password EMAIL [--password-stdin] | disable EMAIL | enable EMAIL | admin EMAIL [--off] | invite --desk SLUG [--role editor|lead] [--email EMAIL] [--days N]',
  summary: 'Makes, lists, invites and disables people, and gives new passwords.',
  async run(argv) {
    const { values, positionals } = parse(argv);
    const [action = '', email, ...more] = positionals;
    const alone = action === 'list' || action === 'invite';
    if (!alone && !Object.hasOwn(ACTIONS, action)) throw new UsageError('Say what to do.');
    if (more.length > 0 || alone !== (email === undefined))
      throw new UsageError(alone ? 'No address goes here.' : 'Name one address.');
    const database = await openDatabase();
    const db = connect(database.url, 2);
    try {
      if (action === 'list') console.log(await list(db, values.json ?? false));
      else if (action === 'invite') console.log(await invite(db, values));
      else console.log(await ACTIONS[action]?.(db, email ?? '', values));
      return 0;
    } catch (error) {
      throw error instanceof Problem ? new CommandError(PROBLEM_TEXTS[error.code]?.en ?? error.code) : error;
    } finally {
      await db.$disconnect();
      await database.close();
    }
  },
};

async function list(db: Db, json: boolean): Promise<string> {
  const users = (await listUserRows(db)).map(toUserJson);
  if (json) return JSON.stringify(users, null, 2);
  if (users.length === 0) return 'Nobody yet: relire user add EMAIL --admin';
  const width = Math.max(...users.map((user) => user.email.length));
  return users
    .map((user) => {
      const marks = [
        ...(user.isAdmin ? ['administrator'] : []),
        ...(user.disabled ? ['disabled'] : []),
        ...user.desks.map((desk) => `${desk.name} (${desk.role})`),
      ];
      return `${user.email.padEnd(width)}  ${user.name}${marks.length > 0 ? `, ${marks.join(', ')}` : ''}`;
    })
    .join('\n');
}

async function invite(db: Db, values: Values): Promise<string> {
  if (values.desk === undefined) throw new UsageError('Name a desk.');
  const days = Number(values.days ?? 7);
  if (!Number.isInteger(days) || days < 1 || days > 60) throw new UsageError('--days goes from 1 to 60.');
  const desk = await requireDesk(db, values.desk);
  const admin = await getFirstAdmin(db);
  if (!admin) throw new CommandError('Somebody must invite: relire user add EMAIL --admin first.');
  const { url } = await createInvitation(
    { db, actor: { ...INSTALLATION, userId: admin.id } },
    desk.id,
    { role: roleOf(values), days, ...(values.email === undefined ? {} : { email: values.email }) },
    process.env.APP_URL || lockOwner(dataFolder())?.url || 'http://localhost:3000',
  );
  return url;
}

async function change(db: Db, email: string, what: { disabled?: boolean; isAdmin?: boolean }) {
  const user = await requirePerson(db, email);
  await updateUser({ db, actor: INSTALLATION }, user.id, what);
}

async function requirePerson(db: Db, email: string) {
  const user = await getUserByEmail(db, email);
  if (!user) throw new CommandError(`Nobody has the address ${email}; "relire user list" shows everybody.`);
  return user;
}

async function requireDesk(db: Db, slug: string) {
  const desk = await getDeskBySlug(db, slug);
  if (!desk) throw new CommandError(`There is no desk "${slug}".`);
  return desk;
}

function roleOf({ role = 'editor' }: Values): Role {
  if (role !== 'editor' && role !== 'lead') throw new UsageError('--role is editor or lead.');
  return role;
}

/** From standard input, never from the command line, which other users of the machine can read; else a new one. */
async function passwordFor(values: Values): Promise<{ password: string; shown: string }> {
  if (!values['password-stdin']) {
    const password = newPassword();
    return { password, shown: ` with the password ${password} (shown this once)` };
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password.length < PASSWORD_MIN_LENGTH)
    throw new CommandError(`A password has at least ${PASSWORD_MIN_LENGTH} characters.`);
  return { password, shown: '' };
}
