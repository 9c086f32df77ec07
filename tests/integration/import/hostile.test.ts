import { readdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as upload } from '#app/api/imports/files/route.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';

/** Small files that have harmed other programs, by what must become of them. */
const FOLDER = fileURLToPath(new URL('../../fixtures/hostile', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
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
  const files = readdirSync(FOLDER).filter((name) => name !== 'manifest.json');
  expect(EXPECTED.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThan(100);
});

it.each(EXPECTED)('$file: $expect', async ({ file, expect: wanted }) => {
  const answer = await send(file, readFileSync(join(FOLDER, file)));
  requireHarmless(answer);
  if (wanted === 'reject') expect(answer.status).not.toBe(200);
});

const unitOf = (body: string) =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="a" datatype="plaintext" source-language="en" target-language="fr"><body>${body}</body></file></xliff>`;
it.each([
  ['a.xlf', 'elements within each other', unitOf('<group>'.repeat(100_000))],
  [
    'a.xlf',
    'references',
    unitOf(`<trans-unit id="1"><source>${'&#65;'.repeat(300_000)}</source></trans-unit>`),
  ],
  ['a.xlf', 'attributes', `<xliff ${Array.from({ length: 20_000 }, (_, n) => `a${n}=""`).join(' ')}/>`],
  ['a.html', 'tags within each other', '<div>'.repeat(100_000)],
  ['a.html', 'stray signs', '<'.repeat(2_000_000)],
  ['a.html', 'attributes', `<p ${'a="" '.repeat(170_000)}>x</p>`],
  ['a.html', 'formatting that is not closed', '<b><i><a>'.repeat(80_000)],
  ['a.html', 'half tags', '<a "'.repeat(50_000)],
  ['a.html', 'meta tags that never end', `<meta ${'charset '.repeat(200_000)}`],
  ['a.txt', 'one line', 'a'.repeat(5_000_000)],
  ['a.txt', 'empty lines', '\n'.repeat(500_000)],
  ['a.csv', 'quotes', '"'.repeat(1_000_000)],
  ['a.csv', 'delimiters', ','.repeat(1_000_000)],
  ['a.jsonl', 'brackets', '['.repeat(1_000_000)],
])('%s of many %s', async (name, _, text) => {
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

it('opens no connection, whatever a file asks for', async () => {
  net.Socket.prototype.connect = function (this: net.Socket, ...args: Parameters<typeof connect>) {
    const [to] = args as unknown[];
    connections.push(JSON.stringify(to));
    return connect.apply(this, args);
  } as typeof connect;
  try {
    for (const { file } of EXPECTED) await send(file, readFileSync(join(FOLDER, file)));
  } finally {
    net.Socket.prototype.connect = connect;
  }
  // The session is looked up over the socket of the database.
  expect(connections.filter((to) => !/\.s\.PGSQL|5432|"path"|127\.0\.0\.1/.test(to))).toEqual([]);
});
