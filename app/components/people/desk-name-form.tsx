'use client';

import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import { Field } from './field.tsx';
import { Done, Failure } from './notice.tsx';
import page from './page.module.css';
import { useAct } from './use-act.ts';

/** Renames a desk. */
export function DeskNameForm({ id, name }: { id: string; name: string }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('name')).trim();
    void act(t('admin.deskRenamed'), () => call('updateDesk', { params: { id }, body: { name: wanted } }));
  }

  return (
    <form className={page.form} onSubmit={submit}>
      <Failure>{failure}</Failure>
      <Field
        label={t('name')}
        name="name"
        defaultValue={name}
        maxLength={120}
        pattern=".*\S.*"
        autoComplete="off"
        required
        after={
          <button type="submit" aria-disabled={busy}>
            {t('admin.renameDesk')}
          </button>
        }
      />
      <Done>{done}</Done>
    </form>
  );
}
