import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { makeDesk } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

const SENTENCE = 'Le conseil a voté lundi.';
let app: TestApp;
let browser: Browser;
let db: Db;
let deskId: string;
let articleId: string;
const errors: string[] = [];

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  const people = [
    ['lea', 'Léa', 'lead'],
    ['ana', 'Ana', 'editor'],
    ['ben', 'Ben', 'editor'],
  ] as const;
  let leadId = '';
  for (const [name, called, role] of people) {
    const { id } = await createUser(db, { email: `${name}@example.org`, name: called, password: PASSWORD });
    await db.membership.create({ data: { deskId, userId: id, role } });
    if (role === 'lead') leadId = id;
  }
  const memberships = [{ deskId, role: 'lead' as const }];
  const actor = { userId: leadId, name: 'Léa', isAdmin: false, canWrite: true, memberships };
  ({ id: articleId } = await importArticle(
    { db, actor },
    {
      deskId,
      title: 'Un port pour Rouen',
      source: 'The council voted on Monday evening.\n\nThe mayor left before noon.',
      target: `${SENTENCE}\n\nLa maire est partie avant midi.`,
    },
  ));
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

/** A page of one person's own browser, signed in and at an address; its errors are kept when it closes. */
async function pageOf(name: string, path: string): Promise<Page> {
  const page = await openAs({ browser, app }, `${name}@example.org`, path, {
    viewport: { width: 1440, height: 900 },
  });
  const own = collectErrors(page);
  page.on('close', () => errors.push(...own));
  return page;
}

/** Nothing that keeps people out, and nothing wider than the window, on a desk and in a hand. */
async function expectUsable(page: Page, name: string): Promise<void> {
  for (const [width, colorScheme] of [
    [390, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // Without motion: a colour on its way to another one is neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForFunction(() => document.getAnimations().length === 0);
    expect(await violations(page), `${name}, ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
  }
}

/** A sentence of the screen, by its words. */
const sentence = (page: Page, words: string) => page.locator('[data-sentence]', { hasText: words });

/** Waits for the answer to what a key or a click sets off. */
async function answered(page: Page, path: RegExp, doing: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().method() !== 'GET' && path.test(one.url()));
  await doing();
  expect((await answer).ok()).toBe(true);
}

let roundPath = '';
/** The lead's page of the round, open all the while. */
let watching: Page;

test('a lead opens a blind round from the quality of an article', async () => {
  const page = await pageOf('lea', `/articles/${articleId}/quality`);
  await page.getByRole('link', { name: 'Ouvrir une session sur cet article' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ouvrir une session à l’aveugle' }).waitFor();
  expect(await page.getByLabel('Un port pour Rouen').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Ouvrir la session' }).click();
  await page.getByText('Choisissez au moins deux annotateurs.').waitFor();
  await page.getByLabel('Ana').check();
  await page.getByLabel('Ben').check();
  await expectUsable(page, 'new round');
  await page.getByRole('button', { name: 'Ouvrir la session' }).click();
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/);
  roundPath = new URL(page.url()).pathname;
  expect(await page.getByRole('row', { name: /Ana/ }).textContent()).toContain('0 sur 1');
  expect(await page.getByRole('heading', { name: 'Accord' }).count()).toBe(0);
  watching = page;
});

test('editors annotate the frozen texts, by keyboard, without seeing each other', async () => {
  const ana = await pageOf('ana', '/notifications');
  await ana.getByRole('link', { name: 'Léa vous invite à annoter' }).click();
  await ana.waitForURL(`**${roundPath}`);
  await ana.getByRole('link', { name: 'Annoter', exact: true }).click();
  await ana.getByRole('heading', { level: 1, name: 'Annoter : Un port pour Rouen' }).waitFor();

  // The English lacks nothing, the French does: « evening » has no counterpart.
  await sentence(ana, 'The council voted').focus();
  await ana.keyboard.press('ArrowLeft');
  await ana.keyboard.press('ArrowLeft');
  await ana.keyboard.press('Shift+M');
  await ana.getByRole('heading', { name: /Signaler.*evening/ }).waitFor();
  await ana.keyboard.press('2');
  await answered(ana, /\/marks$/, () => ana.keyboard.press('Control+Enter'));
  await ana.getByRole('button', { name: /^Omission, Majeur, « evening »/ }).waitFor();

  // Two words of the French.
  await sentence(ana, SENTENCE).focus();
  for (let word = 0; word < 3; word += 1) await ana.keyboard.press('ArrowRight');
  await ana.keyboard.press('Shift+ArrowRight');
  await ana.keyboard.press('Digit5');
  await ana.getByRole('heading', { name: /Signaler.*a voté/ }).waitFor();
  await answered(ana, /\/marks$/, () => ana.keyboard.press('Control+Enter'));
  await ana.getByRole('button', { name: /« a voté » : modifier/ }).waitFor();
  await expectUsable(ana, 'annotation');

  // Taken away by key, and brought back by undo.
  await sentence(ana, SENTENCE).focus();
  for (let word = 0; word < 3; word += 1) await ana.keyboard.press('ArrowRight');
  await answered(ana, /\/api\/marks\//, () => ana.keyboard.press('Delete'));
  await ana.getByText('1 annotation', { exact: true }).waitFor();
  await answered(ana, /\/undo$/, () => ana.keyboard.press('Control+z'));
  await ana.getByText('2 annotations', { exact: true }).waitFor();
  await answered(ana, /\/finish$/, () => ana.getByRole('button', { name: 'J’ai terminé' }).click());
  await ana.getByText('Vous avez déclaré cet article terminé').waitFor();
  // The lead sees it without asking.
  await watching.getByRole('row', { name: /Ana.*1 sur 1.*1 sur 1/ }).waitFor();

  const ben = await pageOf('ben', `${roundPath}/articles/${articleId}`);
  await ben.getByText('Aucune annotation').waitFor();
  await sentence(ben, 'The council voted').focus();
  await ben.keyboard.press('ArrowLeft');
  await ben.keyboard.press('ArrowLeft');
  await ben.keyboard.press('Shift+M');
  await ben.keyboard.press('2');
  await answered(ben, /\/marks$/, () => ben.keyboard.press('Control+Enter'));
  await sentence(ben, SENTENCE).focus();
  for (let word = 0; word < 4; word += 1) await ben.keyboard.press('ArrowRight');
  await ben.keyboard.press('m');
  await ben.keyboard.press('1');
  await answered(ben, /\/marks$/, () => ben.keyboard.press('Control+Enter'));
  await ben.getByText('2 annotations', { exact: true }).waitFor();

  // Nobody sees it yet: neither the lead by the address, nor Ana.
  const early = await ana.request.get(`${roundPath}/articles/${articleId}/adjudication`);
  expect(early.status()).toBe(404);
  await answered(ben, /\/finish$/, () => ben.keyboard.press('Control+Enter'));
  await ben.getByText('Vous avez déclaré cet article terminé').waitFor();
  await watching.getByRole('heading', { name: 'Accord' }).waitFor();
  await watching.close();
  await ben.close();
  await ana.context().close();
});

test('the lead sees how far they agree, decides between them, and takes it back', async () => {
  const page = await pageOf('lea', '/notifications');
  await page.getByRole('link', { name: 'Tout le monde a annoté' }).click();
  await page.getByRole('heading', { name: 'Accord' }).waitFor();
  await page.getByText('Peu d’annotations').waitFor();
  // Of « evening » 7 characters each, of « a voté » 6 and 4: 2 × 11 / (13 + 11).
  expect(await page.getByRole('row', { name: /Recouvrement/ }).textContent()).toContain('0,92');
  expect(await page.getByRole('region', { name: 'Accord' }).textContent()).not.toMatch(/Ana|Ben/);
  await expectUsable(page, 'round');
  await page.getByRole('link', { name: 'Départager' }).click();
  await page.getByText('1 passage à trancher').waitFor();
  await expectUsable(page, 'adjudication');

  // Everybody said the same of « evening »; the other passage has the focus.
  const cards = page.getByRole('region', { name: /^Passage/ });
  await cards.nth(1).focus();
  await page.keyboard.press('r');
  await page.keyboard.type('Plus précis');
  await page.keyboard.press('Enter');
  const letter = (
    await cards.nth(1).locator('div', { hasText: 'Grammaire' }).last().locator('h2').textContent()
  )?.trim();
  expect(letter).toMatch(/^[AB]$/);
  await answered(page, /\/adjudication$/, () => page.keyboard.press(letter?.toLowerCase() ?? ''));
  await page.getByText('Tout est tranché.').waitFor();
  await page.getByText('(Plus précis)').waitFor();
  await answered(page, /\/undo$/, () => page.keyboard.press('Control+z'));
  await page.getByText('1 passage à trancher').waitFor();
  await answered(page, /\/redo$/, () => page.keyboard.press('Control+Shift+z'));
  await page.getByText('Tout est tranché.').waitFor();
  await answered(page, /\/undo$/, () => page.keyboard.press('Control+z'));
  await page.getByText('1 passage à trancher').waitFor();
  await cards.nth(1).focus();
  await answered(page, /\/adjudication$/, () => page.keyboard.press('t'));
  await answered(page, /\/adjudication$/, () =>
    page.getByRole('button', { name: 'Verser les 3 annotations dans l’article' }).click(),
  );
  await page.getByText(/^Versé dans l’article/).waitFor();

  // « evening », major, « a voté » and « voté », minor: 7 points.
  await page.getByRole('link', { name: 'Voir la qualité de l’article' }).click();
  await page.getByRole('heading', { level: 1, name: 'Qualité' }).waitFor();
  expect(await page.getByRole('row', { name: /Omission/ }).textContent()).toContain('1 (1)');
  expect(await page.getByRole('row', { name: /^Erreurs/ }).textContent()).toContain('3');
  await page.goBack();
  await page.getByText(/^Versé dans l’article/).waitFor();
  await answered(page, /\/undo$/, () => page.getByRole('button', { name: 'Annuler' }).click());
  await page.getByText('Tout est tranché.').waitFor();
  expect(await db.flag.count({ where: { articleId, state: 'confirmed' } })).toBe(0);
  await answered(page, /\/adjudication$/, () => page.getByRole('button', { name: 'Rétablir' }).click());
  await page.getByText(/^Versé dans l’article/).waitFor();
  const ana = await pageOf('ana', '/notifications');
  await ana.getByRole('link', { name: /^Non lue : Léa a départagé les annotateurs/ }).waitFor();
  await expectUsable(ana, 'notifications of rounds');
  await ana.close();
  await answered(page, /\/undo$/, () => page.getByRole('button', { name: 'Annuler' }).click());
  await page.getByText('Tout est tranché.').waitFor();
  await page.close();
});

test('annotations of another tool are shown before they are placed, and taken back', async () => {
  const page = await pageOf('lea', `/articles/${articleId}/quality`);
  const header = 'system\tdoc\tdocSegId\tglobalSegId\trater\tsource\ttarget\tcategory\tseverity\tmetadata';
  const row = (target: string, category: string) =>
    `engine\trouen\t1\t0\trater1\tThe council voted on Monday evening.\t${target}\t${category}\tMajor\t{}`;
  const table = [
    header,
    row('Le conseil a voté <v>lundi</v>.', 'Accuracy/Omission'),
    row('Le <v>sénat</v> a voté lundi.', 'Style/Awkward'),
  ];
  await answered(page, /\/annotations$/, () =>
    page.getByLabel('Fichier d’annotations').setInputFiles({
      name: 'marot.tsv',
      mimeType: 'text/tab-separated-values',
      buffer: Buffer.from(`${table.join('\n')}\n`),
    }),
  );
  await page.getByText('1 à sa place, 1 refusée.').waitFor();
  expect(await page.getByRole('row', { name: /sénat/ }).textContent()).toContain('pas dans cet article');
  await expectUsable(page, 'import');
  await answered(page, /\/annotations$/, () =>
    page.getByRole('button', { name: 'Placer l’annotation' }).click(),
  );
  await page.getByText('Annotation placée').waitFor();
  expect(await page.getByRole('row', { name: /Omission/ }).textContent()).toContain('1 (1)');
  await answered(page, /\/undo$/, () => page.getByRole('button', { name: 'Annuler' }).click());
  await page.getByText('Importation annulée').waitFor();
  expect(await db.flag.count({ where: { articleId, check: null, state: 'open' } })).toBe(0);
  await page.close();
});

test('a desk arranges its categories, and the flag form follows', async () => {
  const page = await pageOf('lea', `/admin/desks/${deskId}/typology`);
  await page.getByRole('heading', { level: 1, name: 'Catégories d’erreurs du desk Monde' }).waitFor();
  await expectUsable(page, 'typology');
  await page.getByRole('checkbox', { name: /Contresens/ }).uncheck();
  await page.getByLabel('Omission, Nom en français').fill('Oubli');
  const row = page.getByRole('row', { name: /Typographie/ });
  // From the eleventh place to the eighth among those that are offered.
  await row.getByLabel('Typographie, Nom en français').focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await answered(page, /\/rubric$/, () => page.getByRole('button', { name: 'Enregistrer' }).click());
  await page.getByText('Catégories enregistrées').waitFor();

  await page.goto(`/articles/${articleId}`);
  await page
    .getByRole('region', { name: /Bienvenue|Prise en main/ })
    .or(sentence(page, SENTENCE))
    .first()
    .waitFor();
  await sentence(page, SENTENCE).dblclick({ position: { x: 40, y: 12 } });
  await page.keyboard.press('F2');
  const form = page.getByRole('dialog');
  await form.getByText('Oubli').waitFor();
  expect(await form.getByText('Contresens').count()).toBe(0);
  // What says too little asks for a note.
  await form.getByLabel('Autre').check();
  await form.getByRole('button', { name: 'Signaler' }).click();
  await form.getByText('Dites en quelques mots de quoi il s’agit.').waitFor();
  await form.getByRole('textbox', { name: /Remarque/ }).fill('Légende répétée');
  await answered(page, /\/api\/flags$/, () => form.getByRole('button', { name: 'Signaler' }).click());

  // What the French leaves out is flagged on the English: its words, and no better ones to propose.
  await sentence(page, 'The council voted').dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press('F2');
  await form.locator('q[lang="en"]').waitFor();
  expect(await form.getByRole('textbox', { name: /Mieux/ }).count()).toBe(0);
  await page.keyboard.press('1');
  await answered(page, /\/api\/flags$/, () => page.keyboard.press('Control+Enter'));
  const omission = { articleId, category: 'accuracy/omission', state: 'open' } as const;
  expect(
    await db.flag.findFirst({ where: omission, select: { sentence: { select: { side: true } } } }),
  ).toEqual({
    sentence: { side: 'source' },
  });
  await page.close();
  expect(errors).toEqual([]);
});
