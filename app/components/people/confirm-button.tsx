'use client';

import { type ReactNode, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './dialog.module.css';

interface ConfirmButtonProps {
  /** On the button that opens the question, and its full name for those who hear it out of its row. */
  children: ReactNode;
  label: string;
  question: string;
  /** What will happen. */
  body: string;
  confirm: string;
  onConfirm: () => Promise<unknown>;
}

/** A button for something that cannot simply be taken back: it first says what will happen. */
export function ConfirmButton({ children, label, question, body, confirm, onConfirm }: ConfirmButtonProps) {
  const t = useTranslations('people');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        data-kind="quiet"
        className={styles.rowButton}
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
      >
        {children}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-q`} aria-describedby={`${id}-b`}>
        <h2 id={`${id}-q`}>{question}</h2>
        <p id={`${id}-b`}>{body}</p>
        <div className={styles.actions}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button
            type="button"
            data-kind="danger"
            onClick={() => {
              dialog.current?.close();
              void onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
