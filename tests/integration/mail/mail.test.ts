import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
import { translate } from '#lib/i18n/translate.ts';
import { log } from '#lib/log.ts';
import { type MailSender, openMailSender } from '#lib/mail/sender.ts';
import type { Call } from '#lib/usecases/call.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';
import { sendDueMails } from '#lib/usecases/mail/send-mails.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { markNotifications } from '#lib/usecases/notifications/mark-notifications.ts';
import { updateMe } from '#lib/usecases/people/update-me.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { openRound } from '#lib/usecases/rounds/open-round.ts';
import { undo } from '#lib/usecases/undo.ts';
import { makePerson } from '#seeds/factories.ts';
import { type Newsroom, openNewsroom } from '#tests/integration/acts/newsroom.ts';
import { type MailServer, readMail, startMailServer } from './mail-server.ts';

const APP_URL = 'https://relire.example';
const texts = { fr: translate('fr', MESSAGES.fr), en: translate('en', MESSAGES.en) };
let room: Newsroom;
let server: MailServer;
let sender: MailSender;
let zoe: Call & { userId: string };
let article: ArticleJson;

beforeAll(async () => {
  log.level = 'silent';
  [room, server] = [await openNewsroom(), await startMailServer()];
  sender = openMailSender({ url: server.url, from: 'Relire <relire@relire.example>' });
  zoe = await makePerson(room.db, {
    email: 'zoe@desk.test',
    name: 'Zoé Blanc',
    desks: [{ id: room.deskId, role: 'editor' }],
  });
  await room.db.user.update({ where: { id: zoe.userId }, data: { locale: 'en' } });
});
afterAll(async () => {
  sender.close();
  await server.close();
  await room.close();
});
beforeEach(async () => {
  await room.db.article.deleteMany();
  await room.db.mail.deleteMany();
  server.received.length = 0;
  server.refusals.length = 0;
  article = await room.article();
});

const target = (at: number) => article.sentences.filter(({ side }) => side === 'target')[at]?.id ?? '';

/** Sends what would be due by now and later. */
async function sendAll(): Promise<number> {
  await room.db.mail.updateMany({
    where: { state: 'waiting' },
    data: { dueAt: new Date(Date.now() - 1000) },
  });
  return sendDueMails({ db: room.db, sender, appUrl: APP_URL, texts });
}

async function choose(call: Call & { userId: string }, preferences: object): Promise<void> {
  await room.db.user.update({ where: { id: call.userId }, data: { preferences } });
}

function only(): ReturnType<typeof readMail> & { to: string[] } {
  const [mail, ...more] = server.received;
  if (!mail || more.length > 0) throw new Error(`${server.received.length} mails`);
  const { headers, text, html } = readMail(mail.source);
  return { to: mail.to, headers, text: text.replaceAll('\r\n', '\n'), html };
}

describe('mail of notifications', () => {
  it('goes to its reader, in the reader’s language, with a way to each place', async () => {
    await startThread(room.editor, { id: target(4), body: 'Look, @Zoé Blanc & <b>you</b>' });
    expect(await sendDueMails({ db: room.db, sender, appUrl: APP_URL, texts })).toBe(0);
    await sendAll();
    const { to, headers, text, html } = only();
    expect(to).toEqual(['zoe@desk.test']);
    expect(headers).toContain('From: Relire <relire@relire.example>');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).toContain(`List-Unsubscribe: <${APP_URL}/account#notifications>`);
    const place = `${APP_URL}/articles/${article.id}#t-${target(4)}`;
    expect(text).toContain('Ed mentions you');
    expect(text).toContain('Look, @Zoé Blanc & <b>you</b>');
    expect(text).toContain(place);
    expect(text).toContain(`${APP_URL}/account#notifications`);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('&lt;b&gt;you&lt;/b&gt;');
    expect(html).toContain(`href="${place}"`);
    // The sentence that it is about, and nothing else of the article.
    const other = article.sentences.find(({ id }) => id === target(5))?.current ?? '';
    expect(html).not.toContain(other.slice(0, 40));
    expect(await room.db.mail.findFirstOrThrow()).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('tells all that came since the last one in one mail, by article', async () => {
    const second = await room.article();
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc one' });
    await startThread(room.editor, { id: target(5), body: '@Zoé Blanc two' });
    const elsewhere = second.sentences.find(({ side }) => side === 'target')?.id ?? '';
    await startThread(room.lead, { id: elsewhere, body: '@Zoé Blanc three' });
    await sendAll();
    const { headers, text } = only();
    expect(headers).toContain('3 new notifications');
    expect(text.match(/^== /gm)).toHaveLength(2);
    expect(text.indexOf('one')).toBeLessThan(text.indexOf('three'));
    // What was told is not told again.
    await startThread(room.editor, { id: target(6), body: '@Zoé Blanc four' });
    await sendAll();
    expect(server.received).toHaveLength(2);
    expect(readMail(server.received[1]?.source ?? '').text).not.toContain('one');
  });

  it('tells nothing that was read, undone or taken back meanwhile, nor to who has left', async () => {
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc read' });
    await markNotifications(zoe, { read: true });
    await startThread(room.editor, { id: target(5), body: '@Zoé Blanc undone' });
    await undo(room.editor, { id: article.id });
    await sendAll();
    expect(server.received).toEqual([]);
    expect(await room.db.mail.findMany()).toMatchObject([{ state: 'empty' }]);

    await startThread(room.editor, { id: target(5), body: '@Zoé Blanc gone' });
    await room.db.membership.deleteMany({ where: { userId: zoe.userId } });
    await sendAll();
    await room.db.membership.create({ data: { deskId: room.deskId, userId: zoe.userId, role: 'editor' } });
    expect(server.received).toEqual([]);
  });

  it('goes by each reader’s choice: at once, in the digest, or in the app alone', async () => {
    await choose(zoe, { notify: { mentioned: 'digest' }, digestHour: 6 });
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc @Ed' });
    await choose(zoe, { notify: { mentioned: 'app' } });
    await startThread(room.editor, { id: target(5), body: '@Zoé Blanc in the app' });
    await choose(zoe, {});
    const [mail, ...more] = await room.db.mail.findMany({ where: { userId: zoe.userId } });
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'digest', state: 'waiting' });
    const hour = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZone: 'Europe/Paris' });
    expect(Number(hour.format(mail?.dueAt))).toBe(6);
    await sendAll();
    expect(only().text).not.toContain('in the app');
  });

  it('invites to a blind round, and in a digest says how much waits there', async () => {
    await choose(zoe, { notify: { mentioned: 'digest' } });
    const { id } = await openRound(room.lead, {
      deskId: room.deskId,
      name: 'Round <1>',
      articleIds: [article.id],
      annotatorIds: [zoe.userId, room.editor.userId],
      showsFindings: false,
    });
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc later' });
    await choose(zoe, {});
    await sendAll();
    const mails = server.received
      .filter(({ to }) => to.includes('zoe@desk.test'))
      .map(({ source }) => readMail(source));
    const [invitation, digest] = ['Léa invites you to annotate', '@Zoé Blanc later'].map((words) =>
      mails.find(({ text }) => text.includes(words)),
    );
    expect(invitation?.text).toContain(`${APP_URL}/rounds/${id}`);
    expect(invitation?.html).toContain('Round &lt;1&gt;');
    expect(invitation?.text).not.toContain('waits for you');
    expect(digest?.text).toContain('1 article waits for you in blind rounds.');
    expect(digest?.html).toContain(`href="${APP_URL}/rounds"`);
  });

  it('goes at the reader’s hour by the reader’s clocks, also when these are chosen while it waits', async () => {
    const due = async () =>
      (await room.db.mail.findFirstOrThrow({ where: { userId: zoe.userId, kind: 'digest' } })).dueAt;
    const hourIn = (timeZone: string, at: Date) =>
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(at);
    await choose(zoe, { notify: { mentioned: 'digest' }, digestHour: 7, timeZone: 'America/New_York' });
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc over there' });
    expect(hourIn('America/New_York', await due())).toBe('07:00');
    const here = { sessionId: null, client: 'test' };
    await updateMe(zoe, { preferences: { timeZone: 'Asia/Kathmandu' } }, here);
    expect(hourIn('Asia/Kathmandu', await due())).toBe('07:00');
    await updateMe(zoe, { preferences: { digestHour: 18 } }, here);
    expect(hourIn('Asia/Kathmandu', await due())).toBe('18:00');
    await updateMe(zoe, { preferences: { theme: 'dark' } }, here);
    expect(hourIn('Asia/Kathmandu', await due())).toBe('18:00');
    await choose(zoe, {});
  });

  it('is in French for French readers, with the reason of what is sent back', async () => {
    const { id, version } = await room.db.sentence.findUniqueOrThrow({ where: { id: target(4) } });
    await reviseSentence(room.editor, { id, version, text: 'Ma phrase.' });
    await moveSentence(room.lead, { id, move: 'sendBack', reason: 'Trop littéral' });
    await sendAll();
    const { text } = only();
    expect(text).toContain('Léa vous renvoie une phrase');
    expect(text).toContain('Trop littéral');
    expect(text).toContain('Ma phrase.');
  });
});

describe('a mail server', () => {
  it('that refuses for now is asked again, later each time', async () => {
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc patience' });
    server.refusals.push(451, 451);
    await sendAll();
    const once = await room.db.mail.findFirstOrThrow();
    expect(once).toMatchObject({ state: 'waiting', attempts: 1, claimedUntil: null });
    const first = once.dueAt.getTime() - Date.now();
    expect(first).toBeGreaterThan(50_000);
    await sendAll();
    const twice = await room.db.mail.findFirstOrThrow();
    expect(twice.dueAt.getTime() - Date.now()).toBeGreaterThan(first);
    await sendAll();
    expect(only().text).toContain('patience');
    expect(await room.db.mail.findFirstOrThrow()).toMatchObject({ state: 'sent', attempts: 3 });
  });

  it('that refuses for good is not asked again', async () => {
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc' });
    server.refusals.push(550);
    await sendAll();
    expect(await room.db.mail.findFirstOrThrow()).toMatchObject({ state: 'failed', attempts: 1 });
  });

  it('that is not there holds nothing up for good', async () => {
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc' });
    const gone = await startMailServer();
    await gone.close();
    const lost = openMailSender({ url: gone.url, from: 'relire@relire.example' });
    await room.db.mail.updateMany({ data: { dueAt: new Date(0) } });
    await sendDueMails({ db: room.db, sender: lost, appUrl: APP_URL, texts });
    lost.close();
    expect(await room.db.mail.findFirstOrThrow()).toMatchObject({ state: 'waiting', attempts: 1 });
    await sendAll();
    expect(server.received).toHaveLength(1);
  });
});

describe('workers', () => {
  it('side by side send each mail once', async () => {
    for (const at of [3, 4, 5, 6])
      await startThread(room.editor, { id: target(at), body: '@Zoé Blanc @Léa' });
    await room.db.mail.updateMany({ data: { dueAt: new Date(0) } });
    await Promise.all(
      Array.from({ length: 4 }, () => sendDueMails({ db: room.db, sender, appUrl: APP_URL, texts })),
    );
    expect(server.received.map(({ to }) => to[0]).sort()).toEqual(['lea@desk.test', 'zoe@desk.test']);
  });

  it('that died are replaced when their claim has run out', async () => {
    await startThread(room.editor, { id: target(4), body: '@Zoé Blanc' });
    const claim = (claimedUntil: Date) =>
      room.db.mail.updateMany({ data: { dueAt: new Date(0), attempts: 1, claimedUntil } });
    await claim(new Date(Date.now() + 60_000));
    expect(await sendDueMails({ db: room.db, sender, appUrl: APP_URL, texts })).toBe(0);
    await claim(new Date(Date.now() - 1000));
    expect(await sendDueMails({ db: room.db, sender, appUrl: APP_URL, texts })).toBe(1);
    expect(server.received).toHaveLength(1);
  });
});
