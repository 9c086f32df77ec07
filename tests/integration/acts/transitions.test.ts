import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FLAG_DECISIONS,
  type FlagDecision,
  type FlagState,
  type Progress,
  SENTENCE_MOVES,
  type SentenceMove,
  type SentenceStatus,
  type Verdict,
} from '#lib/domain/status.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { decideFlag } from '#lib/usecases/decide-flag.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';
import { restoreRevision } from '#lib/usecases/restore-revision.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { redo, undo } from '#lib/usecases/undo.ts';
import { type Newsroom, openNewsroom, refusal, sentenceWith } from './newsroom.ts';

let room: Newsroom;
let article: ArticleJson;
beforeAll(async () => {
  room = await openNewsroom();
  article = await room.article();
});
afterAll(() => room.close());

const STATUSES: Record<SentenceStatus, { progress: Progress; verdict: Verdict; verdictReason: string }> = {
  untouched: { progress: 'untouched', verdict: 'pending', verdictReason: '' },
  in_progress: { progress: 'in_progress', verdict: 'pending', verdictReason: '' },
  done: { progress: 'done', verdict: 'pending', verdictReason: '' },
  approved: { progress: 'done', verdict: 'approved', verdictReason: '' },
  sent_back: { progress: 'done', verdict: 'sent_back', verdictReason: 'Trop long.' },
};

/** Every move from every state: what is allowed can be undone and done again, the rest is refused. */
const MOVES = (Object.keys(SENTENCE_MOVES) as SentenceMove[]).flatMap((move) =>
  (Object.keys(STATUSES) as SentenceStatus[]).map((from) => [move, from] as const),
);

describe('each named move of a sentence', () => {
  it.each(MOVES)('%s from %s', async (move, from) => {
    const { id } = sentenceWith(article, 'Les trois gouvernements');
    const call: Call = SENTENCE_MOVES[move].action === 'sentence:judge' ? room.lead : room.editor;
    await room.db.sentence.update({ where: { id }, data: STATUSES[from] });
    const state = async () => {
      const row = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      const { progress, verdict, verdictReason, verdictById, verdictAt, returnedToId } = row;
      return { progress, verdict, verdictReason, verdictById, verdictAt, returnedToId };
    };
    const before = await state();
    const work = moveSentence(call, { id, move, reason: 'Parce que.' });
    if (!SENTENCE_MOVES[move].from.includes(from)) {
      expect(await refusal(work)).toMatchObject({ status: 409, code: 'not-allowed-from-state' });
      expect(await state()).toEqual(before);
      return;
    }
    await work;
    const after = await state();
    expect(after).toMatchObject(SENTENCE_MOVES[move].set);
    // What the editor says and what the lead says never overwrite each other, but that being done asks anew.
    if (SENTENCE_MOVES[move].action === 'sentence:judge') expect(after.progress).toBe(before.progress);
    await undo(call, { id: article.id });
    expect(await state()).toEqual(before);
    await redo(call, { id: article.id });
    expect(await state()).toEqual(after);
    await undo(call, { id: article.id });
  });
});

const FLAG_STATES: FlagState[] = ['open', 'confirmed', 'dismissed', 'fixed', 'withdrawn'];
const DECISIONS = (Object.keys(FLAG_DECISIONS) as FlagDecision[]).flatMap((decision) =>
  FLAG_STATES.map((from) => [decision, from] as const),
);

describe('each named decision on a flag', () => {
  let flagId: string;
  beforeAll(async () => {
    const sentence = sentenceWith(article, 'Les trois gouvernements');
    const { flags } = await raiseFlag(room.lead, {
      sentenceId: sentence.id,
      from: 0,
      to: 3,
      quote: sentence.current.slice(0, 3),
      category: 'other',
      severity: 'minor',
      note: 'Vérifier.',
      suggestion: null,
    });
    flagId = flags.find(({ check }) => check === null)?.id ?? '';
  });

  it.each(DECISIONS)('%s from %s', async (decision, from) => {
    const decidedById = from === 'open' ? null : room.lead.userId;
    await room.db.flag.update({ where: { id: flagId }, data: { state: from, reason: '', decidedById } });
    const state = async () => {
      const row = await room.db.flag.findUniqueOrThrow({ where: { id: flagId } });
      const { state: now, reason, decidedById: by, contested, overruled } = row;
      return { state: now, reason, by, contested, overruled };
    };
    const before = await state();
    const work = decideFlag(room.lead, { id: flagId, decision, reason: 'Parce que.' });
    if (!FLAG_DECISIONS[decision].from.includes(from)) {
      expect(await refusal(work)).toMatchObject({ code: 'not-allowed-from-state' });
      expect(await state()).toEqual(before);
      return;
    }
    await work;
    const after = await state();
    expect(after.state).toBe(FLAG_DECISIONS[decision].to);
    await undo(room.lead, { id: article.id });
    expect(await state()).toEqual(before);
    await redo(room.lead, { id: article.id });
    expect(await state()).toEqual(after);
    await undo(room.lead, { id: article.id });
  });
});

describe('restoring a wording', () => {
  it('restores the words, the state and what was decided on flags, and is undone as one', async () => {
    const fresh = await room.article();
    const { id, current } = sentenceWith(fresh, 'Les trois gouvernements');
    const flag = async (call: Call, words: string) => {
      const row = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      const from = row.current.indexOf(words);
      const { flags } = await raiseFlag(call, {
        sentenceId: id,
        from,
        to: from + words.length,
        quote: words,
        category: 'other',
        severity: 'minor',
        note: words,
        suggestion: null,
      });
      return flags.find(({ note }) => note === words)?.id ?? '';
    };
    const reading = async () => {
      const row = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      const flags = await room.db.flag.findMany({
        where: { sentenceId: id, check: null },
        orderBy: { id: 'asc' },
      });
      const { current: text, progress, verdict, verdictReason } = row;
      return {
        text,
        progress,
        verdict,
        verdictReason,
        flags: flags.map(({ note, state, reason }) => ({ note, state, reason })),
      };
    };
    const revise = async (text: string) => {
      const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      await reviseSentence(room.editor, { id, version, text });
      return version + 1;
    };
    const restore = async (call: Call, revisionVersion: number) => {
      const { version } = await room.db.sentence.findUniqueOrThrow({ where: { id } });
      await restoreRevision(call, { id, version, revisionVersion });
    };

    const first = await revise(`${current} Un.`);
    const raised = await flag(room.lead, 'Les');
    await moveSentence(room.editor, { id, move: 'finish' });
    await moveSentence(room.lead, { id, move: 'approve' });
    const stood = await reading();
    expect(stood).toMatchObject({ progress: 'done', verdict: 'approved' });

    await revise(`${current} Deux.`);
    await decideFlag(room.lead, { id: raised, decision: 'dismiss', reason: 'Non.' });
    const since = await flag(room.editor, 'trois');
    const now = await reading();
    expect(now).toMatchObject({ progress: 'in_progress', verdict: 'pending' });

    // A lead gets all of it back; a flag raised since stays.
    await restore(room.lead, first);
    const back = await reading();
    expect(back).toEqual({
      ...stood,
      flags: [...stood.flags, { note: 'trois', state: 'open', reason: '' }],
    });
    await undo(room.lead, { id: fresh.id });
    expect(await reading()).toEqual(now);

    // An editor: what leads said stays as it is.
    await restore(room.editor, first);
    expect(await reading()).toMatchObject({
      text: `${current} Un.`,
      progress: 'done',
      verdict: 'pending',
      flags: [{ state: 'dismissed' }, { state: 'open' }],
    });
    await undo(room.editor, { id: fresh.id });
    expect(await reading()).toEqual(now);

    // The machine's: as nobody had touched it.
    await restore(room.lead, 1);
    expect(await reading()).toMatchObject({ text: current, progress: 'untouched', verdict: 'pending' });
    expect((await room.db.flag.findUniqueOrThrow({ where: { id: since } })).state).toBe('open');
    const { sentences } = await getArticle(room.editor, { id: fresh.id });
    expect(sentences.find((row) => row.id === id)?.current).toBe(current);
  });
});
