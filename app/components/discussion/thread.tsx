'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ThreadJson } from '#lib/http/contract/discussions.ts';
import { Comment } from './comment.tsx';
import { CommentField } from './comment-field.tsx';
import styles from './discussion.module.css';
import type { Discussed } from './use-discussion.ts';

interface ThreadProps {
  thread: ThreadJson;
  discussed: Discussed;
  deskId: string;
  userId: string;
  mayTalk: boolean;
  /** Whether one answers here, and not in the field below all. */
  withReply: boolean;
  /** Whether to say which flag it is about. */
  withQuote: boolean;
}

/** One discussion, oldest comment first; a resolved one is folded away. */
export function Thread(props: ThreadProps) {
  const { thread, withQuote } = props;
  const t = useTranslations('discussion');
  const first = thread.comments[0];
  const label = thread.flag
    ? t('aboutWords', { quote: thread.flag.quote })
    : t('begunBy', { name: first?.author.name ?? '' });
  const quote =
    withQuote && thread.flag ? (
      <p className={styles.about}>
        {t('about')} <q lang="fr">{thread.flag.quote}</q>
      </p>
    ) : null;
  if (!thread.resolved) {
    return (
      <section className={styles.thread} aria-label={label}>
        {quote}
        <Talk {...props} />
      </section>
    );
  }
  return (
    <details className={styles.thread}>
      <summary>
        {t('resolvedBy', { name: thread.resolved.by?.name ?? '', count: thread.comments.length })}
        {thread.flag && withQuote ? (
          <>
            {' '}
            <q lang="fr">{thread.flag.quote}</q>
          </>
        ) : null}
      </summary>
      <Talk {...props} />
    </details>
  );
}

function Talk({ thread, discussed, deskId, userId, mayTalk, withReply }: ThreadProps) {
  const t = useTranslations('discussion');
  const [replying, setReplying] = useState(false);
  return (
    <>
      <ol className={styles.comments}>
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <Comment
              comment={comment}
              own={mayTalk && comment.author.id === userId}
              deskId={deskId}
              discussed={discussed}
            />
          </li>
        ))}
      </ol>
      {mayTalk && replying ? (
        <CommentField
          label={t('yourReply')}
          deskId={deskId}
          autoFocus
          onSend={async (body) => {
            const sent = await discussed.reply(thread.id, body);
            if (sent) setReplying(false);
            return sent;
          }}
          onCancel={() => setReplying(false)}
        />
      ) : null}
      {mayTalk && !replying ? (
        <p className={styles.actions}>
          {withReply ? (
            <button type="button" data-kind="quiet" onClick={() => setReplying(true)}>
              {t('reply')}
            </button>
          ) : null}
          <button
            type="button"
            data-kind="quiet"
            onClick={() => void discussed.resolve(thread.id, !thread.resolved)}
          >
            {t(thread.resolved ? 'reopen' : 'resolve')}
          </button>
        </p>
      ) : null}
    </>
  );
}
