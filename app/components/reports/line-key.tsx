import { Marker } from './marker.tsx';
import styles from './plot.module.css';

/** Which line is which; nothing where there is but one. */
export function LineKey({ names }: { names: readonly string[] }) {
  if (names.length < 2) return null;
  return (
    <ul className={styles.key}>
      {names.map((name, which) => (
        <li key={name}>
          <svg viewBox="0 0 36 14" width="36" height="14" aria-hidden="true">
            <g className={styles.series} data-series={which}>
              <path d="M1 7H35" />
              <Marker which={which} x={18} y={7} />
            </g>
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
