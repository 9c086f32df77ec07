/**
 * A worker thread of pool.ts: loads TypeScript, then does the jobs it is sent. It runs from the sources like the
 * command line, in the built application too: no bundler has to know of it.
 */
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Elsewhere than on Linux it would be the priority of the whole process.
if (process.platform === 'linux' && workerData.niceness > 0) setPriority(workerData.niceness);
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
