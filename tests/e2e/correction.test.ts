import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
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
  await openListening(page, `/articles/${articleId}`);
  return page;
}

const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 30_000 });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
const offer = (page: Page) => page.getByRole('region', { name: 'Garder la correction' });
const kept = () => db.flag.findMany({ where: { articleId, check: null }, orderBy: { createdAt: 'asc' } });

/** Writes other words for the first word of the n-th French sentence, which is then left. */
async function correctFirstWord(page: Page, place: number, words: string): Promise<void> {
  await page.locator('[data-side="target"]').nth(place).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type(`${words} `);
  await page.keyboard.press('Control+Enter');
}

/** Goes from problem to problem to one on these words. */
async function problemOn(page: Page, words: string) {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('F8');
    const id = await page.locator('[data-flag][aria-expanded="true"]').getAttribute('data-flag');
    const flag = await db.flag.findUniqueOrThrow({ where: { id: id ?? '' } });
    if (flag.quote === words) return flag;
  }
  throw new Error(`No problem on ${words}`);
}

test('a correction is kept with one key as what the finding said, typing goes on, and undo takes it back', async () => {
  const page = await open();
  const errors = collectErrors(page);
  const finding = await problemOn(page, 'Beijing');
  // In to the text, on the words that the finding is about.
  await page.keyboard.press('Enter');
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.type('Pékin');
  await page.keyboard.press('Control+Enter');
  await offer(page).waitFor();
  expect(await offer(page).locator('del').textContent()).toBe('Beijing');
  expect(await offer(page).locator('ins').textContent()).toBe('Pékin');
  await page
    .getByRole('status')
    .filter({ hasText: 'F4\u00a0: garder la correction' })
    .waitFor({ state: 'attached' });
  // It took nothing: the keyboard is in the next sentence.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(await focused()).toBe('Texte de la phrase 2');
  await page.keyboard.press('F4');
  await said(page, 'Correction gardée comme annotation.');
  expect(await kept()).toMatchObject([
    {
      state: 'fixed',
      quote: 'Beijing',
      suggestion: 'Pékin',
      anchor: 'changed',
      category: finding.category,
      severity: finding.severity,
      answers: [finding.id],
    },
  ]);
  expect(await focused()).toBe('Texte de la phrase 2');
  await offer(page).waitFor({ state: 'detached' });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await said(page, 'Annulé\u00a0: correction gardée comme annotation.');
  await soon(async () => (await kept())[0]?.state).toBe('withdrawn');
  expect((await db.flag.findUniqueOrThrow({ where: { id: finding.id } })).state).toBe('fixed');
  expect(errors).toEqual([]);
});

test('a key pressed before the words are saved waits for them', async () => {
  const page = await open();
  await correctFirstWord(page, 0, 'Cette');
  await page.keyboard.press('F4');
  await soon(async () => (await kept())[0]).toMatchObject({
    quote: 'La',
    suggestion: 'Cette',
    state: 'fixed',
  });
});

test('a correction is kept with another category and a note, or not at all', async () => {
  const page = await open();
  await correctFirstWord(page, 0, 'Cette');
  await offer(page).waitFor();
  await page.keyboard.press('Shift+F4');
  const form = page.getByRole('dialog', { name: 'Garder la correction' });
  await form.waitFor();
  expect(await form.getByRole('radio', { name: 'Grammaire' }).isChecked()).toBe(true);
  expect(await form.getByLabel('Mieux').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('[data-editing]:focus').waitFor();
  expect(await kept()).toEqual([]);

  await page.keyboard.press('Shift+F4');
  await form.waitFor();
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Shift+M');
  await form.getByLabel('Remarque (facultatif)').fill('Il s’agit de celle-ci.');
  await page.keyboard.press('Control+Enter');
  await soon(async () => (await kept())[0]).toMatchObject({
    category: 'accuracy/mistranslation',
    severity: 'major',
    note: 'Il s’agit de celle-ci.',
    state: 'fixed',
  });
  await page.locator('[data-editing]:focus').waitFor();
});

test('an offer goes away by itself, and comes back when asked for', async () => {
  const page = await open();
  await page.clock.install();
  await correctFirstWord(page, 0, 'Cette');
  await offer(page).waitFor();
  await page.clock.fastForward(15_000);
  await offer(page).waitFor({ state: 'detached' });
  expect(await kept()).toEqual([]);

  await page.keyboard.press('Escape');
  await page.locator('[data-side="target"]').nth(0).focus();
  await page.keyboard.press('F4');
  await offer(page).waitFor();
  await page.clock.fastForward(15_000);
  await page.keyboard.press('F4');
  await soon(async () => (await kept())[0]?.state).toBe('fixed');
  await offer(page).waitFor({ state: 'detached' });
  await page.keyboard.press('F4');
  await said(page, 'Cette phrase n’a pas de correction à garder.');
});

test('who does without offers is not shown any, on the next visit either, and still has the key', async () => {
  const page = await open();
  await page.locator('[data-side="target"]').nth(0).focus();
  await page.keyboard.press('?');
  const option = page.getByLabel('Proposer de garder les corrections');
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/me'));
  await option.uncheck();
  await kept;
  const again = await open();
  try {
    await correctFirstWord(again, 0, 'Cette');
    await soon(() => db.revision.count({ where: { sentence: { articleId } } })).toBeGreaterThan(0);
    await soon(
      async () => (await db.sentence.findFirst({ where: { articleId, progress: 'done' } }))?.current,
    ).toMatch(/^Cette /);
    expect(await offer(again).count()).toBe(0);
    await again.keyboard.press('Escape');
    await again.locator('[data-side="target"]').nth(0).focus();
    await again.keyboard.press('F4');
    await offer(again).waitFor();
  } finally {
    await db.user.updateMany({ data: { preferences: {} } });
  }
});

test.each([
  ['light', 1440],
  ['light', 390],
  ['dark', 1440],
  ['dark', 390],
] as const)('the offer is accessible, %s, at %s pixels', async (colorScheme, width) => {
  const page = await open({ colorScheme, viewport: { width, height: 900 } });
  await correctFirstWord(page, 0, 'Cette');
  await offer(page).waitFor();
  expect(await violations(page)).toEqual([]);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  await offer(page).getByRole('button', { name: 'Annoter' }).click();
  await soon(async () => (await kept())[0]?.state).toBe('fixed');
  await page.getByRole('button', { name: '1 réglé' }).click();
  const mark = page.locator(`[data-flag="${(await kept())[0]?.id}"]`);
  await mark.click();
  await page.getByText('Corrigé en').waitFor();
  expect(await violations(page)).toEqual([]);
});
