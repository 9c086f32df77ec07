'use client';

import { useTranslations } from 'use-intl';
import { KeyHint } from '#app/components/workbench/key-hint.tsx';
import { KeyList, type KeyListProps, Keys } from './key-list.tsx';

/** The keys with which one decides between annotators. */
export function AdjudicateKeys({ letters, ...list }: KeyListProps & { letters: readonly string[] }) {
  const t = useTranslations('rounds');
  return (
    <KeyList
      {...list}
      rows={[
        { keys: <Keys of={letters} />, says: t('judge.key.take') },
        { keys: <Keys of={['T']} />, says: t('judge.key.all') },
        { keys: <Keys of={['N']} />, says: t('judge.key.neither') },
        { keys: <Keys of={['O']} />, says: t('judge.key.own') },
        { keys: <Keys of={['R']} />, says: t('judge.key.reason') },
        { keys: <Keys of={['↓', '↑']} />, says: t('judge.next') },
        { keys: <KeyHint command="undo" />, says: t('judge.key.undo') },
        { keys: <KeyHint command="redo" />, says: t('judge.key.redo') },
      ]}
    />
  );
}
