'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { DISMISSAL_SCOPES, type DismissalScope } from '#lib/domain/checks/dismissals.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import styles from './dismiss-form.module.css';
import { begin, beginByKey, UsualReasons, useUsualReasons } from './usual-reasons.tsx';

interface DismissFormProps {
  flag: FlagJson;
  /** Leads speak for the desk: they may silence a whole check there. */
  isLead: boolean;
  /** What the desk usually says. */
  reasons: readonly string[];
  busy?: boolean;
  onDismiss: (reason: string, scope: DismissalScope) => void;
  onCancel: () => void;
}

/**
 * Why a flag is set aside, and for a finding how far that reaches. A usual reason is one click, unless somebody raised
 * the flag and will read it: then it is a beginning. ↑ and ↓ change the reach without leaving the reason.
 */
export function DismissForm({ flag, isLead, reasons, busy = false, onDismiss, onCancel }: DismissFormProps) {
  const t = useTranslations('flags');
  const [scope, setScope] = useState<DismissalScope>('place');
  const [wanting, setWanting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const usual = useUsualReasons('dismiss', reasons);
  const id = useId();
  const isRead = flag.author !== null;
  const scopes = flag.check === null ? [] : DISMISSAL_SCOPES.filter((one) => one !== 'check' || isLead);

  useEffect(() => input.current?.focus(), []);

  function dismiss(reason: string) {
    if (busy) return;
    setWanting(!reason.trim());
    if (reason.trim()) onDismiss(reason.trim(), scope);
    else input.current?.focus();
  }

  function choose(reason: string) {
    if (isRead) begin(input.current, reason);
    else dismiss(reason);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    dismiss(input.current?.value ?? '');
  }

  function onKeyDown(event: KeyboardEvent) {
    if (beginByKey(event, input.current, usual)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.target !== input.current || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const at = scopes.indexOf(scope) + (event.key === 'ArrowDown' ? 1 : -1);
    setScope(scopes[Math.max(0, Math.min(scopes.length - 1, at))] ?? 'place');
  }

  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{t('dismissReason')}</label>
      <input
        ref={input}
        id={id}
        maxLength={2000}
        autoComplete="off"
        aria-invalid={wanting}
        aria-describedby={wanting ? `${id}-wanted` : isRead ? `${id}-hint` : undefined}
      />
      {wanting ? (
        <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
          {t('reasonWanted')}
        </p>
      ) : isRead ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {t('reasonHint')}
        </p>
      ) : null}
      {scopes.length > 0 ? (
        <fieldset className={styles.scopes}>
          <legend>
            {t('scopeLegend')} <span aria-hidden="true">↑ ↓</span>
          </legend>
          {scopes.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-scope`}
                checked={one === scope}
                onChange={() => setScope(one)}
              />
              {t(`scope.${one === 'word' && flag.check === 'spelling' ? 'dictionary' : one}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <UsualReasons reasons={usual} onChoose={choose} />
      <div className={styles.end}>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t('dismissNow')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
