'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './bulk-bar.module.css';

interface BulkBarProps {
  count: number;
  /** How many the filter gives in all; nothing where it cannot be said. */
  all?: number | undefined;
  /** Goes for all that the filter gives, beyond what is loaded. */
  onAll?: () => void;
  allChosen?: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done to the chosen rows; it stays in view while one goes on choosing. */
export function BulkBar({ count, all, onAll, allChosen = false, onClear, children }: BulkBarProps) {
  const t = useTranslations('bulk');
  return (
    <section className={styles.bar} aria-label={t('bar')}>
      <p className={styles.count} role="status">
        {allChosen && all !== undefined ? t('allChosen', { count: all }) : t('chosen', { count })}
      </p>
      <div className={styles.acts}>{children}</div>
      <div className={styles.end}>
        {onAll && all !== undefined && all > count && !allChosen ? (
          <button type="button" data-kind="quiet" onClick={onAll}>
            {t('chooseAll', { count: all })} <kbd>A</kbd>
          </button>
        ) : null}
        <button type="button" data-kind="quiet" onClick={onClear}>
          {t('clear')} <kbd>Esc</kbd>
        </button>
      </div>
    </section>
  );
}
