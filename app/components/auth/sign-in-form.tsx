'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { type SignInFailure, signInFailure } from './failure.ts';
import styles from './form.module.css';
import { PasswordField } from './password-field.tsx';
import { sendSignIn } from './send-sign-in.ts';

interface SignInFormProps {
  next: string;
  /** The address of a sign-in that failed. */
  address: string;
  failure: SignInFailure | null;
  /** Name of the OIDC provider, when there is one. */
  oidcName: string | null;
  /** Whether a forgotten password can be replaced by mail. */
  mails: boolean;
}

/**
 * Address and password. A plain form, which works before the scripts have arrived; with them, what went
 * wrong is said in place and the address stays.
 */
export function SignInForm({ next, address, failure: first, oidcName, mails }: SignInFormProps) {
  const t = useTranslations('auth');
  const [failure, setFailure] = useState(first);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const fields = new FormData(event.currentTarget);
    const outcome = await sendSignIn(String(fields.get('email')), String(fields.get('password')), next);
    if ('url' in outcome) {
      // A whole page load: the session, the language and the theme all came as cookies.
      window.location.assign(outcome.url);
      return;
    }
    setBusy(false);
    setFailure(signInFailure(outcome.error, outcome.code));
    form.current?.querySelector<HTMLInputElement>('[name="password"]')?.select();
  }

  return (
    <>
      <div className={styles.heading}>
        <h1>{t('signInTitle')}</h1>
        <p>{t('signInIntro')}</p>
      </div>
      <form
        ref={form}
        className={styles.form}
        method="post"
        action="/api/auth/callback/credentials"
        onSubmit={submit}
      >
        <Failure>{failure ? t(`failure.${failure}`, { name: oidcName ?? '' }) : null}</Failure>
        <input type="hidden" name="next" value={next} />
        <Field
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={address}
          required
          autoFocus={!address}
        />
        <PasswordField
          label={t('password')}
          name="password"
          autoComplete="current-password"
          required
          autoFocus={Boolean(address)}
        />
        <button type="submit" data-kind="primary" className={styles.submit} aria-disabled={busy}>
          {busy ? t('signingIn') : t('signIn')}
        </button>
      </form>
      {oidcName ? (
        <>
          <p className={styles.or}>{t('or')}</p>
          <a
            className={`button ${styles.wide}`}
            href={`/api/auth/signin/oidc?next=${encodeURIComponent(next)}`}
          >
            {t('continueWith', { name: oidcName })}
          </a>
        </>
      ) : null}
      <div className={styles.help}>
        <p>{t('noAccount')}</p>
        <p>{mails ? <a href="/forgotten">{t('forgottenLink')}</a> : t('forgotten')}</p>
      </div>
    </>
  );
}
