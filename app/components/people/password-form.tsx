'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { PasswordField } from '#app/components/auth/password-field.tsx';
import { call } from '#lib/http/client.ts';
import { Done, Failure } from './notice.tsx';
import styles from './page.module.css';
import { useAct } from './use-act.ts';

/** A new password, against the current one. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const changed = await act(t('account.passwordChanged'), () =>
      call('updateMe', {
        body: {
          currentPassword: String(fields.get('current')),
          password: String(fields.get('new')),
        },
      }),
    );
    if (changed) form.reset();
    else form.querySelector<HTMLInputElement>('[name="current"]')?.select();
  }

  return (
    <form className={styles.form} method="post" onSubmit={submit}>
      <Failure>{failure}</Failure>
      {/* Password managers want to know whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        label={t('account.currentPassword')}
        name="current"
        autoComplete="current-password"
        maxLength={200}
      />
      <PasswordField
        label={t('account.newPassword')}
        name="new"
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
        hint={t('account.newPasswordHint')}
        required
      />
      <div className={styles.foot}>
        <button type="submit" aria-disabled={busy}>
          {t('account.changePassword')}
        </button>
        <Done>{done}</Done>
      </div>
    </form>
  );
}
