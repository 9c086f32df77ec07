'use client';

import { useFormatter, useTranslations } from 'use-intl';
import styles from './due.module.css';

interface DueProps {
  /** ISO instant. */
  dueAt: string;
  now: Date;
  /** Nobody is late with what is delivered. */
  isOpen: boolean;
}

/** When an article is to be ready; that it is late is said by a sign and a word, not by colour alone. */
export function Due({ dueAt, now, isOpen }: DueProps) {
  const t = useTranslations('board');
  const format = useFormatter();
  const due = new Date(dueAt);
  const isLate = isOpen && due < now;
  const sameDay =
    format.dateTime(due, { dateStyle: 'short' }) === format.dateTime(now, { dateStyle: 'short' });
  const when = sameDay
    ? format.dateTime(due, { timeStyle: 'short' })
    : format.dateTime(due, { day: 'numeric', month: 'short' });
  return (
    <time
      dateTime={dueAt}
      title={format.dateTime(due, { dateStyle: 'full', timeStyle: 'short' })}
      className={styles.due}
      data-late={isLate || undefined}
    >
      {isLate ? (
        <>
          <span aria-hidden="true">⚠</span> {t('late', { when })}
        </>
      ) : (
        t(sameDay ? 'dueTime' : 'dueDay', { when })
      )}
    </time>
  );
}
