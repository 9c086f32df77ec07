'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { mentionsIn } from '#lib/domain/mentions.ts';
import type { CommentJson } from '#lib/http/contract/discussions.ts';
import { CommentField } from './comment-field.tsx';
import styles from './discussion.module.css';
import type { Discussed } from './use-discussion.ts';

interface CommentProps {
  comment: CommentJson;
  /** The reader's own, to be changed and taken back. */
  own: boolean;
  deskId: string;
  discussed: Discussed;
}

/** What one person said, and when. */
export function Comment({ comment, own, deskId, discussed }: CommentProps) {
  const t = useTranslations('discussion');
  const format = useFormatter();
  const [editing, setEditing] = useState(false);
  const { id, author, body, mentions, createdAt, editedAt } = comment;
  const date = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <article className={styles.comment} aria-label={t('commentOf', { name: author.name })}>
      <p className={styles.by}>
        <strong>{author.name}</strong> <time dateTime={createdAt}>{date(createdAt)}</time>
        {editedAt ? <span title={date(editedAt)}>{t('edited')}</span> : null}
        {own && !editing ? (
          <span className={styles.own}>
            <button type="button" data-kind="quiet" onClick={() => setEditing(true)}>
              {t('edit')}
            </button>
            <button type="button" data-kind="quiet" onClick={() => void discussed.remove(id)}>
              {t('delete')}
            </button>
          </span>
        ) : null}
      </p>
      {editing ? (
        <CommentField
          label={t('yourComment')}
          deskId={deskId}
          autoFocus
          text={body}
          onSend={async (text) => {
            const saved = await discussed.edit(id, text);
            if (saved) setEditing(false);
            return saved;
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className={styles.body}>{withMentions(body, mentions)}</p>
      )}
    </article>
  );
}

/** The words with the names in them set apart. */
function withMentions(body: string, mentions: CommentJson['mentions']) {
  const pieces = [];
  let at = 0;
  for (const { from, to } of mentionsIn(body, mentions)) {
    // People of one name are named in one place.
    if (from < at) continue;
    pieces.push(body.slice(at, from), <b key={from}>{body.slice(from, to)}</b>);
    at = to;
  }
  return [...pieces, body.slice(at)];
}
