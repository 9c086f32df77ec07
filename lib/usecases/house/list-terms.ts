import type { Db, Tx } from '#lib/db/client.ts';
import type { TermJson } from '#lib/http/contract/house.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { BY, toTermJson } from './json.ts';

/** The glossary of a desk, by English term, then by French one. */
export async function listTerms(call: Call, { id }: { id: string }): Promise<{ items: TermJson[] }> {
  await requireDesk(call.db, call.actor, 'desk:read', id);
  return { items: await termsOf(call.db, id) };
}

export async function termsOf(db: Db | Tx, deskId: string): Promise<TermJson[]> {
  const rows = await db.term.findMany({ where: { deskId, removedAt: null }, include: BY });
  const order = new Intl.Collator('en', { sensitivity: 'base' });
  return rows
    .map(toTermJson)
    .sort((a, b) => order.compare(a.source, b.source) || order.compare(a.target, b.target));
}
