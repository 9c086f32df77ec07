import { offersFix } from '#app/components/flag/flag-abilities.ts';
import { type Actor, can } from '#lib/domain/policy.ts';
import { FLAG_DECISIONS, type FlagDecision, SENTENCE_MOVES, sentenceStatus } from '#lib/domain/status.ts';
import type { FlagJson, QueuedFlagJson } from '#lib/http/contract/flags.ts';
import type { MeJson } from '#lib/http/contract/people.ts';

/** What can be done to a flag here, in the order of its buttons. */
export const QUEUE_ACTIONS = [
  'confirm',
  'fix',
  'dismiss',
  'sendBack',
  'reopen',
  'comment',
  'assign',
  'open',
] as const;
export type QueueAction = (typeof QUEUE_ACTIONS)[number];

/** Whether something can be done; if not, why not. */
export type Ability = 'yes' | 'no-fix' | 'source' | 'sent-back' | 'state' | 'role';

/** The reader as the policy knows people; a page is never opened with a read-only token. */
export function actorOf(me: MeJson): Actor {
  return {
    userId: me.id,
    name: me.name,
    isAdmin: me.isAdmin,
    canWrite: true,
    memberships: me.desks.flatMap(({ id, role }) => (role ? [{ deskId: id, role }] : [])),
  };
}

/** Whether the reader may do this to the flag: the same policy as in the use cases. */
export function abilityFor(
  action: QueueAction,
  { flag, context, article: { deskId } }: QueuedFlagJson,
  actor: Actor,
): Ability {
  switch (action) {
    case 'confirm':
    case 'dismiss':
    case 'reopen':
      return decision(action, flag, actor, deskId);
    case 'fix':
      if (!can(actor, 'flag:fix', deskId)) return 'role';
      if (flag.state !== 'open' && flag.state !== 'confirmed') return 'state';
      return offersFix(flag) ? 'yes' : 'no-fix';
    case 'sendBack':
      if (!can(actor, SENTENCE_MOVES.sendBack.action, deskId)) return 'role';
      if (context.side === 'source') return 'source';
      return SENTENCE_MOVES.sendBack.from.includes(sentenceStatus(context)) ? 'yes' : 'sent-back';
    case 'comment':
      return can(actor, 'flag:comment', deskId) ? 'yes' : 'role';
    case 'assign':
      return can(actor, 'flag:assign', deskId) ? 'yes' : 'role';
    case 'open':
      return 'yes';
  }
}

function decision(name: FlagDecision, flag: FlagJson, actor: Actor, deskId: string): Ability {
  const action = flag.check && name !== 'confirm' ? 'flag:dismiss-finding' : 'flag:decide';
  if (!can(actor, action, deskId)) return 'role';
  return FLAG_DECISIONS[name].from.includes(flag.state) ? 'yes' : 'state';
}
