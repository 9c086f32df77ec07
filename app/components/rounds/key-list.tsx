import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import styles from './key-list.module.css';

export interface KeyListProps {
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The keys of a screen, one line each, when asked for. */
export function KeyList({
  open,
  onOpen,
  rows,
}: KeyListProps & { rows: readonly { keys: ReactNode; says: string }[] }) {
  const t = useTranslations('rounds');
  return (
    <details
      className={styles.keys}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('task.help')} <KeyHint command="help" />
      </summary>
      <dl>
        {rows.map(({ keys, says }) => (
          <div key={says}>
            <dt>{keys}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Keys side by side, as they are engraved. */
export function Keys({ of }: { of: readonly string[] }) {
  return of.map((key, at) => (
    <span key={key}>
      {at > 0 ? ' ' : null}
      <kbd>{key}</kbd>
    </span>
  ));
}
