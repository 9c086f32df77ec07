/**
 * What a fresh clone needs before any TypeScript can run: Node's version, the packages, the database
 * client, the production build. Plain Node without a single dependency, because none may be there yet.
 * Each step is skipped when nothing it depends on has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure whose message is one sentence for the person who started the program. */
export class SetupError extends Error {
  name = 'SetupError';
}

const OLDEST_NODE = [20, 19];

/** @throws {SetupError} when this Node is older than the project supports */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new SetupError(
      `Relire needs Node ${OLDEST_NODE.join('.')} or newer and this is ${process.versions.node}: install a current Node from https://nodejs.org.`,
    );
  }
}

/**
 * Installs the packages of package-lock.json when some are missing or of another version.
 * @param {(line: string) => void} say told what is about to take time
 */
export function installPackages(say) {
  if (!packagesAreStale()) return;
  say('Installation des paquets… / Installing packages…');
  // Not `npm ci`: it empties node_modules under whatever runs from it, and it refuses a lock file that lacks
  // the binaries of some platform, as the lock does when the registry it was made with lacks them.
  const order = ['install', '--no-save', '--include=dev'];
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  run(command, [...before, ...order, '--no-audit', '--no-fund', '--loglevel=error'], {
    failure: 'The packages could not be installed',
    shell: command === 'npm' && process.platform === 'win32',
  });
}

function packagesAreStale() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return true;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional, peer }]) =>
      // Optional packages are those of other platforms, mostly.
      path !== '' && !optional && !devOptional && !peer && installed[path]?.version !== version,
  );
}

/**
 * Writes the database client of prisma/schema.prisma to lib/db/generated when the schema has changed.
 * @param {(line: string) => void} say
 */
export function generateClient(say) {
  const schema = join(ROOT, 'prisma', 'schema.prisma');
  const prisma = join(ROOT, 'node_modules', 'prisma');
  const stamp = hashOf([schema, join(prisma, 'package.json')]);
  const stampFile = join(ROOT, 'lib', 'db', 'generated', '.stamp');
  if (readOrNull(stampFile) === stamp) return;
  say('Client de la base de données… / Generating the database client…');
  run(process.execPath, [join(prisma, 'build', 'index.js'), 'generate', '--no-hints'], {
    failure: 'The database client could not be generated',
    quiet: true,
    // The command wants to download a schema engine which generating does not use: any program will do.
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  writeFileSync(stampFile, stamp);
}

/** What the production build is made from; commands and tests are not in it. */
const BUILD_INPUTS = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];
const NOT_BUILT = new Set(['lib/cli', 'lib/db/generated']);

/**
 * Makes the production build in .next (or NEXT_DIST_DIR) when the sources have changed since the last one.
 * @param {(line: string) => void} say
 */
export function buildApp(say) {
  const stampFile = join(ROOT, process.env.NEXT_DIST_DIR || '.next', 'relire-build-stamp');
  const stamp = hashOf(BUILD_INPUTS.flatMap((path) => filesUnder(path)).map((path) => join(ROOT, path)));
  if (readOrNull(stampFile) === stamp) return;
  say('Construction de l’application… / Building the application…');
  rmSync(stampFile, { force: true });
  run(process.execPath, [join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    failure: 'The application could not be built',
    quiet: true,
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function filesUnder(path) {
  if (NOT_BUILT.has(path)) return [];
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(inner) : [inner];
    });
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Runs a step in the project's folder; when `quiet`, its output is shown only if it fails. */
function run(command, args, { failure, quiet = false, shell = false, env = {} }) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    shell,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (done.status === 0) return;
  if (done.signal === 'SIGINT' || done.signal === 'SIGTERM') process.exit(130);
  const output = `${done.stdout ?? ''}${done.stderr ?? ''}`;
  if (/ENOSPC|No space left on device/.test(output)) throw new SetupError(`${failure}: the disk is full.`);
  if (output) process.stderr.write(`${output.trimEnd()}\n`);
  const reason = done.error
    ? done.error.message
    : `"${[command, ...args].join(' ')}" ended with ${done.signal ?? done.status}`;
  throw new SetupError(`${failure}: ${reason}.`);
}
