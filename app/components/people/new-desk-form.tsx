'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import { Field } from './field.tsx';
import { Done, Failure } from './notice.tsx';
import page from './page.module.css';
import { useAct } from './use-act.ts';

/** Makes a desk of a name. */
export function NewDeskForm() {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name')).trim();
    if (await act(t('admin.deskCreated', { name }), () => call('createDesk', { body: { name } })))
      form.reset();
  }

  return (
    <form className={page.searchForm} onSubmit={submit}>
      <Failure>{failure}</Failure>
      <Field
        label={t('admin.newDesk')}
        name="name"
        maxLength={120}
        pattern=".*\S.*"
        autoComplete="off"
        required
        after={
          <button type="submit" aria-disabled={busy}>
            {t('admin.createDesk')}
          </button>
        }
      />
      <Done>{done}</Done>
    </form>
  );
}
