'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { begin, beginByKey, UsualReasons, useUsualReasons } from '#app/components/flag/usual-reasons.tsx';
import styles from './form.module.css';

interface SendBackFormProps {
  /** What the desk usually says. */
  reasons: readonly string[];
  busy: boolean;
  onSendBack: (reason: string) => void;
  onCancel: () => void;
}

/** Why a sentence goes back to its editor: never without words. */
export function SendBackForm({ reasons, busy, onSendBack, onCancel }: SendBackFormProps) {
  const t = useTranslations('queue');
  const usual = useUsualReasons('sendBack', reasons);
  const id = useId();
  const [wanting, setWanting] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const reason = field.current?.value.trim() ?? '';
    setWanting(!reason);
    if (reason) onSendBack(reason);
    else field.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{t('sendBackTitle')}</label>
      <input
        ref={field}
        id={id}
        maxLength={2000}
        autoComplete="off"
        onKeyDown={(event) => beginByKey(event, field.current, usual)}
        aria-invalid={wanting}
        aria-describedby={wanting ? `${id}-wanted` : undefined}
      />
      {wanting ? (
        <p id={`${id}-wanted`} role="alert" className={styles.hint}>
          {t('sendBackWanted')}
        </p>
      ) : null}
      <UsualReasons reasons={usual} onChoose={(reason) => begin(field.current, reason)} />
      <div className={styles.foot}>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t('sendBack')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
