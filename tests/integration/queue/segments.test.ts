import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOUBTFUL_BELOW } from '#lib/domain/align/doubtful.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { type AnswerOf, CONTRACT, type QueryInputOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { confirmLinks } from '#lib/usecases/confirm-links.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let article: ArticleJson;
let other: ArticleJson;

type Query = Omit<QueryInputOf<'listSegments'>, 'desk'>;
const segments = (query: Query, call: Call = room.lead): Promise<AnswerOf<'listSegments'>> =>
  listSegments(call, CONTRACT.listSegments.query.parse({ desk: room.deskId, ...query }));
const targets = (of: ArticleJson) =>
  of.sentences.filter(({ side, current }) => side === 'target' && current !== '');

async function pages(query: Query): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: AnswerOf<'listSegments'> = await segments({
      ...query,
      limit: 3,
      ...(cursor ? { cursor } : {}),
    });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor);
  return seen;
}

beforeAll(async () => {
  room = await openNewsroom();
  article = await room.article();
  other = await room.article();
  // The links of the seed article are sure ones: make every third doubtful.
  for (const { links } of [article, other]) {
    for (const [at, { id }] of links.filter((_, order) => order % 3 === 0).entries())
      await room.db.link.update({ where: { id }, data: { score: 0.85 - 0.07 * at } });
  }
  article = await getArticle(room.lead, { id: article.id });
  other = await getArticle(room.lead, { id: other.id });
});
afterAll(() => room.close());

describe('doubtful links', () => {
  it('are those that nobody vouches for, the least sure first', async () => {
    const wanted = [article, other]
      .flatMap(({ links }) => links)
      .filter(({ score, confirmed }) => score < DOUBTFUL_BELOW && !confirmed);
    const { items, total } = await segments({ show: 'doubtful', limit: 200 });
    expect(total).toBe(wanted.length);
    expect(total).toBeGreaterThan(3);
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
    const scores = items.map(({ link }) => link.score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(await pages({ show: 'doubtful' })).toEqual(items.map(({ id }) => id));
    for (const { link, sentences, source } of items) {
      expect(sentences.every(({ linkId }) => linkId === link.id)).toBe(true);
      expect(source + sentences.map(({ current }) => current).join('')).not.toBe('');
    }
  });

  it('leave when somebody confirms them', async () => {
    const [first] = (await segments({ show: 'doubtful' })).items;
    if (!first) throw new Error('Nothing there');
    await confirmLinks(room.lead, { id: first.article.id, links: [first.id], confirmed: true });
    expect((await segments({ show: 'doubtful', limit: 200 })).items.map(({ id }) => id)).not.toContain(
      first.id,
    );
  });
});

describe('sentences to review', () => {
  it('are done and not judged: of the article that is due first, in reading order', async () => {
    expect((await segments({ show: 'review' })).items).toEqual([]);
    const done = [...targets(article).slice(0, 4), ...targets(other).slice(0, 3)];
    for (const { id } of done.toReversed()) await moveSentence(room.editor, { id, move: 'finish' });
    const ids = done.map(({ id }) => id);
    expect((await segments({ show: 'review' })).items.map(({ id }) => id)).toEqual(ids);
    expect(await pages({ show: 'review' })).toEqual(ids);
    await room.db.article.update({ where: { id: other.id }, data: { dueAt: new Date() } });
    const byDue = [...ids.slice(4), ...ids.slice(0, 4)];
    expect((await segments({ show: 'review' })).items.map(({ id }) => id)).toEqual(byDue);
    expect(await pages({ show: 'review' })).toEqual(byDue);
    expect((await segments({ show: 'review', article: article.id })).total).toBe(4);
  });

  it('leave when a lead judges them, and when their article is delivered', async () => {
    const [first, second] = targets(article);
    if (!first || !second) throw new Error('Too short');
    await moveSentence(room.lead, { id: first.id, move: 'approve' });
    await moveSentence(room.lead, { id: second.id, move: 'sendBack', reason: 'Non.' });
    expect((await segments({ show: 'review', article: article.id })).total).toBe(2);
    await room.db.article.update({ where: { id: article.id }, data: { state: 'delivered' } });
    expect((await segments({ show: 'review', article: article.id })).total).toBe(0);
  });
});

it('does not exist for another desk, and refuses the cursor of another list', async () => {
  expect(await refusal(segments({ show: 'review' }, room.outsider))).toMatchObject({ status: 404 });
  const { nextCursor } = await segments({ show: 'doubtful', limit: 1 });
  expect(await refusal(segments({ show: 'review', cursor: nextCursor ?? '' }))).toMatchObject({
    status: 400,
  });
  expect(await refusal(segments({ show: 'doubtful', cursor: 'x' }))).toMatchObject({ status: 400 });
});
