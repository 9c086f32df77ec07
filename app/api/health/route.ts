import { db } from '#lib/db/client.ts';
import { Problem } from '#lib/http/problem.ts';
import { route } from '#lib/http/route.ts';

const PATIENCE_MS = 3000;

export const GET = route('getHealth', async () => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(fail, PATIENCE_MS);
  });
  try {
    await Promise.race([db().$queryRaw`SELECT 1`, tooLong]);
    return { ok: true };
  } catch {
    // A database that cannot even answer this is of no use, whatever its reason.
    throw new Problem(503, 'unavailable');
  } finally {
    clearTimeout(timer);
  }
});
