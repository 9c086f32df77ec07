import type { Sentence } from '#lib/db/generated/client.ts';
import { getUserChoices } from '#lib/db/rows/notification.ts';
import type { ArticleEvent } from '#lib/domain/history.ts';
import { SENTENCE_MOVES, type SentenceMove, sentenceStatus } from '#lib/domain/status.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { notify } from './notifications/notify.ts';
import { targetSentence } from './revise-sentence.ts';

interface Input {
  id: string;
  move: SentenceMove;
  reason?: string | undefined;
}

/**
 * Moves a sentence to another state by a named move of lib/domain/status.ts.
 * @throws Problem `not-allowed-from-state`, `reason-wanted`.
 */
export async function moveSentence(call: Call, input: Input): Promise<ChangesJson> {
  const transition = SENTENCE_MOVES[input.move];
  const { articleId } = await requireSentence(call, input.id, transition.action);
  const reason = input.reason?.trim() ?? '';
  if (transition.reasonWanted && !reason) throw new Problem(400, 'reason-wanted');
  const done = await perform(call, { articleId, type: PAST[input.move] }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    if (!transition.from.includes(sentenceStatus(sentence))) throw new Problem(409, 'not-allowed-from-state');
    Object.assign(act.detail, { sentenceId: sentence.id, text: sentence.current, reason });
    await moveInAct(act, sentence, input.move, reason);
    return null;
  });
  return answerAct(call, articleId, done);
}

/** Sets what a move sets, which the sentence's own state allows. */
export async function moveInAct(
  act: Act,
  sentence: Sentence,
  move: SentenceMove,
  reason: string,
): Promise<void> {
  const { set } = SENTENCE_MOVES[move];
  await act.change('sentence', sentence, {
    ...set,
    ...(set.progress === undefined ? {} : { progressById: act.actor.userId }),
    ...(set.verdict === undefined ? {} : await verdictNow(act, sentence, move, reason)),
  });
}

/** Who said so, when and why; and, of what is sent back, whose work it is again. */
async function verdictNow(act: Act, sentence: Sentence, move: SentenceMove, reason: string) {
  if (SENTENCE_MOVES[move].set.verdict === 'pending') {
    return { verdictReason: reason, verdictById: null, verdictAt: null, returnedToId: null };
  }
  const verdict = { verdictReason: reason, verdictById: act.actor.userId, verdictAt: new Date() };
  if (move !== 'sendBack') return { ...verdict, returnedToId: null };
  const returnedToId = await workerOn(act, sentence);
  const { id: sentenceId, current: quote } = sentence;
  notify(act, { kind: 'sent_back', to: [returnedToId], sentenceId, quote, said: reason });
  return { ...verdict, returnedToId };
}

/**
 * Whoever worked on a sentence last, the person who sends it back aside, and can still see it; else whoever
 * has the sentence, or the article; null when there is nobody.
 */
async function workerOn({ tx, actor, article }: Act, sentence: Sentence): Promise<string | null> {
  const revisions = await tx.revision.findMany({
    where: { sentenceId: sentence.id },
    select: { authorId: true },
    orderBy: { version: 'desc' },
  });
  const ids = [
    sentence.progressById,
    ...revisions.map(({ authorId }) => authorId),
    sentence.assigneeId,
    article.assigneeId,
  ];
  const others = [...new Set(ids)].filter((id) => id !== null && id !== actor.userId) as string[];
  if (others.length === 0) return null;
  const there = new Set((await getUserChoices(tx, article.deskId, others)).map(({ id }) => id));
  return others.find((id) => there.has(id)) ?? null;
}

const PAST: Record<SentenceMove, ArticleEvent> = {
  finish: 'sentence:finished',
  reopen: 'sentence:reopened',
  approve: 'sentence:approved',
  sendBack: 'sentence:sent-back',
  withdrawVerdict: 'sentence:verdict-withdrawn',
};
