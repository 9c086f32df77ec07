import { listSessions } from '#lib/db/rows/session.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';

/** Where one is signed in; `currentId` is the session that asks. */
export async function listMySessions(
  { db, actor }: Call,
  currentId: string | null,
): Promise<AnswerOf<'listMySessions'>> {
  const sessions = await listSessions(db, actor.userId);
  return {
    items: sessions.map((session) => ({
      id: session.id,
      userAgent: session.userAgent,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      current: session.id === currentId,
    })),
  };
}
