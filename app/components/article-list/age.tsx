'use client';

import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import styles from './age.module.css';

/** How long ago, with the exact time on hover and focus. */
export function Age({ at, now }: { at: string; now: string }) {
  const t = useTranslations('articles');
  const format = useFormatter();
  const id = useId();
  const date = new Date(at);
  return (
    <span className={styles.age}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the exact time is shown to the keyboard too */}
      <time dateTime={at} tabIndex={0} aria-describedby={id}>
        {new Date(now).getTime() - date.getTime() < 60_000
          ? t('justNow')
          : format.relativeTime(date, new Date(now))}
      </time>
      <span id={id} role="tooltip" className={styles.exact}>
        {format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' })}
      </span>
    </span>
  );
}
