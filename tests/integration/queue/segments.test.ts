import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOUBTFUL_BELOW } from '#lib/domain/align/doubtful.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { type AnswerOf, CONTRACT, type QueryInputOf } from '#lib/http/contract/routes.ts';
import { getBoard } from '#lib/usecases/board/get-board.ts';
import { applyBulk } from '#lib/usecases/bulk/apply-bulk.ts';
import type { Call } from '#lib/usecases/call.ts';
import { confirmLinks } from '#lib/usecases/confirm-links.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
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

describe('sentences given to somebody', () => {
  const give = (call: Call, kind: 'sentences' | 'links', ids: readonly string[], assigneeId: string | null) =>
    applyBulk(call, {
      desk: room.deskId,
      bulkId: randomUUID(),
      act: { do: 'assign', assigneeId },
      kind,
      items: versions(ids).map((version, at) => ({
        id: ids[at] ?? '',
        version: kind === 'links' ? 0 : version,
      })),
    });
  let known = new Map<string, number>();
  const versions = (ids: readonly string[]) => ids.map((id) => known.get(id) ?? 0);
  let on: ArticleJson;
  const look = async () => {
    on = await getArticle(room.lead, { id: on.id });
    known = new Map(on.sentences.map(({ id, version }) => [id, version]));
  };
  const given = async (query: Partial<Query> = {}) =>
    (await segments({ show: 'given', limit: 200, ...query })).items.map(({ id }) => id);
  const told = (userId: string) =>
    room.db.notification.findMany({
      where: { userId, kind: 'assigned', withdrawnAt: null, articleId: on.id },
      orderBy: { id: 'asc' },
    });

  beforeAll(async () => {
    on = await room.article();
    await look();
  });

  it('are theirs until they are done, and tell them where', async () => {
    const [first, second] = targets(on).slice(1, 3);
    if (!first || !second) throw new Error('Too short');
    expect(await given()).toEqual([]);
    const ids = [first.id, second.id];
    expect(await give(room.lead, 'sentences', ids, room.editor.userId)).toEqual({ done: 2, refused: [] });
    expect(await given()).toEqual(ids);
    expect(await pages({ show: 'given' })).toEqual(ids);
    expect(await given({ assignee: room.editor.userId })).toEqual(ids);
    expect(await given({ assignee: room.lead.userId })).toEqual([]);
    const [item] = (await segments({ show: 'given' })).items;
    expect(item?.sentences).toMatchObject([{ id: first.id, assignee: { name: 'Ed' } }]);
    expect(
      (await told(room.editor.userId)).map(({ sentenceId, flagId, quote }) => [sentenceId, flagId, quote]),
    ).toEqual([
      [first.id, null, first.current],
      [second.id, null, second.current],
    ]);
    await look();
    expect(on.sentences.find(({ id }) => id === first.id)?.assignee).toEqual({
      id: room.editor.userId,
      name: 'Ed',
    });
    // What is done leaves the list; what is sent back comes again, to whom it was given.
    await moveSentence(room.editor, { id: first.id, move: 'finish' });
    expect(await given()).toEqual([second.id]);
    expect(
      (await segments({ show: 'review', assignee: room.editor.userId })).items.map(({ id }) => id),
    ).toEqual([first.id]);
    expect((await segments({ show: 'review', assignee: room.lead.userId, article: on.id })).items).toEqual(
      [],
    );
    await moveSentence(room.lead, { id: first.id, move: 'sendBack', reason: 'Non.' });
    expect(await given()).toEqual(ids);
    await moveSentence(room.lead, { id: second.id, move: 'approve' });
    expect(await given()).toEqual([first.id]);
  });

  it('go to somebody else and back, each act undone by itself', async () => {
    const third = targets(on)[4]?.id ?? '';
    const assignee = async () =>
      (await room.db.sentence.findUniqueOrThrow({ where: { id: third } })).assigneeId;
    await give(room.lead, 'sentences', [third], room.editor.userId);
    await look();
    await give(room.lead, 'sentences', [third], room.lead.userId);
    expect(await assignee()).toBe(room.lead.userId);
    await undo(room.lead, { id: on.id });
    expect(await assignee()).toBe(room.editor.userId);
    const before = (await told(room.editor.userId)).length;
    await undo(room.lead, { id: on.id });
    expect(await assignee()).toBeNull();
    // Whoever was given it is told no longer.
    expect((await told(room.editor.userId)).length).toBe(before - 1);
    await redo(room.lead, { id: on.id });
    expect(await assignee()).toBe(room.editor.userId);
    await look();
    await give(room.lead, 'sentences', [third], null);
    expect(await assignee()).toBeNull();
  });

  it('are given by links too, are the article reader’s where nobody was given them, and stay so when words change', async () => {
    const link = on.links.find(({ id }) => targets(on).filter(({ linkId }) => linkId === id).length === 2);
    const own = targets(on).filter(({ linkId }) => linkId === link?.id);
    expect(own).toHaveLength(2);
    await room.db.link.update({ where: { id: link?.id ?? '' }, data: { score: 0.3, confirmedAt: null } });
    expect(await give(room.lead, 'links', [link?.id ?? ''], room.editor.userId)).toEqual({
      done: 1,
      refused: [],
    });
    const mine = { show: 'doubtful', article: on.id, assignee: room.editor.userId } as const;
    expect((await segments(mine)).items.map(({ id }) => id)).toEqual([link?.id]);
    await room.db.article.update({ where: { id: on.id }, data: { assigneeId: room.lead.userId } });
    const ofLead = await segments({ ...mine, assignee: room.lead.userId });
    expect(ofLead.items.map(({ id }) => id)).not.toContain(link?.id);
    await look();
    const [first] = own;
    if (!first) throw new Error('No sentence');
    await reviseSentence(room.editor, {
      id: first.id,
      version: known.get(first.id) ?? 0,
      text: `${first.current} Encore.`,
    });
    expect(await given({ assignee: room.editor.userId })).toContain(first.id);
  });

  it('are given by leads alone, to nobody who cannot see them, and only where they are as one saw them', async () => {
    await look();
    const id = targets(on)[7]?.id ?? '';
    const english = on.sentences.find(({ side }) => side === 'source')?.id ?? '';
    const refused = async (...args: Parameters<typeof give>) => (await give(...args)).refused[0]?.code;
    expect(await refused(room.editor, 'sentences', [id], room.editor.userId)).toBe('forbidden');
    expect(await refused(room.lead, 'sentences', [id], room.outsider.userId)).toBe('not-on-desk');
    expect(await refused(room.lead, 'sentences', [english], room.editor.userId)).toBe(
      'not-allowed-from-state',
    );
    known.set(id, 99);
    expect(await refused(room.lead, 'sentences', [id], room.editor.userId)).toBe('changed-since');
  });

  it('stand on the board beside the articles of whoever has them', async () => {
    const { people } = await getBoard(room.lead, { id: room.deskId });
    const waiting = await given({ assignee: room.editor.userId });
    expect(people.find(({ name }) => name === 'Ed')).toMatchObject({ sentences: waiting.length });
    expect(waiting.length).toBeGreaterThan(1);
    expect(people.find(({ name }) => name === 'Léa')).toMatchObject({ sentences: 0 });
  });
});
