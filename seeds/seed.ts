import { newPassword } from '#lib/auth/passwords.ts';
import type { Db } from '#lib/db/client.ts';
import { importSeed, makeDesk, makePerson } from './factories.ts';

/** Someone who can sign in to the demo desk. */
export interface DemoAccount {
  email: string;
  password: string;
  role: 'admin' | 'lead' | 'editor';
  name: string;
}

const PEOPLE = [
  { email: 'admin@relire.example', name: 'Agnès Morel', role: 'admin' },
  { email: 'lead@relire.example', name: 'Léa Fontaine', role: 'lead' },
  { email: 'editor@relire.example', name: 'Édouard Petit', role: 'editor' },
] as const;

/**
 * Fills an empty database with the demo desk: an admin, a lead, an editor and the seed article.
 * Passwords are random, or all RELIRE_DEMO_PASSWORD when that is set.
 * @returns the accounts, the only time that their passwords are known; null when anybody exists already.
 */
export async function seedDatabase(db: Db): Promise<{ accounts: DemoAccount[] } | null> {
  if ((await db.user.count()) > 0) return null;
  const accounts = PEOPLE.map((person) => ({
    ...person,
    password: process.env.RELIRE_DEMO_PASSWORD || newPassword(),
  }));
  const desk = await makeDesk(db, 'demo', 'International');
  for (const { email, name, password, role } of accounts) {
    const person = await makePerson(db, {
      email,
      name,
      password,
      isAdmin: role === 'admin',
      desks: role === 'admin' ? [] : [{ id: desk.id, role }],
    });
    if (role === 'editor') await importSeed(person, desk.id);
  }
  return { accounts };
}
