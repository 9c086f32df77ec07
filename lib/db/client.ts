import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '#lib/env.ts';
import { type Prisma, PrismaClient } from './generated/client.ts';

export type Db = PrismaClient;
export type Tx = Prisma.TransactionClient;

/** A client of its own on any database, for the command line, the seeds and the tests. */
export function connect(url: string, poolSize = 10): Db {
  // The pool would otherwise wait for a connection for ever.
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5000 });
  return new PrismaClient({ adapter });
}

// Next gives instrumentation and routes module graphs of their own: one client for all of them.
const shared = globalThis as typeof globalThis & { relireDb?: Db };

/** The process-wide client on DATABASE_URL. */
export function db(): Db {
  shared.relireDb ??= connect(env().DATABASE_URL, env().DATABASE_POOL);
  return shared.relireDb;
}
