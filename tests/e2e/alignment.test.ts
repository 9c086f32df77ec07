import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { regroupLinks } from '#lib/usecases/regroup-links.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, openListening, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let deskId: string;
let editor: Call;
/** A fresh copy of the seed for each test. */
let articleId: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  editor = await makePerson(db, {
    email: 'edouard@example.org',
    name: 'Edouard',
    password: PASSWORD,
    desks: [{ id: deskId, role: 'editor' }],
  });
});
beforeEach(async () => {
  articleId = (await importSeed(editor, deskId)).id;
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

async function open(options?: BrowserContextOptions): Promise<Page> {
  const page = await openAs({ browser, app }, 'edouard@example.org', null, options);
  await openListening(page, `/articles/${articleId}/alignment`);
  return page;
}

/** Who is tied to whom, as the database has it, in reading order. */
async function ties(): Promise<string[]> {
  const { links, sentences } = await getArticle(editor, { id: articleId });
  return links.map(({ id, confirmed }) => {
    const count = (side: string) => sentences.filter((row) => row.linkId === id && row.side === side).length;
    return `${count('source')}:${count('target')}${confirmed ? ' ok' : ''}`;
  });
}

/** The machine may be busy with other tests. */
function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 30_000 });
}

const lines = (page: Page) => page.getByRole('group', { name: /^Lien / });

test('a broken alignment is put right by keyboard, confirmed, realigned, undone, and kept', async () => {
  const before = await getArticle(editor, { id: articleId });
  const right = await ties();
  // Links 3 to 8 in one heap.
  const heap = before.sentences
    .filter(({ linkId }) => before.links.slice(3, 9).some(({ id }) => id === linkId))
    .map(({ id }) => id);
  await regroupLinks(editor, { id: articleId, groups: [heap] });
  const heaped = (await ties()).length;

  const page = await open();
  const errors = collectErrors(page);
  await soon(() => lines(page).count()).toBe(heaped);
  // Down to the fourth link; what is before it is right, and so it is confirmed.
  await page.keyboard.press('Home');
  for (let step = 0; step < 40; step++) {
    const here = page.locator('[data-here]');
    if ((await here.getAttribute('aria-label'))?.startsWith('Lien 3,')) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('b');
  await page.getByRole('status').getByText('3 liens confirmés').waitFor();
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('ArrowDown');
    if ((await page.locator('[data-here]').getAttribute('aria-label'))?.startsWith('Lien 4,')) break;
  }
  // A person made the heap, so it is confirmed: taken back, the machine may try again.
  await page.keyboard.press('c');
  await page.getByRole('status').getByText('Confirmation retirée').waitFor();
  await page.keyboard.press('Shift+R');
  await page.getByRole('status').getByText('Le reste est réaligné').waitFor();
  await soon(ties).toEqual(right.map((tie, at) => (at < 3 ? `${tie} ok` : tie)));
  await soon(() => lines(page).count()).toBe(right.length);

  await page.keyboard.press('m');
  await soon(async () => (await ties()).length).toBe(right.length - 1);
  await page.getByRole('status').getByText('Fusionné').waitFor();
  await page.keyboard.press('Control+z');
  await soon(async () => (await ties()).length).toBe(right.length);
  await page.getByRole('status').getByText('Annulé').waitFor();

  await page.reload();
  await soon(() => lines(page).count()).toBe(right.length);
  expect(await page.getByText('3 confirmés sur').count()).toBe(1);
  expect(errors).toEqual([]);
});

test('quick moves one after the other all arrive, in their order', async () => {
  const page = await open();
  const errors = collectErrors(page);
  const right = await ties();
  await page.keyboard.press('Home');
  for (const key of ['u', 'm', 'm', 's', 'ArrowDown', 'g', 'Shift+G']) await page.keyboard.press(key);
  await soon(async () => db.event.count({ where: { articleId, type: 'links:regrouped' } })).toBe(6);
  for (let turn = 0; turn < 6; turn++) await page.keyboard.press('Control+z');
  await soon(ties).toEqual(right);
  await soon(() => lines(page).count()).toBe(right.length);
  expect(errors).toEqual([]);
});

test('sentences far apart are tied', async () => {
  const page = await open();
  const errors = collectErrors(page);
  const french = page.locator('[role="checkbox"][data-place*=" target "]');
  const english = page.locator('[role="checkbox"][data-place*=" source "]');
  await french.nth(6).click();
  await page.keyboard.press(' ');
  await english.nth(3).click({ modifiers: ['Control'] });
  expect(await page.locator('[aria-checked="true"]').count()).toBe(2);
  const [a, b] = [
    await french.nth(6).getAttribute('data-sentence'),
    await english.nth(3).getAttribute('data-sentence'),
  ];
  await page.keyboard.press('t');
  await page.getByRole('status').getByText('Phrases liées').waitFor();
  const linkOf = async (id: string | null) =>
    (await db.sentence.findUniqueOrThrow({ where: { id: id ?? '' } })).linkId;
  await soon(async () => (await linkOf(a)) === (await linkOf(b))).toBe(true);

  expect(errors).toEqual([]);
});

test('a sentence is dragged to another link', async () => {
  const page = await open();
  const errors = collectErrors(page);
  const linkOf = async (id: string | null) =>
    (await db.sentence.findUniqueOrThrow({ where: { id: id ?? '' } })).linkId;
  const french = page.locator('[role="checkbox"][data-place*=" target "]');
  const [mover, goal] = [french.nth(1), lines(page).nth(2)];
  const moved = await mover.getAttribute('data-sentence');
  const wanted = await goal.locator('[data-sentence]').first().getAttribute('data-sentence');
  await mover.dragTo(goal);
  await soon(async () => (await linkOf(moved)) === (await linkOf(wanted))).toBe(true);
  expect(errors).toEqual([]);
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('accessible in every state: %s, %d px', async (theme, width) => {
  const page = await open({ viewport: { width, height: 844 }, colorScheme: theme });
  const errors = collectErrors(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('u');
  await page.getByText('Sans français').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(errors).toEqual([]);
});
