import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listMigrations, migrate } from '#lib/db/migrate.ts';
import { emptyDatabase } from '#tests/integration/database.ts';

let folder: string;
let database: { url: string; close(): Promise<void> };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relire-migrations-'));
  database = await emptyDatabase();
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

const run = () => migrate(database.url, { folder });

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

describe('migrate', () => {
  it('applies what is missing, once, in the order of the names', async () => {
    write('2_b', 'alter table t add column b int;');
    write('1_a', 'create table t (a int);');
    expect(await run()).toEqual(['1_a', '2_b']);
    expect(await run()).toEqual([]);
    write('3_c', 'create index on t (a); insert into t values (1, 2);');
    expect(await run()).toEqual(['3_c']);
    expect(await rows('select * from t')).toEqual([[1, 2]]);
  });

  it('keeps the record that Prisma keeps', async () => {
    write('1_a', 'create table t (a int);');
    await run();
    const [migration] = listMigrations(folder);
    expect(
      await rows(
        'select migration_name, checksum, finished_at is not null, rolled_back_at, logs, applied_steps_count from _prisma_migrations',
      ),
    ).toEqual([['1_a', migration?.checksum, true, null, null, 1]]);
  });

  it('applies each migration once when several instances start together', async () => {
    write('1_a', 'create table t (a int); insert into t values (1);');
    const applied = await Promise.all([run(), run(), run(), run()]);
    expect(applied.flat()).toEqual(['1_a']);
  });

  it('leaves nothing of a migration that fails', async () => {
    write('1_a', 'create table t (a int);');
    write('2_b', 'insert into t values (1); select 1/0;');
    await expect(run()).rejects.toThrow('Migration 2_b failed: division by zero');
    expect(await rows('select * from t')).toEqual([]);
    write('2_b', 'insert into t values (1);');
    expect(await run()).toEqual(['2_b']);
  });

  it('refuses a migration changed after it was applied, and one it does not know', async () => {
    write('1_a', 'create table t (a int);');
    await run();
    write('1_a', 'create table t (a bigint);');
    await expect(run()).rejects.toThrow(/1_a was changed after/);
    rmSync(join(folder, '1_a'), { recursive: true });
    await expect(run()).rejects.toThrow(/1_a, which this version does not know/);
  });
});
