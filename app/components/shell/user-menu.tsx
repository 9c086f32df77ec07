'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import styles from './shell.module.css';

const YEAR = 31_536_000;

/** Account, language, theme and sign-out, in a native popover. */
export function UserMenu({ name }: { name: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  const router = useRouter();

  function remember(cookie: 'relire-locale' | 'relire-theme', value: string) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
    document.cookie = `${cookie}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
  }

  function changeLocale(value: 'fr' | 'en') {
    remember('relire-locale', value);
    void call('updateMe', { body: { locale: value } }).catch(() => undefined);
    router.refresh();
  }

  function changeTheme(value: 'system' | 'light' | 'dark') {
    remember('relire-theme', value);
    document.documentElement.dataset.theme = value;
    void call('updateMe', { body: { preferences: { theme: value } } }).catch(() => undefined);
  }

  return (
    <div className={styles.user}>
      <button type="button" data-kind="quiet" popoverTarget="account">
        {name}
      </button>
      <div id="account" popover="auto" className={styles.menu}>
        <Link href="/account">{t('account')}</Link>
        <fieldset className={styles.choices}>
          <legend>{t('language')}</legend>
          <button type="button" lang="fr" aria-pressed={locale === 'fr'} onClick={() => changeLocale('fr')}>
            Français
          </button>
          <button type="button" lang="en" aria-pressed={locale === 'en'} onClick={() => changeLocale('en')}>
            English
          </button>
        </fieldset>
        <fieldset className={styles.choices}>
          <legend>{t('theme')}</legend>
          <button type="button" onClick={() => changeTheme('system')}>
            {t('themeSystem')}
          </button>
          <button type="button" onClick={() => changeTheme('light')}>
            {t('themeLight')}
          </button>
          <button type="button" onClick={() => changeTheme('dark')}>
            {t('themeDark')}
          </button>
        </fieldset>
        <Link href="/sign-out">{t('signOut')}</Link>
      </div>
    </div>
  );
}
