import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { Sentence } from '#lib/db/generated/client.ts';
import type { Call } from '#lib/usecases/call.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openAs as openPage, PASSWORD } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';
import { type MailServer, readMail, startMailServer } from '#tests/integration/mail/mail-server.ts';

let app: TestApp;
let browser: Browser;
let mail: MailServer;
let db: Db;
let editor: Call;
let articleId: string;

beforeAll(async () => {
  mail = await startMailServer();
  const env = { RELIRE_SMTP_URL: mail.url, RELIRE_MAIL_FROM: 'Relire <relire@relire.example>' };
  [app, browser] = [await startApp({ env }), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  const desk = await makeDesk(db, 'monde', 'Monde');
  const person = (email: string, name: string, role: 'editor' | 'lead') =>
    makePerson(db, { email, name, password: PASSWORD, desks: [{ id: desk.id, role }] });
  editor = await person('edouard@example.org', 'Edouard Petit', 'editor');
  await person('lea@example.org', 'Léa Martin', 'lead');
  articleId = (await importSeed(editor, desk.id)).id;
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
  await mail?.close();
});

/** A browser of their own in which someone has signed in and gone somewhere. */
const openAs = (name: 'edouard' | 'lea', path: string) =>
  openPage({ browser, app }, `${name}@example.org`, path);

function sentenceAt(at: number): Promise<Sentence> {
  return db.sentence.findFirstOrThrow({
    where: { articleId, side: 'target', stepId: null },
    orderBy: { position: 'asc' },
    skip: at,
  });
}

/** Waits until the keyboard is on a sentence. */
async function onSentence(page: Page, id: string): Promise<void> {
  await page.locator(`[data-sentence="${id}"][data-active]`).first().waitFor();
}

const navigation = (page: Page) => page.getByRole('navigation', { name: 'Navigation principale' });

test('a sentence sent back reaches its editor at once, is corrected, and leaves the list', async () => {
  const { id, version } = await sentenceAt(3);
  await reviseSentence(editor, { id, version, text: 'Ce que j’avais écrit de cette phrase.' });

  const mine = await openAs('edouard', '/returns');
  const errors = collectErrors(mine);
  await mine.getByText('Rien ne vous est revenu.').waitFor();

  const hers = await openAs('lea', `/articles/${articleId}#s-${id}`);
  await onSentence(hers, id);
  await hers.keyboard.press('r');
  await hers.getByRole('region', { name: 'Renvoyer à l’auteur' }).getByRole('textbox').fill('Trop littéral');
  await hers.keyboard.press('Enter');

  const returned = mine.getByRole('article', { name: 'Léa Martin vous renvoie cette phrase' });
  await returned.getByText('Trop littéral').waitFor();
  await returned.getByRole('deletion').first().waitFor();
  await navigation(mine).getByRole('link', { name: 'Retours 1 retour' }).waitFor();
  await mine.getByRole('link', { name: 'Notifications 1 non lue' }).waitFor();
  expect(await violations(mine)).toEqual([]);

  await returned.getByRole('link', { name: 'Corriger' }).click();
  await onSentence(mine, id);
  await mine.keyboard.press('Enter');
  await mine.keyboard.press('Control+a');
  await mine.keyboard.insertText('Ce que j’écris maintenant.');
  await mine.keyboard.press('Control+Enter');
  await navigation(mine).getByRole('link', { name: 'Retours', exact: true }).click();
  await mine.getByText('Rien ne vous est revenu.').waitFor();
  const row = await db.sentence.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ progress: 'done', verdict: 'pending', current: 'Ce que j’écris maintenant.' });
  expect(errors).toEqual([]);
});

test('who is named in a comment is told, goes to the place, and answers', async () => {
  const { id } = await sentenceAt(6);
  const hers = await openAs('lea', '/articles');
  const mine = await openAs('edouard', `/articles/${articleId}#s-${id}`);
  const errors = [collectErrors(mine), collectErrors(hers)];
  await onSentence(mine, id);
  await mine.keyboard.press('k');
  const field = mine.getByRole('textbox', { name: 'Votre commentaire' });
  await field.fill('');
  await field.pressSequentially('Qu’en dis-tu, @le');
  await mine.getByRole('option', { name: 'Léa Martin' }).waitFor();
  expect(await violations(mine)).toEqual([]);
  await mine.keyboard.press('Enter');
  expect(await field.inputValue()).toBe('Qu’en dis-tu, @Léa Martin ');
  await field.pressSequentially('?');
  await mine.keyboard.press('Control+Enter');
  await mine.getByRole('status').filter({ hasText: 'Commentaire envoyé' }).waitFor();
  // The mark beside the sentence, and the button at the foot.
  await expect.poll(() => mine.getByRole('button', { name: '1 commentaire' }).count()).toBe(2);

  await hers.getByRole('link', { name: 'Notifications 1 non lue' }).click();
  await hers.getByText('Qu’en dis-tu, @Léa Martin ?').waitFor();
  expect(await violations(hers)).toEqual([]);
  await hers.getByRole('link', { name: 'Edouard Petit vous mentionne' }).click();
  await onSentence(hers, id);
  const talk = hers.getByRole('region', { name: 'Commentaires' });
  await talk.getByRole('article', { name: 'Commentaire de Edouard Petit' }).waitFor();
  await hers.getByRole('link', { name: 'Notifications', exact: true }).waitFor();
  await talk.getByRole('button', { name: 'Répondre' }).click();
  await talk.getByRole('textbox', { name: 'Votre réponse' }).fill('On garde.');
  await hers.keyboard.press('Control+Enter');

  // The answer comes into the discussion that is open on the other screen, and to the bell.
  const answer = mine.getByRole('article', { name: 'Commentaire de Léa Martin' });
  await answer.getByText('On garde.').waitFor();
  await mine.getByRole('link', { name: /Notifications \d non lue/ }).waitFor();
  await mine.getByRole('button', { name: 'Clore la discussion' }).click();
  await mine.getByText('Close par Edouard Petit · 2 commentaires').waitFor();
  await mine.getByRole('button', { name: 'Commenter' }).waitFor();
  expect(errors.flat()).toEqual([]);
});

test('in a narrow window the navigation opens from a button, and closes on the way', async () => {
  const page = await openPage({ browser, app }, 'edouard@example.org', '/articles', {
    viewport: { width: 390, height: 844 },
  });
  const menu = page.getByRole('button', { name: /^Menu/ });
  expect(await navigation(page).count()).toBe(0);
  await menu.focus();
  await page.keyboard.press('Enter');
  await navigation(page).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await navigation(page).waitFor({ state: 'hidden' });
  await menu.click();
  await navigation(page).getByRole('link', { name: 'Rapports' }).click();
  await page.waitForURL('**/reports');
  await navigation(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a forgotten password is replaced by the link of a mail', async () => {
  const context = await browser.newContext({ locale: 'fr-FR', baseURL: app.url });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
  await page.getByLabel('Adresse e-mail').fill('lea@example.org');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Si un compte existe à cette adresse').waitFor();
  await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(1);
  const { text } = readMail(mail.received[0]?.source ?? '');
  const link = /http:\/\/localhost:\d+\/password#\S+/.exec(text)?.[0] ?? '';
  await page.goto(link);
  await page.getByLabel('Mot de passe', { exact: true }).fill('un tout autre mot de passe');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${app.url}/articles`);
});
