'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { NewsJson } from '#lib/http/contract/notifications.ts';
import styles from './shell.module.css';

interface News extends NewsJson {
  /** Another one whenever there may be something new, also where the numbers are the same. */
  stamp: unknown;
  /** For whoever has just asked the server. */
  tell: (news: NewsJson) => void;
}

const NewsContext = createContext<News>({
  notifications: 0,
  returns: 0,
  rounds: 0,
  stamp: null,
  tell: () => undefined,
});

/** How much waits for the reader, kept up to date. */
export function useNews(): News {
  return useContext(NewsContext);
}

/** Keeps the numbers up to date for all that is inside. The listening comes when the page is there. */
export function NewsProvider({ first, children }: { first: NewsJson; children: ReactNode }) {
  const t = useTranslations('notifications');
  const [news, setNews] = useState(first);
  const [more, setMore] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    const tell = (now: NewsJson) =>
      setNews((before) => {
        setMore(now.notifications > before.notifications);
        return now;
      });
    void import('#app/components/live/follow-news.ts').then(({ followNews }) => {
      if (!gone) stop = followNews(tell);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return (
    <NewsContext value={{ ...news, stamp: news, tell: setNews }}>
      {children}
      <p className="visuallyHidden" role="status">
        {more ? t('waiting', { count: news.notifications }) : null}
      </p>
    </NewsContext>
  );
}

/** A number beside a link; nothing when there is nothing. */
export function NewsCount({ of }: { of: keyof NewsJson }) {
  const t = useTranslations('notifications');
  const count = useNews()[of];
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="visuallyHidden">{t(`count.${of}`, { count })}</span>
    </span>
  );
}
