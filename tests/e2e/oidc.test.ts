import { OAuth2Server } from 'oauth2-mock-server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from '#lib/db/client.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';

let app: TestApp;
let browser: Browser;
const provider = new OAuth2Server();
let claims: Record<string, unknown> = {};

beforeAll(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, '127.0.0.1');
  provider.issuer.url = `http://127.0.0.1:${provider.address().port}`;
  provider.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, claims));
  provider.service.on('beforeUserinfo', (answer) => {
    answer.body = claims;
  });
  provider.service.on('beforeAuthorizeRedirect', (_, request) => {
    claims = { ...claims, nonce: new URL(request.url ?? '', provider.issuer.url).searchParams.get('nonce') };
  });
  app = await startApp({
    env: {
      OIDC_ISSUER: provider.issuer.url,
      OIDC_CLIENT_ID: 'relire',
      OIDC_CLIENT_SECRET: 'shared secret',
      OIDC_NAME: 'Rédaction',
    },
  });
  const db = connect(app.databaseUrl, 1);
  await createUser(db, { email: 'claire@example.org', name: 'Claire', password: null });
  await db.$disconnect();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await provider.stop();
});

test('a click leads through the provider and back to the page asked for', async () => {
  claims = { sub: 'claire', email: 'claire@example.org', email_verified: true };
  const page = await browser.newPage({ locale: 'fr-FR' });
  const errors = collectErrors(page);
  await page.goto(`${app.url}/account`);
  await page.getByRole('link', { name: 'Continuer avec Rédaction' }).click();
  await page.waitForURL(`${app.url}/account`);
  expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('claire@example.org');
  expect(errors).toEqual([]);
  await page.close();
});

test('a stranger is told how to get in', async () => {
  claims = { sub: 'stranger', email: 'stranger@example.org', email_verified: true };
  const page = await browser.newPage({ locale: 'fr-FR' });
  await page.goto(`${app.url}/sign-in`);
  await page.getByRole('link', { name: 'Continuer avec Rédaction' }).click();
  await page.getByRole('alert').filter({ hasText: 'demandez un lien d’invitation' }).waitFor();
  await page.close();
});
