'use client';

import { useTranslations } from 'use-intl';
import { BulkBar } from '#app/components/bulk/bulk-bar.tsx';
import { BulkDialog } from '#app/components/bulk/bulk-dialog.tsx';
import type { Bulk, BulkOutcome } from '#app/components/bulk/use-bulk.ts';
import { type Actor, can } from '#lib/domain/policy.ts';
import { ACTION_KEYS } from './item-actions.tsx';
import type { LoadedQueue } from './load-queue.ts';
import { reasonsOfAll } from './queue-desks.ts';
import type { QueueFilter } from './queue-filter.ts';

/** What can be done to many at once, in the order of its buttons. */
export const BULK_VERBS = ['confirm', 'fix', 'dismiss', 'sendBack', 'approve', 'assign'] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

/** Offered where some desk of the list lets one: which of the chosen allow it is for the preview to say. */
function mayInBulk(verb: BulkVerb, actor: Actor, desks: readonly { id: string }[]): boolean {
  const actions = {
    confirm: 'flag:decide',
    fix: 'flag:fix',
    dismiss: 'flag:dismiss-finding',
    sendBack: 'sentence:judge',
    approve: 'sentence:judge',
    assign: 'flag:assign',
  } as const;
  return desks.some(({ id }) => can(actor, actions[verb], id));
}

/** Filters and order as a bulk act takes them. */
function flagWords({ show: _, ...filter }: QueueFilter) {
  return filter;
}

interface QueueBulkProps {
  loaded: LoadedQueue;
  actor: Actor;
  /** How many the filters give. */
  total: number;
  keysOn: boolean;
  /** The rows chosen one by one. */
  ids: readonly string[];
  /** All that the filters give is chosen. */
  everything: boolean;
  /** What is about to be done to them. */
  verb: BulkVerb | null;
  bulk: Bulk;
  onVerb: (verb: BulkVerb | null) => void;
  onEverything: () => void;
  onClear: () => void;
  onDone: (outcome: BulkOutcome, text: string) => void;
}

/** What can be done to the chosen flags, and the form of what is about to be. */
export function QueueBulk(props: QueueBulkProps) {
  const { loaded, actor, total, keysOn, ids, everything, verb, bulk } = props;
  const { onVerb, onEverything, onClear, onDone } = props;
  const t = useTranslations('queue');
  const tBulk = useTranslations('bulk');
  const { desk, desks, filter, members } = loaded;
  if (ids.length === 0 && !everything) return null;
  return (
    <>
      <BulkBar count={ids.length} all={total} allChosen={everything} onAll={onEverything} onClear={onClear}>
        {BULK_VERBS.filter((one) => mayInBulk(one, actor, desks)).map((one) => (
          <button key={one} type="button" onClick={() => onVerb(one)}>
            {one === 'approve' ? t('segments.do.approve') : t(one)}{' '}
            {keysOn && one !== 'approve' ? <kbd>{ACTION_KEYS[one].toUpperCase()}</kbd> : null}
          </button>
        ))}
      </BulkBar>
      {verb ? (
        <BulkDialog
          deskId={desk?.id}
          verb={verb}
          select={everything ? { kind: 'flags', flags: flagWords(filter) } : { kind: 'flags', ids: [...ids] }}
          reasons={reasonsOfAll(loaded)}
          members={members}
          bulk={bulk}
          onDone={(outcome) => {
            onVerb(null);
            onClear();
            onDone(outcome, tBulk(`done.${verb}`, { kind: 'flags', count: outcome.done }));
          }}
          onClose={() => onVerb(null)}
        />
      ) : null}
    </>
  );
}
