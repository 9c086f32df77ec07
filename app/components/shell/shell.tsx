import Link from 'next/link';
import type { ReactNode } from 'react';
import type { MeJson } from '#lib/http/contract/people.ts';
import { translations } from '#lib/i18n/server.ts';
import { NavigationLink } from './navigation-link.tsx';
import styles from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

/** The frame around every screen of a signed-in person: one quiet bar, then the work. */
export async function Shell({ me, children }: { me: MeJson; children: ReactNode }) {
  const t = await translations('common');
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} href="/articles">
          {t('appName')}
        </Link>
        <nav className={styles.nav} aria-label={t('mainNavigation')}>
          <NavigationLink href="/articles">{t('articles')}</NavigationLink>
          <NavigationLink href="/queue">{t('queue')}</NavigationLink>
          <NavigationLink href="/reports">{t('reports')}</NavigationLink>
          <NavigationLink href="/import">{t('import')}</NavigationLink>
          {me.isAdmin || me.desks.some((desk) => desk.role === 'lead') ? (
            <NavigationLink href="/admin">{t('admin')}</NavigationLink>
          ) : null}
        </nav>
        <UserMenu name={me.name} />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
