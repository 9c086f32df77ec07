import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** A failure whose message is one sentence for the person who started the program. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export interface Migration {
  /** Folder name, `20261124093000_first`: names sort in the order of application. */
  name: string;
  sql: string;
  /** SHA-256 of the file in hexadecimal, as Prisma records it. */
  checksum: string;
}

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

/** Prisma's own lock number, so that a concurrent `prisma migrate deploy` waits as well. */
const LOCK = 72707369;

/** The columns that Prisma 7 makes, to the letter. */
const TABLE = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/** The migrations of the project, oldest first. */
export function listMigrations(folder: string = FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings a database up to date: applies what is missing, in order, each migration in its own transaction,
 * under an advisory lock so that several instances can start at once. The engine that `prisma migrate`
 * downloads is not needed; the record kept is the same, so `prisma migrate deploy` stays possible.
 *
 * @param until the last migration to apply, to have the database of a former version; all by default
 * @returns the names applied now, none when the database was up to date
 * @throws {MigrationError} when an applied migration has been changed or is unknown here, or one fails
 */
export async function migrate(
  url: string,
  { folder = FOLDER, until }: { folder?: string; until?: string } = {},
): Promise<string[]> {
  const migrations = listMigrations(folder).filter(({ name }) => until === undefined || name <= until);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(TABLE);
    const applied = await appliedChecksums(client);
    requireSameHistory(applied, migrations);
    const missing = migrations.filter(({ name }) => !applied.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end(); // Lets go of the lock too.
  }
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  );
  const half = rows.find((row) => row.finished_at === null);
  if (half) {
    throw new MigrationError(
      `Migration ${half.migration_name} was begun and not finished by another program: repair it with "prisma migrate resolve".`,
    );
  }
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function requireSameHistory(applied: Map<string, string>, migrations: Migration[]): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name)) {
      throw new MigrationError(
        `The database has migration ${name}, which this version does not know: it was written by a newer Relire.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after the database applied it: put the file back and write a new migration instead.`,
      );
    }
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`);
  }
}
