'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Actor } from '#lib/domain/policy.ts';
import { abilityFor, QUEUE_ACTIONS, type QueueAction } from './abilities.ts';
import styles from './item-actions.module.css';
import type { ListedFlag } from './lay-changes.ts';
import { placeOf } from './queue-item.tsx';

/** One letter each, the first of the English word where it was free: the same in both languages. */
export const ACTION_KEYS: Record<QueueAction, string> = {
  confirm: 'c',
  fix: 'f',
  dismiss: 'x',
  sendBack: 'b',
  reopen: 'r',
  comment: 'm',
  assign: 'g',
  open: 'o',
};

const BEST_FIRST = ['fix', 'confirm', 'dismiss', 'reopen'] as const satisfies QueueAction[];

interface ItemActionsProps {
  item: ListedFlag;
  actor: Actor;
  keysOn: boolean;
  onAction: (action: QueueAction) => void;
}

/** What the reader may do to the current flag; what nobody could do to it now is not offered. */
export function ItemActions({ item, actor, keysOn, onAction }: ItemActionsProps) {
  const t = useTranslations('queue');
  const offered = QUEUE_ACTIONS.filter((action) => abilityFor(action, item, actor) === 'yes');
  // What settles it best stands out; each keeps its place, so that hands find it again.
  const best = BEST_FIRST.find((action) => offered.includes(action));
  return (
    <fieldset className={styles.actions} aria-label={t('actions')}>
      {offered.map((action) => {
        const letter = keysOn ? ACTION_KEYS[action] : undefined;
        return action === 'open' ? (
          <Link
            key={action}
            className={`button ${styles.last}`}
            data-kind="quiet"
            href={placeOf(item)}
            aria-keyshortcuts={letter}
          >
            {t('open')} {letter ? <kbd>{letter.toUpperCase()}</kbd> : null}
          </Link>
        ) : (
          <button
            key={action}
            type="button"
            data-kind={action === best ? 'primary' : undefined}
            aria-keyshortcuts={letter}
            onClick={() => onAction(action)}
          >
            {t(action)} {letter ? <kbd>{letter.toUpperCase()}</kbd> : null}
          </button>
        );
      })}
    </fieldset>
  );
}
