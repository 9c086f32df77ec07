'use client';

import { type FormEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useUsualReasons } from '#app/components/flag/usual-reasons.tsx';
import page from '#app/components/people/page.module.css';
import { call } from '#lib/http/client.ts';
import type { ReasonsJson } from '#lib/http/contract/house.ts';
import styles from './dictionary.module.css';
import { useHouseAct } from './use-house-act.tsx';

const MOST = 9;

/** The reasons that people of a desk pick from, one a line; empty, those of Relire, which show through. */
export function ReasonsForm({ deskId, reasons }: { deskId: string; reasons: ReasonsJson }) {
  const t = useTranslations('house');
  const { act, busy, notice } = useHouseAct(deskId, false);
  const id = useId();
  const offered = { dismiss: useUsualReasons('dismiss', []), sendBack: useUsualReasons('sendBack', []) };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const linesOf = (name: keyof ReasonsJson) => {
      const lines = String(fields.get(name))
        .split('\n')
        .map((line) => line.trim());
      return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST);
    };
    const body = { reasons: { dismiss: linesOf('dismiss'), sendBack: linesOf('sendBack') } };
    void act(t('reasons.saved'), () => call('updateHouse', { params: { id: deskId }, body }));
  }

  return (
    <form className={page.form} onSubmit={submit}>
      {(['dismiss', 'sendBack'] as const).map((name) => (
        <div key={name} className={styles.field}>
          <label htmlFor={`${id}-${name}`}>{t(`reasons.${name}`)}</label>
          <textarea
            // What is stored has changed, here, by undo or by somebody else: it is what one goes on from.
            key={reasons[name].join('\n')}
            id={`${id}-${name}`}
            name={name}
            rows={5}
            defaultValue={reasons[name].join('\n')}
            placeholder={offered[name].join('\n')}
            aria-describedby={`${id}-hint`}
          />
        </div>
      ))}
      <p id={`${id}-hint`} className={page.quiet}>
        {t('reasons.fieldHint')}
      </p>
      <div className={page.foot}>
        <button type="submit" aria-disabled={busy}>
          {t('reasons.save')}
        </button>
      </div>
      {notice}
    </form>
  );
}
