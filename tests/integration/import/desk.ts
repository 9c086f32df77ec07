import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type DeskRow, makeDesk, makePerson } from '#seeds/factories.ts';
import { testDatabase } from '#tests/integration/database.ts';

export interface TestDesk {
  db: Db;
  desk: DeskRow;
  editor: Call & { userId: string };
  lead: Call & { userId: string };
  /** On a desk of another's. */
  outsider: Call & { userId: string };
  admin: Call & { userId: string };
  close(): Promise<void>;
}

/** A desk with an editor and a lead on a database of its own, and people who are not on it. */
export async function openDesk(): Promise<TestDesk> {
  const database = await testDatabase();
  const db = connect(database.url, 4);
  const desk = await makeDesk(db, 'demo', 'International');
  const other = await makeDesk(db, 'autre', 'Sports');
  const person = (name: string, desks: { id: string; role: 'editor' | 'lead' }[], isAdmin = false) =>
    makePerson(db, { email: `${name}@relire.test`, name, desks, isAdmin });
  return {
    db,
    desk,
    editor: await person('editor', [{ id: desk.id, role: 'editor' }]),
    lead: await person('lead', [{ id: desk.id, role: 'lead' }]),
    outsider: await person('outsider', [{ id: other.id, role: 'lead' }]),
    admin: await person('admin', [], true),
    close: async () => {
      await db.$disconnect();
      await database.close();
    },
  };
}
