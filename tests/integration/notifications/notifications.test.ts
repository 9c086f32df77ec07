import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { articleChanges } from '#lib/usecases/changes.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { deleteComment } from '#lib/usecases/discussions/delete-comment.ts';
import { editComment } from '#lib/usecases/discussions/edit-comment.ts';
import { listThreads } from '#lib/usecases/discussions/list-threads.ts';
import { replyToThread } from '#lib/usecases/discussions/reply-to-thread.ts';
import { resolveThread } from '#lib/usecases/discussions/resolve-thread.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';
import { fixFlag } from '#lib/usecases/fix-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { listNotifications } from '#lib/usecases/notifications/list-notifications.ts';
import { listReturns } from '#lib/usecases/notifications/list-returns.ts';
import { markNotifications } from '#lib/usecases/notifications/mark-notifications.ts';
import { markReturn } from '#lib/usecases/notifications/mark-return.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';
import { updateRubric } from '#lib/usecases/quality/update-rubric.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { updateFlag } from '#lib/usecases/update-flag.ts';
import { makePerson } from '#seeds/factories.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let second: Call & { userId: string };
let article: ArticleJson;
let sentence: SentenceJson;

beforeAll(async () => {
  room = await openNewsroom();
  second = await makePerson(room.db, {
    email: 'zoe@desk.test',
    name: 'Zoé Blanc',
    desks: [{ id: room.deskId, role: 'editor' }],
  });
});
afterAll(() => room.close());
beforeEach(async () => {
  await room.db.article.deleteMany();
  await room.db.mail.deleteMany();
  article = await room.article();
  sentence = target(4);
});

function target(at: number): SentenceJson {
  const found = article.sentences.filter(({ side }) => side === 'target')[at];
  if (!found) throw new Error('Too short');
  return found;
}

async function revise(call: Call, text: string, row = sentence): Promise<void> {
  const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id: row.id } });
  await reviseSentence(call, { id: row.id, text, version });
}

/** What somebody was told: the kind and what was said. */
async function toldTo(call: Call): Promise<string[]> {
  const { items } = await listNotifications(call, { limit: 50, unread: 'true' });
  return items.map(({ kind, said }) => `${kind}: ${said}`);
}

async function flagBy(call: Call, suggestion: string | null = null): Promise<string> {
  const quote = sentence.current.slice(0, 5);
  const { flags } = await raiseFlag(call, {
    sentenceId: sentence.id,
    from: 0,
    to: 5,
    quote,
    category: 'linguistic/grammar',
    severity: 'minor',
    note: '',
    suggestion,
  });
  return flags.find(({ author }) => author?.id === call.actor.userId)?.id ?? '';
}

describe('a sentence sent back', () => {
  it('comes back to whoever worked on it last, with the reason, until it is corrected', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    await moveSentence(room.editor, { id: sentence.id, move: 'finish' });
    await revise(room.lead, 'Ce que Léa écrit.');
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Trop littéral' });

    const { items } = await listReturns(room.editor);
    expect(items).toMatchObject([
      {
        kind: 'sentence',
        sentenceId: sentence.id,
        by: { name: 'Léa' },
        reason: 'Trop littéral',
        wording: { machine: sentence.original, mine: 'Ce que Ed écrit.', now: 'Ce que Léa écrit.' },
        seen: false,
      },
    ]);
    expect(items[0]?.wording.source).not.toBe('');
    expect(await toldTo(room.editor)).toEqual(['sent_back: Trop littéral']);
    expect(await getNews(room.editor)).toMatchObject({ notifications: 1, returns: 1 });

    await markReturn(room.editor, { id: sentence.id, kind: 'sentence', seen: true });
    expect((await listReturns(room.editor)).items).toMatchObject([{ seen: true }]);

    await revise(room.editor, 'Ce que Ed écrit mieux.');
    expect((await listReturns(room.editor)).items).toHaveLength(1);
    await moveSentence(room.editor, { id: sentence.id, move: 'finish' });
    expect((await listReturns(room.editor)).items).toEqual([]);

    // Sent back again, it is something else to be seen.
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Encore' });
    expect((await listReturns(room.editor)).items).toMatchObject([{ reason: 'Encore', seen: false }]);
  });

  it('comes back with the undo of the correction, and goes with the undo of the lead', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Trop littéral' });
    await moveSentence(room.editor, { id: sentence.id, move: 'finish' });
    await undo(room.editor, { id: article.id });
    expect((await listReturns(room.editor)).items).toMatchObject([{ reason: 'Trop littéral' }]);

    await undo(room.lead, { id: article.id });
    expect((await listReturns(room.editor)).items).toEqual([]);
    expect(await toldTo(room.editor)).toEqual([]);
    await redo(room.lead, { id: article.id });
    expect(await toldTo(room.editor)).toEqual(['sent_back: Trop littéral']);
  });

  it('is not withdrawn once it was read', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Trop littéral' });
    await markNotifications(room.editor, { read: true });
    await undo(room.lead, { id: article.id });
    const { items } = await listNotifications(room.editor, { limit: 50, unread: 'false' });
    expect(items).toMatchObject([{ kind: 'sent_back', read: true }]);
  });

  it('that nobody has touched goes to whoever has the article', async () => {
    const { version } = await room.db.article.findUniqueOrThrow({ where: { id: article.id } });
    await updateArticle(room.lead, { id: article.id, version, assigneeId: second.userId });
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'À reprendre' });
    expect((await listReturns(second)).items).toMatchObject([
      { reason: 'À reprendre', wording: { mine: null } },
    ]);
    expect(await toldTo(second)).toEqual(['sent_back: À reprendre', 'assigned: ']);
    expect(await getNews(room.editor)).toMatchObject({ notifications: 0, returns: 0 });
  });

  it('goes past those who have left the desk', async () => {
    const gone = await makePerson(room.db, {
      email: `gone${Date.now()}@desk.test`,
      name: 'Gone',
      desks: [{ id: room.deskId, role: 'editor' }],
    });
    await revise(room.editor, 'Ce que Ed écrit.');
    await revise(gone, 'Ce que Gone écrit.');
    await room.db.membership.deleteMany({ where: { userId: gone.userId } });
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Non' });
    expect((await listReturns(room.editor)).items).toHaveLength(1);
    expect(await room.db.notification.count({ where: { userId: gone.userId } })).toBe(0);
  });

  it('is nobody else’s to mark', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    await moveSentence(room.lead, { id: sentence.id, move: 'sendBack', reason: 'Non' });
    const mark = { id: sentence.id, kind: 'sentence', seen: true } as const;
    expect((await refusal(markReturn(second, mark))).code).toBe('not-found');
    expect((await refusal(markReturn(room.outsider, mark))).code).toBe('not-found');
  });
});

describe('a flag decided by somebody else', () => {
  it('otherwise than its author asked comes back until that is seen', async () => {
    await updateRubric(room.lead, {
      id: room.deskId,
      typology: [{ category: 'linguistic/grammar', isOn: true, names: { fr: 'Faute de langue', en: '' } }],
    });
    const id = await flagBy(room.editor);
    await decideFlag(room.lead, { id, decision: 'dismiss', reason: 'C’est l’usage' });
    expect((await listReturns(room.editor)).items).toMatchObject([
      {
        kind: 'flag',
        id,
        reason: 'C’est l’usage',
        by: { name: 'Léa' },
        flag: { state: 'dismissed', categoryNames: { fr: 'Faute de langue', en: '' } },
      },
    ]);
    expect(await toldTo(room.editor)).toEqual(['decided: C’est l’usage']);
    await markReturn(room.editor, { id, kind: 'flag', seen: true });
    expect((await listReturns(room.editor)).items).toEqual([]);
    // The same decision once more is something else to be seen.
    await decideFlag(room.lead, { id, decision: 'reopen', reason: '' });
    await decideFlag(room.lead, { id, decision: 'dismiss', reason: 'Décidément' });
    expect((await listReturns(room.editor)).items).toMatchObject([{ id, reason: 'Décidément' }]);
  });

  it('as its author asked is told and does not come back', async () => {
    const id = await flagBy(room.editor, 'Autre');
    await fixFlag(room.lead, { id });
    expect((await listReturns(room.editor)).items).toEqual([]);
    expect(await toldTo(room.editor)).toEqual(['decided: ']);
  });

  it('by other words than its author suggested comes back', async () => {
    const id = await flagBy(room.editor, 'Autre');
    await revise(room.lead, 'Tout à fait différent.');
    await decideFlag(room.lead, { id, decision: 'resolve', reason: '' });
    expect((await listReturns(room.editor)).items).toMatchObject([{ id, flag: { suggestion: 'Autre' } }]);
    await decideFlag(room.lead, { id, decision: 'reopen', reason: '' });
    expect((await listReturns(room.editor)).items).toEqual([]);
  });

  it('is not told to a person who decides on one’s own', async () => {
    const id = await flagBy(room.lead);
    await decideFlag(room.lead, { id, decision: 'dismiss', reason: 'Erreur' });
    expect(await getNews(room.lead)).toMatchObject({ notifications: 0, returns: 0 });
  });

  it('and given to somebody tells that person', async () => {
    const id = await flagBy(room.editor);
    const { version } = await room.db.flag.findUniqueOrThrow({ where: { id } });
    await updateFlag(room.lead, { id, version, assigneeId: second.userId });
    expect((await listNotifications(second, { limit: 5, unread: 'true' })).items).toMatchObject([
      { kind: 'assigned', flagId: id, sentenceId: sentence.id, article: { id: article.id } },
    ]);
  });
});

describe('a discussion', () => {
  it('of a sentence goes on, is resolved, and opens again with the next word', async () => {
    const begun = await startThread(room.editor, { id: sentence.id, body: ' « Livrer » ? ' });
    expect(begun).toMatchObject({ flag: null, resolved: null, comments: [{ body: '« Livrer » ?' }] });
    await replyToThread(room.lead, { id: begun.id, body: 'Plutôt « mener ».' });
    const resolved = await resolveThread(room.editor, { id: begun.id, resolved: true });
    expect(resolved).toMatchObject({ resolved: { by: { name: 'Ed' } }, comments: { length: 2 } });
    expect((await getArticle(room.editor, { id: article.id })).talk).toEqual({});
    const again = await replyToThread(second, { id: begun.id, body: 'Vraiment ?' });
    expect(again.resolved).toBeNull();
    expect((await getArticle(room.editor, { id: article.id })).talk).toEqual({ [sentence.id]: 3 });
  });

  it('reaches readers of the article as it goes', async () => {
    const since = article.cursor;
    await startThread(room.editor, { id: sentence.id, body: 'Un mot' });
    expect(await articleChanges(room.lead, { id: article.id, since })).toMatchObject({
      talk: { [sentence.id]: 1 },
      history: { undo: null },
    });
    await undo(room.editor, { id: article.id });
    expect((await articleChanges(room.lead, { id: article.id, since })).talk).toEqual({});
    expect((await listThreads(room.lead, { id: sentence.id })).items).toEqual([]);
  });

  it('of a flag is one, whichever way it is begun, and counts on the flag', async () => {
    const flagId = await flagBy(room.editor);
    const one = await startThread(room.lead, { id: sentence.id, flagId, body: 'Sûr ?' });
    const other = await startThread(room.editor, { id: sentence.id, flagId, body: 'Oui.' });
    expect(other.id).toBe(one.id);
    expect(other.flag).toEqual({ id: flagId, quote: sentence.current.slice(0, 5) });
    const now = await getArticle(room.editor, { id: article.id });
    expect(now.flags.find(({ id }) => id === flagId)?.comments).toBe(2);
    expect(now.talk).toEqual({});
    expect((await refusal(startThread(room.lead, { id: target(5).id, flagId, body: 'Ailleurs' }))).code).toBe(
      'not-found',
    );
  });

  it('is one’s own to change and to take back, and undo brings it again', async () => {
    const { id, comments } = await startThread(room.editor, { id: sentence.id, body: 'Premier jet' });
    const commentId = comments[0]?.id ?? '';
    expect((await refusal(editComment(room.lead, { id: commentId, body: 'x' }))).code).toBe('forbidden');
    expect((await refusal(deleteComment(room.lead, { id: commentId }))).code).toBe('forbidden');
    expect((await refusal(deleteComment(room.outsider, { id: commentId }))).code).toBe('not-found');

    const edited = await editComment(room.editor, { id: commentId, body: 'Second jet' });
    expect(edited.comments).toMatchObject([{ body: 'Second jet', editedAt: expect.any(String) }]);
    await deleteComment(room.editor, { id: commentId });
    expect((await listThreads(room.editor, { id: sentence.id })).items).toEqual([]);
    await undo(room.editor, { id: article.id });
    await undo(room.editor, { id: article.id });
    expect((await listThreads(room.editor, { id: sentence.id })).items).toMatchObject([
      { id, comments: [{ body: 'Premier jet', editedAt: null }] },
    ]);
  });
});

describe('who is told of a comment', () => {
  it('people named in it, once, and whose work or words it is about', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    const { id } = await startThread(room.lead, { id: sentence.id, body: '@Zoé Blanc, et toi @ed ? @Léa' });
    expect(await toldTo(second)).toEqual(['mentioned: @Zoé Blanc, et toi @ed ? @Léa']);
    expect(await toldTo(room.editor)).toEqual(['mentioned: @Zoé Blanc, et toi @ed ? @Léa']);
    expect(await toldTo(room.lead)).toEqual([]);
    await replyToThread(second, { id, body: 'Je regarde.' });
    expect(await toldTo(room.lead)).toEqual(['commented: Je regarde.']);
    expect((await toldTo(room.editor))[0]).toBe('commented: Je regarde.');
  });

  it('a person named when it is changed, and nobody any more when it is taken back', async () => {
    const { comments } = await startThread(room.editor, { id: sentence.id, body: 'Voir' });
    const id = comments[0]?.id ?? '';
    await editComment(room.editor, { id, body: 'Voir @Zoé Blanc' });
    await editComment(room.editor, { id, body: 'Voir avec @Zoé Blanc' });
    expect(await toldTo(second)).toEqual(['mentioned: Voir avec @Zoé Blanc']);
    await deleteComment(room.editor, { id });
    expect(await toldTo(second)).toEqual([]);
    expect(await getNews(second)).toMatchObject({ notifications: 0, returns: 0 });
  });

  it('nobody of another desk, and nobody who wants to hear nothing of the kind', async () => {
    await startThread(room.editor, { id: sentence.id, body: '@Out @Zoé Blanc' });
    expect(await toldTo(room.outsider)).toEqual([]);
    await room.db.user.update({
      where: { id: second.userId },
      data: { preferences: { notify: { mentioned: 'none' } } },
    });
    await startThread(room.editor, { id: sentence.id, body: 'Encore @Zoé Blanc' });
    await room.db.user.update({ where: { id: second.userId }, data: { preferences: {} } });
    expect(await toldTo(second)).toEqual(['mentioned: @Out @Zoé Blanc']);
  });
});

describe('notifications', () => {
  it('are read one by one, by article or all, and come by pages', async () => {
    for (const body of ['@Zoé Blanc un', '@Zoé Blanc deux', '@Zoé Blanc trois']) {
      await startThread(room.editor, { id: sentence.id, body });
    }
    const first = await listNotifications(second, { limit: 2, unread: 'false' });
    expect(first.items.map(({ said }) => said)).toEqual(['@Zoé Blanc trois', '@Zoé Blanc deux']);
    const cursor = first.nextCursor ?? '';
    const next = await listNotifications(second, { cursor, limit: 2, unread: 'false' });
    expect(next).toMatchObject({ items: [{ said: '@Zoé Blanc un' }], nextCursor: null });

    const ids = [first.items[0]?.id ?? ''];
    expect(await markNotifications(second, { ids, read: true })).toMatchObject({ notifications: 2 });
    expect(await markNotifications(second, { ids, read: false })).toMatchObject({ notifications: 3 });
    expect(await markNotifications(room.editor, { ids, read: true })).toMatchObject({ notifications: 0 });
    expect(await getNews(second)).toMatchObject({ notifications: 3 });
    expect(await markNotifications(second, { articleId: article.id, read: true })).toMatchObject({
      notifications: 0,
    });
  });

  it('are written with the act or not at all', async () => {
    await revise(room.editor, 'Ce que Ed écrit.');
    const broken = { ...room.lead, actor: { ...room.lead.actor, userId: crypto.randomUUID() } };
    await expect(
      moveSentence(broken, { id: sentence.id, move: 'sendBack', reason: 'Perdu' }),
    ).rejects.toThrow();
    expect(await room.db.notification.count()).toBe(0);
    expect((await listReturns(room.editor)).items).toEqual([]);
  });

  it('of many things done at once are one', async () => {
    const sentences = article.sentences.filter(({ side }) => side === 'target').slice(0, 5);
    await perform(room.lead, { articleId: article.id, type: 'sentence:sent-back' }, async (act) => {
      for (const { id, current } of sentences)
        notify(act, { kind: 'sent_back', to: [second.userId], sentenceId: id, quote: current, said: 'Non' });
      notify(act, { kind: 'assigned', to: [second.userId] });
      return null;
    });
    const { items } = await listNotifications(second, { limit: 50, unread: 'true' });
    expect(items).toHaveLength(2);
    expect(items.find(({ kind }) => kind === 'sent_back')).toMatchObject({
      count: 5,
      sentenceId: sentences[0]?.id,
      quote: '',
      said: 'Non',
    });
  });

  it('are mailed as their reader chose, in one mail that waits', async () => {
    for (const body of ['@Zoé Blanc un', '@Zoé Blanc deux']) {
      await startThread(room.editor, { id: sentence.id, body });
    }
    const mails = await room.db.mail.findMany();
    expect(mails).toMatchObject([{ userId: second.userId, kind: 'notifications', state: 'waiting' }]);
  });
});
