import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AppProcess, startAppProcess } from '#lib/cli/app-process.ts';
import { connectClient, dataFolder } from '#lib/cli/database.ts';
import { releaseLock, takeLock } from '#lib/cli/lock.ts';
import { type EmbeddedServer, startEmbedded } from '#lib/db/embedded.ts';
import { migrate } from '#lib/db/migrate.ts';

/** A failure whose message is one sentence for the person who started the program. */
class ServeError extends Error {
  override name = 'ServeError';
}

interface Settings {
  data: string;
  host: string;
  port: number;
  appUrl: string;
  databaseUrl: string | undefined;
  demoPassword: string | undefined;
  dev: boolean;
}

interface ServeOptions {
  /** Run the development server. */
  dev?: boolean;
  /** Makes the production build, once nothing else runs on these files: it would lose them. */
  build?: () => void;
}

/**
 * Runs the desk until it is told to stop: database, migrations, first-run demo, then the application as a
 * child process. Everything that can be foreseen to go wrong is one sentence on stderr.
 *
 * @returns the exit code: 0 after Ctrl-C or SIGTERM, 1 when something failed
 */
export async function serve(environment: NodeJS.ProcessEnv, options: ServeOptions = {}): Promise<number> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

  let database: EmbeddedServer | undefined;
  let locked: string | undefined;
  try {
    const settings = readSettings(environment, options.dev ?? false);
    mkdirSync(settings.data, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    if (!settings.databaseUrl) {
      const owner = takeLock(settings.data, settings.appUrl);
      if (owner) {
        throw new ServeError(
          `Relire already runs on ${settings.data} (process ${owner.pid}): open ${owner.url}, or stop it first.`,
        );
      }
      locked = settings.data;
    }
    await requireFreePort(settings);
    options.build?.();
    if (settings.databaseUrl) await (await connectClient(settings.databaseUrl)).end();
    else database = await startEmbedded(settings.data);
    const databaseUrl = settings.databaseUrl ?? database?.url ?? '';

    const applied = await migrate(databaseUrl);
    if (applied.length > 0) console.log(`Base de données à jour / Database updated: ${applied.join(', ')}`);
    // Modules of the application read these, in this process (the demo) and in the next.
    Object.assign(process.env, {
      DATABASE_URL: databaseUrl,
      APP_URL: settings.appUrl,
      AUTH_SECRET: environment.AUTH_SECRET || keptSecret(settings.data),
      RELIRE_DATA: settings.data,
    });
    const accounts = await seedOnce(settings, databaseUrl);
    if (stopping.signal.aborted) return 0;

    const app = startAppProcess({
      ...settings,
      env: process.env,
      onLine: console.log,
      onError: console.error,
    });
    try {
      await app.untilAnswering(stopping.signal);
      if (!stopping.signal.aborted) announce(settings, accounts);
      return await untilOver(app, database, stopping.signal);
    } finally {
      await app.close();
    }
  } catch (error) {
    console.error(sentenceFor(error));
    return 1;
  } finally {
    await database?.stop();
    if (locked) releaseLock(locked);
  }
}

function readSettings(environment: NodeJS.ProcessEnv, dev: boolean): Settings {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new ServeError(`PORT must be a number from 1 to 65535, not "${environment.PORT}".`);
  }
  const host = environment.HOST || '127.0.0.1';
  const local = ['127.0.0.1', '0.0.0.0', '::1', '::'].includes(host);
  return {
    data: dataFolder(environment),
    host,
    port,
    appUrl: environment.APP_URL || `http://${local ? 'localhost' : host}:${port}`,
    databaseUrl: environment.DATABASE_URL || undefined,
    demoPassword: environment.RELIRE_DEMO_PASSWORD || undefined,
    dev,
  };
}

async function requireFreePort({ host, port }: Settings): Promise<void> {
  // An application whose launcher was killed lets go of the port within a moment.
  for (let attempt = 0; ; attempt += 1) {
    const code = await tryToListen(host, port);
    if (code === null) return;
    if (code === 'EADDRINUSE' && attempt < 20) {
      await sleep(100);
      continue;
    }
    if (code === 'EADDRINUSE') {
      throw new ServeError(
        `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1} npm start.`,
      );
    }
    if (code === 'EACCES') {
      throw new ServeError(
        `Port ${port} is reserved for root on this machine: choose one above 1023 with PORT.`,
      );
    }
    throw new ServeError(`Cannot listen on ${host}:${port} (${code}): check HOST and PORT.`);
  }
}

function tryToListen(host: string, port: number): Promise<string | null> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', (error) => settle(String(codeOf(error))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => settle(null)));
  });
}

/** The secret that signs sessions, made once. */
function keptSecret(data: string): string {
  const file = join(data, 'auth-secret');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

interface Account {
  email: string;
  password: string;
  role: string;
  name: string;
}

async function seedOnce(settings: Settings, databaseUrl: string): Promise<Account[]> {
  const [{ connect }, { seedDatabase }] = await Promise.all([
    import('#lib/db/client.ts'),
    import('#seeds/seed.ts'),
  ]);
  const db = connect(databaseUrl, 2);
  try {
    const accounts = (await seedDatabase(db))?.accounts ?? [];
    if (accounts.length > 0 && !settings.demoPassword) {
      const lines = accounts.map(({ email, password, role }) => `${email}\t${password}\t${role}\n`);
      writeFileSync(accountsFile(settings), lines.join(''), { mode: 0o600 });
    }
    return accounts;
  } finally {
    await db.$disconnect();
  }
}

function accountsFile(settings: Settings): string {
  return join(settings.data, 'demo-accounts.txt');
}

async function untilOver(
  app: AppProcess,
  database: EmbeddedServer | undefined,
  stop: AbortSignal,
): Promise<number> {
  for (;;) {
    if (stop.aborted) return 0;
    if (app.isOver()) {
      throw new ServeError(`The application ended by itself (${app.ending()}): start it again.`);
    }
    if (database && !database.isAlive()) {
      throw new ServeError('The database was ended by another program: start again, nothing saved is lost.');
    }
    await sleep(500, undefined, { signal: stop }).catch(() => undefined);
  }
}

function announce(settings: Settings, accounts: Account[]): void {
  const lines = ['', `  Relire est prêt / Relire is ready: ${settings.appUrl}`];
  const file = accountsFile(settings);
  const shownFile = relative(process.cwd(), file);
  if (accounts.length > 0) {
    const where = settings.demoPassword ? 'RELIRE_DEMO_PASSWORD' : shownFile;
    lines.push('', `  Comptes de démonstration / Demo accounts (${where})`);
    const width = Math.max(...accounts.map(({ email }) => email.length));
    for (const { email, password, role } of accounts) {
      const shown = settings.demoPassword ? '' : `${password}  `;
      lines.push(`    ${email.padEnd(width)}  ${shown}${role}`);
    }
  } else if (existsSync(file)) {
    lines.push(`  Comptes de démonstration / Demo accounts: ${shownFile}`);
  }
  lines.push('', '  Ctrl-C arrête tout. / Ctrl-C stops everything.', '');
  console.log(lines.join('\n'));
}

function sentenceFor(error: unknown): string {
  const message = messageOf(error);
  if (codeOf(error) === 'ENOSPC' || /No space left on device/.test(message)) {
    return 'The disk is full: free some space and start again.';
  }
  if (
    error instanceof Error &&
    /^(App|Serve|Command|EmbeddedPostgres|Migration|Setup)Error$/.test(error.name)
  )
    return message;
  return error instanceof Error ? (error.stack ?? message) : message;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
