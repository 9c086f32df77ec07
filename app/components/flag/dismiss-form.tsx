'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useIntent } from '#app/components/workbench/intents.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import { useCard } from './card-context.ts';
import styles from './dismiss-form.module.css';

const USUAL = ['falsePositive', 'style', 'quotation'] as const;

/** Why a flag is set aside: a usual reason in one click, or one's own words. */
export function DismissForm({ flag }: { flag: FlagJson }) {
  const t = useTranslations('flags');
  const intend = useIntent();
  const { setAsking, leave } = useCard();
  const [wanting, setWanting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => input.current?.focus(), []);

  function dismiss(reason: string) {
    if (!reason.trim()) {
      setWanting(true);
      input.current?.focus();
      return;
    }
    intend({ kind: 'decide', flag, decision: 'dismiss', reason: reason.trim() });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    dismiss(input.current?.value ?? '');
  }

  return (
    <form
      className={styles.form}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setAsking(false);
        leave();
      }}
    >
      <label htmlFor={id}>{t('dismissReason')}</label>
      <input
        ref={input}
        id={id}
        maxLength={2000}
        autoComplete="off"
        aria-invalid={wanting}
        aria-describedby={wanting ? `${id}-wanted` : undefined}
      />
      {wanting ? (
        <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
          {t('reasonWanted')}
        </p>
      ) : null}
      <div className={styles.usual}>
        {USUAL.map((reason) => (
          <button key={reason} type="button" onClick={() => dismiss(t(`reason.${reason}`))}>
            {t(`reason.${reason}`)}
          </button>
        ))}
      </div>
      <div className={styles.end}>
        <button type="submit" data-kind="primary">
          {t('dismissNow')}
        </button>
        <button
          type="button"
          data-kind="quiet"
          onClick={() => {
            setAsking(false);
            leave();
          }}
        >
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
