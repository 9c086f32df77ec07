import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '#lib/domain/notifications.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { listEvents } from '#lib/usecases/list-events.ts';
import { listNotifications } from '#lib/usecases/notifications/list-notifications.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { adjudicate } from '#lib/usecases/rounds/adjudicate.ts';
import { decideGroup } from '#lib/usecases/rounds/decide-group.ts';
import { finishTask } from '#lib/usecases/rounds/finish-task.ts';
import { getAdjudication } from '#lib/usecases/rounds/get-adjudication.ts';
import { getAgreement } from '#lib/usecases/rounds/get-agreement.ts';
import { getRound } from '#lib/usecases/rounds/get-round.ts';
import { getTask } from '#lib/usecases/rounds/get-task.ts';
import { listRounds } from '#lib/usecases/rounds/list-rounds.ts';
import { makeMark } from '#lib/usecases/rounds/make-mark.ts';
import { openRound } from '#lib/usecases/rounds/open-round.ts';
import { removeMark } from '#lib/usecases/rounds/remove-mark.ts';
import { redoOnRound, undoOnRound } from '#lib/usecases/rounds/undo-on-round.ts';
import { updateMark } from '#lib/usecases/rounds/update-mark.ts';
import { updateRound } from '#lib/usecases/rounds/update-round.ts';
import { undo } from '#lib/usecases/undo.ts';
import { makePerson } from '#seeds/factories.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let article: ArticleJson;
let ana: Call & { userId: string };
let ben: Call & { userId: string };
let id: string;

beforeAll(async () => {
  room = await openNewsroom();
  const on = (email: string, name: string) =>
    makePerson(room.db, { email, name, desks: [{ id: room.deskId, role: 'editor' }] });
  [ana, ben] = [await on('ana@desk.test', 'Ana'), await on('ben@desk.test', 'Ben')];
  const { id: articleId } = await importArticle(room.editor, {
    deskId: room.deskId,
    source: 'The council voted on Monday. The mayor left before noon.',
    target: 'Le conseil a voté. La maire est partie avant midi.',
    title: 'Rouen',
  });
  article = await getArticle(room.editor, { id: articleId });
  const round = await openRound(room.lead, {
    deskId: room.deskId,
    name: '',
    articleIds: [articleId],
    annotatorIds: [ana.userId, ben.userId],
    showsFindings: false,
  });
  id = round.id;
});
afterAll(() => room.close());

const place = () => ({ id, articleId: article.id });
const sentence = (side: 'source' | 'target', at: number) => {
  const found = article.sentences.filter((one) => one.side === side)[at];
  if (!found) throw new Error('No sentence');
  return found;
};
type Category = 'accuracy/omission' | 'style/awkward' | 'linguistic/grammar' | 'other';
function mark(
  call: Call,
  side: 'source' | 'target',
  at: number,
  words: string,
  category: Category,
  note = '',
) {
  const { id: sentenceId, current } = sentence(side, at);
  const from = current.indexOf(words);
  const severity = category === 'accuracy/omission' ? ('major' as const) : ('minor' as const);
  const about = { category, severity, note };
  return makeMark(call, { ...place(), sentenceId, from, to: from + words.length, ...about });
}

/** What somebody is told of, newest first, with the place that it leads to. */
async function toldTo(call: Call): Promise<string[]> {
  const { items } = await listNotifications(call, { limit: 50, unread: 'false' });
  return items.map((one) => `${one.kind} ${placeOf(one)}`);
}

describe('a blind round', () => {
  it('invites its annotators', async () => {
    expect(await toldTo(ana)).toEqual([`invited /rounds/${id}`]);
    expect(await toldTo(ben)).toEqual([`invited /rounds/${id}`]);
    expect(await toldTo(room.editor)).toEqual([]);
    const { items } = await listNotifications(ana, { limit: 50, unread: 'false' });
    expect(items).toMatchObject([{ article: null, round: { id, name: 'Rouen' }, actor: { name: 'Léa' } }]);
  });

  it('shows annotators the texts as they stood, whatever happens to them', async () => {
    const { id: sentenceId, version } = sentence('target', 1);
    await reviseSentence(room.editor, { id: sentenceId, version, text: 'Le maire est parti avant midi.' });
    const task = await getTask(ana, place());
    expect(task.segments[1]?.target[0]?.text).toBe('La maire est partie avant midi.');
    expect(task).toMatchObject({ marks: [], findings: [], finishedAt: null, article: { title: 'Rouen' } });
  });

  it('lets each annotate both languages, change their mind, and take it back', async () => {
    await mark(ana, 'source', 0, 'Monday', 'accuracy/omission');
    await mark(ana, 'target', 0, 'a voté', 'style/awkward');
    const { marks } = await mark(ana, 'target', 1, 'La maire', 'linguistic/grammar');
    expect(marks.map(({ quote }) => quote)).toEqual(['Monday', 'a voté', 'La maire']);
    const last = marks[2]?.id ?? '';
    expect((await updateMark(ana, { id: last, severity: 'major' })).marks[2]?.severity).toBe('major');
    expect((await removeMark(ana, { id: last })).marks).toHaveLength(2);
    expect(await undoOnRound(ana, { id })).toEqual({ undone: 'mark:removed' });
    expect(await undoOnRound(ana, { id })).toEqual({ undone: 'mark:changed' });
    expect(await redoOnRound(ana, { id })).toEqual({ redone: 'mark:changed' });
    expect((await getTask(ana, place())).marks[2]?.severity).toBe('major');
    expect(await getTask(ana, place())).toMatchObject({ undo: 'mark:changed', redo: 'mark:removed' });
    expect(await undoOnRound(ana, { id })).toEqual({ undone: 'mark:changed' });
    expect((await getTask(ana, place())).marks[2]).toMatchObject({ quote: 'La maire', severity: 'minor' });
    expect((await refusal(mark(ana, 'target', 0, 'a voté', 'other'))).code).toBe('note-wanted');

    await mark(ben, 'source', 0, 'Monday', 'accuracy/omission');
    await mark(ben, 'target', 0, 'voté', 'linguistic/grammar');
  });

  it('keeps from everybody what others mark: annotators, leads, the journal', async () => {
    expect((await getTask(ben, place())).marks.map(({ quote }) => quote)).toEqual(['Monday', 'voté']);
    const [hers] = (await getTask(ana, place())).marks;
    const refusals = [
      () => getTask(room.lead, place()),
      () => getTask(room.editor, place()),
      () => getRound(room.editor, { id }),
      () => getRound(room.outsider, { id }),
      () => updateMark(ben, { id: hers?.id ?? '', severity: 'major' }),
      () => removeMark(ben, { id: hers?.id ?? '' }),
      () => removeMark(room.lead, { id: hers?.id ?? '' }),
      () =>
        openRound(room.lead, {
          deskId: room.deskId,
          name: '',
          articleIds: [article.id],
          annotatorIds: [ana.userId, room.outsider.userId],
          showsFindings: false,
        }),
    ];
    for (const call of refusals) expect((await refusal(call())).code).toBe('not-found');
    // Leads see how far people are; annotators not even that.
    expect(await refusal(getAgreement(room.lead, { id }))).toMatchObject({ code: 'round-open' });
    expect(await refusal(getAdjudication(room.lead, place()))).toMatchObject({ code: 'round-open' });
    expect((await refusal(getAgreement(ana, { id }))).code).toBe('forbidden');
    expect((await refusal(updateRound(ana, { id, closed: true }))).code).toBe('forbidden');
    expect((await getRound(ana, { id })).progress).toBeNull();
    expect((await getRound(room.lead, { id })).progress).toEqual([
      { user: { id: ana.userId, name: 'Ana' }, started: 1, finished: 0 },
      { user: { id: ben.userId, name: 'Ben' }, started: 1, finished: 0 },
    ]);
    expect((await listRounds(room.editor, { desk: room.deskId })).items).toEqual([]);
    expect((await listRounds(ben, {})).items.map((one) => one.id)).toEqual([id]);
    const { items } = await listEvents(ben, { id: article.id, limit: 50 });
    expect(items.map(({ type }) => type)).toEqual(['sentence:revised', 'article:imported']);
    expect((await getArticle(ben, { id: article.id })).flags.filter(({ check }) => check === null)).toEqual(
      [],
    );
  });

  it('counts what waits for each', async () => {
    expect((await getNews(ana)).rounds).toBe(1);
    expect((await getNews(room.lead)).rounds).toBe(0);
  });

  it('is finished by each, who may take it up again until everybody’s is closed', async () => {
    await finishTask(ana, { ...place(), finished: true });
    expect((await refusal(mark(ana, 'target', 0, 'conseil', 'style/awkward'))).code).toBe('task-finished');
    expect(await undoOnRound(ana, { id })).toEqual({ undone: 'task:finished' });
    await finishTask(ana, { ...place(), finished: true });
    expect((await getNews(ana)).rounds).toBe(0);
    expect((await getRound(room.lead, { id })).isReadable).toBe(false);
    expect(await toldTo(room.lead)).toEqual([]);
    await finishTask(ben, { ...place(), finished: true });
    expect((await getRound(room.lead, { id })).isReadable).toBe(true);
    expect(await toldTo(room.lead)).toEqual([`annotated /rounds/${id}`]);
    // Not so any more: neither by undo nor by taking it up again.
    await undoOnRound(ben, { id });
    expect(await toldTo(room.lead)).toEqual([]);
    expect(await redoOnRound(ben, { id })).toEqual({ redone: 'task:finished' });
    expect(await toldTo(room.lead)).toEqual([`annotated /rounds/${id}`]);
    await finishTask(ana, { ...place(), finished: false });
    expect(await toldTo(room.lead)).toEqual([]);
    await finishTask(ana, { ...place(), finished: true });
    expect(await toldTo(room.lead)).toEqual([`annotated /rounds/${id}`]);
  });

  it('tells how far they agree, in figures worked out by hand', async () => {
    const agreement = await getAgreement(room.lead, { id });
    // Characters of Ana: Monday 6, “a voté” 6, “La maire” 8; of Ben: Monday 6, “voté” 4. In common: 6 + 4.
    expect(agreement.pairs).toEqual([{ a: 'A', b: 'B', f1: (2 * 10) / (20 + 10) }]);
    // Things that both marked: Monday (omission, omission), voté (awkward, grammar).
    // Of 4 judgements 2 are omission, 1 awkward, 1 grammar: observed 2, expected 4² − (2² + 1 + 1) = 10;
    // α = 1 − (4 − 1) × 2 / 10 = .4.
    expect(agreement.categories.units).toBe(2);
    expect(agreement.categories.alpha).toBeCloseTo(0.4, 10);
    // Worst severities: segment 1 major, major; segment 2 minor, none.
    expect(agreement.severities.units).toBe(2);
    expect(agreement).toMatchObject({ segments: 2, few: true });
    expect(agreement.raters.map(({ letter, user }) => [letter, user])).toEqual([
      ['A', null],
      ['B', null],
    ]);
    expect(agreement.raters.map(({ marks }) => marks).sort()).toEqual([2, 3]);
  });
});

describe('adjudication', () => {
  const load = () => getAdjudication(room.lead, place());
  const group = async (quote: string) => {
    const found = (await load()).groups.find(({ marks }) => marks.some((one) => one.quote === quote));
    if (!found) throw new Error(`No group on ${quote}`);
    return found;
  };

  it('groups what is upon the same words, without names', async () => {
    const { groups, raters } = await load();
    expect(groups.map(({ marks, isAgreed, segment }) => [segment, marks.length, isAgreed])).toEqual([
      [0, 2, true],
      [0, 2, false],
      [1, 1, false],
    ]);
    expect(JSON.stringify([groups, raters])).not.toMatch(/Ana|Ben/);
  });

  it('is decided group by group, closes the round, and is taken back', async () => {
    const { id: groupId, marks } = await group('voté');
    const take = marks.filter(({ quote }) => quote === 'voté').map((one) => one.id);
    await decideGroup(room.lead, { ...place(), group: groupId, take, own: null, reason: 'Plus juste' });
    expect((await getRound(room.lead, { id })).closedAt).not.toBeNull();
    expect((await refusal(finishTask(ana, { ...place(), finished: false }))).code).toBe('round-closed');
    expect((await refusal(undoOnRound(ana, { id }))).code).toBe('round-closed');
    expect((await group('voté')).decision).toEqual({ take, own: null, reason: 'Plus juste' });
    expect(await undoOnRound(room.lead, { id })).toEqual({ undone: 'group:decided' });
    expect((await group('voté')).decision).toBeNull();
    expect(await load()).toMatchObject({ redo: 'group:decided' });
    expect(await redoOnRound(room.lead, { id })).toEqual({ redone: 'group:decided' });
    expect((await group('voté')).decision).toEqual({ take, own: null, reason: 'Plus juste' });
    expect(await load()).toMatchObject({ undo: 'group:decided', redo: null });
    expect((await refusal(redoOnRound(room.lead, { id }))).code).toBe('nothing-to-redo');
    await undoOnRound(room.lead, { id });
    await decideGroup(room.lead, { ...place(), group: groupId, take, own: null, reason: 'Plus juste' });
    const strange = { ...place(), group: groupId, take: [(await group('Monday')).id], own: null, reason: '' };
    expect((await refusal(decideGroup(room.lead, strange))).code).toBe('not-found');
  });

  it('shows names when the lead says so', async () => {
    await updateRound(room.lead, { id, revealed: true });
    expect((await load()).raters.map(({ user }) => user?.name).sort()).toEqual(['Ana', 'Ben']);
    await undoOnRound(room.lead, { id });
    expect((await load()).raters.map(({ user }) => user)).toEqual([null, null]);
  });

  it('waits for every group that people did not agree on', async () => {
    expect(await refusal(adjudicate(room.lead, place()))).toMatchObject({
      code: 'undecided',
      extra: { undecided: 1 },
    });
  });

  it('becomes the annotations of the article in one act; scores follow, and undo takes all back', async () => {
    // Somebody flagged the omission meanwhile: it is not flagged twice.
    const { id: sentenceId, current } = sentence('source', 0);
    const from = current.indexOf('Monday');
    const about = { category: 'accuracy/omission', severity: 'major', note: '', suggestion: null } as const;
    await raiseFlag(room.editor, { sentenceId, from, to: from + 6, quote: 'Monday', ...about });
    const own = { from: 3, to: 8, category: 'style/awkward', severity: 'minor', note: '' } as const;
    const { id: groupId } = await group('La maire');
    await decideGroup(room.lead, { ...place(), group: groupId, take: [], own, reason: '' });

    const before = await getQuality(room.lead, { id: article.id });
    expect(before.standing.core.penalty).toBe(5);
    expect(await adjudicate(room.lead, place())).toEqual({ raised: 2 });
    const flags = () =>
      room.db.flag.findMany({
        where: { articleId: article.id, check: null, authorId: room.lead.userId },
        orderBy: { quote: 'asc' },
      });
    expect(await flags()).toMatchObject([
      // On the words of the round, which were corrected since: « maire » still stands in « Le maire ».
      { quote: 'maire', category: 'style/awkward', state: 'confirmed', anchor: 'exact', from: 3 },
      { quote: 'voté', category: 'linguistic/grammar', reason: 'Plus juste', state: 'confirmed' },
    ]);
    expect((await getQuality(room.lead, { id: article.id })).standing.core.penalty).toBe(7);
    expect((await refusal(adjudicate(room.lead, place()))).code).toBe('adjudicated');
    expect((await refusal(undoOnRound(room.lead, { id }))).code).toBe('adjudicated');
    expect((await refusal(updateRound(room.lead, { id, closed: false }))).code).toBe('adjudicated');
    expect((await toldTo(ana))[0]).toBe(`adjudicated /articles/${article.id}`);
    expect(await toldTo(ben)).toHaveLength(2);
    expect(await load()).toMatchObject({ undo: 'round:adjudicated', redo: null });

    await undo(room.lead, { id: article.id });
    expect((await flags()).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    expect((await getQuality(room.lead, { id: article.id })).standing.core.penalty).toBe(5);
    expect(await load()).toMatchObject({
      adjudicatedAt: null,
      undo: 'group:decided',
      redo: 'round:adjudicated',
    });
    expect(await toldTo(ana)).toEqual([`invited /rounds/${id}`]);
    expect(await adjudicate(room.lead, place())).toEqual({ raised: 2 });

    // What was done in the article since is not taken for the adjudication.
    const { id: other, version } = await room.db.sentence.findUniqueOrThrow({
      where: { id: sentence('target', 0).id },
    });
    await reviseSentence(room.lead, { id: other, version, text: 'Le conseil municipal a voté.' });
    expect(await load()).toMatchObject({ undo: null, redo: null });
  });
});

describe('opening a round', () => {
  it('is taken back as long as nobody has begun', async () => {
    const open = () =>
      openRound(room.lead, {
        deskId: room.deskId,
        name: ' Essai ',
        articleIds: [article.id],
        annotatorIds: [ana.userId, room.lead.userId],
        showsFindings: true,
      });
    const first = await open();
    expect((await toldTo(ana))[0]).toBe(`invited /rounds/${first.id}`);
    await undoOnRound(room.lead, { id: first.id });
    expect(await toldTo(ana)).not.toContain(`invited /rounds/${first.id}`);
    expect((await refusal(getRound(ana, { id: first.id }))).code).toBe('not-found');
    const second = await open();
    id = second.id;
    await mark(ana, 'target', 0, 'conseil', 'style/awkward');
    expect((await refusal(undoOnRound(room.lead, { id }))).code).toBe('changed-since');
    // A lead who annotates is as blind as anybody.
    expect((await getTask(room.lead, place())).marks).toEqual([]);
    expect((await refusal(getAdjudication(room.lead, place()))).code).toBe('round-open');
  });
});
