import type { Flag } from '#lib/db/generated/client.ts';
import type { DismissalScope } from '#lib/domain/checks/dismissals.ts';
import type { ArticleEvent } from '#lib/domain/history.ts';
import { can, type DeskAction } from '#lib/domain/policy.ts';
import { FLAG_DECISIONS, type FlagDecision } from '#lib/domain/status.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise, requireFlag } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { outdateFindings } from './house/house-of.ts';
import { weighChecks } from './house/weigh-checks.ts';
import { tellAuthor } from './tell-author.ts';

interface Input {
  id: string;
  decision: FlagDecision;
  reason: string;
  /** How far a dismissal reaches; only findings can be dismissed beyond their place. */
  scope?: DismissalScope | undefined;
}

/**
 * Decides on a flag by a named decision of lib/domain/status.ts. Editors settle machine findings
 * and withdraw flags of their own; people's flags are for leads to decide.
 *
 * A dismissal may reach further: to these words in the article, to these words on the desk, or, for leads, to all
 * that the check finds on the desk. What it covers elsewhere is dismissed when it is next looked at.
 * @throws Problem `not-allowed-from-state`, `reason-wanted`, `forbidden`.
 */
export async function decideFlag(call: Call, input: Input): Promise<ChangesJson> {
  const found = await requireFlag(call, input.id, 'flag:comment');
  if (!mayDecide(call, found, input.decision)) throw new Problem(403, 'forbidden');
  const transition = FLAG_DECISIONS[input.decision];
  const reason = input.reason.trim();
  if (transition.reasonWanted && !reason) throw new Problem(400, 'reason-wanted');
  const scope = input.decision === 'dismiss' && input.scope !== 'place' ? input.scope : undefined;
  if (scope && found.check === null) throw new Problem(409, 'not-allowed-from-state');
  if (scope === 'check') authorise(call, 'desk:manage', found.deskId);
  const done = await perform(
    call,
    { articleId: found.articleId, type: PAST[input.decision] },
    async (act) => {
      const flag = await act.tx.flag.findUniqueOrThrow({ where: { id: input.id } });
      if (!transition.from.includes(flag.state)) throw new Problem(409, 'not-allowed-from-state');
      await decideInAct(act, flag, input.decision, reason);
      Object.assign(act.detail, { flagId: flag.id, sentenceId: flag.sentenceId, quote: flag.quote, reason });
      if (scope) await dismissAll(act, flag, scope, reason);
      if (flag.check) await weighChecks(act, new Set([flag.check]));
      return null;
    },
  );
  return answerAct(call, found.articleId, done);
}

/** Sets the state that a decision gives, which the flag's own state allows, and tells its author. */
export async function decideInAct(
  act: Act,
  flag: Flag,
  decision: FlagDecision,
  reason: string,
): Promise<void> {
  const { to: state } = FLAG_DECISIONS[decision];
  const decided =
    state === 'open'
      ? { decidedById: null, decidedAt: null }
      : { decidedById: act.actor.userId, decidedAt: new Date() };
  const overruled = await overrules(act, flag, decision);
  await act.change('flag', flag, { state, reason, overruled, ...decided, ...contest(act, flag, decision) });
  // What its author has seen is another decision: that is the author's own mark, and no part of the act.
  if (overruled && flag.decisionSeenAt) {
    await act.tx.flag.update({ where: { id: flag.id }, data: { decisionSeenAt: null } });
  }
  if (decision !== 'withdraw') tellAuthor(act, flag, reason);
}

/** Whether somebody else decides otherwise than the author of a flag asked: not at all, or in other words. */
async function overrules(act: Act, flag: Flag, decision: FlagDecision): Promise<boolean> {
  if (!flag.authorId || flag.authorId === act.actor.userId) return false;
  if (decision === 'dismiss') return true;
  if (decision !== 'resolve' || !flag.suggestion) return false;
  const { current } = await act.tx.sentence.findUniqueOrThrow({ where: { id: flag.sentenceId } });
  return !current.includes(flag.suggestion);
}

/** The rest of what the dismissal of a finding covers. */
async function dismissAll(
  act: Act,
  flag: Flag,
  scope: Exclude<DismissalScope, 'place'>,
  reason: string,
): Promise<void> {
  const now = new Date();
  const dismissal = await act.tx.dismissal.create({
    data: {
      deskId: flag.deskId,
      scope,
      check: flag.check ?? '',
      quote: scope === 'check' ? '' : flag.quote,
      articleId: scope === 'article' ? flag.articleId : null,
      reason,
      createdById: act.actor.userId,
      createdAt: now,
      // Comes to be by the change below, so that undo can take it back.
      removedAt: now,
    },
  });
  await act.change('dismissal', dismissal, { removedAt: null });
  Object.assign(act.detail, { scope });
  if (scope !== 'article') await outdateFindings(act.tx, flag.deskId);
  await reconcileFindings(act);
}

/** Who overturns somebody else's decision does not agree with them: such flags come sooner in the queue. */
function contest(act: Act, flag: Flag, decision: FlagDecision): Partial<Flag> {
  const overturns = decision === 'reopen' || decision === 'dismiss';
  const byAnother = flag.decidedById !== null && flag.decidedById !== act.actor.userId;
  return overturns && byAnother ? { contested: flag.contested + 1 } : {};
}

/** Whether the caller's role allows this decision on the flag. */
export function mayDecide(call: Pick<Call, 'actor'>, flag: Flag, decision: FlagDecision): boolean {
  if (decision === 'withdraw') {
    const { userId } = call.actor;
    // What somebody else has settled is no longer its author's alone.
    return flag.authorId === userId && (flag.state !== 'fixed' || flag.decidedById === userId);
  }
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
