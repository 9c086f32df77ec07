import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { createToken } from '#lib/usecases/people/create-token.ts';
import { makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { freePort, startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

const EXAMPLES = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
let app: TestApp;
let db: Db;
let folder: string;
let lead: Call & { userId: string };
let token: string;
let deskId: string;
let receiver: ChildProcess | undefined;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = [await startApp({ env: { RELIRE_WEBHOOK_PRIVATE: '1' } }), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  lead = await makePerson(db, {
    email: 'l@example.org',
    name: 'L',
    password: PASSWORD,
    desks: [{ id: deskId, role: 'lead' }],
  });
  token = (await createToken(lead, { name: 'script', scopes: ['write'], days: 1 }, 'a session')).token;
  folder = await mkdtemp(join(tmpdir(), 'relire-examples-'));
});
afterAll(async () => {
  receiver?.kill();
  await browser?.close();
  await db?.$disconnect();
  await app?.stop();
  if (folder) await rm(folder, { recursive: true });
});

function run(script: string, argv: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [join(EXAMPLES, script), ...argv], {
    env: { ...process.env, RELIRE: app.url, TOKEN: token, ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  return { child, said };
}

async function runToEnd(script: string, argv: string[]) {
  const { child, said } = run(script, argv, {});
  const [code] = await once(child, 'close');
  return { code, ...said };
}

/** Until something is so: what another process does cannot be waited for otherwise. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(50);
}

test('the example scripts import, wait, hear that an article is ready, and export', async () => {
  const incoming = await mkdtemp(join(folder, 'incoming-'));
  const put = (name: string, text: string) => writeFile(join(incoming, name), text);
  await put('rail.en.txt', 'The train left Paris at noon. It was late.');
  await put('rail.fr.txt', 'Le train a quitté Paris à midi. Il était en retard.');
  await put('alone.en.txt', 'The train left Paris at noon. It was late.');
  const argv = [incoming, 'monde', join(folder, 'out')];

  const first = await runToEnd('import-and-export.mjs', argv);
  expect(first).toMatchObject({ code: 1, out: '' });
  expect(first.err).toContain('rail: editors are still at it');
  expect(first.err).toContain('alone: One of the two texts is missing');

  // By hand, as the scripts know the API: nothing of Relire is loaded there.
  const port = await freePort();
  const made = await fetch(`${app.url}/api/desks/${deskId}/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ url: `http://127.0.0.1:${port}/`, events: ['article.ready', 'article.exported'] }),
  });
  const { secret } = (await made.json()) as { secret: string };
  const { child, said } = run('receive-webhooks.mjs', [], {
    SECRET: secret,
    PORT: String(port),
    OUT: join(folder, 'ready'),
  });
  receiver = child;
  await until(() => said.out.includes('listening'));
  const forged = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    body: '{"type":"article.ready"}',
  });
  expect(forged.status).toBe(401);

  const article = await db.article.findFirstOrThrow();
  await db.flag.updateMany({ data: { state: 'dismissed' } });
  const sentences = await db.sentence.findMany({ where: { articleId: article.id, side: 'target' } });
  for (const { id } of sentences) {
    await fetch(`${app.url}/api/sentences/${id}/state`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ move: 'finish' }),
    });
  }
  await until(() => said.out.includes('article.exported'));
  expect(said.out).toContain(`article.ready ${app.url}/articles/${article.id}`);
  const [ready = ''] = await readdir(join(folder, 'ready'));
  expect(await readFile(join(folder, 'ready', ready), 'utf8')).toContain('Le train a quitté Paris à midi.');

  const second = await runToEnd('import-and-export.mjs', argv);
  expect(second.out).toBe(`${join(folder, 'out', 'rail.html')}\n`);
  expect(await readFile(second.out.trim(), 'utf8')).toContain('Il était en retard.');
  expect(await db.article.count()).toBe(1);
}, 120_000);

const openPage = (path: string) => openAs({ browser, app }, 'l@example.org', path);

test('a folder is paired before one’s eyes, mended by hand, imported, and what failed can be tried again', async () => {
  const lot = await mkdtemp(join(folder, 'lot-'));
  const put = (name: string, text: string) => writeFile(join(lot, name), text);
  const [english, french] = ['The tram left Nantes at noon.', 'Le tram a quitté Nantes à midi.'];
  await put('tram.en.txt', english);
  await put('tram.fr.txt', french);
  await put('swapped.en.txt', french.repeat(4));
  await put('swapped.fr.txt', english.repeat(4));
  await put('original.txt', `${english} It was full.`);
  await put('traduction.txt', `${french} Il était plein.`);
  const unit =
    '<trans-unit id="1"><source>The bus left at one.</source><target>Le bus est parti à une heure.</target></trans-unit>';
  await put(
    'bus.xlf',
    `<xliff version="1.2"><file original="x" source-language="en" target-language="fr" datatype="plaintext"><body>${unit}</body></file></xliff>`,
  );
  const page = await openPage('/batches');
  const errors = collectErrors(page);
  await page.locator('input[type=file]').first().setInputFiles(lot);
  await page.getByRole('heading', { name: '3 articles' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('heading', { name: '2 fichiers ne seront pas importés' }).waitFor();
  await page.getByLabel('Anglais', { exact: true }).selectOption('original.txt');
  await page.getByLabel('Français', { exact: true }).selectOption('traduction.txt');
  await page.getByRole('button', { name: 'Mettre ensemble' }).press('Enter');
  await page.getByRole('button', { name: 'Importer 4 articles' }).press('Enter');
  await page.waitForURL('**/batches/*');
  await page.getByText(/^Terminé\s: 3 articles importés, 1 échec\.$/).waitFor();
  await page.getByText('Les textes semblent inversés').waitFor();
  expect(await violations(page)).toEqual([]);
  const again = page.waitForResponse((response) => response.url().endsWith('/retry'));
  await page.getByRole('button', { name: 'Réessayer swapped' }).press('Enter');
  expect((await again).status()).toBe(200);
  await page.getByText(/^Terminé/).waitFor();
  await page.getByRole('link', { name: 'bus.xlf' }).waitFor();
  await page.getByRole('link', { name: 'tram' }).press('Enter');
  await page.waitForURL('**/articles/*');
  await page.goto('/batches');
  await page.getByRole('row', { name: /3 sur 4/ }).waitFor();
  expect(errors).toEqual([]);
}, 90_000);

test('a lead makes a webhook, sees its secret once, tries it and sees what came of it', async () => {
  const page = await openPage(`/admin/desks/${deskId}/webhooks`);
  const errors = collectErrors(page);
  // Nobody listens there.
  await page.getByLabel('Adresse à appeler').fill(`http://127.0.0.1:${await freePort()}/hook`);
  await page.getByLabel('quelqu’un signale un passage').last().uncheck();
  await page.getByRole('button', { name: 'Créer le webhook' }).press('Enter');
  expect(await page.getByLabel('Secret de signature').inputValue()).toMatch(/^whsec_/);
  await page
    .getByRole('button', { name: /^Envoyer un essai à .*hook$/ })
    .last()
    .press('Enter');
  await page.getByRole('row', { name: /essai .*Abandonné.*connexion refusée/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  expect(await page.getByLabel('Secret de signature').count()).toBe(0);
  await page
    .getByRole('button', { name: /^Suspendre .*hook$/ })
    .last()
    .press('Enter');
  await page.getByText('Suspendu', { exact: true }).waitFor();
  expect(errors).toEqual([]);
}, 60_000);
