import styles from './meter.module.css';

/** How much of something is done, as a quiet bar beside the words that say so. */
export function DoneMeter({ done, of }: { done: number; of: number }) {
  return <meter className={styles.meter} min={0} max={Math.max(1, of)} value={done} aria-hidden="true" />;
}
