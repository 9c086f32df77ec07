import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resolveThread } from '#lib/usecases/discussions/resolve-thread.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { getExport } from '#lib/usecases/get-export.ts';
import { importSeed } from '#seeds/factories.ts';
import { openDesk, type TestDesk } from '#tests/integration/import/desk.ts';

let world: TestDesk;
let id: string;
beforeAll(async () => {
  world = await openDesk();
});
beforeEach(async () => {
  ({ id } = await importSeed(world.editor, world.desk.id));
});
afterAll(() => world.close());

async function settle(): Promise<void> {
  await world.db.flag.updateMany({ where: { articleId: id }, data: { state: 'dismissed' } });
  await world.db.sentence.updateMany({ where: { articleId: id }, data: { progress: 'done' } });
}

describe('the gate', () => {
  it('lists open flags and unfinished sentences in reading order', async () => {
    const { gate } = await getExport(world.editor, { id, format: 'txt' });
    expect(gate).toMatchObject({ open: false, canPass: false });
    expect(gate.unfinished).toHaveLength(26);
    expect(gate.unfinished[0]?.text).toMatch(/^La coopération/);
    expect(gate.openFlags.length).toBeGreaterThan(0);
  });

  it('stops an editor, and a lead without a reason', async () => {
    const stopped = { status: 409, code: 'gate-closed', extra: { unfinished: 26 } };
    await expect(exportArticle(world.editor, { id, format: 'txt' })).rejects.toMatchObject(stopped);
    await expect(exportArticle(world.lead, { id, format: 'txt' })).rejects.toMatchObject(stopped);
    const past = { id, format: 'txt', passGate: true } as const;
    await expect(exportArticle(world.editor, { ...past, reason: 'Urgent' })).rejects.toMatchObject({
      status: 403,
    });
    await expect(exportArticle(world.lead, { ...past, reason: ' ' })).rejects.toMatchObject({
      code: 'reason-wanted',
    });
    expect(await world.db.event.count({ where: { articleId: id, type: 'article:exported' } })).toBe(0);
  });

  it('lets a lead pass with a reason, and the journal says so', async () => {
    await exportArticle(world.lead, { id, format: 'md', passGate: true, reason: 'Bouclage à 18 h' });
    const event = await world.db.event.findFirstOrThrow({
      where: { articleId: id, type: 'article:exported' },
    });
    expect(event.detail).toMatchObject({
      format: 'md',
      gatePassed: true,
      reason: 'Bouclage à 18 h',
      unfinished: 26,
    });
  });

  it('shows what is still being discussed, and lets it pass', async () => {
    await settle();
    const { sentenceId, flagId } = await world.db.flag
      .findFirstOrThrow({ where: { articleId: id } })
      .then((flag) => ({ sentenceId: flag.sentenceId, flagId: flag.id }));
    const { id: onFlag } = await startThread(world.editor, { id: sentenceId, flagId, body: 'Sûr ?' });
    const { id: resolved } = await startThread(world.editor, { id: sentenceId, body: 'Réglé' });
    await resolveThread(world.editor, { id: resolved, resolved: true });
    const { gate } = await getExport(world.editor, { id, format: 'txt' });
    expect(gate.openThreads).toEqual([
      { id: onFlag, sentenceId, author: world.editor.actor.name, said: 'Sûr ?', comments: 1 },
    ]);
    expect(gate.open).toBe(true);
    await exportArticle(world.editor, { id, format: 'txt' });
  });

  it('opens when all is settled', async () => {
    await settle();
    const { gate } = await getExport(world.editor, { id, format: 'txt' });
    expect(gate).toEqual({ openFlags: [], unfinished: [], openThreads: [], open: true, canPass: false });
    await exportArticle(world.editor, { id, format: 'txt' });
    const event = await world.db.event.findFirstOrThrow({
      where: { articleId: id, type: 'article:exported' },
    });
    expect(event.detail).toEqual({ format: 'txt', gatePassed: false });
  });

  it('is not for strangers', async () => {
    await expect(getExport(world.outsider, { id, format: 'txt' })).rejects.toMatchObject({ status: 404 });
    await expect(exportArticle(world.outsider, { id, format: 'txt' })).rejects.toMatchObject({ status: 404 });
  });
});

describe('the file', () => {
  it.each(['txt', 'md', 'html'] as const)('is byte for byte the preview (%s)', async (format) => {
    await settle();
    const preview = await getExport(world.editor, { id, format });
    const file = await exportArticle(world.editor, { id, format });
    expect(Buffer.from(file.bytes)).toEqual(Buffer.from(preview.text));
    expect(file.fileName).toBe(preview.fileName);
    expect(file.fileName).toMatch(
      new RegExp(`^pekin-tianjin-et-le-hebei-se-rapprochent-pour-leur(-\\d+)?\\.${format}$`),
    );
  });

  it('has title, date, caption and credit, and no leftover', async () => {
    const { text } = await getExport(world.editor, { id, format: 'txt' });
    const blocks = text.split('\n\n');
    expect(blocks.slice(0, 3)).toEqual([
      'Pékin, Tianjin et le Hebei se rapprochent pour leur développement',
      '8 février 2024',
      'Un train à grande vitesse Fuxing arrive à la gare de Xiong’an, dans la nouvelle zone de Xiong’an, dans la province du Hebei. (Photo\u00a0: SUN LIJUN / POUR CHINA DAILY)',
    ]);
    expect(text).not.toMatch(/#Pékin|1707364198|06:31/);
    expect(blocks).toHaveLength(3 + 17);
  });

  it('joins what the editor joined, and drops what the editor emptied', async () => {
    const sentence = (start: string) =>
      world.db.sentence.findFirstOrThrow({ where: { articleId: id, original: { startsWith: start } } });
    const [first, second, whole] = await Promise.all([
      sentence('La capitale nationale'),
      sentence('rapport d’activité du gouvernement'),
      sentence('Le Centre national d’innovation technologique de Jingjinji, le premier'),
    ]);
    const write = (row: { id: string }, current: string) =>
      world.db.sentence.update({ where: { id: row.id }, data: { current } });
    await write(first, first.original.replace(/projet\.$/, 'projet de'));
    await write(second, second.original);
    await write(whole, '');
    const { text } = await getExport(world.editor, { id, format: 'txt' });
    expect(text).toContain('tout en livrant le projet de rapport d’activité du gouvernement municipal');
    expect(text).not.toContain('le premier centre national complet');
    expect(text).not.toMatch(/ {2}|\n{3}/);
  });
});
