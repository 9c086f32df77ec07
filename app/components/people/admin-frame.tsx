import type { ReactNode } from 'react';
import { NavigationLink } from '#app/components/shell/navigation-link.tsx';
import { translations } from '#lib/i18n/server.ts';
import styles from './admin-frame.module.css';
import page from './page.module.css';

/** Title and sections of the administration. Leads, who run desks but no people, see no sections. */
export async function AdminFrame({ isAdmin, children }: { isAdmin: boolean; children: ReactNode }) {
  const t = await translations('people');
  return (
    <div className={page.page}>
      <p className={styles.title}>{t('admin.title')}</p>
      {isAdmin ? (
        <nav className={styles.sections} aria-label={t('admin.navigation')}>
          <NavigationLink href="/admin/people">{t('admin.people')}</NavigationLink>
          <NavigationLink href="/admin/desks">{t('admin.desks')}</NavigationLink>
        </nav>
      ) : null}
      {children}
    </div>
  );
}
