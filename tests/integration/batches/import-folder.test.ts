import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { main } from '#lib/cli/main.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { makeDesk, makePerson } from '#seeds/factories.ts';
import { testDatabase } from '#tests/integration/database.ts';

let db: Db;
let root: string;
let folder: string;
let close: () => Promise<void>;
const said = { out: '', err: '' };

beforeAll(async () => {
  const database = await testDatabase();
  process.env.DATABASE_URL = database.url;
  db = connect(database.url, 2);
  await makeDesk(db, 'monde', 'Monde');
  await makePerson(db, { email: 'admin@relire.test', name: 'Admin', isAdmin: true });
  root = await mkdtemp(join(tmpdir(), 'relire-batch-'));
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said.out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.err += `${line}\n`;
  });
  close = async () => {
    vi.restoreAllMocks();
    await rm(root, { recursive: true });
    await db.$disconnect();
    await database.close();
  };
});
afterAll(() => close());

beforeEach(async () => {
  folder = await mkdtemp(join(root, 'lot-'));
});

const ENGLISH = 'The train left Paris at noon. It was late.';
const FRENCH = 'Le train a quitté Paris à midi. Il était en retard.';

async function put(name: string, text: string | Buffer) {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), text);
}

async function relire(...argv: string[]) {
  said.out = '';
  said.err = '';
  return { code: await main(argv), ...said };
}
const importFolder = (...more: string[]) => relire('import', '--batch', folder, '--desk', 'monde', ...more);

it('imports the pairs of a folder, says which failed, and imports what was mended alone', async () => {
  await put('rail.en.txt', ENGLISH);
  await put('rail.fr.txt', FRENCH);
  await put('bus.en.txt', ENGLISH);
  await put('swapped.en.txt', FRENCH.repeat(3));
  await put('swapped.fr.txt', ENGLISH.repeat(3));
  await put('bytes.en.txt', ENGLISH);
  await put('bytes.fr.txt', Buffer.from([0x00, 0x01, 0x02, 0x00]));
  const first = await importFolder();
  expect(first).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^[0-9a-f-]{36} {2}1 imported, 3 failed\n$/),
  });
  const lines = first.err.split('\n').filter((line) => /^(bus|bytes|swapped):/.test(line));
  expect(lines).toEqual([
    'bus: One of the two texts is missing: paste the French article and its English reference.',
    'bytes: This file holds no readable text.',
    'swapped: The texts look swapped: English must be the reference, French the article.',
  ]);
  expect((await importFolder()).out).toBe(first.out);
  expect(await db.batch.count()).toBe(1);

  await put('bus.fr.txt', FRENCH);
  expect((await importFolder()).out).toMatch(/2 imported, 2 failed/);
  expect(await db.article.count()).toBe(2);
});

it('follows a manifest, and not out of its folder', async () => {
  await writeFile(join(root, 'secret.txt'), FRENCH);
  await put('a.txt', ENGLISH);
  await put('b.txt', FRENCH);
  await symlink(join(root, 'secret.txt'), join(folder, 'link.txt'));
  await put(
    'manifest.tsv',
    'source\ttarget\ttitle\na.txt\tb.txt\tGares\na.txt\t../secret.txt\na.txt\tlink.txt\n',
  );
  const result = await importFolder();
  expect(result.out).toMatch(/1 imported, 2 failed/);
  expect(result.err).toContain('../secret.txt: This does not exist');
  expect(result.err).toContain('link.txt: This does not exist');
  expect(await db.article.count({ where: { title: 'Gares' } })).toBe(1);

  await put('manifest.json', JSON.stringify([{ source: 'a.txt', target: 'b.txt', title: 'Quais' }]));
  expect(await importFolder()).toMatchObject({ code: 0, out: expect.stringMatching(/1 imported, 0 failed/) });
});

it('says in one line what is wrong with an empty folder or a manifest that is none', async () => {
  const empty = await importFolder();
  expect(empty).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/: There are no pairs of files.*\n$/),
  });
  await put('manifest.json', '{');
  const broken = await importFolder();
  expect(broken).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/: manifest\.json must be.*\n$/),
  });
});

it('imports a ZIP as it does the folder in it', async () => {
  const zip = join(folder, 'lot.zip');
  const texts = { 'lot/halte.en.txt': ENGLISH, 'lot/halte.fr.txt': FRENCH, 'lot/seul.en.txt': ENGLISH };
  await writeFile(
    zip,
    zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]))),
  );
  const first = await relire('import', '--batch', zip, '--desk', 'monde');
  expect(first).toMatchObject({ code: 1, out: expect.stringMatching(/1 imported, 1 failed/) });
  expect(first.err).toContain('seul: One of the two texts is missing');
  expect((await relire('import', '--batch', zip, '--desk', 'monde')).out).toBe(first.out);
  await put('not.zip', 'PK but no more');
  expect(await relire('import', '--batch', join(folder, 'not.zip'), '--desk', 'monde')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/not\.zip: This file is damaged/),
  });
});

it('makes a linked article of each file of both languages, keeps it, and makes it once', async () => {
  const [english, french] = [ENGLISH.split('. '), FRENCH.split('. ')];
  const table = english.map((line, at) => `${line}\t${french[at]}`).join('\n');
  await put('table.tsv', `English\tFrançais\n${table}\n`);
  await put('rail.en.txt', ENGLISH);
  await put('rail.fr.txt', FRENCH);
  await put(
    'lines.jsonl',
    `{"source": "The bus.", "target": "Le bus."}\n{"en": "It left.", "fr": "Il est parti."}\n`,
  );
  await put('broken.tmx', '<tmx version="1.4"><body><tu>');
  await put('manuel/both.en.txt', ENGLISH);
  const first = await importFolder();
  expect(first).toMatchObject({ code: 1, out: expect.stringMatching(/3 imported, 2 failed/) });
  expect(first.err).toContain('broken.tmx: This file is damaged');
  const batchId = first.out.slice(0, 36);
  const { articleId, ...item } = await db.batchItem.findFirstOrThrow({
    where: { batchId, name: 'table.tsv' },
  });
  // What it held goes when it has become an article.
  expect(item).toMatchObject({ state: 'done', source: null, target: null, paragraphs: null });
  const article = await db.article.findUniqueOrThrow({
    where: { id: articleId ?? '' },
    include: {
      links: { include: { sentences: true }, orderBy: { order: 'asc' } },
      texts: { include: { upload: true } },
    },
  });
  expect(
    article.links.map(({ origin, sentences }) => [origin, ...sentences.map(({ current }) => current).sort()]),
  ).toEqual([
    ['human', 'Le train a quitté Paris à midi', 'The train left Paris at noon'],
    ['human', 'Il était en retard.', 'It was late.'],
  ]);
  for (const { upload } of article.texts) {
    expect(upload?.name).toBe('table.tsv');
    expect(Buffer.from(upload?.bytes ?? []).toString()).toBe(`English\tFrançais\n${table}\n`);
  }
  const articles = await db.article.count();
  await put('more.csv', 'en;fr\nThe ferry.;Le ferry.\n');
  expect((await importFolder()).out).toMatch(/4 imported, 2 failed/);
  expect(await db.article.count()).toBe(articles + 1);
});

it('wants a folder or two files, not both', async () => {
  expect(await importFolder('--title', 'X')).toMatchObject({ code: 2 });
  expect(await relire('import', '--batch', '/nowhere', '--desk', 'monde')).toMatchObject({ code: 1 });
});

it('waits for batches and articles, and lists batches', async () => {
  await put('gare.en.txt', ENGLISH);
  await put('gare.fr.txt', FRENCH);
  const [good = ''] = (await importFolder()).out.split(' ');
  expect(await relire('wait', good)).toEqual({ code: 0, out: '1 of 1, 0 failed\n', err: '' });
  await put('rest.en.txt', ENGLISH);
  const [bad = ''] = (await importFolder()).out.split(' ');
  const waited = await relire('wait', bad);
  expect(waited).toMatchObject({ code: 1, err: expect.stringMatching(/^rest: One of the two texts/) });
  const listed = await relire('list', '--batches', '--desk', 'monde');
  expect(listed.out).toMatch(new RegExp(`^${bad} .* 1 done, 1 failed, 0 waiting  lot-.*\n${good} `));

  // The pair of both batches is one article.
  const { articleId } = await db.batchItem.findFirstOrThrow({ where: { batchId: good } });
  const started = relire('wait', articleId ?? '', '--timeout', '0.2');
  expect(await started).toEqual({
    code: 124,
    out: '',
    err: expect.stringMatching(/ 2 unfinished sentences\n$/),
  });
  await db.flag.updateMany({ where: { articleId: articleId ?? '' }, data: { state: 'dismissed' } });
  await db.sentence.updateMany({ where: { articleId: articleId ?? '' }, data: { progress: 'done' } });
  expect((await relire('wait', articleId ?? '')).code).toBe(0);
  expect(await relire('wait', 'rien')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^There is no batch/),
  });
  expect(await relire('wait')).toMatchObject({ code: 2 });
});

it('tells scripts what it did as JSON, and ends as it does in words', async () => {
  await put('tram.en.txt', ENGLISH);
  await put('tram.fr.txt', FRENCH);
  await put('alone.en.txt', ENGLISH);
  const imported = await importFolder('--json');
  const batch = JSON.parse(imported.out) as { id: string };
  expect(imported.code).toBe(1);
  expect(batch).toMatchObject({ counts: { total: 2, waiting: 0, done: 1, failed: 1 } });
  const waited = await relire('wait', batch.id, '--json');
  expect(waited).toMatchObject({ code: 1 });
  expect(JSON.parse(waited.out)).toEqual(batch);
  const { articleId } = await db.batchItem.findFirstOrThrow({ where: { batchId: batch.id, state: 'done' } });
  const open = await relire('wait', articleId ?? '', '--timeout', '0', '--json');
  expect(open.code).toBe(124);
  expect(JSON.parse(open.out)).toEqual({ articleId, openFlags: 0, unfinished: 2, open: false });
  await db.sentence.updateMany({ data: { progress: 'done' } });
  const path = join(root, 'tram.txt');
  const out = await relire('export', articleId ?? '', '--out', path, '--json');
  expect(out.code).toBe(0);
  expect(JSON.parse(out.out)).toMatchObject({ articleId, format: 'txt', file: path });
  expect((await relire('export', articleId ?? '', '--json')).code).toBe(2);
});
