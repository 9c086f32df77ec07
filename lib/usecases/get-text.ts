import { getRawText } from '#lib/db/rows/text.ts';
import type { Side } from '#lib/domain/ingest.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

/** One side of an article as it was received, byte for byte. */
export async function getText(
  call: Call,
  { id, side }: { id: string; side: Side },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const article = await requireArticle(call, id, 'article:read');
  const bytes = await getRawText(call.db, id, side);
  if (!bytes) throw new Problem(404, 'not-found');
  return { fileName: `${article.slug}.${side === 'source' ? 'en' : 'fr'}.txt`, bytes };
}
