/**
 * Reads every hostile file and some floods as the upload route does, in a process of its own, and prints what that
 * took at most: `{milliseconds, slowest, megabytes, largest, refused, read}`, memory over that of the idle process.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnreadableFile } from '#lib/formats/read/received.ts';
import { readOffThread } from '#lib/jobs/read-off-thread.ts';
import { FLOODS, HOSTILE } from './hostile-files.ts';

const worst = { milliseconds: 0, slowest: '', megabytes: 0, largest: '', refused: 0, read: 0 };
const files = [
  ...readdirSync(HOSTILE)
    .filter((name) => name !== 'manifest.json')
    .map((name) => [name, () => readFileSync(join(HOSTILE, name))] as const),
  ...FLOODS.map(([name, what, text]) => [`${name} of many ${what}`, () => Buffer.from(text)] as const),
];
// The thread and its parsers are there before the first file comes.
for (const [name, text] of [
  ['a.txt', 'a'],
  ['a.html', '<p>a</p>'],
] as const)
  await readOffThread(Buffer.from(text), name);
await sleep(200);
const idle = process.memoryUsage.rss();
const sampling = setInterval(() => noteMemory(), 10);
let current = '';
function noteMemory() {
  const megabytes = (process.memoryUsage.rss() - idle) / 2 ** 20;
  if (megabytes > worst.megabytes) Object.assign(worst, { megabytes, largest: current });
}
for (const [name, load] of files) {
  const bytes = load();
  current = name;
  const startedAt = performance.now();
  try {
    await readOffThread(bytes, name.split(' ')[0] ?? name);
    worst.read++;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    worst.refused++;
  }
  const milliseconds = performance.now() - startedAt;
  noteMemory();
  if (milliseconds > worst.milliseconds) Object.assign(worst, { milliseconds, slowest: name });
}
clearInterval(sampling);
console.log(JSON.stringify(worst));
