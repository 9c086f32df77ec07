import { afterAll, beforeAll, expect, it } from 'vitest';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { previewImport } from '#lib/usecases/preview-import.ts';
import { readFile } from '#lib/usecases/read-file.ts';
import { openDesk, type TestDesk } from './desk.ts';

let world: TestDesk;
beforeAll(async () => {
  world = await openDesk();
});
afterAll(() => world.close());

const PARAGRAPHS = [
  [
    { source: 'The minister spoke. He left.', target: 'Le ministre a parlé. Il est parti.' },
    { source: 'without a stop', target: 'sans point' },
    { source: '“Yes,” she said.', target: '« Oui », dit-elle.' },
  ],
  [
    { source: 'Nobody knows why.', target: '' },
    { source: '', target: 'Personne ne sait.' },
  ],
];

it('imports a bilingual file with its links and paragraphs as they are', async () => {
  const { id } = await importArticle(world.editor, {
    source: '',
    target: '',
    paragraphs: PARAGRAPHS,
    deskId: world.desk.id,
    title: 'Un titre',
  });
  const article = await getArticle(world.editor, { id });
  const linked = article.links.map(({ id: linkId, score, origin }) => {
    const of = (side: string) =>
      article.sentences.filter((one) => one.linkId === linkId && one.side === side).map((one) => one.current);
    return { score, origin, source: of('source').join(' '), target: of('target').join(' ') };
  });
  expect(linked).toEqual(PARAGRAPHS.flat().map((unit) => ({ score: 1, origin: 'human', ...unit })));
  const rows = await world.db.sentence.findMany({
    where: { articleId: id, side: 'target' },
    orderBy: { position: 'asc' },
  });
  expect(rows.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 0, 1]);
});

it('repairs mojibake as a step that can be left out before import, and shows the result', async () => {
  const input = { source: 'The summer was long.', target: 'L’Ã©tÃ© fut long, dÃ©jÃ\u00a0.' };
  const preview = await previewImport(input);
  expect(preview.target.steps[0]).toMatchObject({ id: 'target:mojibake', count: 4, reversible: true });
  expect(preview.target.after).toBe('L’été fut long, déjà.');
  const kept = await previewImport({ ...input, keep: { target: ['target:mojibake'] } });
  expect(kept.target.after).toContain('Ã©tÃ©');
  const { id } = await importArticle(world.editor, { ...input, deskId: world.desk.id });
  const article = await getArticle(world.editor, { id });
  expect(article.sentences.find(({ side }) => side === 'target')?.current).toBe('L’été fut long, déjà.');
  expect(article.steps.target[0]).toMatchObject({ kind: 'mojibake', reversible: true });
});

it('refuses a file with a code that has a sentence', async () => {
  const bytes = Buffer.from('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx><body/></tmx>');
  await expect(readFile({ name: 'a.tmx', bytes })).rejects.toMatchObject({
    status: 422,
    code: 'file-doctype',
  });
});
