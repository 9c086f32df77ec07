import { translations } from '#lib/i18n/server.ts';
import styles from './board.module.css';

/** Stands in for the board while it is read: the title is where it will be, so that nothing jumps. */
export async function LoadingBoard() {
  const t = await translations('board');
  return (
    <div className={styles.page} aria-busy="true">
      <header className={styles.head}>
        <h1>{t('title')}</h1>
      </header>
      <p className={styles.hint}>{t('loading')}</p>
    </div>
  );
}
