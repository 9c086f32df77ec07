import { CommandError } from '#lib/cli/command.ts';
import { openDatabase } from '#lib/cli/database.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { findArticleIds } from '#lib/db/rows/article-list.ts';
import { getDeskBySlug } from '#lib/db/rows/desk.ts';
import { getFirstAdmin, getUserByEmail, getUserWithDesks } from '#lib/db/rows/user.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';

/**
 * Opens the database and works on it as the person of an address (the first administrator when none is given), with
 * that person's role: the journal names whoever acts. Refusals become one sentence.
 */
export async function asPerson<T>(
  email: string | undefined,
  work: (call: Call) => Promise<T>,
  connections = 2,
): Promise<T> {
  const database = await openDatabase();
  const db = connect(database.url, connections);
  try {
    return await work(await callOf(db, email));
  } catch (error) {
    throw error instanceof Problem ? new CommandError(PROBLEM_TEXTS[error.code]?.en ?? error.code) : error;
  } finally {
    await db.$disconnect();
    await database.close();
  }
}

async function callOf(db: Db, email: string | undefined): Promise<Call> {
  const found = email === undefined ? await getFirstAdmin(db) : await getUserByEmail(db, email);
  const user = found && (await getUserWithDesks(db, found.id));
  if (!user) {
    throw new CommandError(
      email === undefined
        ? 'There is no administrator yet: relire user add EMAIL --admin, or name somebody with --user.'
        : `Nobody has the address ${email}; "relire user list" shows everybody.`,
    );
  }
  if (user.disabledAt) throw new CommandError(`${user.email} is disabled.`);
  return {
    db,
    actor: {
      userId: user.id,
      name: user.name,
      isAdmin: user.isAdmin,
      memberships: user.memberships.map(({ desk, role }) => ({ deskId: desk.id, role })),
      canWrite: true,
    },
  };
}

/** @throws {CommandError} naming a desk that there is not */
export async function requireDeskId(db: Db, slug: string): Promise<string> {
  const desk = await getDeskBySlug(db, slug);
  if (!desk) throw new CommandError(`There is no desk "${slug}".`);
  return desk.id;
}

/** @throws {CommandError} naming an article that there is not, or that several desks have */
export async function requireArticleId(call: Call, name: string, desk: string | undefined): Promise<string> {
  const deskId = desk === undefined ? undefined : await requireDeskId(call.db, desk);
  const [id, ...others] = await findArticleIds(call.db, name, deskId);
  if (!id) throw new CommandError(`There is no article "${name}"; "relire list" shows them.`);
  if (others.length > 0) {
    throw new CommandError(`Several desks have an article "${name}": say which with --desk.`);
  }
  return id;
}
