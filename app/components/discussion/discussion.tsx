'use client';

import { useTranslations } from 'use-intl';
import { CommentField } from './comment-field.tsx';
import styles from './discussion.module.css';
import { Thread } from './thread.tsx';
import { type DiscussionPlace, type Talk, useDiscussion } from './use-discussion.ts';

interface DiscussionProps extends DiscussionPlace {
  deskId: string;
  userId: string;
  /** Changes when somebody has said something. */
  stamp: unknown;
  /** Whether one may say something. */
  mayTalk: boolean;
  onDone: (talk: Talk) => void;
}

/** What people say about a sentence or a flag, and a field to say more. */
export function Discussion({ deskId, userId, stamp, mayTalk, onDone, ...place }: DiscussionProps) {
  const t = useTranslations('discussion');
  const discussed = useDiscussion(place, stamp, onDone);
  const { threads, failure } = discussed;
  // A flag has one discussion; of a sentence there may be several.
  const only = place.flagId ? threads?.find(({ flag }) => flag?.id === place.flagId) : undefined;
  return (
    <div className={styles.discussion}>
      {failure ? <p role="alert">{failure}</p> : null}
      {threads === null && failure === null ? <p className={styles.quiet}>{t('loading')}</p> : null}
      {threads?.length === 0 ? <p className={styles.quiet}>{t('nothing')}</p> : null}
      {/* What goes on before what is settled. */}
      {threads
        ?.toSorted((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null))
        .map((thread) => (
          <Thread
            key={thread.id}
            thread={thread}
            discussed={discussed}
            deskId={deskId}
            userId={userId}
            mayTalk={mayTalk}
            withReply={thread !== only}
            withQuote={!place.flagId || Boolean(place.withSentence)}
          />
        ))}
      {mayTalk && threads !== null ? (
        <CommentField
          label={t('yourComment')}
          deskId={deskId}
          autoFocus
          onSend={(body) => (only ? discussed.reply(only.id, body) : discussed.start(body))}
        />
      ) : null}
    </div>
  );
}
