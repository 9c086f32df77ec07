import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openListening, openAs as openPage, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let deskId: string;
let editor: Call;
let lead: Call;
/** A fresh copy of the seed for each test. */
let articleId: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  const person = (name: string, role: 'editor' | 'lead') =>
    makePerson(db, {
      email: `${name.toLowerCase()}@example.org`,
      name,
      password: PASSWORD,
      desks: [{ id: deskId, role }],
    });
  editor = await person('Edouard', 'editor');
  lead = await person('Lea', 'lead');
});
beforeEach(async () => {
  articleId = (await importSeed(editor, deskId)).id;
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

/** A browser of their own in which someone has the article open. */
async function openAs(name: 'edouard' | 'lea', options?: BrowserContextOptions): Promise<Page> {
  const page = await openPage({ browser, app }, `${name}@example.org`, null, options);
  await openArticle(page);
  return page;
}

/** Typing is saved after a pause, and after a cut by and by. */
function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 45_000 });
}

/** Opens the article and waits until it listens to the keyboard. */
async function openArticle(page: Page): Promise<void> {
  await openListening(page, `/articles/${articleId}`);
}

function sentences() {
  return db.sentence.findMany({
    where: { articleId, side: 'target', stepId: null },
    orderBy: { position: 'asc' },
  });
}

/** The n-th French sentence as the database has it. */
async function wording(place: number): Promise<string> {
  return (await sentences())[place]?.current ?? '';
}

/** Goes from problem to problem until the card says this; gives the number of keystrokes. */
async function f8Until(page: Page, words: string): Promise<number> {
  for (let pressed = 1; pressed < 100; pressed++) {
    await page.keyboard.press('F8');
    const card = page.locator('[data-flag][aria-expanded="true"] + section');
    await card.waitFor();
    if (((await card.textContent()) ?? '').includes(words)) return pressed;
  }
  throw new Error(`No problem about ${words}`);
}

/** Goes into the text of the n-th French sentence, to its end. */
async function editAt(page: Page, place: number): Promise<void> {
  await page.locator('[data-side="target"]').nth(place).focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-editing]').waitFor();
  await page.keyboard.press('Control+End');
}

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

test('the whole job by keyboard: fix, edit, finish, dismiss, flag, undo, redo', async () => {
  const page = await openAs('edouard');
  const errors = collectErrors(page);

  await f8Until(page, 'projet. rapport');
  await page.keyboard.press('f');
  await soon(() => wording(2)).toMatch(/livrant le projet$/);
  await f8Until(page, '. .');
  await page.keyboard.press('f');
  await soon(async () => (await sentences()).some(({ current }) => current.includes('. .'))).toBe(false);

  // Typing, with the spaces that French wants, and on to the next sentence.
  await editAt(page, 0);
  await page.keyboard.type(' Vraiment\u202f?');
  await page.keyboard.press('Control+Enter');
  await soon(() => wording(0)).toMatch(/ Vraiment\u202f\?$/);
  await soon(async () => (await sentences())[0]?.progress).toBe('done');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Texte de la phrase 2',
  );

  await page.keyboard.press('Escape');
  await f8Until(page, 'Beijing');
  await page.keyboard.press('i');
  await page.keyboard.type('Nom de la région');
  await page.keyboard.press('Enter');
  const dismissed = () => db.flag.findMany({ where: { articleId, state: 'dismissed' } });
  await soon(async () => (await dismissed())[0]?.reason).toBe('Nom de la région');

  await editAt(page, 1);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Digit1');
  await page.keyboard.press('Shift+M');
  await page.keyboard.press('Control+Enter');
  const flags = () => db.flag.findMany({ where: { articleId, check: null } });
  await soon(async () => (await flags())[0]).toMatchObject({
    category: 'accuracy/mistranslation',
    severity: 'major',
    state: 'open',
    from: 0,
  });
  // The focus is back where it was.
  await page.locator('[data-editing]:focus').waitFor();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await said(page, 'Annulé\u00a0: passage signalé.');
  await soon(async () => (await flags())[0]?.state).toBe('withdrawn');

  await openArticle(page);
  await soon(async () => (await dismissed()).length).toBe(1);
  await page.keyboard.press('Control+Shift+z');
  await said(page, 'Rétabli\u00a0: passage signalé.');
  await soon(async () => (await flags())[0]?.state).toBe('open');
  expect(errors).toEqual([]);
});

test('a fragment joins the sentence before it with Backspace, and undo parts them', async () => {
  const page = await openAs('edouard');
  await editAt(page, 3);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Backspace');
  // Typed before the answer is there.
  await page.keyboard.type('#');
  await soon(() => wording(2)).toMatch(/projet\.# rapport d’activité/);
  expect(await wording(3)).toBe('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await said(page, 'Annulé\u00a0: correction.');
  await page.keyboard.press('Control+z');
  await said(page, 'Annulé\u00a0: phrases réunies.');
  expect(await wording(3)).toMatch(/^rapport d’activité/);
});

test('pasted lines become one line, and spaces stay as they are', async () => {
  const page = await openAs('edouard');
  await editAt(page, 0);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', ' un\n deux\u00a0:  trois');
    data.setData('text/html', '<b>un</b>');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.keyboard.press('Escape');
  await soon(() => wording(0)).toMatch(/fluides\. un deux\u00a0: {2}trois$/);
});

test('what is typed while the network is cut arrives afterwards', async () => {
  const page = await openAs('edouard');
  await editAt(page, 0);
  await page.context().setOffline(true);
  await page.keyboard.type(' Hors ligne.');
  await page.getByText('Hors connexion').waitFor();
  expect(await wording(0)).not.toMatch(/Hors ligne/);
  await page.keyboard.type(' Encore.');
  await page.context().setOffline(false);
  await soon(() => wording(0)).toMatch(/ Hors ligne\. Encore\.$/);
  await page.getByText('Hors connexion').waitFor({ state: 'detached' });
});

test('what is typed in a tab that is killed is there when the article is opened again', async () => {
  const page = await openAs('edouard');
  const context = page.context();
  await editAt(page, 0);
  await context.route('**/api/sentences/**', (route) => route.abort());
  await page.keyboard.type(' Onglet tué.');
  // At once: before the pause after which typing is saved.
  await page.close({ runBeforeUnload: false });
  expect(await wording(0)).not.toMatch(/tué/);
  await context.unroute('**/api/sentences/**');
  const again = await context.newPage();
  await openArticle(again);
  await said(again, 'a été reprise');
  await soon(() => wording(0)).toMatch(/ Onglet tué\.$/);
});

test('what is typed while the server is down arrives when it is up again', async () => {
  const page = await openAs('edouard');
  await editAt(page, 0);
  await app.kill();
  await page.keyboard.type(' Serveur tué.');
  await page.getByText('Hors connexion').waitFor();
  await app.restart();
  await soon(() => wording(0)).toMatch(/ Serveur tué\.$/);
});

test('two people in one sentence: other words are joined, the same words are chosen between', async () => {
  const page = await openAs('edouard');
  const [first, second] = await sentences();
  if (!first || !second) throw new Error('the seed has sentences');
  const revise = (id: string, text: string, version: number) => reviseSentence(lead, { id, text, version });

  await editAt(page, 0);
  await page.context().setOffline(true);
  await page.keyboard.type(' Fin.');
  await revise(first.id, first.current.replace('La coopération', 'Cette coopération'), first.version);
  await page.context().setOffline(false);
  await soon(() => wording(0)).toMatch(/^Cette coopération.* Fin\.$/);
  await said(page, 'Lea a modifié cette phrase');
  await soon(() => page.locator('[data-editing]').textContent()).toMatch(/^Cette coopération.* Fin\.$/);

  await editAt(page, 1);
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.type('Mes');
  await revise(second.id, second.current.replace(/^Les/, 'Tes'), second.version);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Comparer les deux versions' }).click({ timeout: 15_000 });
  await page.getByRole('heading', { name: 'Lea a modifié les mêmes mots' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Garder la mienne' }).click();
  await soon(() => wording(1)).toMatch(/^Mes ?trois/);
});

test('others’ work shows without moving the caret', async () => {
  const page = await openAs('edouard');
  const [first, , third] = await sentences();
  if (!first || !third) throw new Error('the seed has sentences');
  await editAt(page, 0);
  await page.keyboard.press('Home');
  await reviseSentence(lead, { id: third.id, text: 'Une phrase de Léa.', version: third.version });
  await page.getByText('Une phrase de Léa.', { exact: true }).waitFor();
  await reviseSentence(lead, { id: first.id, text: `Or, ${first.current}`, version: first.version });
  await soon(() => page.locator('[data-editing]').textContent()).toMatch(/^Or, /);
  await page.keyboard.type('#');
  await soon(() => wording(0)).toMatch(/^Or, La .*#/);
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('accessible and without console errors in every state: %s, %d px', async (theme, width) => {
  const page = await openAs('lea', { viewport: { width, height: 844 }, colorScheme: theme });
  const errors = collectErrors(page);
  const states: [name: string, reach: () => Promise<unknown>][] = [
    ['reading', async () => undefined],
    [
      'card',
      async () => {
        await page.keyboard.press('F8');
        // The first card is fetched.
        await page.getByRole('region', { name: /^Signalement sur / }).waitFor();
      },
    ],
    ['dismissing', () => page.keyboard.press('i')],
    ['row', () => page.keyboard.press('Escape')],
    ['editing', () => page.keyboard.press('Enter')],
    ['flag form', () => page.keyboard.press('F2')],
    [
      'comparison',
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await page.keyboard.press('d');
      },
    ],
    [
      'history',
      async () => {
        await page.keyboard.press('h');
        await page.getByText('version actuelle').waitFor();
      },
    ],
    [
      'sending back',
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('r');
      },
    ],
    [
      'cheat-sheet',
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        await page.getByRole('heading', { name: 'Raccourcis et légende' }).waitFor();
      },
    ],
    [
      'journal',
      async () => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Journal' }).click();
        await page.getByText('importation', { exact: true }).waitFor();
      },
    ],
    [
      'steps',
      async () => {
        await page.keyboard.press('Escape');
        await page.locator('summary').first().click();
      },
    ],
  ];
  for (const [name, reach] of states) {
    await reach();
    expect(await violations(page), name).toEqual([]);
    const tooWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(tooWide), `${name}: no sideways scrolling`).toBe(false);
  }
  expect(errors).toEqual([]);
});

test('title and details are edited, kept, and taken back', async () => {
  const page = await openAs('edouard');
  await page.getByRole('button', { name: 'Modifier le titre et la fiche' }).click();
  const dialog = page.getByRole('dialog', { name: 'Titre et fiche' });
  await dialog.getByLabel('Titre', { exact: true }).fill(' ');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.getByText('Un article a besoin d’un titre.').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByLabel('Titre', { exact: true }).fill('Trois villes, une région');
  await dialog.getByLabel('Crédit photo').fill('Photo : Sun Lijun / China Daily');
  await page.keyboard.press('Enter');
  await said(page, 'Titre et fiche enregistrés');
  await page.getByRole('heading', { level: 1, name: 'Trois villes, une région' }).waitFor();
  const stored = () => db.article.findUniqueOrThrow({ where: { id: articleId } });
  expect(await stored()).toMatchObject({
    title: 'Trois villes, une région',
    metadata: { credit: 'Photo : Sun Lijun / China Daily' },
  });
  await page.keyboard.press('Control+z');
  await soon(async () => (await stored()).title).not.toBe('Trois villes, une région');
});

test('a lead approves and sends back with a reason, which the editor sees at once', async () => {
  const [page, other] = [await openAs('lea'), await openAs('edouard')];
  const rows = page.locator('[data-side="target"]');
  await rows.nth(0).focus();
  await page.keyboard.press('a');
  await other.getByLabel(/^Phrase 1, Approuvée/).waitFor();
  await rows.nth(1).focus();
  await page.keyboard.press('r');
  await page.keyboard.type('Trop proche de l’anglais');
  await page.keyboard.press('Enter');
  await other.getByLabel(/^Phrase 2, Renvoyée/).waitFor();
  await other.locator('[data-side="target"]').nth(1).focus();
  await other.getByText('Trop proche de l’anglais').waitFor();
});

test('the page starts on less than 175 kB of JavaScript, and fetches less than 200 kB in all', async () => {
  const page = await openAs('edouard');
  const scripts = () =>
    page.evaluate(() => {
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const ready = visit?.loadEventEnd ?? 0;
      return performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({ name, late: startTime > ready }));
    });
  // Parts that the first look does not need come when the browser is idle.
  await soon(async () => (await scripts()).filter(({ late }) => late).length).toBeGreaterThan(4);
  const sizes = await Promise.all(
    (await scripts()).map(async ({ name, late }) => ({
      late,
      size: gzipSync(await (await page.request.get(name)).body()).length,
    })),
  );
  const sum = (some: typeof sizes) => some.reduce((total, { size }) => total + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sum(sizes.filter(({ late }) => !late))).toBeLessThan(175_000);
  expect(sum(sizes)).toBeLessThan(200_000);
});

test('the journal leads back to a moment, shows before what that changes, and undo returns', async () => {
  const page = await openAs('edouard');
  const errors = collectErrors(page);
  const machine = await wording(2);
  for (const words of [' Un.', ' Deux.']) {
    await editAt(page, 2);
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await soon(() => wording(2)).toContain(words);
  }
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  const entries = page.getByRole('dialog').getByRole('listitem');
  await entries.first().waitFor();
  await entries.last().getByRole('button', { name: 'Revenir à ce moment…' }).click();
  await page.getByText('1 phrase change').waitFor();
  expect(await page.getByRole('dialog').locator('del').allTextContents()).toContain(' Un. Deux.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revenir à ce moment', exact: true }).click();
  await page.getByRole('status').getByText('Article ramené à ce moment').waitFor();
  expect(await wording(2)).toBe(machine);
  await page.keyboard.press('Control+z');
  await soon(() => wording(2)).toBe(`${machine} Un. Deux.`);
  expect(errors).toEqual([]);
});

test('people see who else is in the article and where, until they leave', async () => {
  const page = await openAs('edouard');
  const errors = collectErrors(page);
  const others = page.getByRole('list', { name: 'Aussi dans cet article' });
  const colleague = await openAs('lea');
  await others.getByText('Lea', { exact: true }).waitFor();
  await colleague.locator('[data-side="target"]').nth(4).focus();
  await others.getByRole('button', { name: 'Lea, phrase 5' }).waitFor();
  expect(await page.locator('[data-side="target"]').nth(4).getAttribute('data-others')).toBe('Lea');
  // The one who came later learns of the one who was there.
  await colleague.getByRole('list', { name: 'Aussi dans cet article' }).getByText('Edouard').waitFor();
  expect(await violations(page)).toEqual([]);
  await others.getByRole('button', { name: 'Lea, phrase 5' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-others'))).toBe('Lea');
  await colleague.close();
  await others.waitFor({ state: 'detached' });
  expect(await page.locator('[data-others]').count()).toBe(0);
  expect(errors).toEqual([]);
});
