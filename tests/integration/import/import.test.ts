import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getArticle } from '#lib/usecases/get-article.ts';
import { getText } from '#lib/usecases/get-text.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { importSeed, seedTexts } from '#seeds/factories.ts';
import { openDesk, type TestDesk } from './desk.ts';

let world: TestDesk;
beforeAll(async () => {
  world = await openDesk();
});
afterAll(() => world.close());

const ENGLISH = 'The mayor opened the park on Monday. Many people came to see it.';
const FRENCH = 'Le maire a inauguré le parc lundi. Beaucoup de gens sont venus le voir.';

describe('importing the seed pair', () => {
  it('keeps the bytes, takes out the leftovers, aligns, checks and journals', async () => {
    const { id, slug, counts } = await importSeed(world.editor, world.desk.id);
    expect(slug).toBe('pekin-tianjin-et-le-hebei-se-rapprochent-pour-leur');
    expect(counts).toMatchObject({ sentences: 26, untouched: 26 });

    for (const side of ['source', 'target'] as const) {
      const { bytes } = await getText(world.editor, { id, side });
      expect(Buffer.from(bytes).toString('utf8')).toBe(seedTexts()[side]);
      const row = await world.db.text.findUniqueOrThrow({
        where: { articleId_side: { articleId: id, side } },
      });
      expect(row.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }

    const article = await getArticle(world.editor, { id });
    expect(article.metadata).toEqual({
      publishedAt: '2024-02-08T06:31:11',
      caption:
        'Un train à grande vitesse Fuxing arrive à la gare de Xiong’an, dans la nouvelle zone de Xiong’an, dans la province du Hebei.',
      credit: 'Photo\u00a0: SUN LIJUN / POUR CHINA DAILY',
      hashtags: '#Pékin #Tianjin #Hebei #rapprochent #pour #développement',
      sourceTitle: 'Beijing, Tianjin and Hebei draw closer for growth',
    });
    expect(article.steps.target.map((step) => step.kind)).toEqual([
      'datetime',
      'caption',
      'credit',
      'hashtags',
      'epoch',
    ]);
    expect(article.sentences.filter((row) => row.side === 'source')[0]?.original).toMatch(/^Cooperation in/);

    expect(article.flags.map((flag) => flag.quote)).toContain('projet.');
    const event = await world.db.event.findFirstOrThrow({ where: { articleId: id } });
    expect(event).toMatchObject({ type: 'article:imported', actorId: world.editor.userId });
  });

  it('takes less than a second', async () => {
    // The best of three: the machine that runs the tests does other things too.
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const began = performance.now();
      await importSeed(world.editor, world.desk.id);
      times.push(performance.now() - began);
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('links both pieces of the false stop to one English sentence, and captions to each other', async () => {
    const { id } = await importSeed(world.editor, world.desk.id);
    const rows = await world.db.sentence.findMany({ where: { articleId: id }, orderBy: { position: 'asc' } });
    const linkOf = (start: string) => rows.find((row) => row.original.startsWith(start))?.linkId;
    expect(linkOf('La capitale nationale')).toBe(linkOf('rapport d’activité du gouvernement'));
    expect(linkOf('La capitale nationale')).toBe(linkOf('Yin Yong, mayor of Beijing'));
    expect(linkOf('Un train à grande vitesse')).toBe(linkOf('A Fuxing high-speed train'));
    const links = await world.db.link.findMany({
      where: { articleId: id },
      orderBy: { order: 'asc' },
      include: { sentences: true },
    });
    const targetOrder = links.flatMap((link) =>
      link.sentences.flatMap((row) => (row.side === 'target' ? row.position : [])).sort((a, b) => a - b),
    );
    expect(targetOrder).toEqual([...targetOrder].sort((a, b) => a - b));
  });
});

describe('what import accepts', () => {
  const texts = { source: ENGLISH, target: FRENCH };

  it('gives each article of a desk a slug of its own, even at the same moment', async () => {
    const titles = await Promise.all(
      [1, 2, 3].map(() => importArticle(world.editor, { ...texts, deskId: world.desk.id, title: 'Le parc' })),
    );
    expect(titles.map(({ slug }) => slug).sort()).toEqual(['le-parc', 'le-parc-2', 'le-parc-3']);
  });

  it('names an article without a title by its first words', async () => {
    const { title } = await importArticle(world.editor, { ...texts, deskId: world.desk.id, title: '  ' });
    expect(title).toBe('Le maire a inauguré le parc lundi.');
  });

  it('keeps in the article what it is told to keep', async () => {
    const { id } = await importArticle(world.editor, {
      ...seedTexts(),
      deskId: world.desk.id,
      keep: { target: ['target:caption:20'], source: [] },
    });
    const article = await getArticle(world.editor, { id });
    expect(article.metadata.caption).toBeUndefined();
    const first = article.sentences.find((row) => row.side === 'target');
    expect(first?.original).toMatch(/^Un train à grande vitesse/);
    expect(article.steps.target.find((step) => step.kind === 'caption')?.applied).toBe(false);
  });

  it('stores 2,000 sentences a side', async () => {
    const many = (text: string) =>
      Array.from({ length: 1000 }, (_, n) => text.replace(/Monday|lundi/, `${n + 1}`)).join('\n');
    const { id, counts } = await importArticle(world.editor, {
      source: many(ENGLISH),
      target: many(FRENCH),
      deskId: world.desk.id,
      title: 'Long',
    });
    expect(counts.sentences).toBe(2000);
    expect(await world.db.sentence.count({ where: { articleId: id } })).toBe(4000);
  });

  it('does the same request once', async () => {
    const idempotency = { key: randomUUID(), digest: 'd' };
    const call = { ...world.editor, idempotency };
    const input = { ...texts, deskId: world.desk.id, title: 'Une fois' };
    const [a, b] = await Promise.all([importArticle(call, input), importArticle(call, input)]);
    const c = await importArticle(call, input);
    expect(new Set([a.id, b.id, c.id]).size).toBe(1);
    expect(await world.db.article.count({ where: { title: 'Une fois' } })).toBe(1);
    expect(await world.db.event.count({ where: { articleId: a.id } })).toBe(1);
    const other = { ...world.editor, idempotency: { ...idempotency, digest: 'e' } };
    await expect(importArticle(other, input)).rejects.toMatchObject({ code: 'key-reused' });
  });

  it.each([
    ['an empty French text', { source: ENGLISH, target: ' \n' }, 'empty-text'],
    ['a text of leftovers only', { source: ENGLISH, target: '2024-02-08 06:31:11' }, 'empty-text'],
    ['swapped texts', { source: FRENCH, target: ENGLISH }, 'wrong-language'],
  ])('refuses %s', async (_, pair, code) => {
    const before = await world.db.article.count();
    await expect(importArticle(world.editor, { ...pair, deskId: world.desk.id })).rejects.toMatchObject({
      status: 422,
      code,
    });
    expect(await world.db.article.count()).toBe(before);
  });

  it('is for members of the desk', async () => {
    const input = { ...texts, deskId: world.desk.id };
    await expect(importArticle(world.outsider, input)).rejects.toMatchObject({ status: 404 });
    const reader = { ...world.editor, actor: { ...world.editor.actor, canWrite: false } };
    await expect(importArticle(reader, input)).rejects.toMatchObject({ status: 403 });
    await expect(
      importArticle(world.admin, { ...texts, deskId: '00000000-0000-4000-8000-000000000000' }),
    ).rejects.toMatchObject({ status: 404 });
  });
});
