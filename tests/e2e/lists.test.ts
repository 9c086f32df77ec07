import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { importSeed, makeDesk, makePerson, SEED_TITLE } from '#seeds/factories.ts';
import { openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs as openPage, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let articleId: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  const desk = await makeDesk(db, 'monde', 'Monde');
  const person = (name: string, role: 'editor' | 'lead') =>
    makePerson(db, {
      email: `${name.toLowerCase()}@example.org`,
      name,
      password: PASSWORD,
      desks: [{ id: desk.id, role }],
    });
  const [editor] = [await person('Edouard', 'editor'), await person('Lea', 'lead')];
  articleId = (await importSeed(editor, desk.id)).id;
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

async function openAs(name: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage({ browser, app }, `${name}@example.org`, '/articles', options);
  await page.getByRole('table').waitFor();
  return page;
}

const assignee = (page: Page) =>
  page.getByRole('combobox', { name: `Qui s’occupe de «\u00a0${SEED_TITLE}\u00a0»` });
const filter = (page: Page) => page.getByRole('combobox', { name: 'Confiés à' });
const article = () =>
  db.article.findUniqueOrThrow({
    where: { id: articleId },
    include: { assignee: { select: { name: true } } },
  });

test('a lead gives an article from the list and finds it by who has it; an editor may take one', async () => {
  const lead = await openAs('lea');
  await assignee(lead).selectOption({ label: 'Edouard' });
  await lead.getByRole('status').filter({ hasText: 'confié à Edouard' }).waitFor({ state: 'attached' });
  expect((await article()).assignee?.name).toBe('Edouard');
  // Again, on the version that the first one made.
  await assignee(lead).selectOption({ label: 'personne' });
  await lead.getByRole('status').filter({ hasText: 'confié à personne' }).waitFor({ state: 'attached' });
  expect((await article()).assignee).toBeNull();

  await filter(lead).selectOption({ label: 'Confiés à Edouard' });
  await lead.getByText('Aucun article ne correspond').waitFor();
  await filter(lead).selectOption({ label: 'Confiés à personne' });
  await lead.getByRole('link', { name: SEED_TITLE }).waitFor();
  expect(new URL(lead.url()).searchParams.get('assignee')).toBe('none');

  const editor = await openAs('edouard');
  await assignee(editor).selectOption({ label: 'Edouard' });
  // What one has taken, a lead takes away.
  await assignee(editor).waitFor({ state: 'detached' });
  expect((await article()).assignee?.name).toBe('Edouard');

  // The list of the lead is older than that: nothing is written over.
  await assignee(lead).selectOption({ label: 'Lea' });
  await lead.getByRole('alert').filter({ hasText: 'vient d’être modifié' }).waitFor();
  expect((await article()).assignee?.name).toBe('Edouard');
});

test('the list says that it is coming, and what to do when it cannot', async () => {
  const page = await openAs('lea');
  await page.getByRole('link', { name: 'À vérifier' }).click();
  // All of it: what still waits for an answer would wait for the lock below.
  await page.getByRole('search').waitFor();
  await page.getByRole('link', { name: /^Tout\s?\d/ }).waitFor();
  // A database that is long in answering.
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE article IN ACCESS EXCLUSIVE MODE`;
      await page.getByRole('link', { name: 'Articles', exact: true }).click();
      await page.getByText('Chargement des articles…').waitFor();
      expect(await violations(page)).toEqual([]);
    },
    { timeout: 30_000 },
  );
  await page.getByRole('table').waitFor();

  await db.$executeRaw`ALTER TABLE article RENAME TO article_away`;
  try {
    await page.reload();
    await page.getByRole('alert').getByRole('button').waitFor();
    // Inside the frame: the way elsewhere is there.
    expect(await page.getByRole('link', { name: 'À vérifier' }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  } finally {
    await db.$executeRaw`ALTER TABLE article_away RENAME TO article`;
  }
  await page.getByRole('alert').getByRole('button').click();
  await page.getByRole('table').waitFor();
});

test.each([
  ['light', 1440],
  ['light', 390],
  ['dark', 1440],
  ['dark', 390],
] as const)('the list is accessible, %s, at %s pixels', async (colorScheme, width) => {
  const page = await openAs('lea', { colorScheme, viewport: { width, height: 900 } });
  expect(await violations(page)).toEqual([]);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});
