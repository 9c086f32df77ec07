'use client';

import { type ComponentProps, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import styles from './password-field.module.css';

/** A password that can be looked at while it is typed, which beats typing it twice. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, 'type' | 'after'>) {
  const t = useTranslations('auth');
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      spellCheck={false}
      after={
        <button
          type="button"
          className={styles.eye}
          aria-pressed={shown}
          aria-label={shown ? t('hidePassword') : t('showPassword')}
          title={shown ? t('hidePassword') : t('showPassword')}
          onClick={() => setShown(!shown)}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M1.5 10S4.5 4.5 10 4.5 18.5 10 18.5 10 15.5 15.5 10 15.5 1.5 10 1.5 10Z" />
            <circle cx="10" cy="10" r="2.5" />
            {shown ? <path d="M3 17 17 3" /> : null}
          </svg>
        </button>
      }
    />
  );
}
