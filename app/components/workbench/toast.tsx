'use client';

import { useEffect } from 'react';
import styles from './toast.module.css';

export interface Said {
  text: string;
  tone: 'good' | 'bad';
  /** Tells two equal messages apart. */
  turn: number;
}

const SHOWN_MS = 6000;

/** One line that says what just happened, and goes away. Both regions stay, so that they are announced. */
export function Toast({ said, onGone }: { said: Said | null; onGone: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each message has its own time
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <div role="status" className={styles.place}>
        {said?.tone === 'good' ? (
          <p key={said.turn} className={styles.toast}>
            {said.text}
          </p>
        ) : null}
      </div>
      <div role="alert" className={styles.place}>
        {said?.tone === 'bad' ? (
          <p key={said.turn} className={styles.toast} data-tone="bad">
            {said.text}
          </p>
        ) : null}
      </div>
    </>
  );
}
