import type { Presence } from '#lib/db/notify.ts';
import { noteReading } from '#lib/db/rows/reports.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

interface Input {
  id: string;
  sentenceId: string | null;
  here: boolean;
}

/**
 * Tells everyone who has the article open where the caller is; people say it again from time to time, and when they
 * see someone come. Nothing of that is stored but, where the desk counts what is finished unread, that the sentence
 * was read.
 */
export async function markPresence(call: Call, { id, sentenceId, here }: Input): Promise<void> {
  const { deskId } = await requireArticle(call, id, 'article:read');
  const { userId, name } = call.actor;
  const presence: Presence = { deskId, articleId: id, userId, name, sentenceId, here };
  if (here && sentenceId) await noteReading(call.db, userId, id, sentenceId);
  await call.db.$executeRaw`SELECT pg_notify('relire_presence', ${JSON.stringify(presence)})`;
}
