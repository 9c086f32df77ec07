'use client';

import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import styles from './fix-all.module.css';
import { FixPreview } from './fix-preview.tsx';

interface FixAllProps {
  flags: readonly FlagJson[];
  onFix: () => void;
  onClose: () => void;
}

/** Every change that fixing findings that are alike would make, before it is made. */
export function FixAll({ flags, onFix, onClose }: FixAllProps) {
  const t = useTranslations('flags');
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={t('fixAllTitle', { count: flags.length })}
      onClose={onClose}
    >
      <h2>{t('fixAllTitle', { count: flags.length })}</h2>
      <ol className={styles.list}>
        {flags.map((flag) => (
          <li key={flag.id}>
            <FixPreview flag={flag} />
          </li>
        ))}
      </ol>
      <div className={styles.end}>
        {/* biome-ignore lint/a11y/noAutofocus: in a dialog that asks one question, its answer */}
        <button type="button" data-kind="primary" autoFocus onClick={onFix}>
          {t('fixAllNow', { count: flags.length })}
        </button>
        <button type="button" data-kind="quiet" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  );
}
