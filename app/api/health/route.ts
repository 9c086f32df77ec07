import { db } from '#lib/db/client.ts';
import { Problem } from '#lib/http/problem.ts';
import { route } from '#lib/http/route.ts';

const PATIENCE_MS = 3000;

export const GET = route('getHealth', async () => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Problem(503, 'unavailable')), PATIENCE_MS);
  });
  try {
    await Promise.race([db().$queryRaw`SELECT 1`, tooLong]);
  } finally {
    clearTimeout(timer);
  }
  return { ok: true };
});
