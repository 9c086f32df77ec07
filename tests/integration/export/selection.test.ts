import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { POST } from '#app/api/exports/route.ts';
import { main } from '#lib/cli/main.ts';
import { type ExportManifestJson, exportManifestSchema } from '#lib/http/contract/exports.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';

let world: World;
let desk: string;
let other: string;
let editor: string;
let lead: string;
/** Two that are ready, one at whose gate something stands, one of another desk. */
const ids: Record<'ready' | 'twin' | 'stopped' | 'foreign', string> = {
  ready: '',
  twin: '',
  stopped: '',
  foreign: '',
};

beforeAll(async () => {
  world = await openWorld();
  desk = await world.desk('Monde');
  other = await world.desk('Sports');
  const editorId = await world.person('editor@example.org', { desk });
  await world.person('lead@example.org', { desk, role: 'lead' });
  await world.person('admin@example.org', { isAdmin: true });
  const otherId = await world.person('other@example.org', { desk: other });
  editor = await world.signIn('editor@example.org');
  lead = await world.signIn('lead@example.org');
  const add = async (deskId: string, userId: string, title: string) => {
    const actor = {
      userId,
      name: 'x',
      isAdmin: false,
      memberships: [{ deskId, role: 'editor' as const }],
      canWrite: true,
    };
    const texts = { source: 'The train left Paris at noon.', target: 'Le train a quitté Paris à midi.' };
    return (await importArticle({ db: world.db, actor }, { ...texts, deskId, title })).id;
  };
  // Same titles, and one that is a path.
  ids.ready = await add(desk, editorId, '../../etc/Gares');
  ids.twin = await add(desk, editorId, '../../etc/Gares');
  ids.stopped = await add(desk, editorId, 'Quais');
  ids.foreign = await add(other, otherId, 'Stade');
  await world.db.sentence.updateMany({
    where: { articleId: { in: [ids.ready, ids.twin, ids.foreign] } },
    data: { progress: 'done' },
  });
}, 90_000);
afterAll(() => world.close());

async function send(cookie: string, body: object) {
  const request = new Request(`${APP}/api/exports`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
  return POST(request, { params: Promise.resolve({}) });
}

function opened(bytes: Uint8Array): { files: Record<string, Uint8Array>; manifest: ExportManifestJson } {
  const { 'manifest.json': manifest = new Uint8Array(), ...files } = unzipSync(bytes);
  return { files, manifest: exportManifestSchema.parse(JSON.parse(strFromU8(manifest))) };
}

async function archive(cookie: string, body: object) {
  const response = await send(cookie, body);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/zip');
  return { response, ...opened(new Uint8Array(await response.arrayBuffer())) };
}

describe('a selection', () => {
  it('goes out in every format asked, with what was refused and why', async () => {
    const articles = [ids.ready, ids.twin, ids.stopped, ids.foreign];
    const { response, files, manifest } = await archive(editor, { articles, formats: ['txt', 'docx'] });
    expect(response.headers.get('x-relire-articles')).toBe('4');
    expect(Object.keys(files).sort()).toEqual([
      'etc-gares-2.docx',
      'etc-gares-2.txt',
      'etc-gares.docx',
      'etc-gares.txt',
    ]);
    expect(strFromU8(files['etc-gares.txt'] ?? new Uint8Array())).toContain('Le train a quitté Paris');
    for (const { name, sha256, bytes } of manifest.articles.flatMap((article) => article.files)) {
      expect(bytes).toBe(files[name]?.length);
      expect(sha256).toBe(
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      );
    }
    expect(manifest.refused).toEqual([
      expect.objectContaining({ id: ids.stopped, title: 'Quais', openFlags: 0, unfinished: 1 }),
      // Nothing of another desk's article is told.
      expect.objectContaining({
        id: ids.foreign,
        title: '',
        reason: expect.objectContaining({ code: 'not-found' }),
      }),
    ]);
    const events = await world.db.event.groupBy({
      by: ['articleId'],
      where: { type: 'article:exported' },
      _count: true,
    });
    expect(new Map(events.map(({ articleId, _count }) => [articleId, _count]))).toEqual(
      new Map([
        [ids.ready, 1],
        [ids.twin, 1],
      ]),
    );
  });

  it('is all that a filter shows, and a lead may pass the gate with a reason', async () => {
    const filter = { desk, q: 'quais' };
    const { files, manifest } = await archive(lead, {
      filter,
      formats: ['md'],
      passGate: true,
      reason: 'Bouclage',
    });
    expect(Object.keys(files)).toEqual(['quais.md']);
    expect(manifest.refused).toEqual([]);
    const refused = await archive(editor, { filter, formats: ['md'], passGate: true, reason: 'Bouclage' });
    expect(refused.manifest.refused).toMatchObject([{ reason: { code: 'forbidden' } }]);
  });

  it('puts the articles of each desk into a folder of its own', async () => {
    const admin = await world.signIn('admin@example.org');
    const { files } = await archive(admin, { articles: [ids.ready, ids.foreign], formats: ['txt'] });
    expect(Object.keys(files).sort()).toEqual(['monde/etc-gares.txt', 'sports/stade.txt']);
  });

  it('says what is wrong with a selection that is none', async () => {
    const code = async (body: object) => ((await (await send(editor, body)).json()) as { code: string }).code;
    expect(await code({ formats: ['txt'] })).toBe('bad-request');
    expect(await code({ articles: [ids.ready], filter: {}, formats: ['txt'] })).toBe('bad-request');
    expect(await code({ articles: [ids.ready], formats: [] })).toBe('bad-request');
    expect(await code({ filter: { q: 'rien de tel' }, formats: ['txt'] })).toBe('selection-empty');
    expect(await code({ filter: { desk: other }, formats: ['txt'] })).toBe('not-found');
  });

  it('stops when nobody reads it any more', async () => {
    const before = await world.db.event.count({ where: { type: 'article:exported' } });
    const articles = Array.from({ length: 40 }, (_, index) => (index % 2 ? ids.ready : ids.twin));
    const response = await send(editor, { articles: [...new Set(articles)], formats: ['txt'] });
    await response.body?.cancel();
    const after = await world.db.event.count({ where: { type: 'article:exported' } });
    expect(after - before).toBeLessThan(2);
  });

  it('is written by the command line too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'relire-zip-'));
    const said = { out: '', err: '' };
    vi.spyOn(console, 'log').mockImplementation((line: string) => {
      said.out += line;
    });
    vi.spyOn(console, 'error').mockImplementation((line: string) => {
      said.err += line;
    });
    const file = join(folder, 'a.zip');
    const code = await main(['export', '--zip', file, '--desk', 'monde', '--format', 'txt,xliff']);
    vi.restoreAllMocks();
    const { files } = opened(await readFile(file));
    await rm(folder, { recursive: true });
    expect([code, said.out]).toEqual([1, '2 exported, 1 refused']);
    expect(said.err).toMatch(/^Quais: /);
    expect(Object.keys(files)).toHaveLength(4);
  });
});
