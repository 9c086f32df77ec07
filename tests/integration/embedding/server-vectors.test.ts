import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { log } from '#lib/log.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { openDesk, type TestDesk } from '#tests/integration/import/desk.ts';

const folder = mkdtempSync(join(tmpdir(), 'relire-model-'));
let world: TestDesk;
beforeAll(async () => {
  world = await openDesk();
});
afterAll(async () => {
  delete process.env.RELIRE_MODEL;
  rmSync(folder, { recursive: true });
  await world.close();
});

it('imports by words and lengths when the model cannot be used, and says so once', async () => {
  const texts = {
    deskId: world.desk.id,
    source: 'The mayor opened the park on Monday. Many people came to see it.',
    target: 'Le maire a inauguré le parc lundi. Beaucoup de gens sont venus le voir.',
  };
  const linksOf = async (id: string) => {
    const where = { articleId: id };
    const rows = await world.db.link.findMany({
      where,
      orderBy: { order: 'asc' },
      include: { sentences: true },
    });
    return rows.map(({ score, sentences }) => [score, sentences.map(({ original }) => original).sort()]);
  };
  const without = await importArticle(world.editor, texts);
  process.env.RELIRE_MODEL = join(folder, 'nowhere');
  const warned = vi.spyOn(log, 'warn');
  const first = await importArticle(world.editor, texts);
  await importArticle(world.editor, texts);
  expect(await linksOf(first.id)).toEqual(await linksOf(without.id));
  expect(warned.mock.calls).toEqual([
    [
      { reason: `${join(folder, 'nowhere')} is not a folder with a model.` },
      'RELIRE_MODEL is not used: sentences are aligned by words and lengths',
    ],
  ]);
});
