import type { Page } from 'playwright-core';

/** Of everybody in these tests. */
export const PASSWORD = 'un mot de passe assez long';

/** Signs in by the form, which leads on to `path`. */
export async function signIn(page: Page, email: string, path = '/articles'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(path);
}

/** Opens a screen of an article, and waits until it listens to the keyboard: it hears of others from then on. */
export async function openListening(page: Page, path: string): Promise<void> {
  const stream = page.waitForRequest((request) => request.url().endsWith('/stream'));
  await page.goto(path);
  await stream;
}
