import type { Flag } from '#lib/db/generated/client.ts';
import type { ArticleEvent } from '#lib/domain/history.ts';
import { can, type DeskAction } from '#lib/domain/policy.ts';
import { FLAG_DECISIONS, type FlagDecision } from '#lib/domain/status.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireFlag } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';

interface Input {
  id: string;
  decision: FlagDecision;
  reason: string;
}

/**
 * Decides on a flag by a named decision of lib/domain/status.ts. Editors settle machine findings
 * and withdraw flags of their own; people's flags are for leads to decide.
 * @throws Problem `not-allowed-from-state`, `reason-wanted`, `forbidden`.
 */
export async function decideFlag(call: Call, input: Input): Promise<ChangesJson> {
  const found = await requireFlag(call, input.id, 'flag:comment');
  if (!mayDecide(call, found, input.decision)) throw new Problem(403, 'forbidden');
  const transition = FLAG_DECISIONS[input.decision];
  const reason = input.reason.trim();
  if (transition.reasonWanted && !reason) throw new Problem(400, 'reason-wanted');
  const done = await perform(
    call,
    { articleId: found.articleId, type: PAST[input.decision] },
    async (act) => {
      const flag = await act.tx.flag.findUniqueOrThrow({ where: { id: input.id } });
      if (!transition.from.includes(flag.state)) throw new Problem(409, 'not-allowed-from-state');
      const decided = transition.to === 'open' ? { decidedById: null, decidedAt: null } : decidedNow(call);
      await act.change('flag', flag, { state: transition.to, reason, ...decided });
      Object.assign(act.detail, { flagId: flag.id, sentenceId: flag.sentenceId, quote: flag.quote, reason });
      return null;
    },
  );
  return answerAct(call, found.articleId, done);
}

function decidedNow(call: Call) {
  return { decidedById: call.actor.userId, decidedAt: new Date() };
}

function mayDecide(call: Call, flag: Flag, decision: FlagDecision): boolean {
  if (decision === 'withdraw') return flag.authorId === call.actor.userId;
  const action: DeskAction = flag.check && decision !== 'confirm' ? 'flag:dismiss-finding' : 'flag:decide';
  return can(call.actor, action, flag.deskId);
}

const PAST: Record<FlagDecision, ArticleEvent> = {
  confirm: 'flag:confirmed',
  dismiss: 'flag:dismissed',
  resolve: 'flag:resolved',
  reopen: 'flag:reopened',
  withdraw: 'flag:withdrawn',
};
