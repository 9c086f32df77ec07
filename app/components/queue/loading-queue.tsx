import { translations } from '#lib/i18n/server.ts';
import styles from './queue-screen.module.css';

/** Stands in for the queue while it is read: the title is where it will be, so that nothing jumps. */
export async function LoadingQueue() {
  const t = await translations('queue');
  return (
    <div className={styles.page} aria-busy="true">
      <header className={styles.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={styles.loading}>{t('loadingQueue')}</p>
    </div>
  );
}
