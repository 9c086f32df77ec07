import Link from 'next/link';
import type { ReactNode } from 'react';
import type { NewsJson } from '#lib/http/contract/notifications.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { translations } from '#lib/i18n/server.ts';
import { NavigationLink } from './navigation-link.tsx';
import { NewsCount, NewsProvider } from './news.tsx';
import styles from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

/** The frame around every screen of a signed-in person: one quiet bar, then the work. */
export async function Shell({ me, news, children }: { me: MeJson; news: NewsJson; children: ReactNode }) {
  const t = await translations('common');
  return (
    <NewsProvider first={news}>
      <a className={styles.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={styles.bar}>
        <Link className={styles.brand} href="/articles">
          {t('appName')}
        </Link>
        <button type="button" data-kind="quiet" popoverTarget="navigation">
          {t('menu')}
        </button>
        {/* In a narrow window what the button opens; in a wide one always there. */}
        <nav id="navigation" popover="auto" className={styles.nav} aria-label={t('mainNavigation')}>
          <NavigationLink href="/articles">{t('articles')}</NavigationLink>
          <NavigationLink href="/queue">{t('queue')}</NavigationLink>
          <NavigationLink href="/board">{t('board')}</NavigationLink>
          <NavigationLink href="/reports">{t('reports')}</NavigationLink>
          <NavigationLink href="/returns">
            {t('returns')} <NewsCount of="returns" />
          </NavigationLink>
          <NavigationLink href="/rounds">
            {t('rounds')} <NewsCount of="rounds" />
          </NavigationLink>
          <NavigationLink href="/import">{t('import')}</NavigationLink>
          {me.isAdmin || me.desks.some((desk) => desk.role === 'lead') ? (
            <NavigationLink href="/admin">{t('admin')}</NavigationLink>
          ) : null}
        </nav>
        <div className={styles.bell}>
          <NavigationLink href="/notifications">
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
              <path
                d="M10 2.5a4.8 4.8 0 0 0-4.8 4.8v3.2L3.5 14h13l-1.7-3.5V7.3A4.8 4.8 0 0 0 10 2.5Zm-2 12.9a2 2 0 0 0 4 0"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinejoin="round"
              />
            </svg>
            <span className="visuallyHidden">{t('notifications')}</span>
            <NewsCount of="notifications" />
          </NavigationLink>
        </div>
        <UserMenu name={me.name} />
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </NewsProvider>
  );
}
