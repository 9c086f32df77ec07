import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startScratch, withDatabaseName } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';
import { TEMPLATE } from '#tests/integration/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the run's server; see testDatabase(). */
    postgresUrl: string;
  }
}

/** One server for the run and one migrated database, which testDatabase() clones. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startScratch();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  await migrate(withDatabaseName(server.url, TEMPLATE));
  provide('postgresUrl', server.url);
  return () => server.stop();
}
