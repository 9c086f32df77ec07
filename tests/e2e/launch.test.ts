import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '#tests/e2e/server.ts';

const LAUNCHER = fileURLToPath(new URL('../../lib/cli/start.mjs', import.meta.url));

let folder: string;
let data: string;
let port: number;
const started: Launcher[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relire-launch-'));
  chmodSync(folder, 0o711);
  data = join(folder, 'data');
  port = await freePort();
});
afterEach(async () => {
  for (const launcher of started.splice(0)) await launcher.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Launcher {
  pid: number;
  output(): string;
  /** Resolves with the seconds it took until the address was printed. */
  ready(): Promise<number>;
  /** The exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
  /** Ctrl-C in a terminal: every process of the foreground group is told. */
  interrupt(): void;
  stop(): Promise<void>;
}

function launch(env: Record<string, string> = {}, flags: string[] = []): Launcher {
  const { DATABASE_URL: _, APP_URL: __, ...inherited } = process.env;
  const began = Date.now();
  const child: ChildProcess = spawn(process.execPath, [...flags, LAUNCHER], {
    env: { ...inherited, RELIRE_DATA: data, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid ?? 0;
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  const end = new Promise<number | string>((settle) => {
    child.on('close', (code, signal) => settle(signal ?? code ?? -1));
  });
  let over = false;
  void end.then(() => (over = true));
  const launcher: Launcher = {
    pid,
    output: () => text,
    ready: async () => {
      while (!text.includes('Relire is ready')) {
        if (over) throw new Error(`It ended before it was ready:\n${text}`);
        await sleep(25);
      }
      return (Date.now() - began) / 1000;
    },
    ended: () => end,
    interrupt: () => process.kill(-pid, 'SIGINT'),
    stop: async () => {
      if (!over) process.kill(pid, 'SIGTERM');
      await end;
    },
  };
  started.push(launcher);
  return launcher;
}

function serverPid(): number {
  return Number.parseInt(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

function appPid(launcher: Launcher): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  for (const line of processes.split('\n')) {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === launcher.pid && /next/.test(command)) return Number(pid);
  }
  throw new Error('The application is not a child of the launcher.');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process whose parent was killed keeps its number until somebody collects it.
    return !existsSync('/proc/self/stat') || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(what: () => boolean): Promise<void> {
  for (let tries = 0; !what(); tries += 1) {
    if (tries > 200) throw new Error('It did not happen within ten seconds.');
    await sleep(50);
  }
}

const answers = async () => (await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).status < 500;

describe('npm start', () => {
  let first = 0;

  it('makes a desk on first run, and Ctrl-C stops everything', async () => {
    const launcher = launch();
    first = await launcher.ready();
    console.log(`first start on new data: ${first.toFixed(1)} s`);
    expect(launcher.output()).toContain(`http://localhost:${port}`);
    expect(launcher.output()).toContain('Demo accounts');
    expect(await answers()).toBe(true);

    const accounts = join(data, 'demo-accounts.txt');
    expect(statSync(accounts).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'auth-secret')).mode & 0o777).toBe(0o600);
    const [email, password] = readFileSync(accounts, 'utf8').split(/[\t\n]/);
    expect(launcher.output()).toContain(email);
    expect(launcher.output()).toContain(password);

    const pids = [serverPid(), appPid(launcher)];
    launcher.interrupt();
    expect(await launcher.ended()).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    await expect(answers()).rejects.toThrow();
  });

  it('starts again in less than ten seconds, with the same accounts, and obeys SIGTERM', async () => {
    const password = readFileSync(join(data, 'demo-accounts.txt'), 'utf8').split(/[\t\n]/)[1] ?? '';
    const launcher = launch();
    const seconds = await launcher.ready();
    console.log(`second start: ${seconds.toFixed(1)} s`);
    // A machine that is busy with other things is slow both times.
    expect(seconds).toBeLessThan(Math.max(10, first));
    expect(launcher.output()).not.toContain(password);
    expect(launcher.output()).toContain('demo-accounts.txt');
    process.kill(launcher.pid, 'SIGTERM');
    expect(await launcher.ended()).toBe(0);
  });

  it('can be stopped while it starts', async () => {
    const launcher = launch();
    await until(() => {
      try {
        return serverPid() > 0;
      } catch {
        return false;
      }
    });
    const server = serverPid();
    launcher.interrupt();
    expect(await launcher.ended()).toBe(0);
    expect(isAlive(server)).toBe(false);
  });

  it.each([
    ['the application', (launcher: Launcher) => appPid(launcher), /application ended by itself \(SIGKILL\)/],
    ['the database', () => serverPid(), /database was ended by another program/],
  ])('ends with one sentence when %s is killed, and the next start works', async (_, victim, sentence) => {
    const launcher = launch();
    await launcher.ready();
    process.kill(victim(launcher), 'SIGKILL');
    expect(await launcher.ended()).toBe(1);
    expect(launcher.output()).toMatch(sentence);

    const next = launch();
    await next.ready();
    expect(await answers()).toBe(true);
  });

  it('survives its own kill: the application goes with it, the database is found again', async () => {
    const launcher = launch();
    await launcher.ready();
    const [server, app] = [serverPid(), appPid(launcher)];
    process.kill(launcher.pid, 'SIGKILL');
    await launcher.ended();
    await until(() => !isAlive(app));
    expect(isAlive(server)).toBe(true);

    const next = launch();
    await next.ready();
    expect(serverPid()).toBe(server);
    expect(await answers()).toBe(true);
    next.interrupt();
    expect(await next.ended()).toBe(0);
    expect(isAlive(server)).toBe(false);
  });

  it('refuses a second launcher on the same data', async () => {
    const first = launch();
    await first.ready();
    const second = launch({ PORT: String(await freePort()) });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`already runs on ${data} (process ${first.pid})`);
    expect(await answers()).toBe(true);
  });
});

describe('npm start says in one sentence', () => {
  const sentenceOf = async (launcher: Launcher) => {
    expect(await launcher.ended()).toBe(1);
    const lines = launcher.output().trim().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0];
  };

  it('that the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    expect(await sentenceOf(launch())).toMatch(
      `Port ${port} is taken by another program: stop it, or choose`,
    );
    other.close();
  });

  it('that the database cannot be reached, without its password', async () => {
    const url = `postgresql://someone:hunter2@127.0.0.1:${await freePort()}/desk`;
    const sentence = await sentenceOf(launch({ DATABASE_URL: url }));
    expect(sentence).toMatch(/No PostgreSQL lets Relire in at 127\.0\.0\.1:\d+\/desk \(.*ECONNREFUSED.*\)/);
    expect(sentence).not.toContain('hunter2');
  });

  it('that PORT is no port', async () => {
    expect(await sentenceOf(launch({ PORT: 'http' }))).toMatch('PORT must be a number');
  });

  it('that Node is too old', async () => {
    const old =
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })';
    const launcher = launch({}, ['--import', `data:text/javascript,${encodeURIComponent(old)}`]);
    expect(await sentenceOf(launcher)).toMatch('needs Node 20.19 or newer and this is 18.20.0');
  });

  it.runIf(process.getuid?.() === 0)('that the data lies where the database cannot go', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expect(await sentenceOf(launch({ RELIRE_DATA: join(closed, 'data') }))).toMatch(
      /cannot reach .*set RELIRE_DATA/,
    );
  });
});
