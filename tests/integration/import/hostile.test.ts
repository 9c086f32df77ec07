import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as upload } from '#app/api/imports/files/route.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';
import { FLOODS, HOSTILE } from './hostile-files.ts';

/** What must become of each file. */
const EXPECTED = JSON.parse(readFileSync(join(HOSTILE, 'manifest.json'), 'utf8')) as {
  file: string;
  expect: 'reject' | 'bounded';
}[];
const LONGEST_MS = 5000;

let world: World;
let cookie: string;
const connections: string[] = [];
const { connect } = net.Socket.prototype;

beforeAll(async () => {
  world = await openWorld();
  const desk = await world.desk('Monde');
  await world.person('editor@example.org', { desk });
  cookie = await world.signIn('editor@example.org');
});
afterAll(() => world.close());

async function send(name: string, bytes: Uint8Array) {
  const request = new Request(`${APP}/api/imports/files`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ name, content: Buffer.from(bytes).toString('base64') }),
  });
  const startedAt = performance.now();
  const response = await upload(request, { params: Promise.resolve({}) });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body, milliseconds: performance.now() - startedAt };
}

function requireHarmless({ status, body, milliseconds }: Awaited<ReturnType<typeof send>>): void {
  expect([200, 413, 422], JSON.stringify(body)).toContain(status);
  if (status !== 200) expect(body.title).toMatch(/^\p{Lu}.+[.]$/u);
  expect(milliseconds).toBeLessThan(LONGEST_MS);
  expect(JSON.stringify(body)).not.toMatch(/root:|daemon:/);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

it('knows every file there is', () => {
  const files = readdirSync(HOSTILE).filter((name) => name !== 'manifest.json');
  expect(EXPECTED.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThan(100);
});

it.each(EXPECTED)('$file: $expect', async ({ file, expect: wanted }) => {
  const answer = await send(file, readFileSync(join(HOSTILE, file)));
  requireHarmless(answer);
  if (wanted === 'reject') expect(answer.status).not.toBe(200);
});

it.each(FLOODS)('%s of many %s', async (name, _, text) => {
  requireHarmless(await send(name, new TextEncoder().encode(text)));
});

it('takes HTML for text: no payload comes back as anything but the words that a reader would see', async () => {
  const payloads = [
    '<img src=x onerror=alert(1)>mot',
    '<svg onload=alert(1)>mot</svg>',
    '<a href="javascript:alert(1)">mot</a>',
    '<math><mtext><style><img src=x onerror=alert(1)></style>mot',
  ];
  for (const payload of payloads) {
    const answer = await send('a.html', Buffer.from(`<p>Un ${payload}</p>`));
    requireHarmless(answer);
    expect(String(answer.body.text)).not.toMatch(/[<>]|alert|javascript/);
  }
});

it('takes five seconds and 256 MB at most for any of them', async () => {
  const script = fileURLToPath(new URL('reading-costs.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
  const worst = JSON.parse(stdout) as Record<string, number>;
  console.info(`reading hostile files: ${stdout.trim()}`);
  expect(worst.milliseconds).toBeLessThan(LONGEST_MS + 500);
  expect(worst.megabytes).toBeLessThan(256);
  expect((worst.read ?? 0) + (worst.refused ?? 0)).toBe(EXPECTED.length + FLOODS.length);
}, 180_000);

it('opens no connection, whatever a file asks for', async () => {
  net.Socket.prototype.connect = function (this: net.Socket, ...args: Parameters<typeof connect>) {
    const [to] = args as unknown[];
    connections.push(JSON.stringify(to));
    return connect.apply(this, args);
  } as typeof connect;
  try {
    for (const { file } of EXPECTED) await send(file, readFileSync(join(HOSTILE, file)));
  } finally {
    net.Socket.prototype.connect = connect;
  }
  // The session is looked up over the socket of the database.
  expect(connections.filter((to) => !/\.s\.PGSQL|5432|"path"|127\.0\.0\.1/.test(to))).toEqual([]);
});
