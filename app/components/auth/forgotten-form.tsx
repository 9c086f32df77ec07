'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import styles from './form.module.css';

/** Asks for a link by mail. What it says afterwards is the same whether or not the address is known. */
export function ForgottenForm() {
  const t = useTranslations('auth');
  const { act, busy, failure } = useAct();
  const [sent, setSent] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const email = String(new FormData(event.currentTarget).get('email'));
    setSent(await act('', () => call('requestPasswordReset', { body: { email } })));
  }

  return (
    <>
      <div className={styles.heading}>
        <h1>{t('reset.forgottenTitle')}</h1>
        <p role="status">{t(sent ? 'reset.sent' : 'reset.forgottenIntro')}</p>
      </div>
      {sent ? null : (
        <form className={styles.form} method="post" onSubmit={submit}>
          <Failure>{failure}</Failure>
          <Field label={t('email')} name="email" type="email" autoComplete="username" required autoFocus />
          <button type="submit" data-kind="primary" className={styles.submit} aria-disabled={busy}>
            {t('reset.sendLink')}
          </button>
        </form>
      )}
      <p className={styles.help}>
        <a href="/sign-in">{t('toSignIn')}</a>
      </p>
    </>
  );
}
