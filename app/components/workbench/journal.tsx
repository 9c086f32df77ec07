'use client';

import { useCallback, useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { EventJson } from '#lib/http/contract/articles.ts';
import { useEventLabel } from './event-label.ts';
import styles from './journal.module.css';
import { Moment } from './moment.tsx';
import { Sheet } from './sheet.tsx';

interface JournalProps {
  articleId: string;
  /** Goes back to right after an event; null when the reader may not. */
  onRestore: ((eventId: string) => Promise<boolean>) | null;
  onGoTo: (sentenceId: string) => void;
  onClose: () => void;
}

/** Who did what to the article, newest first; an entry leads to its sentence. */
export function Journal({ articleId, onRestore, onGoTo, onClose }: JournalProps) {
  const t = useTranslations('workbench');
  const format = useFormatter();
  const labelOf = useEventLabel();
  const [items, setItems] = useState<readonly EventJson[]>([]);
  const [cursor, setCursor] = useState<string | null | undefined>(undefined);
  const [failure, setFailure] = useState<string | null>(null);
  const [momentId, setMomentId] = useState<string | null>(null);

  const load = useCallback(
    async (from?: string) => {
      try {
        const page = await call('listEvents', {
          params: { id: articleId },
          query: { limit: 50, ...(from ? { cursor: from } : {}) },
        });
        setItems((before) => (from ? [...before, ...page.items] : page.items));
        setCursor(page.nextCursor);
      } catch (error) {
        setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
      }
    },
    [articleId, t],
  );

  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Sheet title={t('journalTitle')} onClose={onClose} side>
      {failure ? <p role="alert">{failure}</p> : null}
      {cursor === undefined && failure === null ? <p>{t('loadingJournal')}</p> : null}
      <ol className={styles.list}>
        {items.map((event, at) => {
          const sentenceId = textOf(event.detail.sentenceId);
          const words = textOf(event.detail.quote) ?? textOf(event.detail.after) ?? textOf(event.detail.text);
          const label = labelOf(event.type);
          return (
            <li key={event.id} data-undone={event.undone ? '' : undefined}>
              <p className={styles.head}>
                <strong>{event.actor.name}</strong>{' '}
                <time dateTime={event.createdAt}>
                  {format.dateTime(new Date(event.createdAt), { dateStyle: 'short', timeStyle: 'short' })}
                </time>
              </p>
              <p>
                {sentenceId ? (
                  <button type="button" data-kind="quiet" onClick={() => onGoTo(sentenceId)}>
                    {label}
                  </button>
                ) : (
                  label
                )}
                {event.undone ? <em> {t('undone')}</em> : null}
              </p>
              {words ? (
                <p className={styles.words} lang="fr">
                  {words}
                </p>
              ) : null}
              {textOf(event.detail.reason) ? <q>{textOf(event.detail.reason)}</q> : null}
              {onRestore && at > 0 && momentId !== event.id ? (
                <button type="button" onClick={() => setMomentId(event.id)}>
                  {t('moment.show')}
                </button>
              ) : null}
              {onRestore && momentId === event.id ? (
                <Moment
                  articleId={articleId}
                  eventId={event.id}
                  onRestore={async () => {
                    if (await onRestore(event.id)) onClose();
                  }}
                  onCancel={() => setMomentId(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ol>
      {cursor ? (
        <button type="button" onClick={() => void load(cursor)}>
          {t('older')}
        </button>
      ) : null}
    </Sheet>
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
