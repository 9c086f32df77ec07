import type { ReactNode } from 'react';
import { translations } from '#lib/i18n/server.ts';
import styles from './auth-frame.module.css';
import { LocaleSwitch } from './locale-switch.tsx';

/** The frame of the pages before the desk: what Relire is, by one corrected sentence, and the form. */
export async function AuthFrame({ children }: { children: ReactNode }) {
  const [common, t] = [await translations('common'), await translations('auth')];
  return (
    <div className={styles.frame}>
      <aside className={styles.specimen} aria-label={t('specimenLabel')}>
        <div className={styles.pair}>
          <p className={styles.source} lang="en">
            … said Yin Yong, mayor of Beijing, while delivering the municipal government’s work report.
          </p>
          <p className={styles.target} lang="fr">
            … a déclaré Yin Yong, maire de Pékin, en <del>livrant le projet. rapport</del>{' '}
            <ins>présentant le rapport</ins> d’activité du gouvernement municipal.
          </p>
          <p className={styles.note}>{t('specimenNote')}</p>
        </div>
      </aside>
      <div className={styles.side}>
        <header>
          <p className={styles.brand}>{common('appName')}</p>
          <p className={styles.tagline}>{common('tagline')}</p>
        </header>
        <main className={styles.main}>{children}</main>
        <footer>
          <LocaleSwitch />
        </footer>
      </div>
    </div>
  );
}
