'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { wordDiff } from '#lib/domain/changes.ts';
import styles from './diff-view.module.css';

interface DiffViewProps {
  before: string;
  after: string;
  beforeLabel: string;
  afterLabel: string;
  sideBySide?: boolean;
}

/** Two wordings compared by words, in one line of prose or side by side. */
export function DiffView({ before, after, beforeLabel, afterLabel, sideBySide = false }: DiffViewProps) {
  const t = useTranslations('workbench');
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  const draw = (leaveOut: 'added' | 'removed' | null) =>
    parts
      .filter(({ kind }) => kind !== leaveOut)
      .map(({ kind, text }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one comparison, drawn anew with it
        if (kind === 'removed') return <del key={at}>{text}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one comparison, drawn anew with it
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        return text;
      });

  if (before === after) return <p className={styles.same}>{t('noDifference')}</p>;
  if (!sideBySide) {
    return (
      <p className={styles.diff} lang="fr">
        {draw(null)}
      </p>
    );
  }
  return (
    <div className={styles.sides}>
      <figure>
        <figcaption>{beforeLabel}</figcaption>
        <p className={styles.diff} lang="fr">
          {draw('added')}
        </p>
      </figure>
      <figure>
        <figcaption>{afterLabel}</figcaption>
        <p className={styles.diff} lang="fr">
          {draw('removed')}
        </p>
      </figure>
    </div>
  );
}
