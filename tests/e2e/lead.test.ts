import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import { assignArticles } from '#lib/usecases/bulk/assign-articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs as openPage, PASSWORD, visit } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let editor: Call & { userId: string };
let lead: Call & { userId: string };
let deskId: string;
let articles: ArticleSummaryJson[];

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  const desk = await makeDesk(db, 'monde', 'Monde');
  deskId = desk.id;
  const person = (name: string, role: 'editor' | 'lead') =>
    makePerson(db, {
      email: `${name.toLowerCase()}@example.org`,
      name,
      password: PASSWORD,
      desks: [{ id: desk.id, role }],
    });
  editor = await person('Edouard', 'editor');
  lead = await person('Lea', 'lead');
  articles = [await importSeed(editor, desk.id), await importSeed(editor, desk.id)];
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

/** A browser of their own in which someone has signed in. */
const openAs = (name: 'edouard' | 'lea', path: string, options?: BrowserContextOptions) =>
  openPage({ browser, app }, `${name}@example.org`, path, options);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const stateOf = async (ids: readonly string[]) =>
  (await db.flag.findMany({ where: { id: { in: [...ids] } } })).map(({ state }) => state);

test('a lead keeps a view for the desk, dismisses three flags at once, and takes it back as one', async () => {
  const page = await openAs('lea', '/queue');
  const errors = collectErrors(page);
  const views = page.getByRole('navigation', { name: 'Vues' });
  await views.getByRole('link', { name: /^Tout\s?\d/ }).waitFor();

  await page.getByRole('combobox', { name: 'Origine' }).selectOption({ label: 'trouvés par un contrôle' });
  await page.waitForURL(/origin=machine/);
  await page.getByRole('combobox', { name: 'Ordre' }).selectOption({ label: 'les plus anciens d’abord' });
  await page.waitForURL(/order=oldest/);
  await views.getByRole('button', { name: 'Garder cette vue' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('Contrôles, les plus anciens');
  await page.getByLabel('Pour tout le desk').check();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const kept = views.getByRole('link', { name: 'Contrôles, les plus anciens' });
  await kept.waitFor();
  expect(await kept.getAttribute('aria-current')).toBe('page');
  // The sixth of the list: by its key from anywhere, and for the editor too.
  await visit(page, '/queue');
  await kept.getByText(/\d/).waitFor();
  await page.locator('article').first().focus();
  await page.keyboard.press('6');
  await page.waitForURL(/origin=machine&order=oldest|order=oldest&origin=machine/);
  await expect.poll(() => kept.getAttribute('aria-current')).toBe('page');

  // Three by Shift and arrow, from the first on.
  const ids = await page
    .locator('article')
    .evaluateAll((all) => all.map(({ id }) => id.replace('flag-', '')));
  const three = ids.slice(0, 3);
  await page.locator('article').first().focus();
  await expect.poll(() => focused(page)).toBe(`flag-${three[0]}`);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('status').filter({ hasText: '3 choisis' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Écarter en bloc' });
  await dialog.getByText('3 signalements').first().waitFor();
  expect(await dialog.getByRole('list', { name: 'Exemples' }).getByRole('listitem').count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  // It wants a reason.
  await dialog.getByRole('button', { name: 'Écarter 3 signalements' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Pourquoi les écarter').fill('Usage de la maison.');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '3 signalements écartés' }).waitFor();
  expect(await stateOf(three)).toEqual(['dismissed', 'dismissed', 'dismissed']);
  await page.locator(`#flag-${three[0]}`).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+z');
  await page.getByRole('status').filter({ hasText: 'Tout est annulé' }).waitFor();
  expect(await stateOf(three)).toEqual(['open', 'open', 'open']);
  await page.locator(`#flag-${three[0]}`).waitFor();

  // And again, as one; the button is there for whoever does not know the key.
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('status').filter({ hasText: 'Tout est rétabli' }).waitFor();
  expect(await stateOf(three)).toEqual(['dismissed', 'dismissed', 'dismissed']);
  await page.keyboard.press('u');
  await page.getByRole('button', { name: 'Rétablir' }).waitFor();
  expect(await stateOf(three)).toEqual(['open', 'open', 'open']);
  expect(errors).toEqual([]);
});

test('all or nothing: what somebody has changed meanwhile stands in the way of all of it', async () => {
  const page = await openAs('lea', '/queue?lane=sure');
  await page.locator('article').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('status').filter({ hasText: '2 choisis' }).waitFor();
  const ids = await page
    .locator('article[data-chosen]')
    .evaluateAll((all) => all.map(({ id }) => id.replace('flag-', '')));
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: 'Écarter en bloc' });
  await dialog.getByText('2 signalements').first().waitFor();
  await dialog.getByLabel('Pourquoi les écarter').fill('Ensemble.');
  await dialog.getByRole('checkbox', { name: /Tout ou rien/ }).check();
  await db.flag.update({ where: { id: ids[1] ?? '' }, data: { version: { increment: 1 } } });
  await dialog.getByRole('button', { name: 'Écarter 2 signalements' }).click();
  const alert = dialog.getByRole('alert');
  await alert.filter({ hasText: 'Rien n’a été fait' }).waitFor();
  expect(await alert.textContent()).toContain('modifié entre-temps');
  expect(await violations(page)).toEqual([]);
  expect(await stateOf(ids)).toEqual(['open', 'open']);
});

test('what a filter gives is fixed as a whole, over articles, after a look at before and after', async () => {
  const page = await openAs('lea', '/queue');
  await page.getByRole('combobox', { name: 'Certitude du contrôle' }).selectOption({ label: 'sûrs' });
  await page.waitForURL(/lane=sure/);
  await page.locator('article').first().focus();
  await page.keyboard.press('a');
  await page.getByRole('status').filter({ hasText: 'tout ce que donnent les filtres' }).waitFor();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Corriger en bloc' });
  await dialog.getByText('dans 2 articles').waitFor();
  expect(await dialog.locator('ins, del').count()).toBeGreaterThan(2);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: /^Appliquer \d+ corrections/ }).click();
  await page.getByRole('status').filter({ hasText: 'corrections appliquées' }).waitFor();
  const revisions = await db.revision.count({ where: { origin: 'fix' } });
  expect(revisions).toBeGreaterThan(4);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('status').filter({ hasText: 'Tout est annulé' }).waitFor();
  const rows = await db.sentence.findMany({ where: { side: 'target' } });
  expect(rows.filter(({ current, original }) => current !== original)).toEqual([]);
});

test('sentences that an editor has done are approved and sent back, and links confirmed', async () => {
  const done = await db.sentence.findMany({
    where: { articleId: articles[0]?.id ?? '', side: 'target', stepId: null },
    orderBy: { position: 'asc' },
    take: 3,
  });
  for (const { id } of done) await moveSentence(editor, { id, move: 'finish' });
  const link = await db.link.findFirstOrThrow({
    where: {
      articleId: articles[1]?.id ?? '',
      sentences: { some: { side: 'target', stepId: null } },
    },
  });
  await db.link.update({ where: { id: link.id }, data: { score: 0.31 } });

  const page = await openAs('lea', '/queue?desk=monde&show=review');
  const errors = collectErrors(page);
  const segment = (id: string | undefined) => page.locator(`#segment-${id}`);
  await segment(done[2]?.id).waitFor();
  expect(await violations(page)).toEqual([]);
  await segment(done[0]?.id).focus();
  await page.keyboard.press('c');
  await segment(done[0]?.id).waitFor({ state: 'detached' });
  await page.keyboard.press('u');
  await segment(done[0]?.id).waitFor();
  await segment(done[1]?.id).focus();
  await page.keyboard.press('b');
  await page.getByLabel('Pourquoi elles reviennent').fill('À reprendre.');
  await page.keyboard.press('Enter');
  await segment(done[1]?.id).waitFor({ state: 'detached' });
  expect((await db.sentence.findUniqueOrThrow({ where: { id: done[1]?.id ?? '' } })).verdict).toBe(
    'sent_back',
  );

  await page.keyboard.press('3');
  await page.waitForURL(/show=doubtful/);
  await segment(link.id).waitFor();
  await segment(link.id).focus();
  await page.keyboard.press('c');
  await segment(link.id).waitFor({ state: 'detached' });
  expect((await db.link.findUniqueOrThrow({ where: { id: link.id } })).confirmedAt).not.toBeNull();
  expect(errors).toEqual([]);
});

test('a lead gives articles out on the board: by key, by dragging, in a form, by plan', async () => {
  const page = await openAs('lea', '/board');
  const errors = collectErrors(page);
  const [first, second] = articles.map(({ id }) => id);
  const column = (name: string) => page.getByRole('region', { name });
  const card = (id: string | undefined) => page.locator(`[data-card="${id}"]`);
  await column('À confier').locator(`[data-card="${first}"]`).waitFor();
  expect(await violations(page)).toEqual([]);

  await card(first).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await column('Edouard').locator(`[data-card="${first}"]`).waitFor();
  expect((await db.article.findUniqueOrThrow({ where: { id: first ?? '' } })).assigneeId).toBe(editor.userId);
  await page.keyboard.press('Control+z');
  await column('À confier').locator(`[data-card="${first}"]`).waitFor();

  // Somebody else has given it to Lea, and this board has not heard of it yet: it says so instead of moving it.
  await db.article.update({ where: { id: first ?? '' }, data: { assigneeId: lead.userId } });
  await card(first).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('status').filter({ hasText: 'Quelqu’un d’autre l’a changé entre-temps' }).waitFor();
  await column('Lea').locator(`[data-card="${first}"]`).waitFor();
  await db.article.update({ where: { id: first ?? '' }, data: { assigneeId: null } });
  await visit(page, '/board');

  await card(second).dragTo(column('Edouard'));
  await column('Edouard').locator(`[data-card="${second}"]`).waitFor();
  expect((await db.article.findUniqueOrThrow({ where: { id: second ?? '' } })).assigneeId).toBe(
    editor.userId,
  );

  await card(second).focus();
  await page.keyboard.press('g');
  await page.getByLabel('Second lecteur').selectOption({ label: 'Lea' });
  await page.getByLabel('Échéance').fill('2020-01-02T18:30');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await card(second).getByText('En retard').waitFor();
  await column('Lea').getByRole('link').waitFor();
  expect(await violations(page)).toEqual([]);

  // The plan gives to whom has less: nobody but Lea has nothing.
  await page.getByRole('button', { name: 'Répartir' }).click();
  await page.getByRole('checkbox', { name: /^Lea/ }).check();
  const plan = page.getByRole('list', { name: 'Qui aurait quoi' });
  await plan.getByText('à Lea').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Confier 1 article' }).click();
  await column('Lea').locator(`[data-card="${first}"]`).waitFor();

  // Whoever opens the article reads the same at its head.
  await visit(page, `/articles/${second}`);
  const head = page.locator('article header').first();
  await head.getByText('confié à Edouard').waitFor();
  await head.getByText('puis Lea').waitFor();
  await head.getByText('En retard (2 janv. 2020').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('an editor reads the board as it changes, and moves nothing', async () => {
  const page = await openAs('edouard', '/board');
  const [first] = articles.map(({ id }) => id);
  await page.getByRole('region', { name: 'Edouard (vous)' }).waitFor();
  expect(await page.getByRole('button', { name: /^Confier/ }).count()).toBe(0);
  await page.locator(`[data-card="${first}"]`).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('g');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await expect
    .poll(
      async () => {
        // The stream may not listen yet: say it until it is heard.
        await assignArticles(lead, {
          id: deskId,
          bulkId: crypto.randomUUID(),
          items: [{ id: first ?? '', assigneeId: editor.userId, dueAt: new Date().toISOString() }],
        });
        return page.getByRole('region', { name: 'Edouard (vous)' }).locator(`[data-card="${first}"]`).count();
      },
      { timeout: 15_000, interval: 1500 },
    )
    .toBe(1);
});

test('several articles of the list are given at once', async () => {
  const page = await openAs('lea', '/articles');
  const errors = collectErrors(page);
  await page.getByLabel('Choisir toute la page').check();
  const bar = page.getByRole('region', { name: 'Sélection' });
  await bar.getByText('2 choisis').waitFor();
  await bar.getByRole('button', { name: 'Confier' }).click();
  await page.getByLabel('Second lecteur', { exact: true }).last().selectOption({ label: 'Edouard' });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await bar.getByText('2 articles modifiés').waitFor();
  expect(await db.article.count({ where: { secondReaderId: editor.userId } })).toBe(2);
  await bar.getByRole('button', { name: 'Annuler' }).click();
  await bar.getByText('C’est annulé').waitFor();
  expect(await db.article.count({ where: { secondReaderId: editor.userId } })).toBe(0);
  expect(errors).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'views, selection and board hold on a small screen, %s',
  async (colorScheme) => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme };
    const page = await openAs('lea', '/queue', options);
    await page.locator('article').first().waitFor();
    await page.locator('article').first().getByRole('checkbox').tap();
    await page.getByText('1 choisi').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
    await visit(page, '/board');
    await page.getByRole('region', { name: 'À confier' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
  },
);
