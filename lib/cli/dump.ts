/**
 * Backup and restore without `pg_dump`, which the embedded PostgreSQL does not bring. A dump is gzipped JSON
 * lines: a header with the version of the schema, then each table's name and columns followed by its rows,
 * then a closing line with the number of rows. Every value is PostgreSQL's own text form of it, so that no
 * type (bytes, timestamps, big integers, JSON null beside SQL null) loses anything on the way.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { CommandError } from '#lib/cli/command.ts';
import { connectClient } from '#lib/cli/database.ts';
import { listMigrations, migrate } from '#lib/db/migrate.ts';

const FORMAT = 1;
const BATCH = 500;

interface Header {
  relire: number;
  /** Names of the migrations applied, oldest first. */
  migrations: string[];
  at: string;
}

interface Column {
  name: string;
  /** As PostgreSQL writes it: `timestamp(3) with time zone`. */
  type: string;
}

type Row = (string | null)[];

/**
 * The lines of a dump, each with its line end, read in one snapshot: what is written meanwhile is left out
 * as a whole.
 */
export async function* dumpLines(url: string): AsyncGenerator<string> {
  const client = await connectClient(url);
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows: found } = await client.query("select to_regclass('_prisma_migrations') as name");
    if (!found[0]?.name)
      throw new CommandError('The database holds nothing yet: there is nothing to back up.');
    const { rows: applied } = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null order by 1',
    );
    const header: Header = {
      relire: FORMAT,
      migrations: applied.map(({ name }) => name),
      at: new Date().toISOString(),
    };
    yield line(header);
    let total = 0;
    for (const table of await listTables(client)) {
      const columns = await listColumns(client, table);
      yield line({ table, columns: columns.map(({ name }) => name) });
      for await (const row of rowsOf(client, table, columns)) {
        total += 1;
        yield line(row);
      }
    }
    yield line({ end: true, rows: total });
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/**
 * Loads a dump into an empty database and brings it up to date: one of a former version is loaded into the
 * tables of its time first. All or nothing.
 *
 * @returns the number of rows
 * @throws {CommandError} when the file is no whole dump, is from a newer version, or the database is not empty
 */
export async function restoreDump(url: string, file: string): Promise<number> {
  const lines = readLines(createReadStream(file), file);
  const header = await readHeader(lines, file);
  const last = header.migrations.at(-1);
  const known = new Set(listMigrations().map(({ name }) => name));
  const strange = header.migrations.find((name) => !known.has(name));
  if (last === undefined || strange !== undefined) {
    throw new CommandError(
      `${file} was written by a newer Relire (${strange ?? 'no migrations'}): update first.`,
    );
  }
  await migrate(url, { until: last });
  const client = await connectClient(url);
  let rows: number;
  try {
    await requireSameSchema(client, header);
    await client.query('begin');
    rows = await load(client, lines, file);
    await client.query('commit');
  } catch (error) {
    if (error instanceof pg.DatabaseError)
      throw new CommandError(`${file} could not be loaded: ${error.message}`);
    throw error;
  } finally {
    await client.end(); // Without the commit above, nothing was loaded.
  }
  await migrate(url);
  return rows;
}

async function readHeader(lines: AsyncIterator<string>, file: string): Promise<Header> {
  const first = await lines.next();
  const header: Partial<Header> = first.done ? {} : parse(first.value, file);
  if (typeof header.relire !== 'number' || !Array.isArray(header.migrations)) {
    throw new CommandError(`${file} is not a backup of Relire.`);
  }
  if (header.relire > FORMAT) throw new CommandError(`${file} was written by a newer Relire: update first.`);
  return { relire: header.relire, migrations: header.migrations, at: header.at ?? '' };
}

async function requireSameSchema(client: pg.Client, header: Header): Promise<void> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from _prisma_migrations');
  if (rows[0]?.n !== header.migrations.length) {
    throw new CommandError(
      'The database already has the tables of another version: restore into a new one (an empty RELIRE_DATA or database).',
    );
  }
  for (const table of await listTables(client)) {
    const { rowCount } = await client.query(`select 1 from ${quote(table)} limit 1`);
    if (rowCount !== 0) {
      throw new CommandError(
        `The database is not empty (table ${table}): restore into a new one (an empty RELIRE_DATA or database).`,
      );
    }
  }
}

/** Foreign keys go first and come back last, checked: no order of the tables could satisfy them all. */
async function load(client: pg.Client, lines: AsyncIterator<string>, file: string): Promise<number> {
  const { rows: keys } = await client.query<{ owner: string; name: string; definition: string }>(
    `select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const { owner, name } of keys)
    await client.query(`alter table ${owner} drop constraint ${quote(name)}`);
  // What triggers write is in the dump itself, and they would look for rows that are still to come.
  const triggers = async (state: 'disable' | 'enable') => {
    for (const table of await listTables(client))
      await client.query(`alter table ${quote(table)} ${state} trigger user`);
  };
  await triggers('disable');

  let total = 0;
  let insert: ((rows: Row[]) => Promise<void>) | null = null;
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length > 0) await insert?.(batch);
    total += batch.length;
    batch = [];
  };
  let ended = false;
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const entry: Row | { table: string; columns: string[] } | { end: true; rows: number } = parse(
      next.value,
      file,
    );
    if (Array.isArray(entry)) {
      batch.push(entry);
      if (batch.length === BATCH) await flush();
      continue;
    }
    await flush();
    if ('end' in entry) ended = entry.rows === total;
    else insert = await inserter(client, entry.table, entry.columns, file);
  }
  if (!ended) throw new CommandError(`${file} is cut short: nothing was restored.`);

  await triggers('enable');
  for (const { owner, name, definition } of keys) {
    await client.query(`alter table ${owner} add constraint ${quote(name)} ${definition}`);
  }
  await advanceSequences(client);
  return total;
}

async function inserter(client: pg.Client, table: string, names: string[], file: string) {
  const types = new Map((await listColumns(client, table)).map(({ name, type }) => [name, type]));
  const values = names.map((name, at) => {
    const type = types.get(name);
    if (type === undefined)
      throw new CommandError(`${file} has a column ${table}.${name} that this version lacks.`);
    return `(r ->> ${at})::${type}`;
  });
  const sql = `insert into ${quote(table)} (${names.map(quote).join(', ')}) overriding system value
    select ${values.join(', ')} from json_array_elements($1::json) as r`;
  return async (rows: Row[]) => {
    await client.query(sql, [JSON.stringify(rows)]);
  };
}

/** The next number of each counting column follows the highest one restored. */
async function advanceSequences(client: pg.Client): Promise<void> {
  for (const table of await listTables(client)) {
    for (const { name } of await listColumns(client, table)) {
      const { rows } = await client.query<{ sequence: string | null }>(
        'select pg_get_serial_sequence($1, $2) as sequence',
        [quote(table), name],
      );
      const sequence = rows[0]?.sequence;
      if (!sequence) continue;
      await client.query(`select setval($1, max(${quote(name)})) from ${quote(table)} having count(*) > 0`, [
        sequence,
      ]);
    }
  }
}

/** Every table of the schema but the record of migrations, which the header stands for. */
async function listTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace
       and relname <> '_prisma_migrations' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** The columns that hold something of their own: generated ones are computed again. */
async function listColumns(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [quote(table)],
  );
  return rows;
}

async function* rowsOf(client: pg.Client, table: string, columns: Column[]): AsyncGenerator<Row> {
  const list = columns.map(({ name }) => `${quote(name)}::text`).join(', ');
  await client.query(`declare dump no scroll cursor for select ${list} from ${quote(table)}`);
  for (;;) {
    const { rows } = await client.query<Row>({ text: `fetch ${BATCH} from dump`, rowMode: 'array' });
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query('close dump');
}

async function* readLines(stream: Readable, file: string): AsyncGenerator<string> {
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  try {
    yield* createInterface({ input: stream.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new CommandError(unreadable(error, file));
  }
}

function unreadable(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return `${file}: no such file.`;
  if (code === 'Z_BUF_ERROR') return `${file} is cut short: nothing was restored.`;
  return code.startsWith('Z_') ? `${file} is not a backup of Relire.` : `${file} cannot be read (${code}).`;
}

function parse<T>(text: string, file: string): T {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is not a backup of Relire.`);
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function quote(name: string): string {
  return pg.escapeIdentifier(name);
}
