import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { fixFlag } from '#lib/usecases/fix-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { joinSentence } from '#lib/usecases/join-sentence.ts';
import { listEvents } from '#lib/usecases/list-events.ts';
import { listRevisions } from '#lib/usecases/list-revisions.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { restoreRevision } from '#lib/usecases/restore-revision.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { splitSentence } from '#lib/usecases/split-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { findingOn, type Newsroom, openNewsroom, refusal, sentenceWith } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const again = (article: ArticleJson) => getArticle(room.editor, { id: article.id });

describe('wording', () => {
  it('saves words, moves the state on, keeps the machine wording and every revision', async () => {
    const article = await room.article();
    const { id, version, original } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.editor, { id, version, text: 'Un TGV.' });
    const changes = await reviseSentence(room.editor, { id, version: version + 1, text: 'Un TGV arrive.' });
    expect(changes.sentences).toMatchObject([
      { id, current: 'Un TGV arrive.', original, progress: 'in_progress' },
    ]);
    const { items } = await listRevisions(room.editor, { id });
    expect(items.map((item) => [item.text, item.origin])).toEqual([
      ['Un TGV arrive.', 'typed'],
      ['Un TGV.', 'typed'],
      [original, 'machine'],
    ]);
  });

  it('refuses words written on an older version, with both texts, and stores nothing', async () => {
    const article = await room.article();
    const { id, version, original } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.lead, { id, version, text: 'À eux.' });
    const problem = await refusal(reviseSentence(room.editor, { id, version, text: 'À moi.' }));
    expect(problem).toMatchObject({
      status: 409,
      code: 'version-conflict',
      extra: { base: original, theirs: 'À eux.', version: version + 1, author: { name: 'Léa' } },
    });
    expect(sentenceWith(await again(article), 'À eux').current).toBe('À eux.');
  });

  it('does not call it a conflict when only the state changed in between', async () => {
    const article = await room.article();
    const { id, version } = sentenceWith(article, 'Les trois gouvernements');
    await moveSentence(room.editor, { id, move: 'finish' });
    const changes = await reviseSentence(room.editor, { id, version, text: 'Autre chose.' });
    expect(changes.sentences).toMatchObject([{ current: 'Autre chose.', progress: 'in_progress' }]);
  });

  it('takes a repeated request as one: same key, one revision, same event', async () => {
    const article = await room.article();
    const { id, version } = sentenceWith(article, 'Les trois gouvernements');
    const call = { ...room.editor, idempotency: { key: 'k1', digest: 'd1' } };
    const first = await reviseSentence(call, { id, version, text: 'Une fois.' });
    const second = await reviseSentence(call, { id, version, text: 'Une fois.' });
    expect(second.cursor).toBe(first.cursor);
    expect(await room.db.revision.count({ where: { sentenceId: id } })).toBe(1);
    const other = { ...room.editor, idempotency: { key: 'k1', digest: 'd2' } };
    expect(await refusal(reviseSentence(other, { id, version, text: 'x' }))).toMatchObject({
      code: 'key-reused',
    });
  });

  it('joins a sentence to the one before, with its flags, and takes it back', async () => {
    const article = await room.article();
    const second = sentenceWith(article, 'Il dispose donc');
    const first = sentenceWith(article, 'un certain nombre de collèges');
    await raiseFlag(room.editor, {
      sentenceId: second.id,
      from: 0,
      to: 10,
      quote: 'Il dispose',
      category: 'linguistic/grammar',
      severity: 'major',
      note: '',
      suggestion: 'Elle dispose',
    });
    const joined = await joinSentence(room.editor, {
      id: second.id,
      text: second.current,
      version: second.version,
      previousVersion: first.version,
    });
    expect(joined.sentences.find((row) => row.id === first.id)?.current).toBe(
      `${first.current} ${second.current}`,
    );
    expect(joined.sentences.find((row) => row.id === second.id)?.current).toBe('');
    const flag = joined.flags.find((row) => row.quote === 'Il dispose');
    expect(flag).toMatchObject({ sentenceId: first.id, anchor: 'exact', from: first.current.length + 1 });
    await undo(room.editor, { id: article.id });
    const after = await again(article);
    expect(sentenceWith(after, 'Il dispose donc').id).toBe(second.id);
    expect(after.flags.find((row) => row.quote === 'Il dispose')).toMatchObject({
      sentenceId: second.id,
      from: 0,
    });
  });

  it('splits a sentence with its flags, takes it back, does it again, and joins it to what it was', async () => {
    const article = await room.article();
    const whole = sentenceWith(article, 'Les trois gouvernements');
    const cut = whole.current.indexOf(' ', whole.current.length / 2);
    const quote = whole.current.slice(cut + 1, cut + 12);
    await raiseFlag(room.editor, {
      sentenceId: whole.id,
      from: cut + 1,
      to: cut + 12,
      quote,
      category: 'style/awkward',
      severity: 'minor',
      note: '',
      suggestion: null,
    });
    const texts = (rows: ArticleJson) =>
      rows.sentences
        .filter(({ side, current }) => side === 'target' && current !== '')
        .map((row) => row.current);
    const before = texts(article);
    const at = before.indexOf(whole.current);
    const halves = [whole.current.slice(0, cut), whole.current.slice(cut + 1)];
    const wanted = [...before.slice(0, at), ...halves, ...before.slice(at + 1)];

    const { reload } = await splitSentence(room.editor, { id: whole.id, version: whole.version, at: cut });
    expect(reload).toBe(true);
    const after = await again(article);
    expect(texts(after)).toEqual(wanted);
    const tail = sentenceWith(after, halves[1] ?? '');
    expect(tail).toMatchObject({ linkId: whole.linkId, paragraph: whole.paragraph });
    const own = (rows: ArticleJson) => rows.flags.find((flag) => flag.check === null);
    expect(own(after)).toMatchObject({ sentenceId: tail.id, from: 0, quote, anchor: 'exact' });

    await undo(room.editor, { id: article.id });
    const back = await again(article);
    expect(texts(back)).toEqual(before);
    expect(own(back)).toMatchObject({ sentenceId: whole.id, from: cut + 1, anchor: 'exact' });
    await redo(room.editor, { id: article.id });
    const forth = await again(article);
    expect(texts(forth)).toEqual(wanted);
    expect(own(forth)).toMatchObject({ sentenceId: tail.id, from: 0, anchor: 'exact' });

    const [first, second] = [sentenceWith(forth, halves[0] ?? ''), sentenceWith(forth, halves[1] ?? '')];
    await joinSentence(room.editor, {
      id: second.id,
      text: second.current,
      version: second.version,
      previousVersion: first.version,
    });
    const joined = await again(article);
    expect(texts(joined)).toEqual(before);
    // The row that the join has emptied serves again.
    const { id, version } = sentenceWith(joined, whole.current);
    await splitSentence(room.editor, { id, version, at: cut });
    expect((await again(article)).sentences).toHaveLength(joined.sentences.length);
    const short = sentenceWith(await again(article), halves[0] ?? '');
    expect(
      await refusal(
        splitSentence(room.editor, { id: short.id, version: short.version, at: short.current.length }),
      ),
    ).toMatchObject({ code: 'nothing-to-split' });
  });

  it('restores an earlier wording as a new revision', async () => {
    const article = await room.article();
    const { id, version, original } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.editor, { id, version, text: 'Autre.' });
    const changes = await restoreRevision(room.editor, { id, version: version + 1, revisionVersion: 1 });
    expect(changes.sentences).toMatchObject([{ current: original }]);
    expect((await listRevisions(room.editor, { id })).items).toHaveLength(3);
  });
});

describe('states', () => {
  it('keeps what the editor says and what the lead says apart', async () => {
    const article = await room.article();
    const { id } = sentenceWith(article, 'Les trois gouvernements');
    await moveSentence(room.editor, { id, move: 'finish' });
    expect(await refusal(moveSentence(room.editor, { id, move: 'approve' }))).toMatchObject({ status: 403 });
    expect(await refusal(moveSentence(room.lead, { id, move: 'sendBack' }))).toMatchObject({
      code: 'reason-wanted',
    });
    const back = await moveSentence(room.lead, { id, move: 'sendBack', reason: 'Trop littéral' });
    expect(back.sentences).toMatchObject([
      { progress: 'done', verdict: 'sent_back', verdictReason: 'Trop littéral' },
    ]);
    const done = await moveSentence(room.editor, { id, move: 'finish' });
    expect(done.sentences).toMatchObject([{ progress: 'done', verdict: 'pending', verdictReason: '' }]);
    expect(await refusal(moveSentence(room.editor, { id, move: 'finish' }))).toMatchObject({
      code: 'not-allowed-from-state',
    });
  });

  it('drops an approval when the words change, and brings it back with them', async () => {
    const article = await room.article();
    const { id, version } = sentenceWith(article, 'Les trois gouvernements');
    await moveSentence(room.lead, { id, move: 'approve' });
    const edited = await reviseSentence(room.editor, { id, version: version + 1, text: 'Autre.' });
    expect(edited.sentences).toMatchObject([{ verdict: 'pending' }]);
    const undone = await undo(room.editor, { id: article.id });
    expect(undone.sentences).toMatchObject([{ verdict: 'approved', progress: 'untouched' }]);
  });
});

describe('findings', () => {
  it('finds the false stop and the doubled stop of the seed, and fixes each in one act', async () => {
    const article = await room.article();
    const falseStop = findingOn(article, 'stop-lowercase', 'projet.');
    const fixed = await fixFlag(room.editor, { id: falseStop.id });
    expect(fixed.flags.find((flag) => flag.id === falseStop.id)?.state).toBe('fixed');
    expect(fixed.sentences.find((row) => row.id === falseStop.sentenceId)?.current).toMatch(
      /livrant le projet$/,
    );
    const doubled = findingOn(article, 'doubled-punctuation', '. .');
    const after = await fixFlag(room.editor, { id: doubled.id });
    expect(after.sentences.find((row) => row.id === doubled.sentenceId)?.current).toMatch(/startup\.$/);
    const undone = await undo(room.editor, { id: article.id });
    expect(undone.flags.find((flag) => flag.id === doubled.id)?.state).toBe('open');
  });

  it('keeps a dismissal through edits elsewhere and in the sentence', async () => {
    const article = await room.article();
    const flag = findingOn(article, 'doubled-punctuation', '. .');
    expect(
      await refusal(decideFlag(room.editor, { id: flag.id, decision: 'dismiss', reason: ' ' })),
    ).toMatchObject({
      code: 'reason-wanted',
    });
    await decideFlag(room.editor, { id: flag.id, decision: 'dismiss', reason: 'Voulu' });
    const sentence = sentenceWith(article, 'startup. .');
    await reviseSentence(room.editor, {
      id: sentence.id,
      version: sentence.version,
      text: sentence.current.replace('Zhang Junqi', 'M. Zhang Junqi'),
    });
    const after = await again(article);
    expect(after.flags.find((row) => row.id === flag.id)).toMatchObject({
      state: 'dismissed',
      reason: 'Voulu',
    });
    expect(
      after.flags.filter((row) => row.check === 'doubled-punctuation' && row.quote === flag.quote),
    ).toHaveLength(1);
  });

  it('lets editors settle findings, and only leads decide on people’s flags', async () => {
    const article = await room.article();
    const { id: sentenceId } = sentenceWith(article, 'Les trois gouvernements');
    const raised = await raiseFlag(room.lead, {
      sentenceId,
      from: 0,
      to: 3,
      quote: 'Les',
      category: 'style/awkward',
      severity: 'minor',
      note: 'Lourd',
      suggestion: null,
    });
    const id = raised.flags[0]?.id ?? '';
    expect(await refusal(decideFlag(room.editor, { id, decision: 'dismiss', reason: 'Non' }))).toMatchObject({
      status: 403,
    });
    const confirmed = await decideFlag(room.lead, { id, decision: 'confirm', reason: '' });
    expect(confirmed.flags).toMatchObject([{ id, state: 'confirmed', decidedBy: { name: 'Léa' } }]);
    expect(
      await refusal(
        raiseFlag(room.lead, {
          sentenceId,
          from: 0,
          to: 3,
          quote: 'Des',
          category: 'other',
          severity: 'minor',
          note: '',
          suggestion: null,
        }),
      ),
    ).toMatchObject({ code: 'quote-mismatch' });
  });

  it('applies the suggestion of a person’s flag', async () => {
    const article = await room.article();
    const { id: sentenceId } = sentenceWith(article, 'Il dispose donc');
    const raised = await raiseFlag(room.editor, {
      sentenceId,
      from: 0,
      to: 10,
      quote: 'Il dispose',
      category: 'linguistic/grammar',
      severity: 'major',
      note: '',
      suggestion: 'Elle dispose',
    });
    const fixed = await fixFlag(room.editor, { id: raised.flags[0]?.id ?? '' });
    expect(fixed.sentences).toMatchObject([
      { current: 'Elle dispose donc d’une base solide pour l’innovation.' },
    ]);
    const undone = await undo(room.editor, { id: article.id });
    expect(undone.flags.find((row) => row.quote === 'Il dispose')).toMatchObject({
      state: 'open',
      anchor: 'exact',
      from: 0,
    });
  });
});

describe('undo', () => {
  it('takes back and does again every act, in order, and forgets redo after a new act', async () => {
    const article = await room.article();
    const { id, version, original } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.editor, { id, version, text: 'Un.' });
    await reviseSentence(room.editor, { id, version: version + 1, text: 'Deux.' });
    await moveSentence(room.editor, { id, move: 'finish' });
    const state = async () => {
      const row = (await again(article)).sentences.find((sentence) => sentence.id === id);
      return `${row?.current} ${row?.progress}`;
    };
    await undo(room.editor, { id: article.id });
    expect(await state()).toBe('Deux. in_progress');
    await undo(room.editor, { id: article.id });
    expect(await state()).toBe('Un. in_progress');
    await undo(room.editor, { id: article.id });
    expect(await state()).toBe(`${original} untouched`);
    expect(await refusal(undo(room.editor, { id: article.id }))).toMatchObject({ code: 'nothing-to-undo' });
    await redo(room.editor, { id: article.id });
    await redo(room.editor, { id: article.id });
    expect(await state()).toBe('Deux. in_progress');
    const row = (await again(article)).sentences.find((sentence) => sentence.id === id);
    await reviseSentence(room.editor, { id, version: row?.version ?? 0, text: 'Trois.' });
    expect(await refusal(redo(room.editor, { id: article.id }))).toMatchObject({ code: 'nothing-to-redo' });
    const { items } = await listEvents(room.editor, { id: article.id, limit: 50 });
    expect(items.map((event) => event.type)).toEqual([
      'sentence:revised',
      'sentence:finished',
      'sentence:revised',
      'sentence:revised',
      'article:imported',
    ]);
  });

  it('does not take back over somebody else’s change of the same words', async () => {
    const article = await room.article();
    const { id, version } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.editor, { id, version, text: 'Un.' });
    await reviseSentence(room.lead, { id, version: version + 1, text: 'Deux.' });
    expect(await refusal(undo(room.editor, { id: article.id }))).toMatchObject({ code: 'changed-since' });
    expect(sentenceWith(await again(article), 'Deux.').id).toBe(id);
  });

  it('takes back changes of the article itself', async () => {
    const article = await room.article();
    await updateArticle(room.editor, { id: article.id, version: article.version, title: 'Autre titre' });
    const undone = await undo(room.editor, { id: article.id });
    expect(undone.article.title).toBe(article.title);
  });
});

describe('access', () => {
  it('hides everything from other desks', async () => {
    const article = await room.article();
    const { id, version } = sentenceWith(article, 'Les trois gouvernements');
    expect(await refusal(getArticle(room.outsider, { id: article.id }))).toMatchObject({ status: 404 });
    expect(await refusal(reviseSentence(room.outsider, { id, version, text: 'x' }))).toMatchObject({
      status: 404,
    });
    const flag = article.flags[0]?.id ?? '';
    expect(await refusal(fixFlag(room.outsider, { id: flag }))).toMatchObject({ status: 404 });
  });

  it('never lets anyone rewrite the source', async () => {
    const article = await room.article();
    const source = article.sentences.find((row) => row.side === 'source');
    const refused = reviseSentence(room.lead, { id: source?.id ?? '', version: 1, text: 'x' });
    expect(await refusal(refused)).toMatchObject({ status: 403 });
  });
});
