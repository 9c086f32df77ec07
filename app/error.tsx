'use client';

import { useTranslations } from 'use-intl';
import styles from '#app/components/shell/message.module.css';

export default function ErrorScreen({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('common');
  return (
    <section className={styles.message} role="alert">
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorBody', { digest: error.digest ?? '–' })}</p>
      <button type="button" data-kind="primary" onClick={reset}>
        {t('retry')}
      </button>
    </section>
  );
}
