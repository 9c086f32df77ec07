import type { ArticleEvent } from '#lib/domain/history.ts';
import { SENTENCE_MOVES, type SentenceMove, sentenceStatus } from '#lib/domain/status.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
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
    const verdictReason = transition.set.verdict === undefined ? sentence.verdictReason : reason;
    await act.change('sentence', sentence, { ...transition.set, verdictReason });
    return null;
  });
  return answerAct(call, articleId, done);
}

const PAST: Record<SentenceMove, ArticleEvent> = {
  finish: 'sentence:finished',
  reopen: 'sentence:reopened',
  approve: 'sentence:approved',
  sendBack: 'sentence:sent-back',
  withdrawVerdict: 'sentence:verdict-withdrawn',
};
