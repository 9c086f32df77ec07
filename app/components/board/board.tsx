'use client';

import Link from 'next/link';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { GiveDialog } from '#app/components/assignment/give-dialog.tsx';
import { type Given, useAssign } from '#app/components/assignment/use-assign.ts';
import { useLive } from '#app/components/live/use-live.ts';
import { actorOf } from '#app/components/queue/abilities.ts';
import { Toast } from '#app/components/queue/toast.tsx';
import { can } from '#lib/domain/policy.ts';
import { call, urlOf } from '#lib/http/client.ts';
import type { BoardArticleJson } from '#lib/http/contract/board.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import styles from './board.module.css';
import { BoardCard } from './board-card.tsx';
import { DistributeDialog } from './distribute-dialog.tsx';
import type { LoadedBoard } from './load-board.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** Others' acts come in bursts. */
const SETTLE_MS = 800;
const NOBODY = '';

interface Column {
  /** Of the person; nothing for what nobody has. */
  id: string;
  name: string;
  wordsLeft: number | null;
  /** Sentences that the person was given by themselves. */
  sentences: number;
  articles: BoardArticleJson[];
  /** Articles that the person is to read second. */
  second: BoardArticleJson[];
}

/** The open articles of a desk by the people who have them. Leads move them by key, by dragging or in a form. */
export function Board({ me, loaded }: { me: MeJson; loaded: LoadedBoard }) {
  const t = useTranslations('board');
  const { desk } = loaded;
  const [board, setBoard] = useState(loaded.board);
  const [now, setNow] = useState(() => new Date(loaded.now));
  const [giving, setGiving] = useState<BoardArticleJson | null>(null);
  const [distributing, setDistributing] = useState(false);
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const mayAssign = can(actorOf(me), 'article:assign', desk.id);

  async function reread() {
    // When it fails, the next occasion will do.
    const again = await call('getBoard', { params: { id: desk.id } }).catch(() => null);
    if (!again) return;
    setBoard(again);
    setNow(new Date());
  }
  const assign = useAssign(desk.id, reread);

  useLive(urlOf('streamDesks', { query: { desk: desk.id } }).url, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void reread(), SETTLE_MS);
  });

  const columns: Column[] = [
    {
      id: NOBODY,
      name: t('unassigned'),
      wordsLeft: null,
      sentences: 0,
      articles: board.articles.filter(({ assignee }) => !assignee),
      second: [],
    },
    ...board.people.map(({ id, name, wordsLeft, sentences }) => ({
      id,
      name,
      wordsLeft,
      sentences,
      articles: board.articles.filter(({ assignee }) => assignee?.id === id),
      second: board.articles.filter(({ secondReader }) => secondReader?.id === id),
    })),
  ];

  function giveTo(article: BoardArticleJson, column: Column) {
    if ((article.assignee?.id ?? NOBODY) === column.id) return;
    const text =
      column.id === NOBODY
        ? t('given.nobody', { title: article.title })
        : t('given.to', { title: article.title, name: column.name });
    void assign.give(
      [{ id: article.id, assigneeId: column.id || null, was: { assigneeId: article.assignee?.id ?? null } }],
      text,
    );
  }

  function giveAll(items: Given[]) {
    setGiving(null);
    setDistributing(false);
    if (items.length > 0) void assign.give(items, t('given.many', { count: items.length }));
  }

  const keys = useBoardKeys({
    columns: columns.map(({ articles }) => articles.map(({ id }) => id)),
    onUndo: () => void assign.undo(),
    onMoveTo: (articleId, by) => {
      if (!mayAssign) return;
      const article = board.articles.find(({ id }) => id === articleId);
      const at = columns.findIndex(({ id }) => id === (article?.assignee?.id ?? NOBODY));
      const target = columns[at + by];
      if (article && target) giveTo(article, target);
    },
    onGive: (articleId) => {
      if (mayAssign) setGiving(board.articles.find(({ id }) => id === articleId) ?? null);
    },
  });

  return (
    <>
      <div className={styles.tools}>
        <p className={mayAssign ? `${styles.hint} ${styles.keys}` : styles.hint}>
          {t(mayAssign ? 'hint' : 'hintReading')}
        </p>
        {mayAssign && board.unassigned > 0 ? (
          <button type="button" onClick={() => setDistributing(true)}>
            {t('distribute')}
          </button>
        ) : null}
      </div>
      <div className={styles.columns} ref={keys.ref}>
        {columns.map((column) => (
          <section
            key={column.id}
            className={styles.column}
            aria-labelledby={`person-${column.id}`}
            data-over={over === column.id || undefined}
            onDragOver={(event) => {
              if (!mayAssign || dragged.current === null) return;
              event.preventDefault();
              setOver(column.id);
            }}
            onDragLeave={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(null);
            }}
            onDrop={(event) => {
              event.preventDefault();
              const article = board.articles.find(({ id }) => id === dragged.current);
              dragged.current = null;
              setOver(null);
              if (article) giveTo(article, column);
            }}
          >
            <header className={styles.person}>
              <h2 id={`person-${column.id}`}>
                {column.id === me.id ? t('you', { name: column.name }) : column.name}
              </h2>
              <p>
                {column.id === NOBODY
                  ? t('articles', { count: board.unassigned })
                  : t('load', { count: column.articles.length, words: column.wordsLeft ?? 0 })}
                {column.sentences > 0 ? (
                  <>
                    {' · '}
                    <Link
                      href={`/queue?${new URLSearchParams({ desk: desk.slug, show: 'given', assignee: column.id })}`}
                      prefetch={false}
                    >
                      {t('sentences', { count: column.sentences })}
                    </Link>
                  </>
                ) : null}
              </p>
            </header>
            {column.articles.length > 0 ? (
              <ul className={styles.cards}>
                {column.articles.map((article) => (
                  <li key={article.id}>
                    <BoardCard
                      article={article}
                      now={now}
                      mayAssign={mayAssign}
                      tabbable={keys.isTabbable(article.id)}
                      onFocus={() => keys.onFocus(article.id)}
                      onGive={() => setGiving(article)}
                      onDrag={(id) => {
                        dragged.current = id;
                      }}
                    />
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.empty}>{t(column.id === NOBODY ? 'allGiven' : 'nothing')}</p>
            )}
            {column.id === NOBODY && board.unassigned > column.articles.length ? (
              <p className={styles.empty}>
                {t('moreUnassigned', { count: board.unassigned - column.articles.length })}
              </p>
            ) : null}
            {column.second.length > 0 ? (
              <>
                <h3 className={styles.secondTitle}>{t('secondReading')}</h3>
                <ul className={styles.second}>
                  {column.second.map((article) => (
                    <li key={article.id} lang="fr">
                      <a href={`/articles/${article.id}`}>{article.title}</a>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
        ))}
      </div>
      {giving ? (
        <GiveDialog
          articles={[giving]}
          people={board.people}
          onGive={giveAll}
          onClose={() => setGiving(null)}
        />
      ) : null}
      {distributing ? (
        <DistributeDialog
          deskId={desk.id}
          people={board.people}
          unassigned={board.unassigned}
          onGive={giveAll}
          onClose={() => setDistributing(false)}
        />
      ) : null}
      <Toast
        said={assign.said}
        failure={assign.failure}
        keysOn={me.preferences.singleKeys ?? true}
        onUndo={() => void assign.undo()}
        onClose={assign.hush}
      />
    </>
  );
}
