import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { CommandError } from '#lib/cli/command.ts';
import { lockOwner } from '#lib/cli/lock.ts';
import { startEmbedded } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where Relire keeps what it writes: RELIRE_DATA, or `data` in the project. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(ROOT, environment.RELIRE_DATA || join(ROOT, 'data'));
}

export interface OpenDatabase {
  url: string;
  /** Stops the embedded server if nobody else uses it. */
  close(): Promise<void>;
}

/**
 * The database for a command: DATABASE_URL, or the embedded one, which is started when the desk does not run.
 * It is brought up to date first, unless `migrated` is false.
 */
export async function openDatabase({ migrated = true } = {}): Promise<OpenDatabase> {
  const database = process.env.DATABASE_URL
    ? { url: process.env.DATABASE_URL, close: async () => undefined }
    : await openEmbedded(dataFolder());
  try {
    if (migrated) await migrate(database.url);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

async function openEmbedded(data: string): Promise<OpenDatabase> {
  const server = await startEmbedded(data);
  return {
    url: server.url,
    close: async () => {
      if (server.attached || lockOwner(data)) return;
      if ((await otherClients(server.url)) === 0) await server.stop();
    },
  };
}

async function otherClients(url: string): Promise<number> {
  const client = await connectClient(url);
  try {
    const { rows } = await client.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}

/** A plain SQL connection. @throws {CommandError} naming the address when nobody answers there */
export async function connectClient(url: string): Promise<pg.Client> {
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  } catch {
    throw new CommandError(
      'DATABASE_URL is not a PostgreSQL address (postgresql://user:password@host:5432/name).',
    );
  }
  client.on('error', () => undefined); // A server that stops under us is reported by the query itself.
  try {
    await client.connect();
  } catch (error) {
    const reasons = error instanceof AggregateError ? error.errors : [error];
    const reason = reasons.map((one) => (one instanceof Error ? one.message : String(one))).join('; ');
    throw new CommandError(
      `No PostgreSQL lets Relire in at ${client.host}:${client.port}/${client.database} (${reason}): check DATABASE_URL.`,
    );
  }
  return client;
}
