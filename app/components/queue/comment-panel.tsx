'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { CommentJson } from '#lib/http/contract/discussions.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import styles from './form.module.css';

interface CommentPanelProps {
  flag: FlagJson;
  busy: boolean;
  now: Date;
  onComment: (body: string) => void;
  onCancel: () => void;
}

/** What was said about a flag, and a place to say more. */
export function CommentPanel({ flag, busy, now, onComment, onCancel }: CommentPanelProps) {
  const t = useTranslations('queue');
  const id = useId();
  const [body, setBody] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (body.trim() && !busy) onComment(body.trim());
    else field.current?.focus();
  }

  return (
    <form className={styles.form} aria-label={t('commentsTitle')} onSubmit={submit}>
      <Thread flag={flag} now={now} />
      <label htmlFor={id}>{t('commentLabel')}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        maxLength={4000}
        required
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <div className={styles.foot}>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t('send')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

/** Read again whenever their number changes, so that a colleague's answer appears. */
function Thread({ flag, now }: { flag: FlagJson; now: Date }) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const [comments, setComments] = useState<CommentJson[] | 'loading' | 'failed'>(
    flag.comments > 0 ? 'loading' : [],
  );
  useEffect(() => {
    if (flag.comments === 0) return;
    const leaving = new AbortController();
    call('listComments', { params: { id: flag.id }, signal: leaving.signal }).then(
      ({ items }) => setComments(items),
      () => leaving.signal.aborted || setComments('failed'),
    );
    return () => leaving.abort();
  }, [flag.id, flag.comments]);

  if (comments === 'loading') return <p className={styles.hint}>{t('loading')}</p>;
  if (comments === 'failed') return <p className={styles.hint}>{t('unreachable')}</p>;
  if (comments.length === 0) return <p className={styles.hint}>{t('noComments')}</p>;
  return (
    <ol className={styles.thread} aria-label={t('commentsTitle')}>
      {comments.map(({ id, author, body, createdAt }) => {
        const at = new Date(createdAt);
        return (
          <li key={id}>
            <p className={styles.by}>
              <strong>{author.name}</strong>{' '}
              <time
                dateTime={createdAt}
                title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' })}
              >
                {format.relativeTime(at < now ? at : now, now)}
              </time>
            </p>
            <p className={styles.body}>{body}</p>
          </li>
        );
      })}
    </ol>
  );
}
