import { defineConfig } from 'vitest/config';

/** Run through `npm test`, which prepares what the projects need, or one at a time: `npx vitest --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts', 'tests/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: 'tests/integration/described-answers.ts',
          globalSetup: 'tests/integration/setup.ts',
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/integration/setup.ts',
          pool: 'forks',
          // Each starts an application and a browser: one after the other.
          fileParallelism: false,
          // A browser on a busy machine can lose a race that no user would; a broken screen fails twice.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
