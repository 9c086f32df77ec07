import { translations } from '#lib/i18n/server.ts';
import styles from './article-list.module.css';

/** Stands in for the list while it is read: the title is where it will be, so that nothing jumps. */
export async function LoadingArticles() {
  const t = await translations('articles');
  return (
    <div className={styles.page} aria-busy="true">
      <div className={styles.head}>
        <h1>{t('title')}</h1>
      </div>
      <p className={styles.loading}>{t('loading')}</p>
    </div>
  );
}
