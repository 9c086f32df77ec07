'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import styles from './form.module.css';
import { PasswordField } from './password-field.tsx';
import { sendSignIn } from './send-sign-in.ts';

/** Sets another password by the link of a mail, whose token is in the fragment, which no server sees. */
export function NewPasswordForm() {
  const t = useTranslations('auth');
  const { act, busy, failure } = useAct();
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => setToken(window.location.hash.slice(1)), []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || !token) return;
    const form = event.currentTarget;
    const password = String(new FormData(form).get('password'));
    const set = await act('', async () => {
      const { email } = await call('resetPassword', { body: { token, password } });
      const outcome = await sendSignIn(email, password, '/articles');
      window.location.assign('url' in outcome ? outcome.url : '/sign-in');
    });
    if (!set) form.querySelector<HTMLInputElement>('[name="password"]')?.focus();
  }

  return (
    <>
      <div className={styles.heading}>
        <h1>{t('reset.newTitle')}</h1>
        <p>{t(token === '' ? 'reset.missing' : 'reset.newIntro')}</p>
      </div>
      {token === '' ? null : (
        <form className={styles.form} method="post" onSubmit={submit}>
          <Failure>{failure}</Failure>
          <PasswordField
            label={t('password')}
            name="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            hint={t('passwordHint')}
            required
            autoFocus
          />
          <button type="submit" data-kind="primary" className={styles.submit} aria-disabled={busy}>
            {t('reset.save')}
          </button>
        </form>
      )}
      <p className={styles.help}>
        <a href="/forgotten">{t('reset.another')}</a>
      </p>
    </>
  );
}
