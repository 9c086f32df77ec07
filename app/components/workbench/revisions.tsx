'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { RevisionJson, SentenceJson } from '#lib/http/contract/sentences.ts';
import { DiffView } from './diff-view.tsx';
import { useIntent } from './intents.ts';
import styles from './revisions.module.css';

/** Every wording of a sentence, newest first, each with what it changed, and the way back to it. */
export function Revisions({ sentence, editable }: { sentence: SentenceJson; editable: boolean }) {
  const t = useTranslations('workbench');
  const format = useFormatter();
  const intend = useIntent();
  const [items, setItems] = useState<readonly RevisionJson[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version means another list
  useEffect(() => {
    let gone = false;
    call('listRevisions', { params: { id: sentence.id } })
      .then((answer) => {
        if (!gone) setItems(answer.items);
      })
      .catch((error: unknown) => {
        if (!gone)
          setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
      });
    return () => {
      gone = true;
    };
  }, [sentence.id, sentence.version, t]);

  if (failure) return <p role="alert">{failure}</p>;
  if (!items) return <p className={styles.quiet}>{t('loadingRevisions')}</p>;
  return (
    <ol className={styles.list}>
      {items.map((revision, at) => {
        const older = items[at + 1];
        const isCurrent = at === 0;
        return (
          <li key={revision.id}>
            <div className={styles.head}>
              <strong>{revision.author?.name ?? t('machine')}</strong>
              <span>{t(`origin.${revision.origin}`)}</span>
              <time dateTime={revision.createdAt}>
                {format.dateTime(new Date(revision.createdAt), { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              {isCurrent ? (
                <em>{t('currentWording')}</em>
              ) : editable && revision.text !== sentence.current ? (
                <button
                  type="button"
                  onClick={() =>
                    intend({ kind: 'restore', sentenceId: sentence.id, revisionVersion: revision.version })
                  }
                >
                  {t('restore')}
                </button>
              ) : null}
            </div>
            {older ? (
              <DiffView
                before={older.text}
                after={revision.text}
                beforeLabel={t('before')}
                afterLabel={t('after')}
              />
            ) : (
              <p className={styles.text} lang="fr">
                {revision.text}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
