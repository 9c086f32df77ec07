import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanUp } from '#lib/usecases/housekeeping/clean-up.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { type Newsroom, openNewsroom } from '#tests/integration/acts/newsroom.ts';

const DAY_MS = 24 * 3_600_000;
const NOW = new Date('2026-11-24T03:00:00Z');
const ago = (days: number) => new Date(NOW.getTime() - days * DAY_MS);
let room: Newsroom;

beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

it('keeps notifications and settled mails as long as the installation says, and what waits for ever', async () => {
  const article = await room.article();
  const sentences = article.sentences.filter(({ side }) => side === 'target').slice(0, 3);
  for (const { id } of sentences) {
    await moveSentence(room.editor, { id, move: 'finish' });
    await moveSentence(room.lead, { id, move: 'sendBack', reason: 'Non.' });
  }
  const [old, read, fresh] = await room.db.notification.findMany({ orderBy: { id: 'asc' } });
  if (!old || !read || !fresh) throw new Error('Nobody was told');
  await room.db.notification.update({ where: { id: old.id }, data: { createdAt: ago(91) } });
  await room.db.notification.update({
    where: { id: read.id },
    data: { createdAt: ago(90.1), readAt: ago(90) },
  });
  await room.db.notification.update({ where: { id: fresh.id }, data: { createdAt: ago(89) } });
  await room.db.mail.deleteMany();
  const { userId } = room.editor;
  const mail = (state: 'waiting' | 'sent' | 'failed' | 'empty', days: number) => ({
    userId,
    kind: 'digest' as const,
    state,
    dueAt: ago(days),
    settledAt: state === 'waiting' ? null : ago(days),
  });
  await room.db.mail.createMany({
    data: [mail('sent', 91), mail('failed', 120), mail('empty', 91), mail('sent', 89), mail('waiting', 200)],
  });
  const events = await room.db.event.count();

  expect(await cleanUp({ db: room.db, keepDays: 90 }, NOW)).toEqual({ notifications: 2, mails: 3 });
  expect((await room.db.notification.findMany()).map(({ id }) => id)).toEqual([fresh.id]);
  const left = await room.db.mail.findMany({ orderBy: { dueAt: 'asc' } });
  expect(left.map(({ state }) => state)).toEqual(['waiting', 'sent']);
  // What was done stays told in the journal, and what came back stays where it is.
  expect(await room.db.event.count()).toBe(events);
  expect(await room.db.sentence.count({ where: { returnedToId: userId } })).toBe(3);

  expect(await cleanUp({ db: room.db, keepDays: 30 }, NOW)).toEqual({ notifications: 1, mails: 1 });
  expect(await cleanUp({ db: room.db, keepDays: 30 }, NOW)).toEqual({ notifications: 0, mails: 0 });
});

it('deletes many in parts, and all of them', async () => {
  const article = await room.article();
  const row = {
    userId: room.editor.userId,
    actorId: room.lead.userId,
    deskId: room.deskId,
    articleId: article.id,
    kind: 'decided' as const,
    channel: 'app' as const,
    eventId: 1n,
    createdAt: ago(100),
  };
  await room.db.notification.createMany({ data: Array.from({ length: 10_001 }, () => row) });
  expect(await cleanUp({ db: room.db, keepDays: 90 }, NOW)).toMatchObject({ notifications: 10_001 });
});
