import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { TestApp } from '#tests/e2e/server.ts';

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

const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/**
 * A page in a browser of one person's own, signed in (by the form, the first time) and at `path`; at null, nowhere yet.
 * It is closed with the browser.
 */
export async function openAs(
  { browser, app }: { browser: Browser; app: Pick<TestApp, 'url'> },
  email: string,
  path: string | null = '/articles',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const who = `${app.url} ${email}`;
  const storageState = signedIn.get(who);
  const context = await browser.newContext({
    locale: 'fr-FR',
    baseURL: app.url,
    ...(storageState ? { storageState } : {}),
    ...options,
  });
  const page = await context.newPage();
  if (!storageState) {
    await signIn(page, email);
    signedIn.set(who, await context.storageState());
  }
  if (path !== null) await visit(page, path);
  return page;
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
