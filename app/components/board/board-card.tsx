'use client';

import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { DoneMeter } from '#app/components/article-list/done-meter.tsx';
import { Due } from '#app/components/assignment/due.tsx';
import type { BoardArticleJson } from '#lib/http/contract/board.ts';
import styles from './board-card.module.css';

interface BoardCardProps {
  article: BoardArticleJson;
  now: Date;
  mayAssign: boolean;
  /** The one card that Tab reaches; arrows go on from there. */
  tabbable: boolean;
  onFocus: () => void;
  onGive: () => void;
  onDrag: (id: string | null) => void;
}

/** An article on the board: how far it is, what is open on it, when it is due. */
export function BoardCard({ article, now, mayAssign, tabbable, onFocus, onGive, onDrag }: BoardCardProps) {
  const t = useTranslations('board');
  const { id, title, counts, wordsLeft, words, dueAt, secondReader, state } = article;
  const done = counts.done + counts.approved;
  const flags = counts.openFlags + counts.openFindings;
  return (
    <article
      className={styles.card}
      aria-labelledby={`card-${id}`}
      data-card={id}
      tabIndex={tabbable ? 0 : -1}
      draggable={mayAssign}
      onFocus={onFocus}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <h3 id={`card-${id}`} className={styles.title} lang="fr">
        <Link href={`/articles/${id}`} prefetch={false} tabIndex={-1} draggable={false}>
          {title}
        </Link>
      </h3>
      <p className={styles.progress}>
        <DoneMeter done={done} of={counts.sentences} />
        <span>{t('progress', { done, sentences: counts.sentences })}</span>
        <span className={styles.words}>{t('words', { left: wordsLeft, words })}</span>
      </p>
      <ul className={styles.facts}>
        {counts.sentBack > 0 ? (
          <li className={styles.sentBack}>
            <span aria-hidden="true">↩</span> {t('sentBack', { count: counts.sentBack })}
          </li>
        ) : null}
        {flags > 0 ? <li>{t('flags', { count: flags })}</li> : null}
        {secondReader ? <li>{t('then', { name: secondReader.name })}</li> : null}
        {dueAt ? (
          <li>
            <Due dueAt={dueAt} now={now} isOpen={state === 'open'} />
          </li>
        ) : null}
      </ul>
      {mayAssign ? (
        <button type="button" data-kind="quiet" className={styles.give} tabIndex={-1} onClick={onGive}>
          {t('give')} <span className="visuallyHidden">{t('giveOne', { title })}</span> <kbd>G</kbd>
        </button>
      ) : null}
    </article>
  );
}
