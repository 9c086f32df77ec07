import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openListening, PASSWORD, signIn } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let deskId: string;
let editor: Call;
let articleId: string;
let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  editor = await makePerson(db, {
    email: 'ed@example.org',
    name: 'Ed',
    password: PASSWORD,
    desks: [{ id: deskId, role: 'editor' }],
  });
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: app.url });
  const page = await context.newPage();
  await signIn(page, 'ed@example.org');
  signedIn = await context.storageState();
  await context.close();
});
beforeEach(async () => {
  articleId = (await importSeed(editor, deskId)).id;
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

/** The article in a browser that listens to the keyboard. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    baseURL: app.url,
    storageState: signedIn,
    ...options,
  });
  contexts.push(context);
  const page = await context.newPage();
  await openListening(page, `/articles/${articleId}`);
  return page;
}

const dockOf = (page: Page) => page.getByRole('region', { name: 'Phrase en cours' });
const french = (page: Page) => page.locator('[data-side="target"]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

/** Opens the palette and waits for its field, which takes what is typed. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commande, numéro de phrase ou article' }).waitFor();
}

/** French wordings in reading order. */
async function texts(): Promise<string[]> {
  const rows = await db.sentence.findMany({
    where: { articleId, side: 'target', stepId: null, current: { not: '' } },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ current }) => current);
}

/** Puts the caret into the n-th French sentence, at its start. */
async function enter(page: Page, place: number): Promise<void> {
  await french(page).nth(place).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-editing]:focus').waitFor();
  await page.keyboard.press('Control+Home');
}

test('a sentence is split at the caret, typing goes on in the second half, and undo makes it whole', async () => {
  const page = await open();
  const errors = collectErrors(page);
  const before = await texts();
  await enter(page, 1);
  for (let word = 0; word < 4; word++) await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await said(page, 'Phrase scindée.');
  await expect.poll(() => focused(page)).toBe('Texte de la phrase 3');
  await page.keyboard.type('Et ');
  const [, whole = ''] = before;
  await expect.poll(async () => (await texts()).length).toBe(before.length + 1);
  await expect.poll(async () => (await texts())[2], { timeout: 15_000 }).toMatch(/^Et /);
  const [, head = '', tail = ''] = await texts();
  expect(`${head} ${tail.slice(3)}`).toBe(whole);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await texts())[2], { timeout: 15_000 }).toBe(tail.slice(3));
  await page.getByRole('status').filter({ hasText: 'Annulé' }).waitFor();
  await page.keyboard.press('Control+z');
  await said(page, 'Annulé\u00a0: phrase scindée.');
  await expect.poll(texts).toEqual(before);
  expect(errors).toEqual([]);
});

test('the palette finds commands by a few letters, runs them where the caret was, and goes places', async () => {
  const page = await open();
  const errors = collectErrors(page);
  await enter(page, 1);
  await page.keyboard.press('Control+ArrowRight');
  await openPalette(page);
  expect(await violations(page)).toEqual([]);
  // Accents, and what stands between, are nobody's business.
  await page.keyboard.type('scind');
  const current = page.getByRole('dialog').getByRole('option', { selected: true });
  expect(await current.textContent()).toContain('Scinder la phrase au curseur');
  expect(await current.textContent()).toContain('Alt');
  const count = (await texts()).length;
  await page.keyboard.press('Enter');
  await said(page, 'Phrase scindée.');
  await expect.poll(async () => (await texts()).length).toBe(count + 1);

  await openPalette(page);
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Phrase 9,/);

  // Escape gives the keyboard back where it was.
  await openPalette(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^Phrase 9,/);

  await openPalette(page);
  await page.keyboard.type('zzz');
  await page.getByText('Rien de ce nom.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const other = await importSeed(editor, deskId);
  await db.article.update({ where: { id: other.id }, data: { title: 'Une ville nouvelle' } });
  await openPalette(page);
  await page.keyboard.type('ville nouv');
  await page.getByRole('option', { name: 'Une ville nouvelle' }).click();
  await page.waitForURL(`${app.url}/articles/${other.id}`);
  expect(errors).toEqual([]);
});

test('one key sets the space of the house; spaces show without a change to the text', async () => {
  const page = await open();
  await enter(page, 0);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Vraiment ?');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+Space');
  await expect
    .poll(async () => (await texts())[0], { timeout: 15_000 })
    .toMatch(/ Vraiment[\u00a0\u202f]\?$/);
  await page.keyboard.press('Escape');
  const { width } = (await french(page).nth(0).boundingBox()) ?? { width: 0 };
  const kinds = () =>
    page.evaluate(() =>
      ['space', 'no-break', 'narrow'].map((kind) => CSS.highlights.get(`relire-${kind}`)?.size ?? 0),
    );
  expect(await kinds()).toEqual([0, 0, 0]);
  await page.keyboard.press('s');
  await expect.poll(async () => (await kinds())[0]).toBeGreaterThan(20);
  const [, noBreak = 0, narrow = 0] = await kinds();
  expect(noBreak + narrow).toBeGreaterThan(0);
  expect((await french(page).nth(0).boundingBox())?.width).toBe(width);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('s');
  await expect.poll(kinds).toEqual([0, 0, 0]);
});

test('keys can be others, never two things at once, and usual again', async () => {
  const page = await open();
  await french(page).nth(0).focus();
  await page.keyboard.press('?');
  const key = page.getByRole('button', { name: 'Changer la touche\u00a0: Signalement suivant' });
  await key.press('Enter');
  await page.keyboard.press('n');
  await said(page, 'Cette commande sert aussi pendant la saisie');
  await page.keyboard.press('Alt+ArrowDown');
  await said(page, 'Déjà prise par');
  expect(await violations(page)).toEqual([]);
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/me') && response.ok());
  await page.keyboard.press('F9');
  await said(page, 'Touche changée');
  await kept;
  await page.keyboard.press('Escape');

  const stream = page.waitForRequest((request) => request.url().endsWith('/stream'));
  await page.reload();
  await stream;
  await page.keyboard.press('F9');
  await page.locator('[data-flag][aria-expanded="true"]').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const reset = page.waitForResponse((response) => response.url().endsWith('/api/me') && response.ok());
  await page.getByRole('button', { name: 'Rétablir les touches habituelles' }).click();
  await said(page, 'Touches habituelles rétablies.');
  await reset;
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await page.locator('[data-flag][aria-expanded="true"]').waitFor();
});

test('a digit outside the text flags with its category', async () => {
  const page = await open();
  await french(page).nth(3).focus();
  await page.keyboard.press('Digit5');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+Enter');
  const own = () => db.flag.findFirst({ where: { articleId, check: null } });
  await expect.poll(async () => (await own())?.category).toBe('linguistic/grammar');
});

for (const [name, options] of [
  ['light, 1440 px', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' }],
  ['dark, 390 px', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const) {
  test(`one sentence at a time, the preview and the palette are accessible: ${name}`, async () => {
    const page = await open(options);
    const errors = collectErrors(page);
    const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    await french(page).nth(4).focus();
    await page.keyboard.press('z');
    await page.locator('[data-focus] [data-current]').waitFor();
    expect(await page.locator('[data-link]:not([data-current]) > [lang="en"]').first().isVisible()).toBe(
      false,
    );
    expect(await page.locator('[data-current] > [lang="en"]').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(tooWide)).toBe(false);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => page.locator('[data-current]').count()).toBe(1);
    await page.keyboard.press('z');

    await page.keyboard.press('p');
    const preview = page.getByRole('dialog').getByRole('article');
    await preview.waitFor();
    const file = await page.request.get(`/api/articles/${articleId}/export?format=txt`);
    const { text } = (await file.json()) as { text: string };
    expect((await preview.locator('p').allTextContents()).join('\n\n')).toBe(text.trim());
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Commande, numéro de phrase ou article' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(tooWide)).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('the first hints stand above the text until they are put away for good, by key or button', async () => {
  const newcomer = async () => {
    await db.user.updateMany({ data: { preferences: {} } });
    const page = await open();
    const tour = page.getByRole('complementary', { name: 'Premiers pas' });
    await tour.waitFor();
    return {
      page,
      tour,
      kept: page.waitForResponse((answer) => answer.url().endsWith('/api/me') && answer.ok()),
    };
  };
  const { page, tour, kept } = await newcomer();
  const [hints, text] = [await tour.boundingBox(), await french(page).first().boundingBox()];
  expect((hints?.y ?? 0) + (hints?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  expect(await tour.getByRole('listitem').count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await tour.getByRole('button').focus();
  await page.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });
  await kept;
  await page.reload();
  await french(page).first().waitFor();
  expect(await tour.count()).toBe(0);

  const again = await newcomer();
  await again.tour.getByRole('button', { name: 'J’ai compris' }).click();
  await again.tour.waitFor({ state: 'detached' });
  await again.kept;
});

test('buttons show the keys that the reader chose, and none where single letters are off', async () => {
  await db.user.updateMany({
    data: { preferences: { keys: { diff: 'F7', finishAndNext: 'Alt+End', nextProblem: 'F9' } } },
  });
  const page = await open();
  expect(await page.getByText('Cliquez dans une phrase').locator('kbd').allTextContents()).toEqual([
    'F9',
    '?',
  ]);
  await french(page).nth(1).focus();
  const dock = dockOf(page);
  expect(await dock.getByRole('button', { name: 'Comparer' }).locator('kbd').textContent()).toBe('F7');
  expect(await dock.getByRole('button', { name: 'Terminer' }).locator('kbd').textContent()).toBe('Alt End');
  expect(await dock.getByRole('button', { name: 'Historique' }).locator('kbd').textContent()).toBe('H');
  await page.keyboard.press('F7');
  await page.getByRole('region', { name: 'Machine ⇄ maintenant' }).waitFor();
  await db.user.updateMany({ data: { preferences: { singleKeys: false } } });
  const other = await open();
  await french(other).nth(1).focus();
  await dockOf(other).getByRole('button', { name: 'Historique' }).waitFor();
  expect(await dockOf(other).getByRole('button', { name: 'Historique' }).locator('kbd').count()).toBe(0);
  expect(await dockOf(other).getByRole('button', { name: 'Terminer' }).locator('kbd').count()).toBe(1);
  await db.user.updateMany({ data: { preferences: {} } });
});

test('the keys that leap stop where the reader chose, and do so next time', async () => {
  const rows = await db.sentence.findMany({
    where: { articleId, side: 'target', stepId: null, current: { not: '' } },
    orderBy: { position: 'asc' },
  });
  const sentBack = [rows[3]?.id ?? '', rows[6]?.id ?? ''];
  await db.sentence.updateMany({ where: { id: { in: sentBack } }, data: { verdict: 'sent_back' } });
  const page = await open();
  const choice = () => page.getByRole('combobox', { name: /^Parcours/ });
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/me') && response.ok());
  await choice().selectOption('Renvoyées');
  await said(page, 'Le parcours s’arrête aux phrases renvoyées.');
  await kept;
  await french(page).nth(0).focus();
  await page.keyboard.press('Alt+PageDown');
  await expect.poll(() => focused(page)).toMatch(/^Phrase 4,/);
  await page.keyboard.press('Alt+PageDown');
  await expect.poll(() => focused(page)).toMatch(/^Phrase 7,/);
  await page.keyboard.press('Alt+PageDown');
  await said(page, 'Aucune autre phrase renvoyée de ce côté.');
  await page.keyboard.press('Alt+PageUp');
  await expect.poll(() => focused(page)).toMatch(/^Phrase 4,/);
  expect(await violations(page)).toEqual([]);

  await openListening(page, `/articles/${articleId}`);
  expect(await choice().inputValue()).toBe('sentBack');
  await openPalette(page);
  await page.keyboard.type('changer de parcours');
  await page.keyboard.press('Enter');
  await said(page, 'Le parcours s’arrête aux liens douteux.');
  expect(await choice().inputValue()).toBe('doubtful');
  await db.user.updateMany({ data: { preferences: {} } });
});

test('the margin names the check, its card the category', async () => {
  const page = await open();
  const flag = await db.flag.findFirstOrThrow({
    where: { articleId, check: 'name-two-ways', category: 'terminology/inconsistent', state: 'open' },
    orderBy: { createdAt: 'asc' },
  });
  const mark = page.locator(`[data-flag="${flag.id}"]`);
  await mark.getByText('Nom écrit de deux façons').waitFor({ state: 'attached' });
  await mark.dispatchEvent('click');
  await page.locator(`[data-flag="${flag.id}"] + section header`).getByText('Terme variable').waitFor();
});

test('any two wordings of a sentence are compared, in one line or side by side', async () => {
  const first = await db.sentence.findFirstOrThrow({
    where: { articleId, side: 'target', stepId: null },
    orderBy: { position: 'asc' },
  });
  let { version } = first;
  for (const text of ['Une première version.', 'Une seconde version.', 'Une troisième version.']) {
    const { savedVersion } = await reviseSentence(editor, { id: first.id, text, version });
    version = savedVersion ?? 0;
  }
  const page = await open();
  await french(page).first().focus();
  await page.keyboard.press('h');
  const comparison = page.getByRole('region', { name: 'Comparaison de deux versions' });
  await comparison.locator('ins', { hasText: 'troisième' }).waitFor();
  const before = comparison.getByLabel('Avant');
  await before.selectOption({ index: 2 });
  await comparison.locator('del', { hasText: 'première' }).waitFor();
  await comparison.getByLabel('Après').selectOption({ index: 1 });
  await comparison.locator('ins', { hasText: 'seconde' }).waitFor();
  expect(await comparison.locator('figure').count()).toBe(0);
  await page.getByRole('button', { name: 'Côte à côte' }).click();
  await comparison.locator('figure').nth(1).getByText('Une seconde version.').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('on a narrow screen each row opens and shuts its English', async () => {
  await db.user.updateMany({ data: { preferences: { tourSeen: true } } });
  const page = await open({ viewport: { width: 390, height: 844 } });
  const row = page.locator('[data-link]').nth(2);
  const english = row.locator('[lang="en"]').first();
  const turn = row.getByRole('button', { name: 'Anglais', exact: true });
  await english.waitFor();
  await turn.click();
  await english.waitFor({ state: 'hidden' });
  expect(await turn.getAttribute('aria-expanded')).toBe('false');
  await page.locator('[data-link]').nth(3).locator('[lang="en"]').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await turn.click();
  await english.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
