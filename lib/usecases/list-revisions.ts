import type { RevisionJson } from '#lib/http/contract/sentences.ts';
import { requireSentence } from './access.ts';
import type { Call } from './call.ts';

/** Every wording of a sentence, newest first; the machine's is the last. */
export async function listRevisions(call: Call, { id }: { id: string }): Promise<{ items: RevisionJson[] }> {
  const sentence = await requireSentence(call, id, 'article:read');
  const [revisions, imported] = await Promise.all([
    call.db.revision.findMany({
      where: { sentenceId: id },
      include: { author: { select: { id: true, name: true } } },
      orderBy: { version: 'desc' },
    }),
    call.db.article.findUniqueOrThrow({ where: { id: sentence.articleId }, select: { createdAt: true } }),
  ]);
  const machine: RevisionJson = {
    id: sentence.id,
    version: 1,
    text: sentence.original,
    origin: 'machine',
    author: null,
    createdAt: imported.createdAt.toISOString(),
  };
  const items = revisions.map(({ id: revisionId, version, text, origin, author, createdAt }) => ({
    id: revisionId,
    version,
    text,
    origin,
    author,
    createdAt: createdAt.toISOString(),
  }));
  return { items: [...items, machine] };
}
