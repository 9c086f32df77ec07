'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './sheet.module.css';

interface SheetProps {
  title: string;
  onClose: () => void;
  side?: boolean;
  children: ReactNode;
}

/** A modal window: the platform keeps the focus inside, closes on Escape and gives the focus back. */
export function Sheet({ title, onClose, side = false, children }: SheetProps) {
  const t = useTranslations('workbench');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={side ? styles.side : styles.sheet}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          data-kind="quiet"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
