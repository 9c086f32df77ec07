import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { getBoard } from '#lib/usecases/board/get-board.ts';
import { planDistribution } from '#lib/usecases/board/plan-distribution.ts';
import { assignArticles } from '#lib/usecases/bulk/assign-articles.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let articles: ArticleJson[];
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

beforeAll(async () => {
  room = await openNewsroom();
  articles = [await room.article(), await room.article(), await room.article()];
});
afterAll(() => room.close());

const board = () => getBoard(room.editor, { id: room.deskId });
const at = (index: number) => articles[index]?.id ?? '';
const give = (items: Parameters<typeof assignArticles>[1]['items']) =>
  assignArticles(room.lead, { id: room.deskId, bulkId: randomUUID(), items });

it('shows what nobody has, due first', async () => {
  await give([{ id: at(2), dueAt: new Date(Date.now() + WEEK_MS).toISOString() }]);
  const { articles: shown, unassigned, people } = await board();
  expect(shown.map(({ id }) => id)).toEqual([at(2), at(0), at(1)]);
  expect(unassigned).toBe(3);
  expect(people).toMatchObject([
    { name: 'Ed', role: 'editor', wordsLeft: 0 },
    { name: 'Léa', role: 'lead', wordsLeft: 0 },
  ]);
});

it('counts the words that each has left, which sentences done no longer do', async () => {
  await give([{ id: at(0), assigneeId: room.editor.userId, secondReaderId: room.lead.userId }]);
  const before = await board();
  const article = before.articles.find(({ id }) => id === at(0));
  const words = articles[0]?.sentences
    .filter(({ side, current }) => side === 'target' && current !== '')
    .reduce((sum, { current }) => sum + current.trim().split(/\s+/).length, 0);
  expect(article).toMatchObject({ words, wordsLeft: words, secondReader: { name: 'Léa' } });
  expect(before.people.map(({ wordsLeft }) => wordsLeft)).toEqual([words, 0]);
  expect(before.unassigned).toBe(2);
  const first = articles[0]?.sentences.find(({ side }) => side === 'target');
  if (!first) throw new Error('Too short');
  const own = first.current.trim().split(/\s+/).length;
  await moveSentence(room.editor, { id: first.id, move: 'finish' });
  expect((await board()).people[0]?.wordsLeft).toBe((words ?? 0) - own);
  await moveSentence(room.lead, { id: first.id, move: 'sendBack', reason: 'Non.' });
  expect((await board()).people[0]?.wordsLeft).toBe(words);
});

it('plans who gets what nobody has, by what each has left, and changes nothing', async () => {
  const plan = (people: string[], count = 10) =>
    planDistribution(room.lead, { id: room.deskId, people, count });
  const { items, loads } = await plan([room.editor.userId, room.lead.userId]);
  // Ed has an article already: Léa, who has none, is given the first; then both have the same.
  expect(items.map(({ id, assignee }) => [id, assignee.name])).toEqual([
    [at(2), 'Léa'],
    [at(1), 'Ed'],
  ]);
  expect(loads.map(({ before, after }) => after > before)).toEqual([true, true]);
  expect((await board()).unassigned).toBe(2);
  expect((await plan([room.editor.userId], 1)).items).toHaveLength(1);
  expect(await refusal(plan([room.outsider.userId]))).toMatchObject({ status: 404 });
});

it('lets the list be narrowed to second reading and to what is late', async () => {
  await give([{ id: at(1), dueAt: new Date(Date.now() - WEEK_MS).toISOString() }]);
  const ids = async (query: { reader?: string; due?: 'late' }) =>
    (await listArticles(room.editor, { desk: room.deskId, limit: 50, ...query })).items.map(({ id }) => id);
  expect(await ids({ reader: room.lead.userId })).toEqual([at(0)]);
  expect(await ids({ due: 'late' })).toEqual([at(1)]);
});

it('leaves out what is no longer worked on', async () => {
  await room.db.article.update({ where: { id: at(0) }, data: { state: 'delivered' } });
  expect((await board()).articles.map(({ id }) => id)).not.toContain(at(0));
});

it('says so when somebody else has given an article away since, and leaves it there', async () => {
  const { editor, lead } = room;
  await give([{ id: at(1), assigneeId: null, secondReaderId: null, dueAt: null }]);
  const was = { assigneeId: null, secondReaderId: null, dueAt: null };
  // Two leads look at the same board; the first one moves the card.
  expect(await give([{ id: at(1), assigneeId: editor.userId, was }])).toEqual({ done: 1, refused: [] });
  expect(await give([{ id: at(1), assigneeId: lead.userId, was }])).toEqual({
    done: 0,
    refused: [{ id: at(1), code: 'changed-since' }],
  });
  const row = () => room.db.article.findUniqueOrThrow({ where: { id: at(1) } });
  expect((await row()).assigneeId).toBe(editor.userId);
  // The same wish twice is none, and what one does not change may be otherwise.
  expect(await give([{ id: at(1), assigneeId: editor.userId, was }])).toEqual({ done: 0, refused: [] });
  const dueAt = new Date(Date.now() + WEEK_MS).toISOString();
  expect(await give([{ id: at(1), dueAt, was }])).toEqual({ done: 1, refused: [] });
  expect((await row()).assigneeId).toBe(editor.userId);
  expect(await give([{ id: at(1), dueAt: null, was }])).toEqual({
    done: 0,
    refused: [{ id: at(1), code: 'changed-since' }],
  });
});
