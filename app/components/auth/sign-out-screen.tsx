import { translations } from '#lib/i18n/server.ts';
import styles from './form.module.css';

/** Asks once more, so that no link of another page can sign anybody out. */
export async function SignOutScreen() {
  const t = await translations('auth');
  return (
    <>
      <div className={styles.heading}>
        <h1>{t('signOutTitle')}</h1>
        <p>{t('signOutBody')}</p>
      </div>
      <form method="post" action="/api/auth/signout" className={styles.actions}>
        <button type="submit" data-kind="primary">
          {t('signOut')}
        </button>
        <a className="button" href="/articles">
          {t('stay')}
        </a>
      </form>
    </>
  );
}
