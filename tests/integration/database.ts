import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { withDatabaseName } from '#lib/db/embedded.ts';

export const TEMPLATE = 'relire_template';

/**
 * A migrated, empty database of the caller's own, cloned in a few hundredths of a second.
 * `close()` drops it, whoever is still connected.
 */
export async function testDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name} template ${TEMPLATE}`);
  return {
    url: withDatabaseName(server, name),
    close: () => run(server, `drop database if exists ${name} with (force)`),
  };
}

/** An empty database without any table, on the same server. */
export async function emptyDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const server = inject('postgresUrl');
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await run(server, `create database ${name}`);
  return {
    url: withDatabaseName(server, name),
    close: () => run(server, `drop database if exists ${name} with (force)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
