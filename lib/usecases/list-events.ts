import { undoStacks } from '#lib/domain/history.ts';
import type { EventJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

interface Input {
  id: string;
  cursor?: string | undefined;
  limit: number;
}

/** The journal of an article, newest first; undo and redo show as the state of the act itself. */
export async function listEvents(
  call: Call,
  input: Input,
): Promise<{ items: EventJson[]; nextCursor: string | null }> {
  await requireArticle(call, input.id, 'article:read');
  if (input.cursor !== undefined && !/^\d{1,18}$/.test(input.cursor)) throw new Problem(400, 'bad-request');
  const own = { articleId: input.id, undoes: null, redoes: null };
  const [events, replays] = await Promise.all([
    call.db.event.findMany({
      where: { ...own, ...(input.cursor ? { id: { lt: BigInt(input.cursor) } } : {}) },
      include: { actor: { select: { id: true, name: true } } },
      orderBy: { id: 'desc' },
      take: input.limit + 1,
    }),
    call.db.event.findMany({
      where: { articleId: input.id },
      select: { id: true, type: true, undoes: true, redoes: true },
      orderBy: { id: 'asc' },
    }),
  ]);
  const undone = new Set(undoStacks(replays).redo.map((entry) => entry.id));
  const page = events.slice(0, input.limit);
  return {
    items: page.map((event) => ({
      id: String(event.id),
      type: event.type,
      actor: event.actor,
      createdAt: event.createdAt.toISOString(),
      detail: event.detail as Record<string, unknown>,
      undone: undone.has(event.id),
    })),
    nextCursor: events.length > input.limit ? String(page.at(-1)?.id) : null,
  };
}
