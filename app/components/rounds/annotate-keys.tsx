'use client';

import { useTranslations } from 'use-intl';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import styles from './annotate.module.css';

/** The keys of the screen, one line each, when asked for. */
export function AnnotateKeys({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const t = useTranslations('rounds');
  const keys = useTranslations('workbench');
  const shift = keys('key.Shift');
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
        <div>
          <dt>
            <kbd>→</kbd> <kbd>←</kbd>
          </dt>
          <dd>{t('task.key.words')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{shift} →</kbd> <kbd>{shift} ←</kbd>
          </dt>
          <dd>{t('task.key.extend')}</dd>
        </div>
        <div>
          <dt>
            <kbd>↓</kbd> <kbd>↑</kbd>
          </dt>
          <dd>{t('task.key.sentences')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Tab</kbd>
          </dt>
          <dd>{t('task.key.side')}</dd>
        </div>
        <div>
          <dt>
            <KeyHint command="flagMinor" /> <KeyHint command="flagMajor" /> <KeyHint command="flagCritical" />
          </dt>
          <dd>{t('task.key.mark')}</dd>
        </div>
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>0</kbd>
          </dt>
          <dd>{t('task.key.category')}</dd>
        </div>
        <div>
          <dt>
            <kbd>{keys('key.Delete')}</kbd>
          </dt>
          <dd>{t('task.key.remove')}</dd>
        </div>
        <div>
          <dt>
            <KeyHint command="undo" />
          </dt>
          <dd>{t('task.key.undo')}</dd>
        </div>
        <div>
          <dt>
            <KeyHint command="finishAndNext" />
          </dt>
          <dd>{t('task.key.finish')}</dd>
        </div>
      </dl>
    </details>
  );
}
