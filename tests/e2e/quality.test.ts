import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { makeDesk } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let articleId: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  const { id } = await createUser(db, { email: 'lea@example.org', name: 'Léa', password: PASSWORD });
  const deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  await db.membership.create({ data: { deskId, userId: id, role: 'lead' } });
  const memberships = [{ deskId, role: 'lead' as const }];
  const call = { db, actor: { userId: id, name: 'Léa', isAdmin: false, canWrite: true, memberships } };
  articleId = (
    await importArticle(call, {
      deskId,
      title: 'Un port pour Rouen',
      source: 'The council voted on Monday.\n\nThe mayor left before noon.',
      target: 'Le conseil a voté lundi.\n\nLa maire est partie avant midi.',
    })
  ).id;
  const { sentences } = await getArticle(call, { id: articleId });
  for (const { id: sentenceId, current } of sentences.filter(({ side }) => side === 'target')) {
    const words = { from: 0, to: 2, quote: current.slice(0, 2) };
    const about = {
      category: 'accuracy/mistranslation',
      severity: 'major',
      note: '',
      suggestion: null,
    } as const;
    await raiseFlag(call, { sentenceId, ...words, ...about });
  }
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

test('shows errors, scores and a warning, and gives the annotations', async () => {
  const path = `/articles/${articleId}/quality`;
  const page = await openAs({ browser, app }, 'lea@example.org', path);
  const errors = collectErrors(page);
  await page.getByRole('heading', { level: 1, name: 'Qualité' }).waitFor();
  // Ten words, two segments, two major errors: 1,000 points a thousand words, 5 a segment, nothing left of 100.
  expect(await page.getByRole('row', { name: /Contresens/ }).textContent()).toContain('2 (2)');
  expect(await page.getByRole('row', { name: /Note WMT/ }).textContent()).toContain('5,00');
  await page.getByText('Texte court').waitFor();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Table pour Marot (TSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.annotations\.tsv$/);

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  expect(errors).toEqual([]);
});
