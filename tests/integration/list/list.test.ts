import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freeSlug } from '#lib/db/rows/article-list.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';
import { openDesk, type TestDesk } from '#tests/integration/import/desk.ts';

let world: TestDesk;
const ids: string[] = [];
const TITLES = ['Pékin accélère', 'Œuvres à 100 %', 'Le parc', 'La gare', 'Vide'];

beforeAll(async () => {
  world = await openDesk();
  for (const title of TITLES) {
    const { id } = await importArticle(world.editor, {
      source: 'The mayor opened the park on Monday. Many people came to see it.',
      target: 'Le maire a inauguré le parc lundi. Beaucoup de gens sont venus le voir.',
      deskId: world.desk.id,
      title,
    });
    ids.push(id);
  }
  await importArticle(world.outsider, {
    source: 'The match was won by the home team.',
    target: 'Le match a été gagné par les locaux.',
    deskId: world.outsider.actor.memberships[0]?.deskId ?? '',
    title: 'Un match',
  });
});
afterAll(() => world.close());

async function titles(query: Partial<Parameters<typeof listArticles>[1]>, call = world.editor) {
  const { items } = await listArticles(call, { limit: 50, ...query });
  return items.map((item) => item.title);
}

it('shows the articles of one’s desks, the last changed first; all of them to an admin', async () => {
  expect(await titles({})).toEqual([...TITLES].reverse());
  expect(await titles({}, world.outsider)).toEqual(['Un match']);
  expect(await titles({}, world.admin)).toHaveLength(6);
  expect(await titles({ desk: world.desk.id }, world.admin)).toHaveLength(5);
  const alone = { ...world.editor, actor: { ...world.editor.actor, memberships: [] } };
  expect(await titles({}, alone)).toEqual([]);
  await expect(titles({ desk: world.desk.id }, world.outsider)).rejects.toMatchObject({ status: 404 });
});

it.each([
  ['pékin', ['Pékin accélère']],
  ['PEKIN', ['Pékin accélère']],
  ['oeuvres', ['Œuvres à 100 %']],
  ['100 %', ['Œuvres à 100 %']],
  ['%', ['Œuvres à 100 %']],
  ['_', []],
  ['  ', [...TITLES].reverse()],
])('finds %j', async (q, expected) => {
  expect(await titles({ q })).toEqual(expected);
});

it('gives every article once, page by page, also those of one moment', async () => {
  await world.db.article.updateMany({
    where: { id: { in: ids.slice(0, 3) } },
    data: { updatedAt: new Date() },
  });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listArticles(world.editor, { limit: 2, cursor });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toHaveLength(5);
  expect(new Set(seen)).toEqual(new Set(ids));
  await expect(listArticles(world.editor, { limit: 2, cursor: 'x' })).rejects.toMatchObject({ status: 400 });
});

it('filters by the very status that the summary shows', async () => {
  const states = [
    [{ progress: 'done' }, { progress: 'untouched' }],
    [{ progress: 'done' }, { progress: 'done', verdict: 'approved' }],
    [{ verdict: 'approved' }, { verdict: 'approved' }],
    [{ verdict: 'sent_back' }, { progress: 'untouched' }],
    [{ current: '' }, { current: '' }],
  ] as const;
  for (const [index, pair] of states.entries()) {
    for (const [position, data] of pair.entries()) {
      await world.db.sentence.updateMany({
        where: { articleId: ids[index] ?? '', side: 'target', position },
        data,
      });
    }
  }
  const all = await listArticles(world.editor, { limit: 50 });
  for (const status of ['untouched', 'in_progress', 'done', 'approved', 'sent_back'] as const) {
    const filtered = await listArticles(world.editor, { limit: 50, status });
    const expected = all.items.filter((item) => item.status === status).map((item) => item.id);
    expect(filtered.items.map((item) => item.id)).toEqual(expected);
    expect(expected).toHaveLength(1);
  }
});

it('filters by state and assignee', async () => {
  const [first = '', second = ''] = ids;
  await world.db.article.update({ where: { id: first }, data: { state: 'archived' } });
  await world.db.article.update({ where: { id: second }, data: { assigneeId: world.editor.userId } });
  expect(await titles({ state: 'archived' })).toEqual([TITLES[0]]);
  expect(await titles({ assignee: world.editor.userId })).toEqual([TITLES[1]]);
  expect((await titles({ assignee: 'none' })).sort()).toEqual(TITLES.filter((_, at) => at !== 1).sort());
});

it('asks the database the same number of questions whatever the number of articles', async () => {
  const queries = async (limit: number) => {
    let count = 0;
    const counted = world.db.$extends({
      query: {
        $allOperations({ args, query }) {
          count++;
          return query(args);
        },
      },
    });
    await listArticles({ ...world.editor, db: counted as unknown as typeof world.db }, { limit });
    return count;
  };
  expect(await queries(5)).toBe(await queries(1));
});

it('finds a free slug among thousands of one title by a few looks', async () => {
  const { db, editor, desk } = world;
  await db.$executeRaw`
    INSERT INTO article (id, "deskId", slug, title, "createdById")
    SELECT gen_random_uuid(), ${desk.id}::uuid, CASE number WHEN 1 THEN 'le-train' ELSE 'le-train-' || number END, 'Le train', ${editor.actor.userId}::uuid
    FROM generate_series(1, 5000) AS number`;
  const asked = vi.spyOn(db, '$queryRaw');
  expect(await freeSlug(db, desk.id, 'Le train')).toBe('le-train-5001');
  expect(asked.mock.calls.length).toBeLessThan(6);
});
