'use client';

import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
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
  const router = useRouter();
  // What failed was read on the server: drawing the same answer again would fail again.
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <section className={styles.message} role="alert">
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorBody', { digest: error.digest ?? '–' })}</p>
      <button type="button" data-kind="primary" onClick={retry}>
        {t('retry')}
      </button>
    </section>
  );
}
