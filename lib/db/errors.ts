import { Prisma } from './generated/client.ts';

function codeOf(error: unknown): string | undefined {
  return error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
}

/** A row with this unique value exists already. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  // P2010 is a raw query that failed, for whatever reason: its message has the SQLSTATE.
  return code === 'P2002' || (code === 'P2010' && (error as Error).message.includes('`23505`'));
}

const CONNECTION_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
const CONNECTION_ERRORS =
  /ECONNREFUSED|ECONNRESET|ENOENT.*\.s\.PGSQL|timeout exceeded when trying to connect|terminating connection|Connection terminated|the database system is (starting up|shutting down)|Server has closed the connection/;

/** The database cannot be reached just now; the same request may succeed later. */
export function isUnavailable(error: unknown): boolean {
  // P2010 again.
  const code = codeOf(error);
  if (code && code !== 'P2010') return CONNECTION_CODES.has(code);
  return error instanceof Error && (CONNECTION_ERRORS.test(error.message) || isUnavailable(error.cause));
}
