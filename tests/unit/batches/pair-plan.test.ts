import { expect, it } from 'vitest';
import type { GivenFile } from '#app/components/batches/given-files.ts';
import { filesOf, inParts, join, type PairPlan, part, planPairs } from '#app/components/batches/pair-plan.ts';

const file = (path: string, text = '', size = 10): GivenFile => ({
  path,
  size,
  bytes: async () => new TextEncoder().encode(text),
});

async function planOf(...files: (string | GivenFile)[]): Promise<PairPlan> {
  const plan = await planPairs(files.map((one) => (typeof one === 'string' ? file(one) : one)));
  if (!plan) throw new Error('no plan');
  return plan;
}

it('pairs a folder by names, and tells what stayed alone and what is no text', async () => {
  const plan = await planOf('lot/a.en.txt', 'lot/a.fr.txt', 'lot/b.fr.txt', 'lot/notes.pdf', 'lot/.DS_Store');
  expect(plan).toMatchObject({
    pairs: [{ name: 'a', source: 'a.en.txt', target: 'a.fr.txt' }],
    alone: ['b.fr.txt'],
    left: 1,
    manifest: null,
  });
});

it('follows a manifest, and tells what it lists in vain', async () => {
  const list = [
    { source: 'one.txt', target: 'deux.txt', title: 'Deux' },
    { source: 'one.txt', target: 'trois.txt' },
  ];
  const plan = await planOf(
    file('x/manifest.json', JSON.stringify(list)),
    'x/one.txt',
    'x/deux.txt',
    'x/quatre.txt',
  );
  expect(plan).toMatchObject({
    pairs: [{ source: 'one.txt', target: 'deux.txt', title: 'Deux' }],
    alone: ['quatre.txt'],
    missing: ['trois.txt'],
    manifest: 'manifest.json',
  });
  expect(await planPairs([file('manifest.json', '{"pairs": 1}')])).toBeNull();
});

it('makes an article of each file of both languages, which may be left out', async () => {
  const plan = await planOf('lot/a.en.txt', 'lot/a.fr.txt', 'lot/memoire.tmx', 'lot/B.XLF', 'lot/image.png');
  expect(plan).toMatchObject({
    pairs: [{ name: 'a' }, { name: 'B.XLF', both: 'B.XLF' }, { name: 'memoire.tmx', both: 'memoire.tmx' }],
    alone: [],
    left: 1,
  });
  expect(plan.pairs.flatMap(filesOf)).toEqual(['a.en.txt', 'a.fr.txt', 'B.XLF', 'memoire.tmx']);
  const [, , memory] = plan.pairs;
  if (!memory) throw new Error('no memory');
  expect(part(plan, memory)).toMatchObject({
    pairs: [{ name: 'a' }, { both: 'B.XLF' }],
    alone: ['memoire.tmx'],
  });
});

it('follows a manifest that names files of both languages', async () => {
  const list = [{ both: 'tableau.csv', title: 'Tableau' }, { both: 'absent.tmx' }];
  const plan = await planOf(file('manifest.json', JSON.stringify(list)), 'tableau.csv', 'autre.tsv');
  expect(plan).toMatchObject({
    pairs: [{ name: 'tableau.csv', both: 'tableau.csv', title: 'Tableau' }],
    missing: ['absent.tmx'],
    alone: ['autre.tsv'],
  });
  const lines = file('manifest.tsv', 'source\ttarget\ttitle\ntableau.csv\t\tTableau\na.txt\tb.txt\n');
  const listed = await planOf(lines, 'tableau.csv', 'a.txt', 'b.txt');
  expect(listed.pairs).toEqual([
    { name: 'tableau.csv', both: 'tableau.csv', title: 'Tableau' },
    { name: 'b.txt', source: 'a.txt', target: 'b.txt', title: undefined },
  ]);
  for (const wrong of ['[{"both": "a.csv", "target": "b.txt"}]', '[{"source": "a.txt"}]', '[{"both": 1}]'])
    expect(await planPairs([file('manifest.json', wrong), file('a.csv')])).toBeNull();
});

it('lets pairs be parted and joined by hand', async () => {
  const plan = await planOf('a.en.txt', 'a.fr.txt', 'b.en.txt', 'c.fr.txt');
  const [pair] = plan.pairs;
  if (!pair) throw new Error('no pair');
  const parted = part(plan, pair);
  expect(parted).toMatchObject({ pairs: [], alone: ['a.en.txt', 'a.fr.txt', 'b.en.txt', 'c.fr.txt'] });
  expect(join(parted, 'b.en.txt', 'c.fr.txt')).toMatchObject({
    pairs: [{ name: 'c.fr', source: 'b.en.txt', target: 'c.fr.txt' }],
    alone: ['a.en.txt', 'a.fr.txt'],
  });
});

it('keeps what goes in one request under its limit', async () => {
  const names = ['a', 'b', 'c'].flatMap((name) => [
    file(`${name}.en.txt`, '', 7_000_000),
    file(`${name}.fr.txt`, '', 4_000_000),
  ]);
  expect(inParts(await planOf(...names)).map((pairs) => pairs.map(({ name }) => name))).toEqual([
    ['a', 'b'],
    ['c'],
  ]);
});
