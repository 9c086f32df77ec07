'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'use-intl';
import { keepChoice } from '#app/components/people/keep-choice.ts';
import styles from './locale-switch.module.css';

/** Changes the language before there is an account to remember it. */
export function LocaleSwitch() {
  const t = useTranslations('common');
  const locale = useLocale();
  const router = useRouter();

  function choose(value: 'fr' | 'en') {
    keepChoice('relire-locale', value);
    router.refresh();
  }

  return (
    <fieldset className={styles.switch}>
      <legend className="visuallyHidden">{t('language')}</legend>
      <button type="button" lang="fr" aria-pressed={locale === 'fr'} onClick={() => choose('fr')}>
        Français
      </button>
      <button type="button" lang="en" aria-pressed={locale === 'en'} onClick={() => choose('en')}>
        English
      </button>
    </fieldset>
  );
}
