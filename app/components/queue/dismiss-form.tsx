'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './form.module.css';

const CANNED = ['notAnError', 'houseStyle', 'asInEnglish', 'fixedElsewhere'] as const;

interface DismissFormProps {
  busy: boolean;
  /** Someone raised the flag and will read the reason. */
  read: boolean;
  onDismiss: (reason: string) => void;
  onCancel: () => void;
}

/** A dismissal wants a reason: one of the usual ones, or one's own words. */
export function DismissForm({ busy, read, onDismiss, onCancel }: DismissFormProps) {
  const t = useTranslations('queue');
  const id = useId();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (reason.trim() && !busy) onDismiss(reason.trim());
    else field.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{t('dismissTitle')}</label>
      <fieldset className={styles.canned} aria-label={t('cannedReasons')}>
        {CANNED.map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              setReason(t(`canned.${name}`));
              field.current?.focus();
            }}
          >
            {t(`canned.${name}`)}
          </button>
        ))}
      </fieldset>
      <textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={2000}
        required
        value={reason}
        aria-describedby={read ? `${id}-hint` : undefined}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (isSend(event)) submit(event);
        }}
      />
      {read ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {t('reasonHint')}
        </p>
      ) : null}
      <div className={styles.foot}>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t('dismiss')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Enter sends, as a reason is one line; Shift and Enter breaks it. */
function isSend(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
}
