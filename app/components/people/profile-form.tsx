'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { Field } from './field.tsx';
import { Done, Failure } from './notice.tsx';
import styles from './page.module.css';
import { useAct } from './use-act.ts';

/** One’s name, and what others have decided: address and desks. */
export function ProfileForm({ me }: { me: MeJson }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();
  const desks = me.desks.filter((desk) => desk.role !== null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    void act(t('saved'), () => call('updateMe', { body: { name } }));
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Failure>{failure}</Failure>
      <Field
        label={t('name')}
        name="name"
        defaultValue={me.name}
        autoComplete="name"
        maxLength={120}
        pattern=".*\S.*"
        required
      />
      <Field label={t('email')} value={me.email} readOnly hint={t('account.emailHint')} />
      {desks.length === 0 && !me.isAdmin ? <p className={styles.quiet}>{t('account.noDesk')}</p> : null}
      {desks.length > 0 ? (
        <p>
          {t('account.desks')}{' '}
          <span className={styles.quiet}>
            {desks.map((desk) => `${desk.name} (${t(desk.role === 'lead' ? 'lead' : 'editor')})`).join(', ')}
          </span>
        </p>
      ) : null}
      <div className={styles.foot}>
        <button type="submit" aria-disabled={busy}>
          {t('save')}
        </button>
        <Done>{done}</Done>
      </div>
    </form>
  );
}
