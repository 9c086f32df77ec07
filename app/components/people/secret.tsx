'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Done, Failure } from './notice.tsx';
import styles from './secret.module.css';

/** Something that is shown once: to be read, selected or copied. */
export function Secret({ label, hint, value }: { label: string; hint?: string; value: string }) {
  const t = useTranslations('people');
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const id = useId();

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setState('copied');
    } catch {
      // No clipboard on plain http, but for localhost.
      document.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.select();
      setState(document.execCommand('copy') ? 'copied' : 'failed');
    }
  }

  return (
    <div className={styles.secret}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          id={id}
          readOnly
          value={value}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" data-kind="primary" onClick={() => void copy()}>
          {t('copy')}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('shownOnce')} {hint}
      </p>
      <Done>{state === 'copied' ? t('copied') : null}</Done>
      <Failure>{state === 'failed' ? t('copyFailed') : null}</Failure>
    </div>
  );
}
