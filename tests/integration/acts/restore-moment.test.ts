import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { addComment } from '#lib/usecases/discussions/add-comment.ts';
import { fixFlag } from '#lib/usecases/fix-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { joinSentence } from '#lib/usecases/join-sentence.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { getMoment, restoreMoment } from '#lib/usecases/restore-moment.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { toggleStep } from '#lib/usecases/toggle-step.ts';
import { undo } from '#lib/usecases/undo.ts';
import { updateArticle } from '#lib/usecases/update-article.ts';
import { findingOn, type Newsroom, openNewsroom, refusal, sentenceWith } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** What a reader sees of an article, without what counts up with every act. */
function reading(article: ArticleJson) {
  return {
    title: article.title,
    sentences: article.sentences.map(({ id, current, progress, verdict, verdictReason }) => ({
      id,
      current,
      progress,
      verdict,
      verdictReason,
    })),
    flags: article.flags
      .map(({ id, state, reason, severity, from, to, quote }) => ({
        id,
        state,
        reason,
        severity,
        from,
        to,
        quote,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    steps: article.steps.target.map(({ id, applied }) => ({ id, applied })),
  };
}

describe('going back to a moment', () => {
  it('brings back every moment of a long day exactly, and undo takes that back', async () => {
    const first = await room.article();
    const id = first.id;
    const now = () => getArticle(room.lead, { id });
    const acts: ((article: ArticleJson) => Promise<unknown>)[] = [
      (article) => {
        const { id: sentence, version, current } = sentenceWith(article, 'Les trois gouvernements');
        return reviseSentence(room.editor, { id: sentence, version, text: `${current} Enfin.` });
      },
      (article) => {
        const sentence = sentenceWith(article, 'Les trois gouvernements');
        const [from, quote] = [sentence.current.indexOf('trois'), 'trois'];
        const rest = {
          category: 'style/awkward' as const,
          severity: 'major' as const,
          note: '',
          suggestion: null,
        };
        return raiseFlag(room.editor, { sentenceId: sentence.id, from, to: from + 5, quote, ...rest });
      },
      (article) => fixFlag(room.editor, { id: findingOn(article, 'stop-lowercase', '').id }),
      (article) => moveSentence(room.editor, { id: sentenceWith(article, 'Les trois').id, move: 'finish' }),
      (article) => moveSentence(room.lead, { id: sentenceWith(article, 'Les trois').id, move: 'approve' }),
      (article) => {
        const flag = article.flags.find((one) => one.quote === 'trois');
        return decideFlag(room.lead, { id: flag?.id ?? '', decision: 'dismiss', reason: 'Juste.' });
      },
      (article) => updateArticle(room.lead, { id, version: article.version, title: 'Un autre titre' }),
      (article) => {
        const step = article.steps.target.find(({ reversible, applied }) => reversible && applied);
        return toggleStep(room.editor, { id, side: 'target', stepId: step?.id ?? '', applied: false });
      },
      (article) => {
        const { id: sentence, version } = sentenceWith(article, 'Les trois gouvernements');
        return reviseSentence(room.lead, { id: sentence, version, text: 'Réécrit sans eux.' });
      },
      () => undo(room.lead, { id }),
    ];
    const moments = [{ eventId: first.cursor, seen: reading(await now()) }];
    for (const act of acts) {
      await act(await now());
      const article = await now();
      moments.push({ eventId: article.cursor, seen: reading(article) });
    }
    const order = [7, 2, 9, 0, 5, 10, 3, 1, 8, 4, 6];
    for (const at of order) {
      const before = reading(await now());
      const moment = moments[at];
      if (!moment) throw new Error('No such moment');
      const preview = await getMoment(room.lead, { id, eventId: moment.eventId });
      await restoreMoment(room.lead, { id, eventId: moment.eventId });
      const after = reading(await now());
      expect(statesOf(after)).toEqual(statesOf(moment.seen));
      const reworded = after.sentences.filter(
        ({ id: one, current }) =>
          current !== before.sentences.find((row) => row.id === one)?.current &&
          before.sentences.some((row) => row.id === one),
      );
      expect(preview.sentences.map(({ sentenceId }) => sentenceId).sort()).toEqual(
        expect.arrayContaining(reworded.map((row) => row.id).sort()),
      );
      await undo(room.lead, { id });
      expect(statesOf(reading(await now()))).toEqual(statesOf(before));
      await restoreMoment(room.lead, { id, eventId: moment.eventId });
    }
  });

  it('keeps what people said, joins and parts fragments, and says what it would change', async () => {
    const article = await room.article();
    const { id, cursor } = article;
    const at = article.sentences.findIndex(
      (row) => row.side === 'target' && row.current.startsWith('rapport'),
    );
    const [before, fragment] = [article.sentences[at - 1], article.sentences[at]];
    if (!before || !fragment) throw new Error('No fragment');
    await joinSentence(room.editor, {
      id: fragment.id,
      text: fragment.current,
      version: fragment.version,
      previousVersion: before.version,
    });
    const flag = article.flags[0];
    await addComment(room.editor, { id: flag?.id ?? '', body: 'À voir.' });
    const preview = await getMoment(room.editor, { id, eventId: cursor });
    expect(preview.events).toBe(2);
    expect(preview.sentences.map(({ was }) => was)).toContain(fragment.current);
    await restoreMoment(room.editor, { id, eventId: cursor });
    const again = await getArticle(room.editor, { id });
    expect(reading(again).sentences).toEqual(
      reading(article).sentences.map((row) => ({ ...row, progress: expect.any(String) })),
    );
    expect(await room.db.comment.count({ where: { flagId: flag?.id ?? '', deletedAt: null } })).toBe(1);
  });

  it('does not let an editor take back what a lead has judged', async () => {
    const article = await room.article();
    const { id, cursor } = article;
    const sentence = sentenceWith(article, 'Les trois gouvernements');
    await moveSentence(room.editor, { id: sentence.id, move: 'finish' });
    await moveSentence(room.lead, { id: sentence.id, move: 'approve' });
    expect(await refusal(restoreMoment(room.editor, { id, eventId: cursor }))).toMatchObject({
      code: 'judged-since',
    });
    await restoreMoment(room.lead, { id, eventId: cursor });
    expect(sentenceWith(await getArticle(room.lead, { id }), 'Les trois')).toMatchObject({
      progress: 'untouched',
      verdict: 'pending',
    });
  });

  it('knows only the moments of its own article', async () => {
    const [one, other] = [await room.article(), await room.article()];
    await moveSentence(room.editor, { id: sentenceWith(other, 'Les trois').id, move: 'finish' });
    const { cursor } = await getArticle(room.editor, { id: other.id });
    expect(await refusal(restoreMoment(room.lead, { id: one.id, eventId: cursor }))).toMatchObject({
      status: 404,
    });
  });
});

/** Findings that the words no longer give are `fixed` or, never yet found, absent: the same to a reader. */
function statesOf(seen: ReturnType<typeof reading>) {
  return { ...seen, flags: seen.flags.filter(({ state }) => state !== 'fixed') };
}
