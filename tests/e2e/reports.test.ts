import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { createUser } from '#lib/usecases/people/create-user.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { makeDesk } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

const WEEK_MS = 7 * 86_400_000;
let app: TestApp;
let browser: Browser;
let db: Db;
let newest: string;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  const { id } = await createUser(db, { email: 'lea@example.org', name: 'Léa', password: PASSWORD });
  const deskId = (await makeDesk(db, 'monde', 'Monde')).id;
  await db.membership.create({ data: { deskId, userId: id, role: 'lead' } });
  const memberships = [{ deskId, role: 'lead' as const }];
  const call = { db, actor: { userId: id, name: 'Léa', isAdmin: false, canWrite: true, memberships } };
  for (let weeks = 7; weeks >= 0; weeks -= 1) {
    const article = await importArticle(call, {
      deskId,
      title: `Conseil ${weeks}`,
      source: 'The council voted on Monday for the new port.\n\nThe mayor left before noon.',
      target: 'Le conseil a voté lundi pour le nouveau port.\n\nLa maire est partie avant midi.',
      metadata: { engine: weeks % 2 === 0 ? 'Moteur A' : 'Moteur B' },
    });
    newest = article.id;
    const { sentences } = await getArticle(call, { id: article.id });
    const [first] = sentences.filter(({ side }) => side === 'target');
    if (!first) throw new Error('No sentence');
    const category = weeks > 3 ? 'accuracy/mistranslation' : 'style/awkward';
    await raiseFlag(call, {
      sentenceId: first.id,
      from: 0,
      to: 2,
      quote: first.current.slice(0, 2),
      category,
      severity: 'minor',
      note: '',
      suggestion: null,
    });
    const text = first.current.replace('le nouveau port', 'le port neuf');
    await reviseSentence(call, { id: first.id, version: first.version, text });
    // The newest is left for the page to deliver.
    if (weeks === 0) continue;
    const { version } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    await updateArticle(call, { id: article.id, version, state: 'delivered' });
    await db.article.update({
      where: { id: article.id },
      data: { deliveredAt: new Date(Date.now() - weeks * WEEK_MS) },
    });
  }
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

test('delivers an article, and shows quality by week in plots that one can save and tables', async () => {
  const page = await openAs({ browser, app }, 'lea@example.org', `/articles/${newest}/export`);
  const errors = collectErrors(page);
  await page.getByRole('button', { name: 'Marquer comme livré' }).click();
  await page.getByRole('button', { name: 'Rouvrir l’article' }).waitFor();

  await page.getByRole('link', { name: 'Rapports' }).click();
  await page.getByRole('heading', { level: 1, name: 'Rapports' }).waitFor();
  await page.getByText('8 articles livrés').waitFor();
  await page.getByLabel('Une ligne par').selectOption('engine');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.waitForURL(/by=engine/);
  // One minor error in fourteen words.
  const plot = page.getByRole('img', { name: /^Note MQM du texte reçu/ });
  await plot.waitFor();
  expect(await page.getByRole('row', { name: /Moteur A \d/ }).count()).toBe(4);
  await page
    .getByRole('row', { name: /Traduction maladroite|Maladroit/ })
    .first()
    .waitFor();
  expect(await page.getByRole('row', { name: /le nouveau port/ }).textContent()).toContain('8');

  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Image (PNG)' }).first().click();
  const saved = await (await picture).path();
  expect([...(await readFile(saved)).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const table = page.waitForEvent('download');
  await page.getByRole('link', { name: /CSV/ }).first().click();
  expect((await table).suggestedFilename()).toMatch(/^relire-quality-.*\.csv$/);

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
