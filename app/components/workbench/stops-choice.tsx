import { useTranslations } from 'use-intl';
import { STOPS, type Stops } from '#lib/domain/editing/stops.ts';
import styles from './bar.module.css';
import { KeyHint } from './key-hint.tsx';

interface StopsChoiceProps {
  stops: Stops;
  onStops: (stops: Stops) => void;
}

/** Which sentences the key beside it stops at. */
export function StopsChoice({ stops, onStops }: StopsChoiceProps) {
  const t = useTranslations('workbench');
  return (
    <span className={styles.stops}>
      <KeyHint command="nextToDo" />
      <select
        aria-label={t('stops.label')}
        title={t('stops.label')}
        value={stops}
        onChange={(event) => onStops(STOPS.find((one) => one === event.currentTarget.value) ?? stops)}
      >
        {STOPS.map((one) => (
          <option key={one} value={one}>
            {t(`stops.${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
