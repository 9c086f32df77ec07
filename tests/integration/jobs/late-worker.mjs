/** The thread of the application, two seconds late. */
await new Promise((settle) => setTimeout(settle, 2000));
await import('../../../lib/jobs/worker.mjs');
