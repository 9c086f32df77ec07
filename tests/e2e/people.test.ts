import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { PASSWORD, signIn } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  await createUser(db, { email: 'claire@example.org', name: 'Claire', password: PASSWORD, isAdmin: true });
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: app.url, ...options });
  contexts.push(context);
  return context.newPage();
}

test('a wrong password is said in place and the address stays; the right one leads on', async () => {
  const page = await openPage();
  const errors = collectErrors(page);
  await page.goto('/account');
  await expect.poll(() => page.url()).toBe(`${app.url}/sign-in?next=%2Faccount`);
  await page.getByLabel('Adresse e-mail').fill('claire@example.org');
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas celui-ci');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert').filter({ hasText: 'ne vont pas ensemble' });
  await alert.waitFor();
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('claire@example.org');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${app.url}/account`);
  expect(errors).toEqual([]);
});

test('signing in and out works without scripts', async () => {
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto('/sign-in?next=/account');
  await page.getByLabel('Adresse e-mail').fill('claire@example.org');
  await page.getByLabel('Mot de passe', { exact: true }).fill('pas celui-ci');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  expect(await page.getByText('ne vont pas ensemble').count()).toBe(1);
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('claire@example.org');
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  expect(page.url()).toBe(`${app.url}/account`);
  await page.goto('/sign-out');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  expect(page.url()).toBe(`${app.url}/sign-in`);
  await page.goto('/account');
  expect(page.url()).toContain('/sign-in');
});

test('from a new desk to a person on it, who is later sent away', async () => {
  const page = await openPage();
  const errors = collectErrors(page);
  await signIn(page, 'claire@example.org', '/admin/desks');
  await page.getByLabel('Nouveau desk').fill('Monde');
  await page.getByRole('button', { name: 'Créer le desk' }).click();
  await page.getByRole('status').filter({ hasText: 'Monde' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Monde' }).click();

  await page.getByLabel('Invite comme').selectOption('lead');
  await page.getByRole('button', { name: 'Créer un lien d’invitation' }).click();
  const link = await page.getByLabel('Le lien d’invitation').inputValue();
  expect(link.startsWith(`${app.url}/invitation#`)).toBe(true);
  expect(await violations(page)).toEqual([]);

  const guest = await openPage();
  const guestErrors = collectErrors(guest);
  await guest.goto(link);
  await guest.getByRole('heading', { name: 'Rejoindre le desk Monde' }).waitFor();
  expect(await violations(guest)).toEqual([]);
  await guest.getByLabel('Adresse e-mail').fill('noe@example.org');
  await guest.getByLabel('Votre nom').fill('Noé');
  await guest.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await guest.getByRole('button', { name: 'Créer mon compte' }).click();
  await guest.waitForURL(`${app.url}/articles`);
  await guest.goto('/admin');
  await guest.getByRole('link', { name: 'Monde' }).waitFor();
  expect(await guest.getByRole('link', { name: 'Personnes' }).count()).toBe(0);
  expect(guestErrors).toEqual([]);

  await page.goto('/admin/people');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gérer Noé' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Désactiver', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Compte de Noé désactivé' }).waitFor();
  await guest.goto('/account');
  expect(guest.url()).toContain('/sign-in');
  // And back: what was done can be undone beside its message.
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await page.getByRole('status').filter({ hasText: 'Compte de Noé réactivé' }).waitFor();
  expect(errors).toEqual([]);
});

test('the account: language, a token that a script can use, another session ended', async () => {
  const page = await openPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  const errors = collectErrors(page);
  const elsewhere = await openPage();
  await signIn(elsewhere, 'claire@example.org', '/account');
  await signIn(page, 'claire@example.org', '/account');
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.getByLabel('Usage').fill('export du soir');
  await page.getByRole('button', { name: 'Créer un jeton' }).click();
  const token = await page.getByLabel('Le jeton', { exact: true }).inputValue();
  const answer = await fetch(`${app.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(await answer.json()).toMatchObject({ email: 'claire@example.org' });
  await page.getByRole('button', { name: 'Révoquer le jeton' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
  await page.getByRole('status').filter({ hasText: 'Jeton révoqué' }).waitFor();
  const refused = await fetch(`${app.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(refused.status).toBe(401);

  const end = page.getByRole('button', { name: /^Mettre fin à la session/ });
  for (let left = await end.count(); left > 0; left -= 1) {
    await end.first().click();
    await expect.poll(() => end.count()).toBe(left - 1);
  }
  await elsewhere.reload();
  expect(elsewhere.url()).toContain('/sign-in');

  const saved = page.waitForResponse((response) => response.url().endsWith('/api/me') && response.ok());
  await page.getByLabel('Fuseau horaire').selectOption('America/New_York');
  expect(await (await saved).json()).toMatchObject({ preferences: { timeZone: 'America/New_York' } });

  await page.getByLabel('English').check();
  await page.getByRole('heading', { name: 'My account' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(errors).toEqual([]);
});
