import { createServer } from 'node:net';
import { startAppProcess } from '#lib/cli/app-process.ts';
import { testDatabase } from '#tests/integration/database.ts';

export interface TestApp {
  url: string;
  databaseUrl: string;
  /** What the application has logged so far, one line each. */
  log: readonly string[];
  /** Ends the application and drops its database. */
  stop(): Promise<void>;
  /** Ends the application as a crash would; its database stays. */
  kill(): Promise<void>;
  /** Starts it again on the same address and database. */
  restart(): Promise<void>;
}

/** The production build on a free port of the loopback, on a migrated, empty database of its own. */
export async function startApp({ env = {} }: { env?: Record<string, string> } = {}): Promise<TestApp> {
  const database = await testDatabase();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const log: string[] = [];
  const start = async () => {
    const app = startAppProcess({
      host: '127.0.0.1',
      port,
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        APP_URL: url,
        AUTH_SECRET: 'a secret that only the tests know, long enough',
        ...env,
      },
      onLine: (line) => log.push(line),
      onError: (line) => log.push(line),
    });
    try {
      await app.untilAnswering();
    } catch (error) {
      throw new Error(log.slice(-20).join('\n'), { cause: error });
    }
    return app;
  };
  let app = await start();
  return {
    url,
    databaseUrl: database.url,
    log,
    stop: async () => {
      await app.close();
      await database.close();
    },
    kill: () => app.kill(),
    restart: async () => {
      await app.close();
      app = await start();
    },
  };
}

/** A port that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
