import { afterAll, beforeAll, expect, it } from 'vitest';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { fixFlags } from '#lib/usecases/fix-flags.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const wordings = async (id: string) =>
  (await getArticle(room.editor, { id })).sentences.map(({ current }) => current);

it('applies the fixes of many findings in one act, which one undo takes back', async () => {
  const article = await room.article();
  const before = await wordings(article.id);
  const spaces = article.flags.filter(({ check, fix }) => check === 'missing-no-break-space' && fix);
  expect(spaces.length).toBeGreaterThan(3);
  const events = () => room.db.event.count({ where: { articleId: article.id } });
  const count = await events();

  const changes = await fixFlags(room.editor, { id: article.id, flagIds: spaces.map(({ id }) => id) });
  expect(await events()).toBe(count + 1);
  expect(changes.history.undo?.type).toBe('flags:fixed');
  const states = new Map(changes.flags.map(({ id, state }) => [id, state]));
  expect(spaces.map(({ id }) => states.get(id))).toEqual(spaces.map(() => 'fixed'));
  // One revision a sentence, however many of its words were fixed.
  const fixed = new Set(spaces.map(({ sentenceId }) => sentenceId));
  expect(await room.db.revision.count({ where: { sentence: { articleId: article.id } } })).toBe(fixed.size);

  await undo(room.editor, { id: article.id });
  expect(await wordings(article.id)).toEqual(before);
  const again = await getArticle(room.editor, { id: article.id });
  expect(
    again.flags.filter(({ state, check }) => state === 'open' && check === 'missing-no-break-space').length,
  ).toBe(spaces.length);
});

it('passes over what was settled meanwhile, and refuses when nothing is left', async () => {
  const article = await room.article();
  const [first, second] = article.flags.filter(({ check, fix }) => check === 'missing-no-break-space' && fix);
  if (!first || !second) throw new Error('Too few findings');
  await decideFlag(room.lead, { id: first.id, decision: 'dismiss', reason: 'Usage' });
  await fixFlags(room.editor, { id: article.id, flagIds: [first.id, second.id] });
  const rows = await room.db.flag.findMany({ where: { id: { in: [first.id, second.id] } } });
  expect(new Map(rows.map(({ id, state }) => [id, state]))).toEqual(
    new Map([
      [first.id, 'dismissed'],
      [second.id, 'fixed'],
    ]),
  );
  const none = fixFlags(room.editor, { id: article.id, flagIds: [first.id, second.id] });
  expect((await refusal(none)).code).toBe('no-fix');
});

it('does not apply a fix that would fall on another one', async () => {
  const article = await room.article();
  const [finding] = article.flags.filter(({ check, fix }) => check === 'missing-no-break-space' && fix);
  if (!finding) throw new Error('No finding');
  const row = await room.db.flag.findUniqueOrThrow({ where: { id: finding.id } });
  const { id: _, key: __, message: ___, fix, ...copy } = row;
  const twin = await room.db.flag.create({
    data: { ...copy, key: 'twin', message: { fr: 'x', en: 'x' }, fix: fix ?? {} },
  });
  await fixFlags(room.editor, { id: article.id, flagIds: [finding.id, twin.id] });
  const { current } = await room.db.sentence.findUniqueOrThrow({ where: { id: finding.sentenceId } });
  const [edit] = finding.fix?.edits ?? [];
  const sentence = article.sentences.find(({ id }) => id === finding.sentenceId);
  expect(current.length).toBe(
    (sentence?.current.length ?? 0) + (edit ? edit.insert.length - (edit.to - edit.from) : 0),
  );
});
