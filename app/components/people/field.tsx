'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string;
  /** What to know before typing. */
  hint?: string;
  /** What is wrong, in place of the hint. */
  error?: string | undefined;
  /** Stands beside the input, e.g. a button. */
  after?: ReactNode;
}

/** A labelled input whose hint and error are read out with it. */
export function Field({ label, hint, error, after, ...input }: FieldProps) {
  const id = useId();
  const said = error ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <input
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={said ? `${id}-said` : undefined}
          {...input}
        />
        {after}
      </div>
      {said ? (
        <p id={`${id}-said`} className={error ? styles.error : styles.hint}>
          {said}
        </p>
      ) : null}
    </div>
  );
}

interface ChoiceProps extends Omit<ComponentProps<'select'>, 'id'> {
  label: string;
  hint?: string;
}

/** A labelled native select. */
export function Choice({ label, hint, ...select }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-describedby={hint ? `${id}-said` : undefined} {...select} />
      {hint ? (
        <p id={`${id}-said`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
