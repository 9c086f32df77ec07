import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLOSE_PATIENCE_MS = 5000;
const READY_PATIENCE_MS = 60_000;

/** A failure whose message is one sentence for the person who started the program. */
export class AppError extends Error {
  override name = 'AppError';
}

export interface AppOptions {
  host: string;
  port: number;
  /** The development server instead of the production build. */
  dev?: boolean;
  env: NodeJS.ProcessEnv;
  /** Called with each line of standard output, the framework's greeting left out. */
  onLine: (line: string) => void;
  /** Called with each line of standard error. */
  onError: (line: string) => void;
}

export interface AppProcess {
  readonly pid: number;
  isOver(): boolean;
  /** How it ended: an exit code or the name of a signal. */
  ending(): string;
  /** Resolves when the application answers over HTTP, or `stop` says not to wait any longer. */
  untilAnswering(stop?: AbortSignal): Promise<void>;
  /** First asks, so that answers under way are finished; insists after a few seconds. */
  close(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/** Runs the application as a child process that does not outlive this one. */
export function startAppProcess({ host, port, dev = false, env, onLine, onError }: AppOptions): AppProcess {
  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  const preload = new URL('with-parent.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', preload, next, dev ? 'dev' : 'start', '--hostname', host, '--port', String(port)],
    {
      cwd: ROOT,
      env: {
        ...env,
        NODE_ENV: dev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        RELIRE_LAUNCHER: String(process.pid),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  // The greeting would name another address than APP_URL.
  const greeting = /^\s*(▲|✓|- (Local|Network|Environments|Experiments))|^\s*$/;
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!greeting.test(line)) onLine(line);
    });
  }
  if (child.stderr) createInterface({ input: child.stderr }).on('line', onError);
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? 0,
    isOver,
    ending: () => String(child.signalCode ?? child.exitCode),
    untilAnswering: (stop) => untilAnswering(isOver, host, port, stop),
    close: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function untilAnswering(
  isOver: () => boolean,
  host: string,
  port: number,
  stop?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + READY_PATIENCE_MS;
  while (!stop?.aborted) {
    if (isOver()) throw new AppError('The application ended while starting: its message is above.');
    if (Date.now() > deadline) throw new AppError('The application did not answer within a minute.');
    if (await answers(host, port)) return;
    await sleep(50);
  }
}

/** Whatever it says: it listens. Nothing is kept open, which would hold up its end. */
function answers(host: string, port: number): Promise<boolean> {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return new Promise((settle) => {
    const request = get(
      { host: reachable, port, path: '/api/health', agent: false, timeout: 5000 },
      (answer) => {
        answer.resume();
        settle(true);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => settle(false));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((settle) => child.once('exit', settle));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), CLOSE_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}
