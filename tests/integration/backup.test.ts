import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpLines, restoreDump } from '#lib/cli/dump.ts';
import { emptyDatabase, testDatabase } from '#tests/integration/database.ts';

const USER = '01890000-0000-7000-8000-000000000001';
const DESK = '01890000-0000-7000-8000-000000000002';
const ARTICLE = '01890000-0000-7000-8000-000000000003';

const ROWS = `
  insert into "user" (id, email, name, preferences, "createdAt")
    values ('${USER}', 'a@b.fr', E'Zoé « d''Arc »\\n\\t\\\\ "x" 🗞', '{"n": null, "list": [1, 2.50]}', '2024-02-08 06:31:11.123+00');
  insert into desk (id, name, slug) values ('${DESK}', 'Desk', 'desk');
  insert into article (id, "deskId", slug, title, "createdById", metadata)
    values ('${ARTICLE}', '${DESK}', 'a', 'Titre', '${USER}', 'null');
  insert into text ("articleId", side, raw, sha256, content)
    values ('${ARTICLE}', 'target', decode('00ff0a22e9', 'hex'), '', 'é');
  insert into link (id, "articleId", "order", score)
    select gen_random_uuid(), '${ARTICLE}', n, 1.0 / (n + 2) from generate_series(1, 1203) as n;
  insert into event ("deskId", "actorId", type, changes, undoes)
    values ('${DESK}', '${USER}', 'a:b', '[]', 9007199254740993);`;

let folder: string;
let file: string;
let original: { url: string; close(): Promise<void> };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relire-backup-'));
  file = join(folder, 'all.jsonl.gz');
  original = await testDatabase();
  await query(original.url, ROWS);
  await pipeline(dumpLines(original.url), createGzip(), createWriteStream(file));
});
afterAll(async () => {
  await original.close();
  rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function contents(url: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(url)) lines.push(line);
  return lines.slice(1); // The header holds the time.
}

describe('a backup', () => {
  it('gives back every row, to the byte, in a database without tables', async () => {
    const empty = await emptyDatabase();
    expect(await restoreDump(empty.url, file)).toBe(1208);
    expect(await contents(empty.url)).toEqual(await contents(original.url));
    expect(await query(empty.url, 'select metadata::text from article')).toEqual([{ metadata: 'null' }]);
    await empty.close();
  });

  it('restores into migrated, empty tables, with their foreign keys and counters', async () => {
    const clone = await testDatabase();
    await restoreDump(clone.url, file);
    const keys = `select conname, pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'f' order by 1`;
    expect(await query(clone.url, keys)).toEqual(await query(original.url, keys));
    const next = `insert into event ("deskId", "actorId", type, changes) values ('${DESK}', '${USER}', 'c:d', '[]') returning id`;
    const [was] = await query(original.url, 'select max(id)::int as id from event');
    expect(await query(clone.url, next)).toEqual([{ id: String(Number(was?.id) + 1) }]);
    await clone.close();
  });

  it('is one moment, whatever is written meanwhile', async () => {
    const busy = await testDatabase();
    await query(busy.url, ROWS);
    const dump = dumpLines(busy.url);
    const lines = [(await dump.next()).value];
    await query(busy.url, 'delete from link');
    for await (const line of dump) lines.push(line);
    expect(lines.at(-1)).toBe('{"end":true,"rows":1208}\n');
    await busy.close();
  });

  it('is refused by a database that holds something, and changes nothing there', async () => {
    await expect(restoreDump(original.url, file)).rejects.toThrow(/not empty \(table /);
  });

  it.each([
    ['cut within the compression', (whole: Buffer) => whole.subarray(0, whole.length - 40), /cut short/],
    ['cut between two lines', (whole: Buffer) => cutLines(whole, -1), /cut short/],
    ['with a row missing', (whole: Buffer) => cutLines(whole, 20, 21), /cut short/],
    ['no gzip', () => Buffer.from('hello'), /not a backup/],
    ['no backup', () => gzipSync('{"a":1}\n'), /not a backup/],
    [
      'from the future',
      (whole: Buffer) => edit(whole, /"migrations":\[/, '"migrations":["2999_x",'),
      /newer Relire/,
    ],
  ])('%s is refused as a whole', async (_, damage, message) => {
    const damaged = join(folder, 'damaged.gz');
    writeFileSync(damaged, damage(readFileSync(file)));
    const empty = await testDatabase();
    await expect(restoreDump(empty.url, damaged)).rejects.toThrow(message);
    expect(await query(empty.url, 'select 1 from "user"')).toEqual([]);
    await empty.close();
  });
});

function cutLines(whole: Buffer, from: number, to?: number): Buffer {
  const lines = gunzipSync(whole).toString().trimEnd().split('\n');
  lines.splice(from, to === undefined ? Number.POSITIVE_INFINITY : to - from);
  return gzipSync(`${lines.join('\n')}\n`);
}

function edit(whole: Buffer, what: RegExp, by: string): Buffer {
  return gzipSync(gunzipSync(whole).toString().replace(what, by));
}
