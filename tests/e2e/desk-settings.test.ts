import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { makeDesk } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, openListening, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let deskId: string;
let articleId: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  const { id } = await createUser(db, { email: 'lea@example.org', name: 'Léa', password: PASSWORD });
  deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  await db.membership.create({ data: { deskId, userId: id, role: 'lead' } });
  const actor = {
    userId: id,
    name: 'Léa',
    isAdmin: false,
    canWrite: true,
    memberships: [{ deskId, role: 'lead' as const }],
  };
  const article = await importArticle(
    { db, actor },
    {
      deskId,
      title: 'Un port pour Rouen',
      source:
        'A harbour for Rouen\n\nThe chairman of the council voted on Monday.\n\nThe mayor has plans for the harbour.',
      target:
        'Un port pour Rouen\n\nLe chairman du conseil a voté lundi ?\n\nLa maire a des projets interessants pour le port ; un tokamac aussi.',
    },
  );
  articleId = article.id;
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

const openPage = (path: string, options?: BrowserContextOptions) =>
  openAs({ browser, app }, 'lea@example.org', path, options);

/** The card of a finding, in its article, as a person opens it once the page has come to life. */
async function openCard(article: string, flagId: string): Promise<Page> {
  const page = await openPage('/articles');
  await openListening(page, `/articles/${article}`);
  await page.locator(`[data-flag="${flagId}"]`).click();
  await page.locator(`[data-flag="${flagId}"][aria-expanded="true"] + section`).waitFor();
  return page;
}

const open = async (check: string) =>
  (await db.flag.findMany({ where: { articleId, check, state: 'open' }, orderBy: { quote: 'asc' } })).map(
    ({ quote }) => quote,
  );

test('a lead sets the typography of the house, sees what comes of it, and takes it back', async () => {
  const page = await openPage(`/admin/desks/${deskId}`);
  const errors = collectErrors(page);
  await page.getByRole('link', { name: 'Typographie et vérifications' }).click();
  await page.getByRole('heading', { name: 'Typographie de la maison' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Usage', { exact: true }).selectOption('web');
  await page.getByLabel(/^Devant\s\?/).selectOption('none');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Typographie enregistrée' }).waitFor();
  const { typography } = await db.desk.findUniqueOrThrow({ where: { id: deskId } });
  expect(typography).toEqual({ base: 'web', spaces: { '?': 'none' } });
  await page.goto(`/articles/${articleId}`);
  await page.getByText('La maire a des').first().waitFor();
  expect(await open('missing-no-break-space')).toEqual([' ;']);

  await page.goto(`/admin/desks/${deskId}/checks`);
  await page.getByLabel(/^Réglage de «\u00a0Orthographe/).selectOption('off');
  await page.getByRole('status').filter({ hasText: 'réglage enregistré' }).waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('status').filter({ hasText: 'Dernier réglage annulé' }).waitFor();
  await expect.poll(() => page.getByLabel(/^Réglage de «\u00a0Orthographe/).inputValue()).toBe('auto');
  expect(errors).toEqual([]);
});

test('a lead writes the reasons of the desk, and a card offers them by number', async () => {
  const page = await openPage(`/admin/desks/${deskId}/checks`);
  const errors = collectErrors(page);
  await page.getByLabel('Pour écarter un signalement').fill('Écrit ainsi au Monde.\n\nCitation exacte.');
  await page.getByRole('button', { name: 'Enregistrer les motifs' }).click();
  await page.getByRole('status').filter({ hasText: 'Motifs enregistrés' }).waitFor();
  const { reasons } = await db.desk.findUniqueOrThrow({ where: { id: deskId } });
  expect(reasons).toEqual({ dismiss: ['Écrit ainsi au Monde.', 'Citation exacte.'], sendBack: [] });
  expect(await violations(page)).toEqual([]);

  // One that is shown: those in doubt are folded away.
  const { id } = await db.flag.findFirstOrThrow({
    where: { articleId, state: 'open', lane: 'sure' },
    orderBy: { id: 'asc' },
  });
  const card = await openCard(articleId, id);
  await card.keyboard.press('i');
  const field = card.getByRole('textbox', { name: 'Pourquoi l’écarter' });
  await field.waitFor();
  // By its place: on AZERTY this key writes é.
  await field.press('Digit2');
  await expect.poll(() => field.inputValue()).toBe('Citation exacte.');
  await card.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('status').filter({ hasText: 'Dernier réglage annulé' }).waitFor();
  await expect.poll(() => page.getByLabel('Pour écarter un signalement').inputValue()).toBe('');
  expect(errors).toEqual([]);
});

test('a lead pastes a glossary, and articles are held to it', async () => {
  const page = await openPage(`/admin/desks/${deskId}/glossary`);
  const errors = collectErrors(page);
  expect(await violations(page)).toEqual([]);
  await page.getByText('Coller une liste').click();
  await page
    .getByLabel('Liste', { exact: true })
    .fill(
      'Anglais\tFrançais\tRègle\nchairman\tprésident\timposé\tGuide\nchairman\tchairman\tproscrit\nharbour',
    );
  await page.getByText('Ligne 4 laissée de côté').waitFor();
  await page.getByRole('button', { name: 'Ajouter 2 termes' }).click();
  await page.getByRole('status').filter({ hasText: '2 termes ajoutés' }).waitFor();
  await page.getByRole('row').filter({ hasText: 'proscrit' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`/articles/${articleId}`);
  await page.getByText('La maire a des').first().waitFor();
  expect(await open('glossary')).toContain('chairman');
  expect(errors).toEqual([]);
});

test('a word goes to the dictionary of the desk by keyboard, from the article, and out of it again', async () => {
  const unknown = await db.flag.findFirstOrThrow({
    where: { articleId, check: 'spelling', quote: 'interessants' },
  });
  const page = await openCard(articleId, unknown.id);
  const errors = collectErrors(page);
  await page.keyboard.press('i');
  await page.getByRole('radio', { name: 'ici seulement' }).waitFor();
  await page.keyboard.type('Mot juste');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /au dictionnaire du desk/ }).isChecked()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => open('spelling')).toEqual(['tokamac']);
  await page.goto(`/admin/desks/${deskId}/checks`);
  await page.getByRole('button', { name: /^Retirer «\sinteressants/ }).click();
  await page.getByRole('status').filter({ hasText: 'retiré du dictionnaire' }).waitFor();
  expect(await db.dismissal.count({ where: { removedAt: null } })).toBe(0);
  expect(errors).toEqual([]);
});

test('findings that are alike are fixed in one act, after one look at every change', async () => {
  const actor = await db.user.findFirstOrThrow({});
  const memberships = [{ deskId, role: 'lead' as const }];
  const words = ['Est-il venu', 'Est-elle venue', 'Sont-ils venus'];
  const { id } = await importArticle(
    { db, actor: { userId: actor.id, name: actor.name, isAdmin: false, canWrite: true, memberships } },
    {
      deskId,
      title: 'Questions',
      source: 'Questions\n\nHas he come?\n\nHas she come?\n\nHave they come?',
      target: `Questions\n\n${words.map((one) => `${one} !`).join('\n\n')}`,
    },
  );
  const flags = await db.flag.findMany({ where: { articleId: id, check: 'missing-no-break-space' } });
  expect(flags).toHaveLength(3);
  const page = await openCard(id, flags[0]?.id ?? '');
  const errors = collectErrors(page);
  await page.getByRole('button', { name: 'Corriger les 3 semblables' }).waitFor();
  await page.keyboard.press('Shift+F');
  const dialog = page.getByRole('dialog', { name: 'Corriger ces 3 passages' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const states = async () =>
    (await db.flag.findMany({ where: { id: { in: flags.map((flag) => flag.id) } } })).map(
      ({ state }) => state,
    );
  await expect.poll(states).toEqual(['fixed', 'fixed', 'fixed']);
  await page.getByText('3 passages corrigés.').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(states).toEqual(['open', 'open', 'open']);
  expect(errors).toEqual([]);
});
