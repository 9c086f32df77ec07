/**
 * A worker thread of pool.ts: loads TypeScript, then does the jobs it is sent. It runs from the sources like the
 * command line, in the built application too: no bundler has to know of it.
 */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// On Linux a thread has a priority of its own: saves and their database go before, even with all processors taken.
if (process.platform === 'linux') setPriority(10);
register();
const { JOBS } = await import('./jobs.ts');

parentPort.on('message', async ({ id, name, input }) => {
  try {
    parentPort.postMessage({ id, output: await JOBS[name](input) });
  } catch (error) {
    parentPort.postMessage({ id, error });
  }
});
// From here on the time that jobs take is their own.
parentPort.postMessage({ ready: true });
