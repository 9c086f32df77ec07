import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Call } from '#lib/usecases/call.ts';
import { createView, listViews, updateView } from '#lib/usecases/views/views.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await room.article();
});
afterAll(() => room.close());

const names = async (call: Call) =>
  (await listViews(call, { desk: room.deskId })).items.map(({ name }) => name);
const create = (call: Call, name: string, shared: boolean, words = {}) =>
  createView(call, { desk: room.deskId, name, words, shared });

it('are one’s own, or the whole desk’s when a lead makes them', async () => {
  await create(room.lead, 'Graves', true, { severity: 'critical' });
  await create(room.lead, 'À moi', false);
  await create(room.editor, 'Mes noms', false, { author: 'me' });
  expect(await names(room.lead)).toEqual(['Graves', 'À moi']);
  expect(await names(room.editor)).toEqual(['Graves', 'Mes noms']);
  expect(await refusal(create(room.editor, 'Pour tous', true))).toMatchObject({ status: 403 });
  expect(await refusal(create(room.outsider, 'Ailleurs', false))).toMatchObject({ status: 404 });
  expect(await refusal(listViews(room.outsider, { desk: room.deskId }))).toMatchObject({ status: 404 });
});

it('tell how much each holds, `me` being whoever looks', async () => {
  const { builtIn, items } = await listViews(room.editor, { desk: room.deskId });
  const open = await room.db.flag.count({ where: { state: 'open', queued: true, NOT: { lane: 'unsure' } } });
  const others = await room.db.flag.count({ where: { state: 'open', queued: true, lane: null } });
  expect(builtIn).toEqual({ all: open + others, mine: 0, doubtful: 0, review: 0, given: 0 });
  const critical = await room.db.flag.count({ where: { state: 'open', severity: 'critical', queued: true } });
  expect(items.map(({ count }) => count)).toEqual([critical, 0]);
  const some = await room.db.flag.findFirstOrThrow({ where: { state: 'open', queued: true, lane: 'sure' } });
  await room.db.flag.update({ where: { id: some.id }, data: { assigneeId: room.editor.userId } });
  expect((await listViews(room.editor, { desk: room.deskId })).builtIn.mine).toBe(1);
  expect((await listViews(room.lead, { desk: room.deskId })).builtIn.mine).toBe(0);
});

it('are renamed, shared and removed by whom they belong to, and come back', async () => {
  const own = await create(room.editor, 'Provisoire', false);
  expect(await refusal(updateView(room.lead, { id: own.id, name: 'Pris' }))).toMatchObject({ status: 404 });
  expect(await refusal(updateView(room.editor, { id: own.id, shared: true }))).toMatchObject({ status: 403 });
  expect(await updateView(room.editor, { id: own.id, name: 'Définitif' })).toMatchObject({
    name: 'Définitif',
  });
  await updateView(room.editor, { id: own.id, removed: true });
  expect(await names(room.editor)).not.toContain('Définitif');
  await updateView(room.editor, { id: own.id, removed: false });
  expect(await names(room.editor)).toContain('Définitif');
  const desk = (await listViews(room.lead, { desk: room.deskId })).items.find(({ shared }) => shared);
  expect(await refusal(updateView(room.editor, { id: desk?.id ?? '', removed: true }))).toMatchObject({
    status: 403,
  });
});
