import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#lib/db/client.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { collectErrors, openBrowser } from '#tests/e2e/browser.ts';
import { startApp, type TestApp } from '#tests/e2e/server.ts';
import { openListening, openAs as openPage, PASSWORD, visit } from '#tests/e2e/session.ts';
import { violations } from '#tests/e2e/violations.ts';

let app: TestApp;
let browser: Browser;
let db: Db;
let editor: Call;
let lead: Call;
let article: ArticleSummaryJson;

beforeAll(async () => {
  [app, browser] = [await startApp(), await openBrowser()];
  db = connect(app.databaseUrl, 3);
  const desk = await makeDesk(db, 'monde', 'Monde');
  const person = (name: string, role: 'editor' | 'lead') =>
    makePerson(db, {
      email: `${name.toLowerCase()}@example.org`,
      name,
      password: PASSWORD,
      desks: [{ id: desk.id, role }],
    });
  editor = await person('Edouard', 'editor');
  lead = await person('Lea', 'lead');
  article = await importSeed(editor, desk.id);
});
afterAll(async () => {
  await db?.$disconnect();
  await browser?.close();
  await app?.stop();
});

/** A browser of their own in which someone has signed in. */
const openAs = (name: 'edouard' | 'lea' | 'bo', path: string, options?: BrowserContextOptions) =>
  openPage({ browser, app }, `${name}@example.org`, path, options);

/** Flags a word of the article: worse than all that the checks find, so that it comes first. */
async function raise(words: string): Promise<string> {
  const row = await db.sentence.findFirstOrThrow({
    where: { articleId: article.id, side: 'target', stepId: null, current: { contains: words } },
    orderBy: { position: 'asc' },
  });
  const from = row.current.indexOf(words);
  const { flags } = await raiseFlag(editor, {
    sentenceId: row.id,
    from,
    to: from + words.length,
    quote: words,
    category: 'accuracy/mistranslation',
    severity: 'critical',
    note: `À revoir : ${words}`,
    suggestion: null,
  });
  return flags.find((one) => one.quote === words && one.check === null)?.id ?? '';
}

const item = (page: Page, id: string) => page.locator(`#flag-${id}`);
/** Takes up a flag; the page may not listen yet. */
async function choose(page: Page, id: string): Promise<void> {
  await item(page, id).waitFor();
  const isCurrent = () =>
    item(page, id).evaluate((element) => {
      element.blur();
      element.focus();
      return element.dataset.current !== undefined;
    });
  await expect.poll(isCurrent).toBe(true);
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const order = (page: Page) =>
  page.locator('article').evaluateAll((all) => all.map(({ id }) => id.replace('flag-', '')));

test('a lead goes through the queue without leaving the keyboard', async () => {
  const [first, second] = [await raise('capitale'), await raise('innovation')];
  const page = await openAs('lea', '/queue');
  const errors = collectErrors(page);
  await item(page, first).waitFor();
  const ids = await order(page);
  const [at, next] = [ids.indexOf(first), ids.indexOf(second)];
  expect(next).toBe(at + 1);
  expect(await item(page, first).locator('mark').textContent()).toBe('capitale');

  await choose(page, ids[0] ?? '');
  for (let step = 0; step < at; step++) await page.keyboard.press('j');
  if (at === 0) await page.keyboard.press('k');
  await expect.poll(() => focused(page)).toBe(`flag-${first}`);

  // A dismissal wants a reason; Escape thinks better of it.
  await page.keyboard.press('x');
  const reason = page.getByRole('textbox', { name: 'Pourquoi l’écarter' });
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe(`flag-${first}`);
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'C’est notre usage.' }).click();
  await page.keyboard.press('Enter');

  // It leaves, the next one has the focus, and u brings it back to where it was.
  await item(page, first).waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe(`flag-${second}`);
  const row = await db.flag.findUniqueOrThrow({ where: { id: first } });
  expect(row).toMatchObject({ state: 'dismissed', reason: 'C’est notre usage.' });
  await page.getByRole('status').filter({ hasText: 'Écarté' }).waitFor();
  await page.keyboard.press('u');
  await expect.poll(() => focused(page)).toBe(`flag-${first}`);
  expect(await order(page)).toEqual(ids);
  expect((await db.flag.findUniqueOrThrow({ where: { id: first } })).state).toBe('open');

  // There is no correction to apply: it says so.
  await page.keyboard.press('f');
  await item(page, first).getByRole('alert').filter({ hasText: 'Aucune correction' }).waitFor();

  await page.keyboard.press('m');
  await page.getByLabel('Votre commentaire').fill('Que dit la dépêche ?');
  await page.keyboard.press('Control+Enter');
  await item(page, first).getByText('1 commentaire').waitFor();
  await page.keyboard.press('g');
  await page.getByLabel('À qui l’attribuer').selectOption({ label: 'Edouard' });
  await page.keyboard.press('Enter');
  await item(page, first).getByText('attribué à Edouard').waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.keyboard.press('c');
  await item(page, first).waitFor({ state: 'detached' });
  expect((await db.flag.findUniqueOrThrow({ where: { id: first } })).state).toBe('confirmed');
  expect(errors).toEqual([]);
});

test('a lead compares the states of a sentence and sends it back with a reason', async () => {
  const flag = await raise('initié');
  const { sentenceId } = await db.flag.findUniqueOrThrow({ where: { id: flag } });
  const revise = async (call: Call, change: (text: string) => string) => {
    const { current, version } = await db.sentence.findUniqueOrThrow({ where: { id: sentenceId } });
    await reviseSentence(call, { id: sentenceId, text: change(current), version });
  };
  await revise(editor, (text) => `Aujourd’hui ${text}`);
  await revise(lead, (text) => text.replace('Aujourd’hui', 'Hier'));

  const page = await openAs('lea', '/queue');
  const errors = collectErrors(page);
  await choose(page, flag);
  // What is compared stands below the choice of it.
  const layers = item(page, flag).getByRole('group', { name: 'Comparer' }).locator('..');
  const words = (tag: 'ins' | 'del') => layers.locator(tag).allTextContents();
  const joined = async () => [await words('del'), await words('ins')].map((all) => all.join('').trim());
  await expect.poll(joined).toEqual(['', 'Hier']);
  await page.keyboard.press('d');
  await expect.poll(joined).toEqual(['', 'Aujourd’hui']);
  await page.keyboard.press('d');
  await expect.poll(joined).toEqual(['Aujourd’hui', 'Hier']);
  expect(await layers.getByRole('radio', { checked: true }).count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('b');
  const reason = page.getByRole('textbox', { name: 'Pourquoi la phrase revient' });
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Dites pourquoi' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await reason.press('Digit2');
  await expect.poll(() => reason.inputValue()).toBe('La formulation est à reprendre.');
  await reason.fill('La date manque.');
  await page.keyboard.press('Enter');
  await item(page, flag).getByText('Motif : La date manque.').waitFor();
  const sent = await db.sentence.findUniqueOrThrow({ where: { id: sentenceId } });
  expect(sent).toMatchObject({ verdict: 'sent_back', verdictReason: 'La date manque.' });
  // Once is enough; u takes it back, and the flag has been left alone.
  await page.keyboard.press('b');
  await item(page, flag).getByRole('alert').filter({ hasText: 'déjà renvoyée' }).waitFor();
  await page.keyboard.press('u');
  await item(page, flag).getByText('Motif : La date manque.').waitFor({ state: 'detached' });
  expect((await db.sentence.findUniqueOrThrow({ where: { id: sentenceId } })).verdict).toBe('pending');
  expect((await db.flag.findUniqueOrThrow({ where: { id: flag } })).state).toBe('open');
  expect(errors).toEqual([]);
});

test('a fix is applied in one key, and the words are in the article', async () => {
  const page = await openAs('lea', '/queue');
  const finding = await db.flag.findFirstOrThrow({
    where: { articleId: article.id, check: 'stop-lowercase', state: 'open' },
  });
  const before = await db.sentence.findUniqueOrThrow({ where: { id: finding.sentenceId } });
  await choose(page, finding.id);
  await item(page, finding.id).getByRole('button', { name: 'Corriger' }).waitFor();
  await page.keyboard.press('f');
  await item(page, finding.id).waitFor({ state: 'detached' });
  const after = await db.sentence.findUniqueOrThrow({ where: { id: finding.sentenceId } });
  expect(after.current).not.toBe(before.current);
  await page.keyboard.press('u');
  await item(page, finding.id).waitFor();
});

test('filters are words in the address, and survive a reload', async () => {
  const page = await openAs('lea', '/queue');
  await page.getByLabel('Gravité').selectOption('critical');
  await page.waitForURL(`${app.url}/queue?desk=monde&severity=critical`);
  await page.getByLabel('Signalé par').selectOption({ label: 'Edouard' });
  await page.waitForURL(/author=/);
  await expect.poll(() => order(page).then((ids) => ids.length)).toBeGreaterThan(0);
  const ids = await order(page);
  const rows = await db.flag.findMany({ where: { id: { in: ids } } });
  expect(new Set(rows.map(({ severity, check }) => `${severity} ${check}`))).toEqual(
    new Set(['critical null']),
  );
  await page.reload();
  expect(await order(page)).toEqual(ids);
  await page.getByRole('searchbox').fill('rien de tel');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Rien ne répond à ces filtres' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Effacer les filtres' }).first().click();
  await page.waitForURL(`${app.url}/queue?desk=monde`);
});

test('what others decide and raise shows up without a jump', async () => {
  const mine = await raise('région');
  const page = await openAs('edouard', '/account');
  const errors = collectErrors(page);
  // The stream is open once the list has been read again after it: listen before it can be.
  const reread = page.waitForResponse((answer) => answer.url().includes('/api/flags?'));
  await visit(page, '/queue');
  await item(page, mine).waitFor();
  await reread;
  const ids = await order(page);

  await decideFlag(lead, { id: mine, decision: 'dismiss', reason: 'Le terme est juste.' });
  await item(page, mine).getByText('Écarté par Lea').waitFor();
  await item(page, mine).getByText('Motif : Le terme est juste.').waitFor();
  expect(await order(page)).toEqual(ids);

  const fresh = await raise('développement');
  await page.getByRole('button', { name: '1 nouveau' }).waitFor();
  expect(await order(page)).toEqual(ids);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '1 nouveau' }).click();
  await expect.poll(() => focused(page)).toBe(`flag-${fresh}`);
  expect(await item(page, mine).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('a lead’s decision shows up on the editor’s article screen without a reload', async () => {
  const flag = await raise('coopération');
  const writing = await openAs('edouard', `/articles/${article.id}`);
  const errors = collectErrors(writing);
  const mark = writing.locator(`[data-flag="${flag}"]`).first();
  await mark.waitFor();
  // Kept on this very document: a reload would lose it.
  await writing.evaluate(() => Object.assign(window, { sameDocument: true }));

  const judging = await openAs('lea', '/queue');
  await choose(judging, flag);
  await judging.keyboard.press('c');
  await item(judging, flag).waitFor({ state: 'detached' });
  await writing.locator('[data-state="confirmed"]').filter({ has: mark }).waitFor();

  await judging.keyboard.press('u');
  await item(judging, flag).waitFor();
  await writing.locator('[data-state="open"]').filter({ has: mark }).waitFor();
  await choose(judging, flag);
  await judging.keyboard.press('x');
  await judging.getByRole('textbox', { name: 'Pourquoi l’écarter' }).fill('Le mot est juste.');
  await judging.keyboard.press('Enter');
  await mark.waitFor({ state: 'detached' });
  expect(await writing.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(errors).toEqual([]);

  // And the way from the queue leads to the sentence itself.
  const other = await raise('Hebei');
  await judging.getByRole('button', { name: 'nouveau' }).click();
  await item(judging, other).waitFor();
  await choose(judging, other);
  await judging.keyboard.press('o');
  await judging.waitForURL(/\/articles\/[0-9a-f-]+#s-[0-9a-f-]+$/);
});

test('an editor may fix and dismiss findings, and does not judge people’s flags', async () => {
  const flag = await raise('Tianjin');
  const page = await openAs('edouard', '/queue');
  await choose(page, flag);
  await item(page, flag).getByRole('button', { name: 'Commenter' }).waitFor();
  for (const name of ['Confirmer', 'Écarter', 'Attribuer'])
    expect(await item(page, flag).getByRole('button', { name }).count()).toBe(0);
  await page.keyboard.press('c');
  await item(page, flag).getByRole('alert').filter({ hasText: 'Votre rôle' }).waitFor();
  expect((await db.flag.findUniqueOrThrow({ where: { id: flag } })).state).toBe('open');
});

test.each(['light', 'dark'] as const)('it holds on a small screen, %s', async (colorScheme) => {
  const page = await openAs('lea', '/queue', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme,
  });
  const errors = collectErrors(page);
  await page.locator('article').first().waitFor();
  await choose(page, (await order(page))[0] ?? '');
  await page.getByRole('button', { name: 'Filtrer' }).tap();
  await page.getByLabel('Catégorie').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await violations(page)).toEqual([]);
  await page.locator('article').nth(1).locator('p').first().tap();
  await page.locator('article').nth(1).getByRole('button', { name: 'Écarter' }).tap();
  await page.getByLabel('Pourquoi l’écarter').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test('one queue over all desks: a lead of one of them judges there, and reads the other', async () => {
  const [world, sport] = [
    await db.desk.findUniqueOrThrow({ where: { slug: 'monde' } }),
    await makeDesk(db, 'sport', 'Sport'),
  ];
  const here = { id: world.id, role: 'lead' as const };
  const both = { email: 'bo@example.org', name: 'Bo', password: PASSWORD };
  await makePerson(db, { ...both, desks: [here, { id: sport.id, role: 'editor' }] });
  const sports = await makePerson(db, {
    email: 'sportif@example.org',
    name: 'Sportif',
    desks: [{ id: sport.id, role: 'editor' }],
  });
  const match = await importSeed(sports, sport.id);
  const done = await Promise.all(
    [article, match].map(async ({ id }, at) => {
      const row = await db.sentence.findFirstOrThrow({
        where: { articleId: id, side: 'target', stepId: null, progress: 'untouched', current: { not: '' } },
        orderBy: { position: 'asc' },
      });
      await moveSentence(at === 0 ? editor : sports, { id: row.id, move: 'finish' });
      return row.id;
    }),
  );
  const page = await openAs('bo', '/queue');
  const errors = collectErrors(page);
  // Both desks, each flag with the name of its own.
  await page.getByLabel('Desk').waitFor();
  expect(await page.getByLabel('Desk').inputValue()).toBe('');
  expect(await page.locator('article', { hasText: 'Sport' }).count()).toBeGreaterThan(0);
  expect(await page.locator('article', { hasText: 'Monde' }).count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: /^À approuver/ }).click();
  await page.waitForURL('/queue?show=review');
  const theirs = page.locator(`#segment-${done[1]}`);
  await theirs.waitFor();
  // Where one only edits there is nothing to judge by, and the key says why.
  await theirs.focus();
  expect(await theirs.getByRole('button', { name: 'Approuver' }).count()).toBe(0);
  await page.keyboard.press('c');
  await page.getByRole('status').filter({ hasText: 'Votre rôle ne permet pas' }).waitFor();

  // All that the filter gives: the preview says what is left out.
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Approuver en bloc' });
  await dialog.getByText('1 laissé de côté : votre rôle ne le permet pas').waitFor();
  await dialog.getByRole('button', { name: 'Approuver 1 phrase' }).click();
  await page.locator(`#segment-${done[0]}`).waitFor({ state: 'detached' });
  const verdicts = await Promise.all(
    done.map(async (id) => (await db.sentence.findUniqueOrThrow({ where: { id } })).verdict),
  );
  expect(verdicts).toEqual(['approved', 'pending']);
  await page.keyboard.press('u');
  await page.locator(`#segment-${done[0]}`).waitFor();

  // A view over all desks is one's own.
  await page.goto('/queue?severity=minor');
  await page.getByRole('button', { name: 'Garder cette vue…' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('Mineurs partout');
  expect(await page.getByLabel('Pour tout le desk').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^Mineurs partout/ }).waitFor();
  await page.getByLabel('Desk').selectOption({ label: 'Sport' });
  await page.waitForURL('/queue?desk=sport');
  expect(errors).toEqual([]);
});

test('a sentence is given to somebody from the queue and from the article, and found on the board', async () => {
  const open = { articleId: article.id, side: 'target', stepId: null, current: { not: '' } } as const;
  const rows = await db.sentence.findMany({ where: open, orderBy: { position: 'asc' } });
  const [reviewed, other] = rows.slice(-2);
  if (!reviewed || !other) throw new Error('Too short');
  await moveSentence(editor, { id: reviewed.id, move: 'finish' });

  const page = await openAs('lea', '/queue?desk=monde&show=review');
  const errors = collectErrors(page);
  const row = page.locator(`#segment-${reviewed.id}`);
  await row.waitFor();
  await expect
    .poll(async () => {
      await row.evaluate((element) => {
        element.blur();
        element.focus();
      });
      return row.getAttribute('data-current');
    })
    .not.toBeNull();
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Confier des phrases' });
  await dialog.getByLabel('À qui les confier').selectOption({ label: 'Edouard' });
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Confier 1 phrase' }).click();
  await row.getByText('confiée à Edouard').waitFor();

  // In the article: the foot says who has it, and G gives another one.
  const bench = await openAs('lea', '/articles');
  await openListening(bench, `/articles/${article.id}#s-${reviewed.id}`);
  await bench.getByText('confiée à Edouard').waitFor();
  await bench.goto(`/articles/${article.id}#s-${other.id}`);
  await bench.reload();
  const given = bench.getByRole('button', { name: /^Confier/ });
  await given.click();
  const person = bench.getByLabel('À qui l’attribuer ?');
  await person.selectOption({ label: 'Edouard' });
  expect(await violations(bench)).toEqual([]);
  const told = bench.waitForResponse((response) => response.url().includes('/changes'));
  await bench.getByRole('button', { name: 'Attribuer' }).click();
  await told;
  await bench.getByText('confiée à Edouard').waitFor();
  expect((await db.sentence.findUniqueOrThrow({ where: { id: other.id } })).assigneeId).toBe(
    editor.actor.userId,
  );

  // Whoever was given it is told, with the way to it; the list of one's own holds it, and so does the board.
  const mine = await openAs('edouard', '/notifications');
  const way = mine.locator(`a[href="/articles/${article.id}#s-${other.id}"]`);
  await way.filter({ hasText: 'Lea vous confie une phrase' }).waitFor();
  await mine.goto('/queue');
  await mine.getByRole('link', { name: /^Phrases à moi/ }).click();
  await mine.locator(`#segment-${other.id}`).waitFor();
  expect(await mine.locator(`#segment-${reviewed.id}`).count()).toBe(0);
  await mine.goto('/board');
  await mine.getByRole('link', { name: '1 phrase confiée' }).click();
  await mine.locator(`#segment-${other.id}`).waitFor();
  expect(errors).toEqual([]);
});
