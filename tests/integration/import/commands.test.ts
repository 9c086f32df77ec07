import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { main } from '#lib/cli/main.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { makeDesk, makePerson, seedTexts } from '#seeds/factories.ts';
import { testDatabase } from '#tests/integration/database.ts';

let db: Db;
let folder: string;
let close: () => Promise<void>;
const said = { out: '', err: '' };

beforeAll(async () => {
  const database = await testDatabase();
  process.env.DATABASE_URL = database.url;
  db = connect(database.url, 2);
  const desk = await makeDesk(db, 'monde', 'Monde');
  await makePerson(db, { email: 'admin@relire.test', name: 'Admin', isAdmin: true });
  await makePerson(db, {
    email: 'editor@relire.test',
    name: 'Editor',
    desks: [{ id: desk.id, role: 'editor' }],
  });
  await makeDesk(db, 'sports', 'Sports');
  folder = await mkdtemp(join(tmpdir(), 'relire-import-'));
  await writeFile(join(folder, 'en.txt'), seedTexts().source);
  await writeFile(join(folder, 'fr.txt'), `\uFEFF${seedTexts().target}`);
  await writeFile(join(folder, 'latin1.txt'), Buffer.from('caf\xe9', 'latin1'));
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said.out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    said.err += `${line}\n`;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  close = async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
    await db.$disconnect();
    await database.close();
  };
});
afterAll(() => close());

async function relire(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  said.out = '';
  said.err = '';
  const code = await main(argv);
  return { code, ...said };
}

const file = (name: string) => join(folder, name);

it('imports, lists and exports an article', async () => {
  const pair = ['--source', file('en.txt'), '--target', file('fr.txt'), '--desk', 'monde'];
  const imported = await relire('import', ...pair, '--title', 'Le rail', '--user', 'editor@relire.test');
  expect(imported).toMatchObject({ code: 0, err: '' });
  const [, id = ''] = /^(\S+) {2}monde\/le-rail {2}26 sentences, \d+ findings\n$/.exec(imported.out) ?? [];
  const article = await db.article.findUniqueOrThrow({ where: { id }, include: { createdBy: true } });
  expect(article.createdBy.email).toBe('editor@relire.test');
  const text = await db.text.findUniqueOrThrow({
    where: { articleId_side: { articleId: id, side: 'target' } },
  });
  expect(Buffer.from(text.raw)).toEqual(await readFile(file('fr.txt')));

  const listed = JSON.parse((await relire('list', '--desk', 'monde', '--json')).out);
  expect(listed).toMatchObject([{ id, title: 'Le rail', status: 'untouched' }]);
  expect((await relire('list')).out).toMatch(/untouched\s+0\/26\s+\d+ open {2}le-rail {2}Le rail\n$/);

  const stopped = await relire('export', 'le-rail', '--format', 'md');
  expect(stopped).toMatchObject({ code: 1, out: '' });
  expect(stopped.err).toMatch(
    /^\d+ open flags and 26 unfinished sentences remain: .*--pass-gate REASON\.\n$/,
  );
  const past = ['--format', 'md', '--pass-gate', 'Essai'];
  const printed = await relire('export', 'le-rail', ...past);
  expect(printed.out).toMatch(/^# Le rail\n\n_8 février 2024_\n\n> Un train/);
  await relire('export', id, ...past, '--out', file('out.md'));
  expect(await readFile(file('out.md'), 'utf8')).toBe(printed.out);
  expect(await relire('export', id, ...past, '--user', 'editor@relire.test')).toMatchObject({ code: 1 });
});

it('places the annotations of a file on an article, and writes them in every format', async () => {
  const marot = new URL('../../fixtures/annotations/marot.tsv', import.meta.url).pathname;
  await writeFile(file('council.en.txt'), 'The council voted on Monday. The mayor left before noon.');
  await writeFile(file('council.fr.txt'), 'Le conseil a voté. La maire est partie avant midi.');
  const pair = ['--source', file('council.en.txt'), '--target', file('council.fr.txt'), '--desk', 'monde'];
  await relire('import', ...pair, '--title', 'Le conseil');
  const place = ['import', '--annotations', marot, '--article', 'le-conseil'];
  const dry = await relire(...place, '--dry-run');
  expect(dry).toMatchObject({ code: 0, err: '' });
  expect(dry.out).toContain('5  refused (other-text)  partit\n');
  expect(dry.out).toMatch(
    /marot: 3 placed, 0 moved, 0 there already, 3 refused, 1 .*\(nothing was changed\)\n$/,
  );
  expect((await relire(...place)).out).toMatch(/3 placed/);
  expect((await relire(...place)).out).toMatch(/0 placed, 0 moved, 3 there already/);
  for (const format of ['marot', 'pearmut', 'csv', 'jsonl']) {
    await relire('export', 'le-conseil', '--annotations', format, '--out', file(`annotations.${format}`));
    expect(await readFile(file(`annotations.${format}`), 'utf8')).toContain('rater2');
    const again = ['import', '--annotations', file(`annotations.${format}`), '--article', 'le-conseil'];
    expect((await relire(...again)).out).toContain(
      `${format}: 0 placed, 0 moved, 3 there already, 0 refused`,
    );
  }
});

it.each([
  [['import', '--annotations', 'a.tsv'], 2, /^Name the article/],
  [['export', 'le-rail', '--annotations', 'xml'], 2, /one of marot, pearmut, csv, jsonl/],
  [['import', '--source', 'a.txt'], 2, /^Name both texts/],
  [['import', '--source', '/nowhere', '--target', '/nowhere', '--desk', 'monde'], 1, /no such file/],
  [['export'], 2, /^Name one article/],
  [['export', 'rien', '--format', 'pdf'], 2, /^--format is one of txt, md, html, docx/],
  [['export', 'rien'], 1, /^There is no article "rien"/],
  [['list', '--desk', 'nulle-part'], 1, /^There is no desk "nulle-part"/],
  [['list', '--user', 'nobody@relire.test'], 1, /^Nobody has the address/],
] as const)('says in one line what is wrong with %j', async (argv, code, message) => {
  const result = await relire(...argv);
  expect(result.code).toBe(code);
  expect(result.err).toMatch(message);
  expect(result.err.trim()).not.toContain('\n');
});

it('refuses a file of one language for a pair, swapped texts, and a desk one is not on', async () => {
  const pair = (source: string, target: string, desk: string) =>
    relire(
      'import',
      ...['--source', file(source), '--target', file(target), '--desk', desk, '--user', 'editor@relire.test'],
    );
  expect((await relire('import', '--pair', file('latin1.txt'), '--desk', 'monde')).err).toMatch(
    /holds one text/,
  );
  expect((await pair('fr.txt', 'en.txt', 'monde')).err).toMatch(/^The texts look swapped/);
  expect((await pair('en.txt', 'fr.txt', 'sports')).code).toBe(1);
});
