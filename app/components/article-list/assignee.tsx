'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import styles from './assignee.module.css';

export interface Person {
  id: string;
  name: string;
}

interface AssigneeProps {
  article: Pick<ArticleSummaryJson, 'id' | 'title' | 'version' | 'assignee'>;
  /** To whom the reader may give it; nobody when they may not. */
  people: readonly Person[];
  /** Whether the reader may take it away from everybody. */
  mayClear: boolean;
}

/** Who has the article, and for those who may, a list of who could have it. The row stays where it is. */
export function Assignee({ article, people, mayClear }: AssigneeProps) {
  const t = useTranslations('articles');
  /** As the last answer said, until the list is read again. */
  const [given, setGiven] = useState<Pick<ArticleSummaryJson, 'version' | 'assignee'> | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const running = useRef(false);
  const { version, assignee } = given && given.version > article.version ? given : article;
  const others = people.filter(({ id }) => id !== assignee?.id);

  if (others.length === 0 && !mayClear) {
    return assignee?.name ?? <span className={styles.nobody}>{t('nobody')}</span>;
  }

  async function give(assigneeId: string | null) {
    if (running.current) return;
    running.current = true;
    setFailure('');
    setSaid('');
    try {
      const body = { version, assigneeId };
      const changes = await call('updateArticle', { params: { id: article.id }, body });
      setGiven(changes.article);
      setSaid(t('assigned', { title: article.title, name: changes.article.assignee?.name ?? t('nobody') }));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Read again by itself, the list might no longer hold the row that the message is about.
      if (error.status === 409) setFailure(t('changedSince'));
      else setFailure(error.status === 0 ? t('notReached') : error.message);
    } finally {
      running.current = false;
    }
  }

  return (
    <span className={styles.assignee}>
      <select
        className={styles.choice}
        data-nobody={assignee ? undefined : ''}
        aria-label={t('assigneeOf', { title: article.title })}
        value={assignee?.id ?? ''}
        onChange={(event) => void give(event.target.value || null)}
      >
        {assignee && !mayClear ? null : <option value="">{t('nobody')}</option>}
        {assignee ? <option value={assignee.id}>{assignee.name}</option> : null}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <span role="status" className="visuallyHidden">
        {said}
      </span>
      {failure ? (
        <span role="alert" className={styles.failure}>
          {failure}
        </span>
      ) : null}
    </span>
  );
}
