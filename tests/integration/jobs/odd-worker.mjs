/** A thread that does what the test asks of it, and tells which one it is. */
import { parentPort, threadId } from 'node:worker_threads';

parentPort.postMessage({ ready: true });

parentPort.on('message', ({ id, input }) => {
  if (input.source === 'hang') for (;;) Math.random();
  if (input.source === 'grow') for (const held = []; ; ) held.push(Array.from({ length: 1e5 }, Math.random));
  if (input.source === 'die') process.exit(1);
  if (input.source === 'throw') parentPort.postMessage({ id, error: new RangeError('as asked') });
  else parentPort.postMessage({ id, output: threadId });
});
