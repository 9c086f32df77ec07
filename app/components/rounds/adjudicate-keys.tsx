'use client';

import { useTranslations } from 'use-intl';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import styles from './annotate.module.css';

interface AdjudicateKeysProps {
  letters: readonly string[];
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The keys of the screen, one line each, when asked for. */
export function AdjudicateKeys({ letters, open, onOpen }: AdjudicateKeysProps) {
  const t = useTranslations('rounds');
  const rows = [
    { keys: [...letters], says: t('judge.key.take') },
    { keys: ['T'], says: t('judge.key.all') },
    { keys: ['N'], says: t('judge.key.neither') },
    { keys: ['O'], says: t('judge.key.own') },
    { keys: ['R'], says: t('judge.key.reason') },
    { keys: ['↓', '↑'], says: t('judge.next') },
  ];
  return (
    <details
      className={styles.keys}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open !== open) onOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t('task.help')} <KeyHint command="help" />
      </summary>
      <dl>
        {rows.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        <div>
          <dt>
            <KeyHint command="undo" />
          </dt>
          <dd>{t('judge.key.undo')}</dd>
        </div>
      </dl>
    </details>
  );
}
