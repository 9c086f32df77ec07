import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { AnswerOf, QueryInputOf } from '#lib/http/contract/routes.ts';
import { CONTRACT } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { articleChanges } from '#lib/usecases/changes.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { addComment } from '#lib/usecases/discussions/add-comment.ts';
import { listComments } from '#lib/usecases/discussions/list-comments.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { undo } from '#lib/usecases/undo.ts';
import { updateFlag } from '#lib/usecases/update-flag.ts';
import { type Newsroom, openNewsroom, refusal } from '#tests/integration/acts/newsroom.ts';

let room: Newsroom;
let article: ArticleJson;
let other: ArticleJson;

type Query = Omit<QueryInputOf<'listFlags'>, 'desk'>;
function queue(query: Query = {}, call: Call = room.lead): Promise<AnswerOf<'listFlags'>> {
  return listFlags(call, CONTRACT.listFlags.query.parse({ desk: room.deskId, ...query }));
}

type Raised = Partial<Parameters<typeof raiseFlag>[1]> & { words: string; side?: 'source' | 'target' };
/** Flags the first sentence of that side that has the words. */
async function flag(on: ArticleJson, { words, side = 'target', ...rest }: Raised, call: Call = room.editor) {
  const sentence = on.sentences.find((row) => row.side === side && row.current.includes(words));
  if (!sentence) throw new Error(`No sentence with “${words}”`);
  const from = sentence.current.indexOf(words);
  const { flags } = await raiseFlag(call, {
    sentenceId: sentence.id,
    from,
    to: from + words.length,
    quote: words,
    category: 'style/awkward',
    severity: 'minor',
    note: '',
    suggestion: null,
    ...rest,
  });
  const raised = flags[0];
  if (!raised) throw new Error('Not raised');
  return raised;
}

beforeAll(async () => {
  room = await openNewsroom();
  article = await room.article();
  other = await room.article();
  await flag(article, { words: 'La', severity: 'critical', note: 'Un contresens' });
  await flag(other, { words: 'de', severity: 'neutral' });
  await flag(other, { words: 'et', severity: 'major', category: 'terminology/wrong' }, room.lead);
});
afterAll(() => room.close());

describe('the queue', () => {
  it('puts first what is grave, old and contested, by the formula of decision 12', async () => {
    const { items, total } = await queue({ limit: 200 });
    const rows = await room.db.flag.findMany({ where: { id: { in: items.map((item) => item.flag.id) } } });
    const WEIGHTS = { critical: 25, major: 5, minor: 1, neutral: 0.2 };
    const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
    const priority = new Map(
      rows.map(({ id, severity, createdAt, contested }) => [
        id,
        Math.log2(WEIGHTS[severity]) + Math.log2(1 + contested) - createdAt.getTime() / WEEK_MS,
      ]),
    );
    const order = items.map((item) => priority.get(item.flag.id) ?? Number.NaN);
    for (const [at, value] of order.entries())
      expect(value).toBeLessThanOrEqual((order[at - 1] ?? 1e9) + 1e-9);
    expect(items[0]?.flag.severity).toBe('critical');
    expect(items).toHaveLength(total);
    expect(new Set(items.map((item) => item.article.id))).toEqual(new Set([article.id, other.id]));
    expect(items.some(({ flag: { lane } }) => lane === 'unsure')).toBe(false);
  });

  it('lets a flag overtake a worse one in time, and sooner when people do not agree on it', async () => {
    const on = await room.article();
    const grave = await flag(on, { words: 'La', severity: 'major' });
    const old = await flag(on, { words: 'capitale', severity: 'minor' });
    const order = async () =>
      (await queue({ article: on.id, origin: 'people' })).items.map((item) => item.flag.id);
    const age = (days: number) =>
      room.db.flag.update({
        where: { id: old.id },
        data: { createdAt: new Date(Date.parse(grave.createdAt) - days * 24 * 60 * 60 * 1000) },
      });
    // log2(5 / 1) weeks make up for the severity: 16 days and 6 hours.
    await age(16);
    expect(await order()).toEqual([grave.id, old.id]);
    await age(17);
    expect(await order()).toEqual([old.id, grave.id]);
    await age(10);
    await decideFlag(room.lead, { id: old.id, decision: 'dismiss', reason: 'Non.' });
    const second: Call = { ...room.outsider, actor: { ...room.outsider.actor, isAdmin: true } };
    await decideFlag(second, { id: old.id, decision: 'reopen', reason: '' });
    // Overturned once: twice the weight, a week sooner.
    expect(await order()).toEqual([old.id, grave.id]);
    await room.db.article.update({ where: { id: on.id }, data: { state: 'archived' } });
  });

  it('counts people who judge the same words otherwise', async () => {
    const on = await room.article();
    const first = await flag(on, { words: 'capitale', severity: 'minor' });
    const same = await flag(on, { words: 'capitale', severity: 'minor' }, room.lead);
    const otherwise = await flag(on, { words: 'capitale', severity: 'critical' }, room.lead);
    const contested = async (id: string) =>
      (await room.db.flag.findUniqueOrThrow({ where: { id } })).contested;
    expect(await contested(same.id)).toBe(0);
    expect([await contested(first.id), await contested(otherwise.id)]).toEqual([1, 1]);
    await undo(room.lead, { id: on.id });
    expect(await contested(first.id)).toBe(0);
    await room.db.article.update({ where: { id: on.id }, data: { state: 'archived' } });
  });

  it.each<[Query['order'], (a: number, b: number) => number]>([
    ['oldest', (a, b) => a - b],
    ['newest', (a, b) => b - a],
  ])('lists by age, %s first, by pages', async (order, compare) => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: AnswerOf<'listFlags'> = await queue({ order, limit: 7, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((item) => Date.parse(item.flag.createdAt)));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...seen].sort(compare));
    expect(seen).toHaveLength((await queue()).total);
  });

  it.each([1, 2, 3, 7])('gives the same by pages of %i, none twice and none missed', async (limit) => {
    const whole = await queue({ limit: 200 });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: AnswerOf<'listFlags'> = await queue({ limit, ...(cursor ? { cursor } : {}) });
      expect(page.total).toBe(whole.total);
      seen.push(...page.items.map((item) => item.flag.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(whole.items.map((item) => item.flag.id));
  });

  it('refuses a cursor that it did not give', async () => {
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const bad = [
      'x',
      made({}),
      made(['priority', 'x', article.id]),
      made(['priority', '1.5', 'y']),
      made(['oldest', '2026-01-01 00:00:00+00', article.id]),
    ];
    for (const cursor of bad)
      expect(await refusal(queue({ cursor }))).toMatchObject({ status: 400, code: 'bad-request' });
  });

  it('shows each flag in its surroundings', async () => {
    const { items } = await queue({ severity: 'critical' });
    const [item] = items;
    const targets = article.sentences.filter(({ side }) => side === 'target');
    const at = targets.findIndex(({ id }) => id === item?.flag.sentenceId);
    const source = article.sentences.filter(
      (row) => row.side === 'source' && row.linkId === targets[at]?.linkId,
    );
    expect(item?.context).toEqual({
      side: 'target',
      before: targets[at - 1]?.current ?? '',
      sentence: targets[at]?.current,
      sentenceVersion: 1,
      machine: targets[at]?.original,
      edited: null,
      progress: 'untouched',
      verdict: 'pending',
      verdictReason: '',
      after: targets[at + 1]?.current ?? '',
      source: source.map(({ current }) => current).join(' '),
    });
    expect(item?.article).toEqual({
      id: article.id,
      deskId: room.deskId,
      title: article.title,
      slug: article.slug,
    });
  });

  it('shows the French at the place of a flag on the English', async () => {
    const on = article.sentences.filter(({ side }) => side === 'source')[2];
    if (!on) throw new Error('Too short');
    const words = on.current.split(' ')[0] ?? '';
    const raised = await flag(article, { words, side: 'source', category: 'accuracy/omission' });
    const { items } = await queue({ category: 'accuracy/omission' });
    const item = items.find((one) => one.flag.id === raised.id);
    const sentence = article.sentences.find(({ id }) => id === raised.sentenceId);
    expect(item?.context.source).toContain(sentence?.current);
    const linked = article.sentences.filter(
      (row) => row.side === 'target' && row.linkId === sentence?.linkId,
    );
    expect(item?.context.before).toBe(linked.at(-1)?.current);
    expect(item?.context.after).not.toBe('');
  });

  it.each<[string, Query, (item: AnswerOf<'listFlags'>['items'][number]) => boolean]>([
    ['severity', { severity: 'major' }, ({ flag: { severity } }) => severity === 'major'],
    [
      'category',
      { category: 'terminology/wrong' },
      ({ flag: { category } }) => category === 'terminology/wrong',
    ],
    ['origin: people', { origin: 'people' }, ({ flag: { check } }) => check === null],
    ['origin: machine', { origin: 'machine' }, ({ flag: { check } }) => check !== null],
    ['lane', { lane: 'sure' }, ({ flag: { lane } }) => lane === 'sure'],
    ['words of the note', { q: 'CONTRESENS' }, ({ flag: { note } }) => note === 'Un contresens'],
    ['age', { days: 0 }, () => true],
  ])('filters by %s', async (_, query, wanted) => {
    const all = (await queue({ limit: 200 })).items;
    const found = await queue({ ...query, limit: 200 });
    expect(found.items.map(({ flag: { id } }) => id)).toEqual(
      all.filter(wanted).map(({ flag: { id } }) => id),
    );
    expect(found.items.length).toBeGreaterThan(0);
    expect(found.total).toBe(found.items.length);
  });

  it('filters by age, words, article, author and assignee', async () => {
    expect((await queue({ days: 1 })).total).toBe(0);
    expect((await queue({ q: '100%_no such words' })).items).toEqual([]);
    const mine = await queue({ author: room.lead.userId });
    expect(mine.items.map((item) => item.flag.author?.name)).toEqual(['Léa']);
    const inOther = await queue({ article: other.id, limit: 200 });
    expect(new Set(inOther.items.map((item) => item.article.id))).toEqual(new Set([other.id]));
    const [first] = inOther.items;
    if (!first) throw new Error('Nothing there');
    await updateFlag(room.lead, {
      id: first.flag.id,
      version: first.flag.version,
      assigneeId: room.editor.userId,
    });
    const given = await queue({ assignee: room.editor.userId });
    expect(given.items.map((item) => item.flag.id)).toEqual([first.flag.id]);
    expect(given.items[0]?.flag.assignee?.name).toBe('Ed');
  });

  it('shows guesses only to who asks for them', async () => {
    const unsure = await room.db.flag.count({ where: { lane: 'unsure', state: 'open', queued: true } });
    const { items, total } = await queue({ lane: 'unsure', limit: 200 });
    expect(total).toBe(unsure);
    expect(total).toBeGreaterThan(0);
    expect(items.every(({ flag: { lane } }) => lane === 'unsure')).toBe(true);
  });

  it('finds words in any case, and those that a sentence has now', async () => {
    const { items } = await queue({ article: other.id, limit: 200 });
    const item = items.find(({ context }) => context.side === 'target');
    if (!item) throw new Error('Nothing there');
    const word = 'ÉTONNAMMENT';
    expect((await queue({ q: word })).total).toBe(0);
    const { sentenceId } = item.flag;
    await reviseSentence(room.editor, {
      id: sentenceId,
      text: `${item.context.sentence} Étonnamment.`,
      version: item.context.sentenceVersion,
    });
    const found = await queue({ q: word, limit: 200 });
    expect(found.total).toBeGreaterThan(0);
    expect(new Set(found.items.map(({ flag: one }) => one.sentenceId))).toEqual(new Set([sentenceId]));
    await undo(room.editor, { id: other.id });
  });

  it('counts by article and names authors, whatever article and author one looks at', async () => {
    const whole = await queue({ limit: 200 });
    const narrow = await queue({ article: other.id, author: room.lead.userId });
    expect(whole.articles.map(({ flags }) => flags).reduce((sum, one) => sum + one, 0)).toBe(whole.total);
    expect(whole.authors.map(({ name }) => name)).toEqual(['Ed', 'Léa']);
    expect(narrow.authors.map(({ name }) => name)).toEqual(['Ed', 'Léa']);
    expect(narrow.articles).toEqual([{ id: other.id, title: other.title, flags: 1 }]);
  });

  it('lets decided flags go, and shows them by their state', async () => {
    const raised = await flag(other, { words: 'les' });
    await decideFlag(room.lead, { id: raised.id, decision: 'dismiss', reason: 'C’est bien ainsi.' });
    const ids = async (query: Query) =>
      (await queue({ origin: 'people', ...query, limit: 200 })).items.map((item) => item.flag.id);
    expect(await ids({})).not.toContain(raised.id);
    expect(await ids({ state: 'dismissed' })).toContain(raised.id);
  });

  it('leaves out what import set aside and what is archived', async () => {
    const third = await room.article();
    const raised = await flag(third, { words: 'la' });
    const ids = async (query: Query = {}) =>
      (await queue({ origin: 'people', ...query, limit: 200 })).items.map((item) => item.flag.id);
    expect(await ids()).toContain(raised.id);
    await room.db.sentence.update({ where: { id: raised.sentenceId }, data: { stepId: 'caption' } });
    expect(await ids()).not.toContain(raised.id);
    await room.db.sentence.update({ where: { id: raised.sentenceId }, data: { stepId: null } });
    await room.db.article.update({ where: { id: third.id }, data: { state: 'archived' } });
    expect(await ids()).not.toContain(raised.id);
    expect(await ids({ article: third.id })).toContain(raised.id);
  });

  it('asks the database the same number of questions for two flags as for many', async () => {
    const asked = async (limit: number) => {
      let queries = 0;
      const db = room.db.$extends({
        query: {
          $allOperations: ({ args, query }) => {
            queries++;
            return query(args);
          },
        },
      });
      await queue({ limit }, { ...room.lead, db: db as unknown as Call['db'] });
      return queries;
    };
    expect(await asked(200)).toBe(await asked(2));
  });

  it('does not exist for another desk', async () => {
    expect(await refusal(queue({}, room.outsider))).toMatchObject({ status: 404 });
    expect((await queue({}, room.editor)).total).toBeGreaterThan(0);
  });
});

describe('comments', () => {
  it('are told in order, counted, journalled, and can be taken back', async () => {
    const raised = await flag(article, { words: 'le' });
    const { cursor } = await getArticle(room.lead, { id: article.id });
    const first = await addComment(room.editor, { id: raised.id, body: '  Une question ? ' });
    const second = await addComment(room.lead, { id: raised.id, body: 'Une réponse.' });
    expect(first).toMatchObject({ flagId: raised.id, author: { name: 'Ed' }, body: 'Une question ?' });
    expect((await listComments(room.editor, { id: raised.id })).items).toEqual([first, second]);
    const changes = await articleChanges(room.editor, { id: article.id, since: cursor });
    expect(changes.flags).toMatchObject([{ id: raised.id, comments: 2 }]);
    const events = await room.db.event.findMany({ where: { articleId: article.id, type: 'comment:added' } });
    expect(events.map(({ detail }) => detail)).toMatchObject([{ flagId: raised.id }, { flagId: raised.id }]);

    await undo(room.lead, { id: article.id });
    expect((await listComments(room.editor, { id: raised.id })).items).toEqual([first]);
  });

  it('are made once by a repeated request', async () => {
    const raised = await flag(article, { words: 'du' });
    const call: Call = { ...room.editor, idempotency: { key: 'a-comment', digest: 'd' } };
    const first = await addComment(call, { id: raised.id, body: 'Une fois' });
    expect(await addComment(call, { id: raised.id, body: 'Une fois' })).toEqual(first);
    expect((await listComments(room.editor, { id: raised.id })).items).toHaveLength(1);
  });

  it('want words, and a desk one is on', async () => {
    const raised = await flag(article, { words: 'des' });
    expect(await refusal(addComment(room.editor, { id: raised.id, body: ' \n ' }))).toMatchObject({
      status: 400,
    });
    expect(await refusal(addComment(room.outsider, { id: raised.id, body: 'x' }))).toMatchObject({
      status: 404,
    });
    expect(await refusal(listComments(room.outsider, { id: raised.id }))).toMatchObject({ status: 404 });
    const reader: Call = { ...room.editor, actor: { ...room.editor.actor, canWrite: false } };
    expect(await refusal(addComment(reader, { id: raised.id, body: 'x' }))).toMatchObject({ status: 403 });
    expect((await listComments(reader, { id: raised.id })).items).toEqual([]);
  });
});

// Last: one more article would make more than a page of what the tests above read whole.
describe('the layers of a sentence', () => {
  it('tells apart what the machine, the editor and the lead wrote', async () => {
    const on = await room.article();
    const raised = await flag(on, { words: 'La' });
    const layers = async () => {
      const { items } = await queue({ article: on.id, origin: 'people' });
      return items.find((item) => item.flag.id === raised.id)?.context;
    };
    const machine = on.sentences.find(({ id }) => id === raised.sentenceId)?.original ?? '';
    const revise = (call: Call, text: string, version: number) =>
      reviseSentence(call, { id: raised.sentenceId, text, version });
    // A lead alone: nothing is an editor's.
    await revise(room.lead, `${machine} Un.`, 1);
    expect(await layers()).toMatchObject({ machine, edited: null, sentence: `${machine} Un.` });
    await revise(room.editor, `${machine} Deux.`, 2);
    expect(await layers()).toMatchObject({
      machine,
      edited: `${machine} Deux.`,
      sentence: `${machine} Deux.`,
    });
    await revise(room.lead, `${machine} Trois.`, 3);
    await moveSentence(room.lead, { id: raised.sentenceId, move: 'sendBack', reason: 'Trop long.' });
    expect(await layers()).toMatchObject({
      machine,
      edited: `${machine} Deux.`,
      sentence: `${machine} Trois.`,
      progress: 'in_progress',
      verdict: 'sent_back',
      verdictReason: 'Trop long.',
    });
  });
});
