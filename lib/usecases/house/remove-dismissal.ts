import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';

/** Takes a dismissal back: what it kept away is found again when an article is next opened. */
export async function removeDismissal(call: Call, { id }: { id: string }): Promise<void> {
  const dismissal = await call.db.dismissal.findUnique({ where: { id } });
  if (!dismissal) throw new Problem(404, 'not-found');
  authorise(call, 'desk:manage', dismissal.deskId);
  await performOnDesk(call, dismissal.deskId, 'dismissal:removed', async (act) => {
    const row = await act.tx.dismissal.findUniqueOrThrow({ where: { id } });
    if (row.removedAt === null) await act.change('dismissal', row, { removedAt: new Date() });
    Object.assign(act.detail, { scope: row.scope, check: row.check, quote: row.quote });
    return null;
  });
}
