import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { makeDesk, makePerson, SEED_TITLE, seedTexts } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { PASSWORD, signIn } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let folder: string;
let context: BrowserContext;
let errors: string[];

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 2);
  const desks = [await makeDesk(db, 'monde', 'Monde'), await makeDesk(db, 'sports', 'Sports')];
  const on = (role: 'editor' | 'lead') => desks.map(({ id }) => ({ id, role }));
  await makePerson(db, {
    email: 'claire@relire.test',
    name: 'Claire',
    password: PASSWORD,
    desks: on('editor'),
  });
  await makePerson(db, { email: 'luc@relire.test', name: 'Luc', password: PASSWORD, desks: on('lead') });
  await makePerson(db, { email: 'seul@relire.test', name: 'Seul', password: PASSWORD });
  folder = await mkdtemp(join(tmpdir(), 'relire-files-'));
  await writeFile(join(folder, 'en.txt'), seedTexts().source);
  await writeFile(join(folder, 'fr.txt'), `\uFEFF${seedTexts().target.replaceAll('\n', '\r\n')}`);
  await writeFile(join(folder, 'latin1.txt'), Buffer.from('café', 'latin1'));
  await writeFile(join(folder, 'broken.docx'), 'PK\u0003\u0004 nothing');
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'fr-FR', baseURL: app.url });
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

async function openAs(name: string, path: string): Promise<Page> {
  const page = await context.newPage();
  errors = collectErrors(page);
  await signIn(page, `${name}@relire.test`, path);
  return page;
}

const english = (page: Page) => page.getByRole('textbox', { name: 'Anglais, la référence' });
const french = (page: Page) => page.getByRole('textbox', { name: 'Français, l’article' });
const submit = (page: Page) => page.getByRole('button', { name: 'Importer', exact: true });

test('an empty desk says what to do; without a desk, whom to ask', async () => {
  const page = await openAs('claire', '/articles');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Importer le premier article' }).click();
  await page.waitForURL(`${app.url}/import`);
  expect(await submit(page).isDisabled()).toBe(true);
  await context.clearCookies();
  const lost = await openAs('seul', '/articles');
  expect(await lost.getByRole('heading', { level: 2 }).textContent()).toBe('Vous n’êtes sur aucun desk');
});

test('a bilingual file comes in linked, and goes out as Word with its changes tracked', async () => {
  const page = await openAs('luc', '/import');
  const units = [
    ['The minister spoke.', 'Le ministre a parlé.'],
    ['He left early.', 'Il est parti tÃ´t, dÃ©jÃ\u00a0 fatiguÃ©.'],
  ];
  const text = `source\ttarget\n${units.map((unit) => unit.join('\t')).join('\n')}\n`;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'deux.tsv', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('2 segments lus, déjà liés', { exact: false }).waitFor();
  await page.getByRole('checkbox', { name: /mal décodés/ }).waitFor();
  await page.getByText('Voir le résultat').click();
  await page.getByText('Il est parti tôt, déjà fatigué.').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Titre de l’article').fill('Deux phrases');
  await submit(page).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1) ?? '';
  expect(await db.link.findMany({ where: { articleId: id }, select: { score: true, origin: true } })).toEqual(
    [
      { score: 1, origin: 'human' },
      { score: 1, origin: 'human' },
    ],
  );
  await page.goto(`/articles/${id}/export`);
  await page.getByRole('radio', { name: 'Texte' }).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Word, modifications suivies' }).isChecked()).toBe(true);
  await page.getByText('Les mots du fichier', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Passer outre…' }).click();
  await page.getByLabel('Motif').fill('Essai');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Passer outre et télécharger' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('deux-phrases.changes.docx');
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
});

test('the seed pair, dropped as files, becomes an article; its file is what the preview shows', async () => {
  const page = await openAs('luc', '/import');
  const [first, second] = [page.locator('input[type=file]').nth(0), page.locator('input[type=file]').nth(1)];
  await first.setInputFiles(join(folder, 'broken.docx'));
  await page.getByText('Ce fichier est endommagé', { exact: false }).waitFor();
  // A refusal is an answer that the browser notes.
  expect(errors.splice(0)).toEqual([expect.stringContaining('422')]);
  await first.setInputFiles(join(folder, 'latin1.txt'));
  await page.getByText('encodage reconnu', { exact: false }).waitFor();
  await first.setInputFiles(join(folder, 'en.txt'));
  await second.setInputFiles(join(folder, 'fr.txt'));
  await page.getByText('26 phrases dans l’article').nth(1).waitFor();
  const title = page.getByLabel('Titre de l’article');
  expect(await title.inputValue()).toBe('Beijing, Tianjin and Hebei draw closer for growth');
  await page.getByText('Repris de la référence anglaise', { exact: false }).waitFor();
  const hashtags = page.getByRole('checkbox', { name: /^Mots-dièse/ });
  await hashtags.uncheck();
  await page.getByText('27 phrases dans l’article').waitFor();
  await hashtags.check();
  await title.fill(SEED_TITLE);
  await page.getByLabel('Desk').selectOption({ label: 'Sports' });
  expect(await violations(page)).toEqual([]);
  await submit(page).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1) ?? '';

  const article = await db.article.findUniqueOrThrow({
    where: { id },
    include: { desk: true, texts: { orderBy: { side: 'asc' } } },
  });
  expect(article).toMatchObject({ title: SEED_TITLE, desk: { slug: 'sports' } });
  expect(Buffer.from(article.texts[1]?.raw ?? [])).toEqual(await readFile(join(folder, 'fr.txt')));

  const received = await page.request.get(`/api/articles/${id}/texts/target`);
  expect(await received.body()).toEqual(await readFile(join(folder, 'fr.txt')));
  expect(received.headers()).toMatchObject({
    'content-type': 'text/plain',
    'content-disposition': 'attachment; filename="pekin-tianjin-et-le-hebei-se-rapprochent-pour-leur.fr.txt"',
    'x-content-type-options': 'nosniff',
  });

  await page.goto(`/articles/${id}/export?format=md`);
  expect(await violations(page)).toEqual([]);
  const preview = await page.locator('pre').textContent();
  expect(preview).toMatch(/^# Pékin, Tianjin et le Hebei/);
  const sentence = await page.locator('details a').first().getAttribute('href');
  expect(sentence).toMatch(new RegExp(`^/articles/${id}#s-[0-9a-f-]{36}$`));
  await page.getByRole('button', { name: 'Passer outre…' }).click();
  const confirm = page.getByRole('button', { name: 'Passer outre et télécharger' });
  expect(await confirm.isDisabled()).toBe(true);
  await page.getByLabel('Motif').fill('Bouclage');
  const [download] = await Promise.all([page.waitForEvent('download'), confirm.click()]);
  expect(download.suggestedFilename()).toBe('pekin-tianjin-et-le-hebei-se-rapprochent-pour-leur.md');
  await download.saveAs(join(folder, 'out.md'));
  expect(await readFile(join(folder, 'out.md'), 'utf8')).toBe(preview);
  const event = await db.event.findFirstOrThrow({ where: { articleId: id, type: 'article:exported' } });
  expect(event.detail).toMatchObject({ format: 'md', gatePassed: true, reason: 'Bouclage' });
});

test('what import did is shown before and after, and mojibake is taken back', async () => {
  const page = await openAs('claire', '/import');
  await writeFile(join(folder, 'hurt.txt'), 'La forÃªt a brÃ»lÃ©. Rien n’a Ã©tÃ© sauvÃ©.');
  await english(page).fill('The forest burned. Nothing was saved.');
  await page.locator('input[type=file]').nth(1).setInputFiles(join(folder, 'hurt.txt'));
  await page.getByLabel('Titre de l’article').fill('La forêt');
  await expect.poll(() => submit(page).isEnabled()).toBe(true);
  await submit(page).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/ingest`);
  await page.getByText('Fichier reçu', { exact: false }).waitFor();
  expect(await page.locator('mark').first().textContent()).toBe('Ãª');
  const after = page.getByRole('region', { name: /^Après, Français/ });
  await after.getByText('La forêt a brûlé.', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Annuler.: 6 caractères mal décodés/ }).click();
  await after.getByText('La forÃªt a brÃ»lÃ©.', { exact: false }).waitFor();
  expect(await page.locator('mark').count()).toBe(0);
  await page.getByRole('button', { name: /^Refaire/ }).click();
  await after.getByText('La forêt a brûlé.', { exact: false }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Télécharger tel que reçu' }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('la-foret.fr.txt');
  expect(await readFile(await download.path())).toEqual(await readFile(join(folder, 'hurt.txt')));
});

test('several articles leave as one ZIP, which says what is not in it', async () => {
  const desk = await db.desk.findUniqueOrThrow({ where: { slug: 'sports' } });
  const luc = await db.user.findUniqueOrThrow({ where: { email: 'luc@relire.test' } });
  const actor = {
    userId: luc.id,
    name: luc.name,
    isAdmin: false,
    memberships: [{ deskId: desk.id, role: 'lead' as const }],
    canWrite: true,
  };
  const ids = [];
  for (const title of ['Stade', 'Tribune', 'Vestiaire']) {
    const texts = { source: 'The match is over.', target: 'Le match est terminé.' };
    ids.push((await importArticle({ db, actor }, { ...texts, deskId: desk.id, title })).id);
  }
  await db.sentence.updateMany({ where: { articleId: { in: ids.slice(0, 2) } }, data: { progress: 'done' } });
  const page = await openAs('luc', '/articles?desk=sports');
  for (const title of ['Stade', 'Tribune', 'Vestiaire'])
    await page.getByRole('checkbox', { name: `Choisir « ${title} »` }).check();
  await page.getByText('3 choisis').waitFor();
  await page.getByRole('button', { name: 'Exporter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporter 3 articles' });
  await dialog.getByRole('checkbox', { name: 'XLIFF 1.2' }).check();
  expect(await violations(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Préparer le ZIP' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^relire-\d{4}-\d\d-\d\d\.zip$/);
  await dialog.getByText('2 articles exportés.').waitFor();
  await dialog.getByText('1 phrase à terminer', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files).sort()).toEqual([
    'manifest.json',
    'stade.docx',
    'stade.xlf',
    'tribune.docx',
    'tribune.xlf',
  ]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await page.getByRole('checkbox', { name: 'Choisir toute la page' }).check();
  await page.getByRole('button', { name: 'Ne plus choisir' }).click();
  expect(await page.getByRole('button', { name: 'Exporter…' }).count()).toBe(0);
});

test('nothing typed is lost: not by a reload, not by a cut, not by clearing', async () => {
  const page = await openAs('claire', '/import');
  await english(page).fill('The mayor opened the park on Monday. Many people came to see it.');
  await french(page).fill('Le maire a inauguré le parc lundi. Beaucoup de gens sont venus.');
  await page.getByLabel('Titre de l’article').fill('Le parc');
  await page.reload();
  await expect.poll(() => french(page).inputValue()).toMatch(/^Le maire/);
  expect(await page.getByLabel('Titre de l’article').inputValue()).toBe('Le parc');

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  expect(await french(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Rétablir les textes effacés' }).click();
  expect(await french(page).inputValue()).toMatch(/^Le maire/);

  await expect.poll(() => submit(page).isEnabled()).toBe(true);
  // The server does the work, but its answer is cut off: a second press must not make a second article.
  await page.route('**/api/articles', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await submit(page).click();
  await page.getByRole('alert').getByText('Le serveur est injoignable', { exact: false }).waitFor();
  expect(await french(page).inputValue()).toMatch(/^Le maire/);
  await page.unroute('**/api/articles');
  await submit(page).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  expect(await db.article.count({ where: { title: 'Le parc' } })).toBe(1);
  await page.goto('/import');
  expect(await french(page).inputValue()).toBe('');
  errors.splice(0, errors.length, ...errors.filter((line) => !line.includes('ERR_FAILED')));
});

test('swapped texts are noticed and swapped; files dropped together find their places', async () => {
  const page = await openAs('claire', '/import');
  await english(page).fill(seedTexts().target);
  await french(page).fill(seedTexts().source);
  await page.getByText('Les textes semblent inversés', { exact: false }).waitFor();
  expect(await submit(page).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Inverser' }).click();
  await expect.poll(() => submit(page).isEnabled()).toBe(true);
  expect(await french(page).inputValue()).toBe(seedTexts().target);
  expect(await page.getByText('semblent inversés').count()).toBe(0);

  await page.getByRole('button', { name: 'Tout effacer' }).click();
  const { source, target } = seedTexts();
  const files = await page.evaluateHandle(
    ([fr = '', en = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([fr], 'fr.txt'));
      transfer.items.add(new File([en], 'en.txt'));
      return transfer;
    },
    [target, source],
  );
  await english(page).dispatchEvent('drop', { dataTransfer: files });
  await expect.poll(() => french(page).inputValue()).toBe(target);
  expect(await english(page).inputValue()).toBe(source);
});

test('the list searches and filters by words in its address', async () => {
  const page = await openAs('claire', '/articles');
  await page.locator('tbody tr').first().waitFor();
  const all = await page.locator('tbody tr').count();
  await page.getByRole('searchbox', { name: 'Chercher dans les titres' }).fill('pekin');
  await page.waitForURL(`${app.url}/articles?q=pekin`);
  await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
  await page.getByLabel('Desk').selectOption({ label: 'Monde' });
  await page.waitForURL(`${app.url}/articles?q=pekin&desk=monde`);
  await page.getByRole('heading', { name: 'Aucun article ne correspond' }).waitFor();
  await page.getByRole('link', { name: 'Retirer les filtres' }).click();
  await page.waitForURL(`${app.url}/articles`);
  await expect.poll(() => page.locator('tbody tr').count()).toBe(all);
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  const age = page.locator('time').first();
  await age.focus();
  expect(await page.getByRole('tooltip').first().isVisible()).toBe(true);
  expect(await violations(page)).toEqual([]);
});

test('an editor is stopped at the gate, and downloads when it opens', async () => {
  const { id } = await db.article.findFirstOrThrow({ where: { title: 'Le parc' } });
  const page = await openAs('claire', `/articles/${id}/export`);
  await page.getByText('Seul un responsable peut passer outre.').waitFor();
  await db.flag.updateMany({ where: { articleId: id }, data: { state: 'dismissed' } });
  await db.sentence.updateMany({ where: { articleId: id }, data: { progress: 'done' } });
  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger' }).click();
  expect((await download).suggestedFilename()).toBe('le-parc.txt');
  await page.getByText('« le-parc.txt » est téléchargé.').waitFor();
});

test('import and export are usable at 390 px', async () => {
  const { id } = await db.article.findFirstOrThrow({ where: { title: SEED_TITLE } });
  const page = await openAs('luc', '/import');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/import', '/articles', `/articles/${id}/export?format=html`]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
  }
});
