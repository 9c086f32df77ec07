import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { KeyCommand } from '#lib/domain/editing/keymap.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './tour.module.css';

const HINTS = [
  ['problems', ['nextProblem', 'fix', 'dismiss']],
  ['writing', ['enterText', 'finishAndNext']],
  ['finding', ['palette', 'help']],
] as const satisfies readonly (readonly [string, readonly KeyCommand[]])[];

/** What a newcomer needs to begin: above the text, in its flow, until it is put away for good. */
export function Tour({ onDone }: { onDone: () => void }) {
  const t = useTranslations('workbench');
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  }
  return (
    <aside className={styles.tour} aria-label={t('tour.title')} onKeyDown={onKeyDown}>
      <ul>
        {HINTS.map(([name, commands]) => (
          <li key={name}>
            <span className={styles.keys}>
              {commands.map((command) => (
                <KeyHint key={command} command={command} />
              ))}
            </span>
            {t(`tour.${name}`)}
          </li>
        ))}
      </ul>
      <button type="button" data-kind="quiet" onClick={onDone}>
        {t('tour.done')}
      </button>
    </aside>
  );
}
