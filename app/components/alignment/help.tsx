import { useTranslations } from 'use-intl';
import { Sheet } from '#app/components/workbench/sheet.tsx';
import { ALIGNMENT_KEYS, type AlignmentCommand } from '#lib/domain/editing/alignment-keys.ts';
import styles from './help.module.css';
import { KeyName } from './key-name.tsx';

const GROUPS = {
  move: ['up', 'down', 'toEnglish', 'toFrench', 'nextDoubtful', 'previousDoubtful', 'mostDoubtful'],
  judge: ['confirmNext', 'confirm', 'confirmBefore', 'realign', 'undo', 'redo'],
  repair: ['merge', 'split', 'unlink', 'pop', 'swap', 'moveUp', 'moveDown', 'shiftDown', 'shiftUp'],
  tie: ['select', 'tie', 'clear'],
} as const satisfies Record<string, readonly AlignmentCommand[]>;

/** Every key of alignment repair, and what each does to the links. */
export function AlignmentHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('alignment');
  return (
    <Sheet title={t('helpTitle')} onClose={onClose}>
      <div className={styles.groups}>
        {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
          <section key={group}>
            <h3>{t(`keys.${group}`)}</h3>
            <dl>
              {GROUPS[group].map((command) => (
                <div key={command}>
                  <dt>{t(`explain.${command}`)}</dt>
                  <dd>
                    <KeyName chord={ALIGNMENT_KEYS[command][0]} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.legend}>{t('legend')}</p>
    </Sheet>
  );
}
