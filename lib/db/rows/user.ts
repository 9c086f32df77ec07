import type { Db, Tx } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';

const WITH_DESKS = {
  memberships: {
    select: { role: true, desk: { select: { id: true, slug: true, name: true } } },
    orderBy: { desk: { name: 'asc' } },
  },
} as const satisfies Prisma.UserInclude;

export type UserWithDesks = Prisma.UserGetPayload<{ include: typeof WITH_DESKS }>;
export type ListedUser = Prisma.UserGetPayload<{ include: ReturnType<typeof listed> }>;

/** One spelling for each address: the column `email` holds nothing else. */
export function normaliseEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

export function getUserByEmail(db: Db | Tx, email: string) {
  return db.user.findUnique({ where: { email: normaliseEmail(email) } });
}

export function getUser(db: Db | Tx, id: string) {
  return db.user.findUnique({ where: { id } });
}

export function getUserWithDesks(db: Db | Tx, id: string): Promise<UserWithDesks | null> {
  return db.user.findUnique({ where: { id }, include: WITH_DESKS });
}

/** @throws a unique violation when the address is taken */
export function insertUser(
  db: Db | Tx,
  user: { email: string; name: string; passwordHash: string | null; isAdmin?: boolean; locale?: 'fr' | 'en' },
) {
  return db.user.create({ data: { ...user, email: normaliseEmail(user.email) } });
}

export function updateUserRow(db: Db | Tx, id: string, change: Prisma.UserUpdateInput) {
  return db.user.update({ where: { id }, data: change });
}

/** All people, or those whose name or address holds the words; by name. */
export function listUserRows(db: Db | Tx, words = ''): Promise<ListedUser[]> {
  const holds = { contains: words, mode: 'insensitive' } as const;
  return db.user.findMany({
    where: words ? { OR: [{ name: holds }, { email: holds }] } : {},
    include: listed(),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

export function getListedUser(db: Db | Tx, id: string): Promise<ListedUser | null> {
  return db.user.findUnique({ where: { id }, include: listed() });
}

/** Counts the sessions that have not run out now. */
function listed() {
  return {
    ...WITH_DESKS,
    _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
  } as const satisfies Prisma.UserInclude;
}

/**
 * Ids of the admins who can sign in. Locks their rows until the transaction ends, so that two admins who
 * demote each other at the same instant cannot both succeed.
 */
export async function lockActiveAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id::text from "user" where "isAdmin" and "disabledAt" is null order by id for update`;
  return rows.map(({ id }) => id);
}

/** The first admin who can sign in, or null: stands for the installation itself on the command line. */
export function getFirstAdmin(db: Db) {
  return db.user.findFirst({
    where: { isAdmin: true, disabledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

/** The user whom a provider's subject signs in, or null. */
export async function getUserByIdentity(db: Db | Tx, issuer: string, subject: string) {
  const identity = await db.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { user: true },
  });
  return identity?.user ?? null;
}

/** Links a provider's subject to a user. Linking twice is harmless. */
export async function linkIdentity(
  db: Db | Tx,
  identity: { issuer: string; subject: string; userId: string },
): Promise<void> {
  await db.identity.createMany({ data: identity, skipDuplicates: true });
}
