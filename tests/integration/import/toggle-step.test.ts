import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromWindows1252 } from '#lib/domain/text/windows-1252.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { getIngest } from '#lib/usecases/get-ingest.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { receiveFile } from '#lib/usecases/receive-file.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
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

const words =
  'Le conseil municipal a voté hier soir le budget de la ville, qui prévoit deux écoles et un pont.';
const PAGE = `<!doctype html><html><head><title>Un vote | Le site</title></head><body>
<header><div>Le site, votre quotidien</div><div>Abonnez-vous</div></header>
<main><article><h1>Un vote</h1><p>${words} Le maire s’est réjoui.</p>
<div class="share social">Partagez cet article !</div>
<p>${words} L’opposition est partie.</p><p>${words} La séance est levée.</p></article></main>
<footer><p>Mentions légales. Tous droits réservés.</p></footer></body></html>`;

it('gives what stood around an article in its page back, place by place, and takes it out again', async () => {
  const {
    text,
    fileId,
    steps: reading,
  } = await receiveFile(world.editor, {
    name: 'page.html',
    bytes: Buffer.from(PAGE),
  });
  expect(reading).toContainEqual({ kind: 'extracted', count: expect.any(Number), value: '' });
  expect(text).not.toContain('Mentions');
  const source =
    'A vote\nThe council voted last night. The mayor was glad.\nThe opposition left.\nThe meeting is over.';
  const { id } = await importArticle(world.editor, {
    deskId: world.desk.id,
    source,
    target: text ?? '',
    files: { target: fileId ?? undefined },
  });
  const before = await getIngest(world.editor, { id });
  expect(before.target.before).toContain('Mentions légales');
  expect(before.target.after).not.toContain('Mentions légales');
  const around = before.target.steps.filter(({ kind }) => kind === 'around');
  expect(around.every(({ reversible, applied }) => reversible && applied)).toBe(true);
  expect(before.target.steps.some(({ kind }) => kind === 'extracted')).toBe(false);
  const footer = around.at(-1);
  expect(footer).toMatchObject({ value: 'Mentions légales. Tous droits réservés.', count: 1 });
  const marked = before.target.marks.find(({ stepId }) => stepId === footer?.id);
  expect(before.target.before.slice(marked?.from, marked?.to)).toBe(
    'Mentions légales. Tous droits réservés.',
  );

  // What somebody corrected meanwhile stays.
  const { sentences } = await getArticle(world.editor, { id });
  const last = sentences.filter(({ side }) => side === 'target').at(-1);
  if (!last || !footer) throw new Error('no sentence');
  const reworded = 'La séance fut levée.';
  await reviseSentence(world.editor, { id: last.id, text: reworded, version: last.version });
  const french = await frenchOf(id);
  await toggleStep(world.editor, { id, side: 'target', stepId: footer.id, applied: false });
  expect(await frenchOf(id)).toEqual([...french, 'Mentions légales.', 'Tous droits réservés.']);
  expect(french).toContain(reworded);
  await undo(world.editor, { id });
  expect(await frenchOf(id)).toEqual(french);
  await redo(world.editor, { id });
  for (const { id: stepId } of around.slice(0, -1))
    await toggleStep(world.editor, { id, side: 'target', stepId, applied: false });
  const whole = await frenchOf(id);
  expect(whole[0]).toBe('Le site, votre quotidien');
  expect(whole).toContain('Partagez cet article !');
  for (const { id: stepId } of around)
    await toggleStep(world.editor, { id, side: 'target', stepId, applied: true });
  expect(await frenchOf(id)).toEqual(french);
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

/** UTF-8 that somebody read as Windows-1252. */
const hurt = (text: string) => fromWindows1252(Buffer.from(text, 'utf8'));

it('is shown before and after, with what is otherwise where it stood in the text as it came', async () => {
  const { id } = await importArticle(world.editor, {
    source: 'The forest burned.\nNothing was saved.',
    target: `8 février 2024\r\n${hurt('La forêt a brûlé.')}\r\n${hurt('Rien n’a été sauvé.')}`,
    deskId: world.desk.id,
  });
  const marked = async () => {
    const { target } = await getIngest(world.editor, { id });
    const words = target.marks.map(({ from, to, stepId }) => [
      target.before.slice(from, to),
      stepId.split(':')[1],
    ]);
    return { words, after: target.after };
  };
  const repaired = await marked();
  expect(repaired.words).toEqual([
    ['8 février 2024', 'datetime'],
    ...['ê', 'û', 'é', '’', 'é', 'é', 'é'].map((character) => [hurt(character), 'mojibake']),
  ]);
  expect(repaired.after).toBe('La forêt a brûlé.\nRien n’a été sauvé.');
  await toggleStep(world.editor, { id, side: 'target', stepId: 'target:mojibake', applied: false });
  expect(await marked()).toEqual({
    words: [['8 février 2024', 'datetime']],
    after: `${hurt('La forêt a brûlé.')}\n${hurt('Rien n’a été sauvé.')}`,
  });
  await expect(getIngest(world.outsider, { id })).rejects.toMatchObject({ status: 404 });
});

it('takes mojibake as it came, and repairs it again, after the article is stored', async () => {
  const french = ['L’été a été très sec.', 'La forêt a brûlé à Évreux.', 'Rien n’a été sauvé.'];
  const { id } = await importArticle(world.editor, {
    source: 'The summer was very dry.\nThe forest burned in Évreux.\nNothing was saved.',
    target: `8 février 2024\r\n${french.map(hurt).join('\r\n')}`,
    deskId: world.desk.id,
  });
  const before = await getArticle(world.editor, { id });
  const step = before.steps.target.find(({ kind }) => kind === 'mojibake');
  expect(step).toMatchObject({ id: 'target:mojibake', applied: true, reversible: true });
  expect(await frenchOf(id)).toEqual(french);
  const sentence = before.sentences.find(
    ({ current }) => current.includes('Évreux') && current.startsWith('La'),
  );
  const reworded = 'La forêt d’Évreux a brûlé.';
  await reviseSentence(world.editor, {
    id: sentence?.id ?? '',
    text: reworded,
    version: sentence?.version ?? 0,
  });

  await toggleStep(world.editor, { id, side: 'target', stepId: 'target:mojibake', applied: false });
  expect(await frenchOf(id)).toEqual([hurt(french[0] ?? ''), reworded, hurt(french[2] ?? '')]);
  // A leftover is still where it was: switching it puts the right words back.
  const date = before.steps.target.find(({ kind }) => kind === 'datetime');
  await toggleStep(world.editor, { id, side: 'target', stepId: date?.id ?? '', applied: false });
  expect((await frenchOf(id))[0]).toBe('8 février 2024');
  await toggleStep(world.editor, { id, side: 'target', stepId: date?.id ?? '', applied: true });
  const rows = await world.db.sentence.findMany({ where: { articleId: id, side: 'target' } });
  const { content } = await world.db.text.findFirstOrThrow({ where: { articleId: id, side: 'target' } });
  for (const row of rows) expect(content.slice(row.from, row.to)).toBe(row.original);

  await toggleStep(world.editor, { id, side: 'target', stepId: 'target:mojibake', applied: true });
  expect(await frenchOf(id)).toEqual([french[0], reworded, french[2]]);
  await undo(world.editor, { id });
  expect((await frenchOf(id))[0]).toBe(hurt(french[0] ?? ''));
  await redo(world.editor, { id });
  const after = await getArticle(world.editor, { id });
  expect(after.steps).toEqual(before.steps);
  expect(await frenchOf(id)).toEqual([french[0], reworded, french[2]]);
});
