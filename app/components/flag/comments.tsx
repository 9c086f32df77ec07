'use client';

import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { CommentJson } from '#lib/http/contract/discussions.ts';
import styles from './comments.module.css';

/** What people say about a flag, oldest first, and a line to answer. `count` tells that there is more. */
export function Comments({ flagId, count }: { flagId: string; count: number }) {
  const t = useTranslations('flags');
  const format = useFormatter();
  const [items, setItems] = useState<readonly CommentJson[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const fail = useCallback(
    (error: unknown) => {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
    },
    [t],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another count means another list
  useEffect(() => {
    let gone = false;
    call('listComments', { params: { id: flagId } })
      .then((answer) => {
        if (!gone) setItems(answer.items);
      })
      .catch(fail);
    return () => {
      gone = true;
    };
  }, [flagId, count, fail]);

  useEffect(() => field.current?.focus(), []);

  async function send() {
    const body = field.current?.value.trim();
    if (!body) return;
    setFailure(null);
    try {
      const comment = await call('addComment', { params: { id: flagId }, body: { body } });
      setItems((before) => [...(before ?? []).filter((one) => one.id !== comment.id), comment]);
      if (field.current) field.current.value = '';
    } catch (error) {
      fail(error);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    void send();
  }

  return (
    <div className={styles.comments}>
      {items === null && failure === null ? <p>{t('loadingComments')}</p> : null}
      {items && items.length > 0 ? (
        <ol>
          {items.map((comment) => (
            <li key={comment.id}>
              <p className={styles.by}>
                <strong>{comment.author.name}</strong>{' '}
                <time dateTime={comment.createdAt}>
                  {format.dateTime(new Date(comment.createdAt), { dateStyle: 'short', timeStyle: 'short' })}
                </time>
              </p>
              <p className={styles.body}>{comment.body}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {failure ? <p role="alert">{failure}</p> : null}
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void send();
        }}
      >
        <label htmlFor={id}>{t('yourComment')}</label>
        <textarea ref={field} id={id} rows={2} maxLength={4000} onKeyDown={onKeyDown} />
        <button type="submit">{t('sendComment')}</button>
      </form>
    </div>
  );
}
