'use client';

import { useTranslations } from 'use-intl';
import styles from './toast.module.css';
import type { Said } from './use-queue.ts';

interface ToastProps {
  said: Said | null;
  failure: string | null;
  keysOn: boolean;
  onUndo: () => void;
  /** Where what was taken back can be done again. */
  onRedo?: () => void;
  onClose: () => void;
}

/** What has just been done and the way back. It stays until the next deed: nobody is hurried. */
export function Toast({ said, failure, keysOn, onUndo, onRedo, onClose }: ToastProps) {
  const t = useTranslations('queue');
  return (
    <div className={styles.place} role="status">
      {said || failure ? (
        <div className={styles.toast}>
          <p>{said?.text ?? failure}</p>
          {said?.undoable ? (
            <button type="button" onClick={onUndo}>
              {t('undo')} {keysOn ? <kbd>U</kbd> : null}
            </button>
          ) : null}
          {said?.redoable && onRedo ? (
            <button type="button" onClick={onRedo}>
              {t('redo')} {keysOn ? <kbd>⇧ U</kbd> : null}
            </button>
          ) : null}
          <button type="button" aria-label={t('close')} onClick={onClose}>
            <span aria-hidden>×</span>
          </button>
        </div>
      ) : null}
    </div>
  );
}
