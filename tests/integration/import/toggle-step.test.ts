import { afterAll, beforeAll, expect, it } from 'vitest';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { toggleStep } from '#lib/usecases/toggle-step.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { importSeed } from '#seeds/factories.ts';
import { openDesk, type TestDesk } from './desk.ts';

let world: TestDesk;
beforeAll(async () => {
  world = await openDesk();
});
afterAll(() => world.close());

const CAPTION = 'target:caption:20';

async function frenchOf(id: string): Promise<string[]> {
  const { sentences } = await getArticle(world.editor, { id });
  return sentences.filter((row) => row.side === 'target').map((row) => row.current);
}

it('gives the words back, takes the value away, and does the reverse', async () => {
  const { id } = await importSeed(world.editor, world.desk.id);
  const before = await getArticle(world.editor, { id });
  const off = await toggleStep(world.editor, { id, side: 'target', stepId: CAPTION, applied: false });
  expect(off.reload).toBe(true);
  expect(off.article.metadata.caption).toBeUndefined();
  expect(off.article.metadata.credit).toBeDefined();
  expect((await frenchOf(id))[0]).toMatch(/^Un train/);

  const on = await toggleStep(world.editor, { id, side: 'target', stepId: CAPTION, applied: true });
  expect(on.article.metadata).toEqual(before.metadata);
  const after = await getArticle(world.editor, { id });
  expect(after.steps).toEqual(before.steps);
  expect(after.sentences.map((row) => row.id)).toEqual(before.sentences.map((row) => row.id));
});

it('can be undone and done again', async () => {
  const { id } = await importSeed(world.editor, world.desk.id);
  const { length } = await frenchOf(id);
  await toggleStep(world.editor, { id, side: 'target', stepId: CAPTION, applied: false });
  expect((await undo(world.editor, { id })).article.metadata.caption).toMatch(/^Un train/);
  expect(await frenchOf(id)).toHaveLength(length);
  expect((await redo(world.editor, { id })).article.metadata.caption).toBeUndefined();
  expect(await frenchOf(id)).toHaveLength(length + 1);
});

it('leaves metadata that someone has edited as it is', async () => {
  const { id, version } = await importSeed(world.editor, world.desk.id);
  const { metadata } = await getArticle(world.editor, { id });
  await updateArticle(world.editor, { id, version, metadata: { ...metadata, caption: 'Le train, à quai.' } });
  const off = await toggleStep(world.editor, { id, side: 'target', stepId: CAPTION, applied: false });
  expect(off.article.metadata.caption).toBe('Le train, à quai.');
});

it('falls back on the next date when the first is switched off', async () => {
  const { id } = await importSeed(world.editor, world.desk.id);
  const off = await toggleStep(world.editor, {
    id,
    side: 'target',
    stepId: 'target:datetime:0',
    applied: false,
  });
  expect(off.article.metadata.publishedAt).toBe('2024-02-08T03:49:58Z');
});

it('refuses steps that there are not, that cannot be reversed, and strangers', async () => {
  const { id } = await importArticle(world.editor, {
    source: 'The mayor opened the park.\r\nMany people came.',
    target: 'Le maire a inauguré le parc.\r\nBeaucoup de gens sont venus.',
    deskId: world.desk.id,
  });
  const step = { id, side: 'target', stepId: 'target:newlines', applied: false } as const;
  await expect(toggleStep(world.editor, step)).rejects.toMatchObject({ code: 'not-reversible' });
  await expect(toggleStep(world.editor, { ...step, stepId: 'target:caption:3' })).rejects.toMatchObject({
    status: 404,
  });
  await expect(toggleStep(world.outsider, step)).rejects.toMatchObject({ status: 404 });
});
