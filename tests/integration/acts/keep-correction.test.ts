import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson, ChangesJson } from '#lib/http/contract/articles.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { keepCorrection } from '#lib/usecases/keep-correction.ts';
import { listEvents } from '#lib/usecases/list-events.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal, sentenceWith } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const again = (article: ArticleJson) => getArticle(room.editor, { id: article.id });
const kept = (given: Pick<ChangesJson, 'flags'>) => given.flags.find(({ check }) => check === null);

/** A sentence in which « gouvernements » was corrected to « exécutifs ». */
async function corrected() {
  const article = await room.article();
  const sentence = sentenceWith(article, 'Les trois gouvernements');
  const from = sentence.original.indexOf('gouvernements');
  const to = from + 'gouvernements'.length;
  const text = sentence.original.replace('gouvernements', 'exécutifs');
  await reviseSentence(room.editor, { id: sentence.id, version: sentence.version, text });
  const body = {
    id: sentence.id,
    from,
    to,
    correction: 'exécutifs',
    category: 'terminology/wrong',
    severity: 'minor' as const,
    note: '',
    answers: [] as string[],
  } as const;
  return { article, sentence, text, body };
}

describe('a correction kept as an annotation', () => {
  it('is a fixed flag of a person on the machine’s words, that covers what stands there now', async () => {
    const { article, body } = await corrected();
    const changes = await keepCorrection(room.editor, { ...body, note: '  Il s’agit des exécutifs. ' });
    expect(kept(changes)).toMatchObject({
      state: 'fixed',
      quote: 'gouvernements',
      suggestion: 'exécutifs',
      anchor: 'changed',
      from: body.from,
      to: body.from + 'exécutifs'.length,
      category: 'terminology/wrong',
      severity: 'minor',
      note: 'Il s’agit des exécutifs.',
      author: { name: 'Ed' },
      decidedBy: { name: 'Ed' },
    });
    expect(changes.history.undo?.type).toBe('correction:kept');
    const { items } = await listEvents(room.editor, { id: article.id, limit: 1 });
    expect(items[0]?.type).toBe('correction:kept');
  });

  it('is taken back and done again, and leaves the words alone', async () => {
    const { article, body, text } = await corrected();
    await keepCorrection(room.editor, body);
    await undo(room.editor, { id: article.id });
    const without = await again(article);
    expect(kept(without)).toBeUndefined();
    expect(without.sentences.find(({ id }) => id === body.id)?.current).toBe(text);
    await redo(room.editor, { id: article.id });
    expect(kept(await again(article))).toMatchObject({ state: 'fixed', quote: 'gouvernements' });
  });

  it('follows later edits, and finds the machine’s words when they come back', async () => {
    const { article, body, text, sentence } = await corrected();
    await keepCorrection(room.editor, body);
    const version = () => room.db.sentence.findUniqueOrThrow({ where: { id: body.id } });
    await reviseSentence(room.editor, {
      id: body.id,
      version: (await version()).version,
      text: `Hier, ${text}`,
    });
    expect(kept(await again(article))).toMatchObject({
      quote: 'gouvernements',
      anchor: 'changed',
      from: body.from + 6,
      to: body.from + 6 + 'exécutifs'.length,
    });
    await reviseSentence(room.editor, {
      id: body.id,
      version: (await version()).version,
      text: sentence.original,
    });
    expect(kept(await again(article))).toMatchObject({
      quote: 'gouvernements',
      anchor: 'exact',
      from: body.from,
      to: body.to,
    });
  });

  it('may be that words were only taken out', async () => {
    const article = await room.article();
    const { id, version, original } = sentenceWith(article, 'Les trois gouvernements');
    await reviseSentence(room.editor, { id, version, text: original.replace('trois ', '') });
    const changes = await keepCorrection(room.editor, {
      id,
      from: 4,
      to: 9,
      correction: '',
      category: 'accuracy/addition',
      severity: 'neutral',
      note: '',
      answers: [],
    });
    expect(kept(changes)).toMatchObject({ quote: 'trois', suggestion: '', anchor: 'lost', from: 4, to: 4 });
  });

  it('can be withdrawn by who kept it, as long as nobody else has decided on it', async () => {
    const { article, body } = await corrected();
    const id = kept(await keepCorrection(room.editor, body))?.id ?? '';
    const withdrawal = { id, decision: 'withdraw', reason: '' } as const;
    expect(await refusal(decideFlag(room.lead, withdrawal))).toMatchObject({ code: 'forbidden' });
    await decideFlag(room.editor, withdrawal);
    expect(kept(await again(article))).toBeUndefined();
    await undo(room.editor, { id: article.id });
    expect(kept(await again(article))).toMatchObject({ id, state: 'fixed' });
    await decideFlag(room.lead, { id, decision: 'reopen', reason: '' });
    await decideFlag(room.lead, { id, decision: 'resolve', reason: '' });
    expect(await refusal(decideFlag(room.editor, withdrawal))).toMatchObject({ code: 'forbidden' });
  });

  it('is one error with the findings that it answers', async () => {
    const article = await room.article();
    const finding = article.flags.find(({ quote, state }) => quote === 'Beijing' && state === 'open');
    const sentence = article.sentences.find(({ id }) => id === finding?.sentenceId);
    if (!finding || !sentence) throw new Error('The seed names Beijing');
    const from = finding.from;
    const text = `${sentence.current.slice(0, from)}Pékin${sentence.current.slice(finding.to)}`;
    await reviseSentence(room.editor, { id: sentence.id, version: sentence.version, text });
    const received = async () => (await getQuality(room.editor, { id: article.id })).received.errors;
    expect(await received()).toBe(1);
    const { id, category, severity } = finding;
    const span = { from, to: finding.to, correction: 'Pékin' };
    const body = { id: sentence.id, ...span, category, severity, note: '' };
    await keepCorrection(room.editor, { ...body, answers: [id] });
    expect(await received()).toBe(1);
    await undo(room.editor, { id: article.id });
    expect(await received()).toBe(1);
    const elsewhere = article.flags.find((flag) => flag.sentenceId !== sentence.id)?.id ?? '';
    const wrong = keepCorrection(room.editor, { ...body, answers: [elsewhere] });
    expect(await refusal(wrong)).toMatchObject({ code: 'not-found' });
  });

  it('is kept once', async () => {
    const { body } = await corrected();
    await keepCorrection(room.editor, body);
    expect(await refusal(keepCorrection(room.lead, body))).toMatchObject({ code: 'already-kept' });
  });

  it('is refused where the machine’s words stand, or others than the reader saw', async () => {
    const { article, body } = await corrected();
    const wrong = [
      { correction: 'gouvernants' },
      { from: 0, to: 3, correction: 'Les' },
      { from: 5, to: 5, correction: '' },
      { from: 0, to: 9999, correction: '' },
    ];
    for (const other of wrong) {
      const problem = await refusal(keepCorrection(room.editor, { ...body, ...other }));
      expect(problem).toMatchObject({ status: 409, code: 'quote-mismatch' });
    }
    const source = article.sentences.find(({ side }) => side === 'source');
    const onEnglish = keepCorrection(room.editor, { ...body, id: source?.id ?? '' });
    expect(await refusal(onEnglish)).toMatchObject({ code: 'forbidden' });
    expect(kept(await again(article))).toBeUndefined();
  });
});
