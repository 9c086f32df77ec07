import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { confirmLinks } from '#lib/usecases/confirm-links.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { realignLinks } from '#lib/usecases/realign-links.ts';
import { regroupLinks } from '#lib/usecases/regroup-links.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { makeDesk } from '#seeds/factories.ts';
import { type Newsroom, openNewsroom, refusal, sentenceWith } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const now = (id: string) => getArticle(room.editor, { id });

/** Who is tied to whom, link by link, in reading order. */
function ties(article: ArticleJson): string[] {
  return article.links.map(({ id }) => {
    const of = (side: 'source' | 'target') =>
      article.sentences.filter((row) => row.linkId === id && row.side === side).map((row) => row.position);
    return `${of('source')}:${of('target')}`;
  });
}

function membersOf(article: ArticleJson, at: number): string[] {
  return article.sentences.filter(({ linkId }) => linkId === article.links[at]?.id).map(({ id }) => id);
}

describe('tying sentences otherwise', () => {
  it('is told without the flags, which it does not need', async () => {
    const { id } = await room.article();
    const { flags, ...rest } = await now(id);
    expect(flags.length).toBeGreaterThan(20);
    expect(await getArticle(room.editor, { id, flags: 'none' })).toEqual({ ...rest, flags: [] });
  });

  it('changes links only, is confirmed, and is undone and done again', async () => {
    const article = await room.article();
    const { id } = article;
    const target = sentenceWith(article, 'Les trois gouvernements');
    await raiseFlag(room.editor, {
      sentenceId: target.id,
      from: 0,
      to: 3,
      quote: 'Les',
      category: 'other',
      severity: 'minor',
      note: 'À voir',
      suggestion: null,
    });
    await reviseSentence(room.editor, {
      id: target.id,
      version: target.version,
      text: `${target.current} Oui.`,
    });
    const before = await now(id);
    const at = before.links.findIndex((link) => link.id === target.linkId);
    const merged = [[...membersOf(before, at), ...membersOf(before, at + 1)]];
    const changes = await regroupLinks(room.editor, { id, groups: merged });
    expect(changes.reload).toBe(true);
    const after = await now(id);
    expect(after.links).toHaveLength(before.links.length - 1);
    expect(after.links[at]).toMatchObject({ origin: 'human', confirmed: true, score: 1 });
    expect(after.sentences.map(({ current, progress }) => [current, progress])).toEqual(
      before.sentences.map(({ current, progress }) => [current, progress]),
    );
    const people = (one: ArticleJson) => one.flags.filter(({ check }) => check === null);
    expect(people(after)).toEqual(people(before));
    await undo(room.editor, { id });
    expect(ties(await now(id))).toEqual(ties(before));
    expect((await now(id)).links[at]).toMatchObject(before.links[at] ?? {});
    await redo(room.editor, { id });
    expect(ties(await now(id))).toEqual(ties(after));
  });

  it('parts a link into a new one, and lets links cross', async () => {
    const article = await room.article();
    const { id } = article;
    const [first, second] = [membersOf(article, 0), membersOf(article, 1)];
    const side = (ids: string[], which: 'source' | 'target') =>
      ids.filter((one) => article.sentences.find((row) => row.id === one)?.side === which);
    await regroupLinks(room.editor, {
      id,
      groups: [
        [...side(first, 'source'), ...side(second, 'target')],
        [...side(second, 'source'), ...side(first, 'target')],
      ],
    });
    const crossed = await now(id);
    const [one, other] = ties(article);
    const [[s1, t1], [s2, t2]] = [one?.split(':') ?? [], other?.split(':') ?? []];
    expect(ties(crossed).slice(0, 2)).toEqual([`${s2}:${t1}`, `${s1}:${t2}`]);
    await regroupLinks(room.editor, { id, groups: membersOf(crossed, 0).map((one) => [one]) });
    expect((await now(id)).links).toHaveLength(article.links.length + 1);
    await undo(room.editor, { id });
    await undo(room.editor, { id });
    expect(ties(await now(id))).toEqual(ties(article));
  });

  it('shows an English sentence that nothing renders, where it should stand', async () => {
    const { id } = await importArticle(room.editor, {
      deskId: room.deskId,
      title: 'Pont',
      source:
        'The mayor opened the new hospital on Monday. The bridge over the river will stay closed for two years. Police arrested three men in the city. Teachers want more money for their schools. The minister leaves for London tomorrow.',
      target:
        'La maire a ouvert lundi le nouvel hôpital. La police a arrêté trois hommes dans la ville. Les enseignants veulent plus d’argent pour leurs écoles. Le ministre part demain pour Londres.',
    });
    const article = await now(id);
    const flag = article.flags.find(({ check }) => check === 'missing-sentence');
    expect(flag?.sentenceId).toBe(sentenceWith(article, 'La maire').id);
    expect(flag?.message?.en).toContain('The bridge over the river');
  });

  it('refuses who saw another alignment, and groups that leave out or repeat sentences', async () => {
    const article = await room.article();
    const { id } = article;
    const old = [[...membersOf(article, 2), ...membersOf(article, 3)]];
    await regroupLinks(room.lead, { id, groups: [[...membersOf(article, 3), ...membersOf(article, 4)]] });
    const other = await room.article();
    for (const groups of [
      old,
      [membersOf(article, 0).slice(0, 1)],
      [membersOf(article, 0), membersOf(article, 0)],
      [[...membersOf(article, 0), ...membersOf(other, 0)]],
    ]) {
      expect(await refusal(regroupLinks(room.editor, { id, groups }))).toMatchObject({
        status: 409,
        code: 'links-changed',
      });
    }
    expect(await refusal(regroupLinks(room.outsider, { id, groups: old }))).toMatchObject({ status: 404 });
  });
});

describe('confirming and realigning the rest', () => {
  it('keeps what is confirmed and puts right what is not', async () => {
    const article = await room.article();
    const { id } = article;
    const right = ties(article);
    // Every link from the eighth on is joined with the next one: a mess of one big link.
    const mess = article.links.slice(8, 14).flatMap((_, at) => membersOf(article, 8 + at));
    await regroupLinks(room.editor, { id, groups: [mess] });
    const messed = await now(id);
    await confirmLinks(room.editor, { id, links: messed.links.map((link) => link.id), confirmed: true });
    const big = messed.links[8]?.id ?? '';
    const reopened = await confirmLinks(room.editor, { id, links: [big], confirmed: false });
    expect(reopened.links).toMatchObject([{ id: big, confirmed: false }]);
    expect(reopened.reload).toBe(false);
    await realignLinks(room.editor, { id });
    const done = await now(id);
    expect(ties(done)).toEqual(right);
    expect(done.links.filter(({ confirmed }) => !confirmed).map(({ origin }) => origin)).toEqual(
      Array.from({ length: 6 }, () => 'auto'),
    );
    await undo(room.editor, { id });
    expect(ties(await now(id))).toEqual(ties(messed));
    expect((await now(id)).links.find((link) => link.id === big)?.confirmed).toBe(false);
  });

  it('says nothing when there is nothing to do', async () => {
    const { id, links } = await room.article();
    await confirmLinks(room.editor, { id, links: links.map((link) => link.id), confirmed: true });
    const { cursor } = await now(id);
    await confirmLinks(room.editor, { id, links: links.map((link) => link.id), confirmed: true });
    await realignLinks(room.editor, { id });
    expect((await now(id)).cursor).toBe(cursor);
  });
});

describe('what a desk confirmed', () => {
  // Words of no language: nothing but the desk's own links can say that they translate each other.
  let state = 20_261_124;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const made = (consonants: string, vowels: string) =>
    Array.from({ length: 80 }, () =>
      [1, 2, 3].map(() => `${consonants[next(consonants.length)]}${vowels[next(vowels.length)]}`).join(''),
    );
  const [words, paroles] = [made('bdfgklmw', 'aeio'), made('nprstvzj', 'ouiy')];
  const texts = Array.from({ length: 80 }, () => Array.from({ length: 7 }, () => next(80)));
  const sentence = (table: readonly string[], seed: number) => {
    const text = (texts[seed] ?? []).map((word) => table[word]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const side = (table: readonly string[], seeds: readonly number[]) =>
    seeds.map((seed) => sentence(table, seed)).join('\n');

  it('teaches its aligner words, and no other desk’s', async () => {
    const desk = (await makeDesk(room.db, 'science', 'Science')).id;
    await room.db.membership.createMany({
      data: [{ deskId: desk, userId: room.editor.userId, role: 'editor' }],
    });
    const editor = {
      ...room.editor,
      actor: {
        ...room.editor.actor,
        memberships: [
          { deskId: desk, role: 'editor' as const },
          { deskId: room.deskId, role: 'editor' as const },
        ],
      },
    };
    const seeds = Array.from({ length: 60 }, (_, seed) => seed);
    const known = await importArticle(editor, {
      deskId: desk,
      title: 'Leçon',
      source: side(words, seeds),
      target: side(paroles, seeds),
    });
    const lesson = await getArticle(editor, { id: known.id });
    expect(lesson.links).toHaveLength(60);
    await confirmLinks(editor, { id: known.id, links: lesson.links.map((link) => link.id), confirmed: true });
    // The French left the first six out and begins elsewhere: lengths alone cannot tell.
    const source = side(
      words,
      seeds.slice(0, 20).map((seed) => 79 - seed),
    );
    const target = side(
      paroles,
      seeds.slice(6, 20).map((seed) => 79 - seed),
    );
    const right = async (deskId: string) => {
      const { id } = await importArticle(editor, { deskId, title: 'Épreuve', source, target });
      const done = ties(await getArticle(editor, { id }));
      return Array.from({ length: 14 }, (_, at) => `${at + 6}:${at}`).filter((tie) => done.includes(tie))
        .length;
    };
    const [taught, untaught] = [await right(desk), await right(room.deskId)];
    expect(taught).toBeGreaterThanOrEqual(12);
    expect(untaught).toBeLessThan(taught / 2);
  });
});
