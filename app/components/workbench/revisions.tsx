'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { RevisionJson, SentenceJson } from '#lib/http/contract/sentences.ts';
import { DiffView } from './diff-view.tsx';
import { useIntent } from './intents.ts';
import styles from './revisions.module.css';

interface RevisionsProps {
  sentence: SentenceJson;
  editable: boolean;
  sideBySide: boolean;
}

/** Every wording of a sentence, newest first, each with what it changed, and the way back to it. */
export function Revisions({ sentence, editable, sideBySide }: RevisionsProps) {
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
    <>
      {items.length > 2 ? <Comparison items={items} sideBySide={sideBySide} /> : null}
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
                  sideBySide={sideBySide}
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
    </>
  );
}

/** Any two wordings of the list against each other; at first the machine's and the one that stands. */
function Comparison({ items, sideBySide }: { items: readonly RevisionJson[]; sideBySide: boolean }) {
  const t = useTranslations('workbench');
  const format = useFormatter();
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const find = (id: string | undefined) => items.find((item) => item.id === id);
  const before = find(chosen.before) ?? items.at(-1);
  const after = find(chosen.after) ?? items[0];
  if (!before || !after) return null;
  const nameOf = ({ author, createdAt }: RevisionJson) =>
    t('wordingOf', {
      name: author?.name ?? t('machine'),
      date: format.dateTime(new Date(createdAt), { dateStyle: 'short', timeStyle: 'medium' }),
    });
  const choice = (side: 'before' | 'after', value: RevisionJson) => (
    <label>
      {t(side)}{' '}
      <select
        value={value.id}
        onChange={(event) => setChosen({ ...chosen, [side]: event.currentTarget.value })}
      >
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {nameOf(item)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className={styles.comparison} aria-label={t('comparison')}>
      <div className={styles.choices}>
        {choice('before', before)}
        {choice('after', after)}
      </div>
      <DiffView
        before={before.text}
        after={after.text}
        beforeLabel={t('before')}
        afterLabel={t('after')}
        sideBySide={sideBySide}
      />
    </section>
  );
}
