'use client';

import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** One sentence about what went wrong, read out at once. Renders nothing while there is none. */
export function Failure({ children }: { children: ReactNode }) {
  return (
    <div role="alert" className={styles.place}>
      {children ? <p className={styles.failure}>{children}</p> : null}
    </div>
  );
}

/** What has been done, read out politely, with the way back where there is one. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={styles.place}>
      {children ? <div className={styles.done}>{children}</div> : null}
    </div>
  );
}
