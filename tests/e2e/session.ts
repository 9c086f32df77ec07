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
  await settled(page);
}

/** Opens a screen and waits until all of it stands in its place. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/**
 * What a server sends after a first frame waits in hidden parts until React puts it in place; where React has drawn
 * it meanwhile, it stands there twice for some hundred milliseconds, and an id names two elements.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[hidden][id^="S:"]') === null);
}

/** Opens a screen of an article, and waits until it listens to the keyboard: it hears of others from then on. */
export async function openListening(page: Page, path: string): Promise<void> {
  const stream = page.waitForRequest((request) => /\/articles\/[^/]+\/stream$/.test(request.url()));
  await visit(page, path);
  await stream;
}
