import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

/** A heading with what to know on the left, the matter on the right; one below the other on small screens. */
export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {hint ? <p>{hint}</p> : null}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
