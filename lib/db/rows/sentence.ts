import type { Db } from '#lib/db/client.ts';
import type { Sentence } from '#lib/db/generated/client.ts';

/** A sentence with the desk of its article, or null. One statement, where the client would send two: every save asks. */
export async function getSentence(db: Db, id: string): Promise<(Sentence & { deskId: string }) | null> {
  const [row] = await db.$queryRaw<(Sentence & { deskId: string })[]>`
    SELECT sentence.*, article."deskId" FROM sentence JOIN article ON article.id = sentence."articleId"
    WHERE sentence.id = ${id}::uuid`;
  return row ?? null;
}
