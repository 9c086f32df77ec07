import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GET as getText } from '#app/api/articles/[id]/texts/[side]/route.ts';
import { POST as importArticle } from '#app/api/articles/route.ts';
import { POST as createBatch } from '#app/api/batches/route.ts';
import { POST as upload } from '#app/api/imports/files/route.ts';
import type { ArticleSummaryJson, ReadFileJson } from '#lib/http/contract/articles.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { workBatches } from '#lib/usecases/batches/work-batches.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';

let world: World;
let desk: string;
let editor: string;
let colleague: string;
let editorId: string;
const docx = readFileSync(new URL('../../fixtures/hostile/docx-ok-control.docx', import.meta.url));
const latin = Buffer.from('Le maire a inauguré le parc. Il a plu toute la journée.', 'latin1');
const ENGLISH = 'The mayor opened the park. It rained all day.';

beforeAll(async () => {
  world = await openWorld();
  desk = await world.desk('Monde');
  editorId = await world.person('editor@example.org', { desk });
  await world.person('colleague@example.org', { desk });
  editor = await world.signIn('editor@example.org');
  colleague = await world.signIn('colleague@example.org');
});
afterAll(() => world.close());

async function post<T>(
  handler: RouteHandler,
  cookie: string,
  body: object,
): Promise<{ status: number; body: T }> {
  const request = new Request(`${APP}/api/x`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify(body),
  });
  const response = await handler(request, { params: Promise.resolve({}) });
  return { status: response.status, body: (await response.json()) as T };
}

async function send(name: string, bytes: Uint8Array, cookie = editor): Promise<ReadFileJson> {
  const content = Buffer.from(bytes).toString('base64');
  const { status, body } = await post<ReadFileJson>(upload, cookie, { name, content });
  expect(status).toBe(200);
  return body;
}

async function received(id: string, side: string) {
  const request = new Request(`${APP}/api/x`, { headers: { cookie: colleague } });
  const response = await getText(request, { params: Promise.resolve({ id, side }) });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

it('keeps the very files, says what reading them took, and gives them back under a name of its own', async () => {
  const english = await send('../../../<b>évil.docx', docx);
  const french = await send('fr.txt', latin);
  const { status, body } = await post<ArticleSummaryJson>(importArticle, editor, {
    deskId: desk,
    source: ENGLISH,
    target: french.text,
    files: { target: french.fileId },
  });
  expect(status).toBe(201);
  const { bytes, response } = await received(body.id, 'target');
  expect(bytes.equals(latin)).toBe(true);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.fr\.txt"$/);
  expect((await received(body.id, 'source')).bytes.toString()).toBe(ENGLISH);
  const stored = await world.db.text.findMany({ where: { articleId: body.id }, orderBy: { side: 'asc' } });
  expect(stored.map(({ steps }) => steps)).toMatchObject([
    [],
    [{ id: 'target:decoded', kind: 'decoded', value: 'windows-1252', reversible: false, applied: true }],
  ]);

  // A Word file comes back as the same file, to be saved and never shown.
  const other = await post<ArticleSummaryJson>(importArticle, editor, {
    deskId: desk,
    source: english.text,
    target: french.text,
    files: { source: english.fileId, target: french.fileId },
  });
  expect(other.status, JSON.stringify(other.body)).toBe(201);
  const word = await received(other.body.id, 'source');
  expect(createHash('sha256').update(word.bytes).digest('hex')).toBe(
    createHash('sha256').update(docx).digest('hex'),
  );
  expect(word.response.headers.get('content-type')).toBe('application/octet-stream');
  expect(word.response.headers.get('content-disposition')).toMatch(/filename="[a-z0-9-]+\.en\.docx"$/);
});

it('takes no file that is another’s, is gone, or holds another text', async () => {
  const { text, fileId } = await send('fr.txt', latin);
  const body = { deskId: desk, source: ENGLISH, target: text, files: { target: fileId } };
  const codeOf = async (cookie: string, change: object) =>
    (await post<{ code: string }>(importArticle, cookie, { ...body, ...change })).body.code;
  expect(await codeOf(colleague, {})).toBe('file-gone');
  expect(await codeOf(editor, { target: `${text} Autre.` })).toBe('file-gone');
  expect(await codeOf(editor, { source: text, target: ENGLISH.repeat(3) })).toMatch(
    /file-gone|wrong-language/,
  );
  expect(await codeOf(editor, { files: { source: fileId } })).toBe('file-gone');
});

it('keeps the file of both languages with both sides', async () => {
  const csv = Buffer.from(
    'source,target\n"The park is open.","Le parc est ouvert."\n"It rains.","Il pleut."\n',
  );
  const { paragraphs, fileId } = await send('pair.csv', csv);
  const { status, body } = await post<ArticleSummaryJson>(importArticle, editor, {
    deskId: desk,
    paragraphs,
    files: { both: fileId },
  });
  expect(status).toBe(201);
  for (const side of ['source', 'target'])
    expect((await received(body.id, side)).bytes.equals(csv)).toBe(true);
});

it('keeps the files of a batch that are more than their text', async () => {
  // More than are kept of what nobody imports.
  const pairs = Array.from({ length: 60 }, (_, index) => [
    [`${index}.en.txt`, strToU8(`${ENGLISH} ${index}`)],
    [`${index}.fr.txt`, new Uint8Array(latin)],
  ]).flat();
  const archive = zipSync(Object.fromEntries(pairs) as Record<string, Uint8Array>);
  const { status, body } = await post<{ id: string }>(createBatch, editor, {
    deskId: desk,
    name: 'lot',
    archive: Buffer.from(archive).toString('base64'),
  });
  expect(status).toBe(201);
  await workBatches({ db: world.db, batchId: body.id, workers: 1 });
  const items = await world.db.batchItem.findMany({ where: { batchId: body.id } });
  for (const item of items) expect(item).toMatchObject({ state: 'done', sourceUploadId: null });
  const [item] = items;
  expect((await received(item?.articleId ?? '', 'target')).bytes.equals(latin)).toBe(true);
});

it('forgets what nobody imported, and nothing else', async () => {
  await world.db.upload.updateMany({ where: { userId: editorId }, data: { createdAt: new Date(0) } });
  const kept = await world.db.upload.count({ where: { texts: { some: {} } } });
  await send('new.txt', Buffer.from('Bonjour.'));
  expect(await world.db.upload.count()).toBe(kept + 1);
});
