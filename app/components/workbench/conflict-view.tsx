'use client';

import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { mergeThreeWay } from '#lib/domain/changes.ts';
import type { Conflict } from '#lib/domain/editing/save-queue.ts';
import styles from './conflict-view.module.css';
import { DiffView } from './diff-view.tsx';

interface ConflictViewProps {
  conflict: Conflict;
  mine: string;
  onChoose: (text: string) => void;
}

/** Two people changed the same words: both wordings against the one they started from, and a text to settle on. */
export function ConflictView({ conflict, mine, onChoose }: ConflictViewProps) {
  const t = useTranslations('workbench');
  const { base, theirs, author } = conflict;
  const field = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const who = author ?? t('somebody');

  useEffect(() => title.current?.focus(), []);

  return (
    <div className={styles.conflict}>
      <h2 ref={title} tabIndex={-1}>
        {t('conflictTitle', { name: who })}
      </h2>
      <p>{t('conflictBody')}</p>
      <div className={styles.sides}>
        <figure>
          <figcaption>{t('conflictMine')}</figcaption>
          <DiffView before={base} after={mine} beforeLabel={t('before')} afterLabel={t('after')} />
          <button type="button" onClick={() => onChoose(mine)}>
            {t('keepMine')}
          </button>
        </figure>
        <figure>
          <figcaption>{t('conflictTheirs', { name: who })}</figcaption>
          <DiffView before={base} after={theirs.text} beforeLabel={t('before')} afterLabel={t('after')} />
          <button type="button" onClick={() => onChoose(theirs.text)}>
            {t('takeTheirs')}
          </button>
        </figure>
      </div>
      <label htmlFor={id}>{t('conflictOwn')}</label>
      <textarea
        ref={field}
        id={id}
        rows={4}
        lang="fr"
        defaultValue={mergeThreeWay(base, mine, theirs.text).text}
      />
      <div>
        <button type="button" data-kind="primary" onClick={() => onChoose(field.current?.value ?? mine)}>
          {t('keepThis')}
        </button>
      </div>
    </div>
  );
}
