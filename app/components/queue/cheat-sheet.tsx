'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './cheat-sheet.module.css';
import { ACTION_KEYS } from './item-actions.tsx';

const KEYS = [
  ['next', 'J', '↓'],
  ['previous', 'K', '↑'],
  ['confirm', ACTION_KEYS.confirm],
  ['fix', ACTION_KEYS.fix],
  ['dismiss', ACTION_KEYS.dismiss],
  ['sendBack', ACTION_KEYS.sendBack],
  ['reopen', ACTION_KEYS.reopen],
  ['comment', ACTION_KEYS.comment],
  ['assign', ACTION_KEYS.assign],
  ['open', ACTION_KEYS.open],
  ['compare', 'd'],
  ['undo', 'u'],
  ['redo', '⇧ U'],
  ['choose', '␣'],
  ['chooseMore', '⇧ ↓', '⇧ ↑'],
  ['chooseAll', 'a'],
  ['view', '1–9'],
  ['escape', 'Esc'],
  ['help', '?'],
] as const;

/** Every key of the queue, in a dialog. */
export function CheatSheet({ keysOn, onClose }: { keysOn: boolean; onClose: () => void }) {
  const t = useTranslations('queue');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.sheet} aria-labelledby="queue-keys" onClose={onClose}>
      <h2 id="queue-keys">{t('keysTitle')}</h2>
      {keysOn ? null : <p className={styles.off}>{t('keysOff')}</p>}
      <dl className={styles.keys}>
        {KEYS.map(([name, ...keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 ? ` ${t('or')} ` : null}
                  <kbd>{key.length === 1 ? key.toUpperCase() : key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(`key.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('close')}</button>
      </form>
    </dialog>
  );
}
