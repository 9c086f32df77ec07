'use client';

import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { useNews } from '#app/components/shell/news.tsx';
import { aboutOf, placeOf } from '#lib/domain/notifications.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { NotificationJson } from '#lib/http/contract/notifications.ts';
import type { AnswerOf, BodyInputOf } from '#lib/http/contract/routes.ts';
import { Ago } from './ago.tsx';
import styles from './notifications.module.css';

type Page = AnswerOf<'listNotifications'>;

interface NotificationsScreenProps {
  page: Page;
  unreadOnly: boolean;
  now: string;
}

const PAGE = 50;
const MOST = 200;

/** What one is told of, by article or round, newest first; it grows while one looks. */
export function NotificationsScreen({ page, unreadOnly, now }: NotificationsScreenProps) {
  const t = useTranslations('notifications');
  const { notifications, tell } = useNews();
  const [{ items, nextCursor }, setShown] = useState<Page>(page);
  const [failure, setFailure] = useState<string | null>(null);
  const known = useRef(notifications);
  const unread = unreadOnly ? 'true' : 'false';

  useEffect(() => {
    // What one marks oneself changes nothing of what there is to see: it stays until the page is left.
    if (notifications <= known.current) {
      known.current = notifications;
      return;
    }
    known.current = notifications;
    const limit = Math.min(MOST, Math.max(PAGE, items.length));
    call('listNotifications', { query: { unread, limit } }).then(setShown, () => undefined);
  }, [notifications, unread, items.length]);

  async function run(work: () => Promise<void>) {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
    }
  }

  function mark(which: BodyInputOf<'markNotifications'>, concerns: (one: NotificationJson) => boolean) {
    return run(async () => {
      const news = await call('markNotifications', { body: which });
      known.current = news.notifications;
      tell(news);
      const read = which.read ?? true;
      setShown((before) => ({
        ...before,
        items: before.items.map((one) => (concerns(one) ? { ...one, read } : one)),
      }));
    });
  }

  const more = () =>
    run(async () => {
      if (!nextCursor) return;
      const next = await call('listNotifications', { query: { unread, cursor: nextCursor, limit: PAGE } });
      setShown({ items: [...items, ...next.items], nextCursor: next.nextCursor });
    });

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <nav className={styles.tabs} aria-label={t('which')}>
          <Link href="/notifications" aria-current={unreadOnly ? undefined : 'page'}>
            {t('all')}
          </Link>
          <Link href="/notifications?show=unread" aria-current={unreadOnly ? 'page' : undefined}>
            {t('unreadOnly')}
          </Link>
        </nav>
        <div className={styles.tools}>
          {items.some(({ read }) => !read) ? (
            <button type="button" onClick={() => void mark({}, () => true)}>
              {t('markAll')}
            </button>
          ) : null}
          <Link href="/account#notifications">{t('settings')}</Link>
        </div>
      </header>
      <Failure>{failure}</Failure>
      {items.length === 0 ? (
        <p className={styles.empty}>{t(unreadOnly ? 'nothingUnread' : 'nothing')}</p>
      ) : (
        byThing(items).map(({ id, kind, title, href, told }) => (
          <section key={id} className={styles.group}>
            <header>
              <h2 lang={kind === 'article' ? 'fr' : undefined}>
                <Link href={href}>{kind === 'round' ? t('round', { name: title }) : title}</Link>
              </h2>
              {told.filter(({ read }) => !read).length > 1 ? (
                <button
                  type="button"
                  data-kind="quiet"
                  onClick={() =>
                    void mark(
                      kind === 'article' ? { articleId: id } : { ids: told.map((one) => one.id) },
                      (one) => told.includes(one),
                    )
                  }
                >
                  {t(`mark.${kind}`)}
                </button>
              ) : null}
            </header>
            <ul>
              {told.map((one) => (
                <Told
                  key={one.id}
                  told={one}
                  now={now}
                  onMark={(read) => void mark({ ids: [one.id], read }, ({ id }) => id === one.id)}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      {nextCursor ? (
        <p>
          <button type="button" onClick={() => void more()}>
            {t('more')}
          </button>
        </p>
      ) : null}
    </div>
  );
}

interface ToldProps {
  told: NotificationJson;
  now: string;
  onMark: (read: boolean) => void;
}

function Told({ told, now, onMark }: ToldProps) {
  const t = useTranslations('notifications');
  const { actor, round, count, quote, said, createdAt, read } = told;
  return (
    <li className={styles.told} data-unread={read ? undefined : ''}>
      <Link href={placeOf(told)} className={styles.what} onClick={() => read || onMark(true)}>
        {read ? null : <span className="visuallyHidden">{t('unread')} </span>}
        {t(`kind.${aboutOf(told)}`, { name: actor?.name ?? '', count, round: round?.name ?? '' })}
      </Link>
      <span className={styles.when}>
        <Ago at={createdAt} now={now} />
      </span>
      {said ? <p className={styles.said}>{said}</p> : null}
      {quote ? (
        <p className={styles.quote} lang="fr">
          {quote}
        </p>
      ) : null}
      <button type="button" data-kind="quiet" className={styles.mark} onClick={() => onMark(!read)}>
        {t(read ? 'markUnread' : 'markRead')}
      </button>
    </li>
  );
}

/** Articles, rounds and desks as such, in the order of the newest that is told of them. */
function byThing(items: readonly NotificationJson[]) {
  const groups = new Map<string, ReturnType<typeof thingOf> & { told: NotificationJson[] }>();
  for (const one of items) {
    const thing = thingOf(one);
    const group = groups.get(thing.id);
    if (group) group.told.push(one);
    else groups.set(thing.id, { ...thing, told: [one] });
  }
  return [...groups.values()];
}

function thingOf({ article, round, desk }: NotificationJson) {
  const kind = article ? ('article' as const) : round ? ('round' as const) : ('desk' as const);
  const href = placeOf({ article, round, desk, sentenceId: null });
  return { id: (article ?? round ?? desk).id, kind, title: article?.title ?? round?.name ?? desk.name, href };
}
