'use client';

import { useTranslations } from 'use-intl';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import { KeyList, type KeyListProps, Keys } from './key-list.tsx';

/** The keys with which one annotates. */
export function AnnotateKeys(list: KeyListProps) {
  const t = useTranslations('rounds');
  const keys = useTranslations('workbench');
  const shift = keys('key.Shift');
  const marks = (
    <>
      <KeyHint command="flagMinor" /> <KeyHint command="flagMajor" /> <KeyHint command="flagCritical" />
    </>
  );
  const digits = (
    <>
      <kbd>1</kbd>–<kbd>0</kbd>
    </>
  );
  return (
    <KeyList
      {...list}
      rows={[
        { keys: <Keys of={['→', '←']} />, says: t('task.key.words') },
        { keys: <Keys of={[`${shift} →`, `${shift} ←`]} />, says: t('task.key.extend') },
        { keys: <Keys of={['↓', '↑']} />, says: t('task.key.sentences') },
        { keys: <Keys of={['Tab']} />, says: t('task.key.side') },
        { keys: marks, says: t('task.key.mark') },
        { keys: digits, says: t('task.key.category') },
        { keys: <Keys of={[keys('key.Delete')]} />, says: t('task.key.remove') },
        { keys: <KeyHint command="undo" />, says: t('task.key.undo') },
        { keys: <KeyHint command="redo" />, says: t('task.key.redo') },
        { keys: <KeyHint command="finishAndNext" />, says: t('task.key.finish') },
      ]}
    />
  );
}
