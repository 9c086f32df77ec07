'use client';

import { useId, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { BodyInputOf } from '#lib/http/contract/routes.ts';
import { keepChoice } from './keep-choice.ts';
import { Done, Failure } from './notice.tsx';
import styles from './page.module.css';
import { useAct } from './use-act.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const THEME_NAMES = {
  system: 'account.themeSystem',
  light: 'account.themeLight',
  dark: 'account.themeDark',
} as const;
const LANGUAGES = { fr: 'Français', en: 'English' } as const;

/** Language, theme and keys: each takes effect when chosen. */
export function InterfaceForm({ preferences }: { preferences: MeJson['preferences'] }) {
  const t = useTranslations('people');
  const { act, failure, done } = useAct();
  const [theme, setTheme] = useState(preferences.theme ?? 'system');
  const [singleKeys, setSingleKeys] = useState(preferences.singleKeys ?? true);
  const [language, setLanguage] = useState(useLocale());
  const id = useId();
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /** Choices made in quick succession are saved one after the other: the last one stays. */
  function save(body: BodyInputOf<'updateMe'>) {
    last.current = last.current.then(() => act(t('saved'), () => call('updateMe', { body })));
  }

  function chooseLanguage(value: 'fr' | 'en') {
    keepChoice('relire-locale', value);
    setLanguage(value);
    save({ locale: value });
  }

  function chooseTheme(value: (typeof THEMES)[number]) {
    keepChoice('relire-theme', value);
    document.documentElement.dataset.theme = value;
    setTheme(value);
    save({ preferences: { theme: value } });
  }

  function chooseKeys(value: boolean) {
    setSingleKeys(value);
    save({ preferences: { singleKeys: value } });
  }

  return (
    <div className={styles.form}>
      <Failure>{failure}</Failure>
      <fieldset className={styles.choices}>
        <legend>{t('account.language')}</legend>
        {(['fr', 'en'] as const).map((value) => (
          <label key={value} lang={value}>
            <input
              type="radio"
              name="locale"
              checked={language === value}
              onChange={() => chooseLanguage(value)}
            />
            {LANGUAGES[value]}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>{t('account.theme')}</legend>
        {THEMES.map((value) => (
          <label key={value}>
            <input type="radio" name="theme" checked={theme === value} onChange={() => chooseTheme(value)} />
            {t(THEME_NAMES[value])}
          </label>
        ))}
      </fieldset>
      <div className={styles.check}>
        <input
          id={id}
          type="checkbox"
          checked={singleKeys}
          aria-describedby={`${id}-hint`}
          onChange={(event) => chooseKeys(event.currentTarget.checked)}
        />
        <label htmlFor={id}>{t('account.singleKeys')}</label>
        <p id={`${id}-hint`}>{t('account.singleKeysHint')}</p>
      </div>
      {/* Not the words kept with it, which are of the language before. */}
      <Done>{done ? t('saved') : null}</Done>
    </div>
  );
}
