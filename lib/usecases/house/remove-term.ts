import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';

/** Takes a term out of the glossary of its desk; one that is out already stays out. */
export async function removeTerm(call: Call, { id }: { id: string }): Promise<void> {
  const term = await call.db.term.findUnique({ where: { id } });
  if (!term) throw new Problem(404, 'not-found');
  authorise(call, 'desk:manage', term.deskId);
  await performOnDesk(call, term.deskId, 'term:removed', async (act) => {
    const row = await act.tx.term.findUniqueOrThrow({ where: { id } });
    if (row.removedAt === null) await act.change('term', row, { removedAt: new Date() });
    Object.assign(act.detail, { source: row.source, target: row.target });
    return null;
  });
}
