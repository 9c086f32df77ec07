'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { Layers } from '#app/components/queue/layers.tsx';
import { comparisonsOf } from '#app/components/queue/layers-of.ts';
import { useNews } from '#app/components/shell/news.tsx';
import { placeOf } from '#lib/domain/notifications.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { ReturnJson } from '#lib/http/contract/notifications.ts';
import { Ago } from './ago.tsx';
import notices from './notifications.module.css';
import styles from './returns.module.css';

/** What came back to the reader, newest first. It empties itself as one corrects, here or in another window. */
export function ReturnsScreen({ items: first, now }: { items: readonly ReturnJson[]; now: string }) {
  const t = useTranslations('notifications');
  const { stamp, tell } = useNews();
  const [items, setItems] = useState(first);
  const [failure, setFailure] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp means that the list may be another
  useEffect(() => {
    const leaving = new AbortController();
    call('listReturns', { signal: leaving.signal }).then(
      (answer) => setItems(answer.items),
      () => undefined,
    );
    return () => leaving.abort();
  }, [stamp]);

  async function mark({ id, kind }: ReturnJson, seen: boolean) {
    setFailure(null);
    try {
      const news = await call('markReturn', { params: { id }, body: { kind, seen } });
      setItems((before) =>
        kind === 'flag'
          ? before.filter((one) => one.id !== id)
          : before.map((one) => (one.id === id ? { ...one, seen } : one)),
      );
      tell(news);
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
    }
  }

  return (
    <div className={notices.page}>
      <header>
        <h1>{t('returns.title')}</h1>
        <p className={notices.intro}>{t(items.length > 0 ? 'returns.intro' : 'returns.nothing')}</p>
      </header>
      <Failure>{failure}</Failure>
      {items.map((item) => (
        <Returned key={item.id} item={item} now={now} onMark={(seen) => void mark(item, seen)} />
      ))}
    </div>
  );
}

interface ReturnedProps {
  item: ReturnJson;
  now: string;
  onMark: (seen: boolean) => void;
}

function Returned({ item, now, onMark }: ReturnedProps) {
  const t = useTranslations('notifications');
  const flags = useTranslations('flags');
  const locale = useLocale();
  const { kind, article, flag, by, at, reason, wording, seen } = item;
  const heading = `r-${item.id}`;
  const name = by?.name ?? t('somebody');
  return (
    <article className={styles.item} aria-labelledby={heading} data-seen={seen ? '' : undefined}>
      <header className={styles.head}>
        <h2 id={heading}>
          {kind === 'sentence'
            ? t('returns.sentBack', { name })
            : t(`returns.flag.${flag?.state === 'fixed' ? 'fixed' : 'dismissed'}`, { name })}
        </h2>
        {seen ? null : <span className={styles.new}>{t('returns.new')}</span>}
        <p className={styles.facts}>
          <Link href={placeOf(item)} lang="fr">
            {article.title}
          </Link>
          {at ? <Ago at={at} now={now} /> : null}
        </p>
      </header>
      {reason ? <p className={styles.reason}>{reason}</p> : null}
      {flag ? (
        <p className={styles.flag}>
          {t('returns.youFlagged', {
            severity: flags(`severity.${flag.severity}`),
            category: flag.categoryNames[locale] || flags(`category.${flag.category}`),
          })}{' '}
          <q lang="fr">{flag.quote}</q>
          {flag.suggestion ? (
            <>
              {' '}
              {t('returns.youSuggested')} <q lang="fr">{flag.suggestion}</q>
            </>
          ) : null}
          {flag.note ? <span className={styles.note}>{flag.note}</span> : null}
        </p>
      ) : null}
      {wording.source ? (
        <p className={styles.english} lang="en">
          {wording.source}
        </p>
      ) : null}
      <Wordings item={item} />
      <p className={styles.actions}>
        <Link
          className="button"
          data-kind="primary"
          href={placeOf(item)}
          onClick={() => kind === 'sentence' && !seen && onMark(true)}
        >
          {t(kind === 'sentence' ? 'returns.correct' : 'returns.look')}
        </Link>
        <button type="button" onClick={() => onMark(!seen)}>
          {t(kind === 'flag' ? 'returns.understood' : seen ? 'returns.unseen' : 'returns.seen')}
        </button>
      </p>
    </article>
  );
}

/** My wording and the one that stands compared; the machine's on demand. */
function Wordings({ item: { side, wording } }: { item: ReturnJson }) {
  const context = { side, machine: wording.machine, edited: wording.mine, sentence: wording.now };
  const comparisons = comparisonsOf(context);
  const [comparison, setComparison] = useState(Math.max(0, comparisons.length - 1));
  return comparisons.length > 0 ? (
    <Layers context={context} comparison={comparison} onCompare={setComparison} />
  ) : (
    <p className={styles.french} lang={side === 'target' ? 'fr' : 'en'}>
      {wording.now}
    </p>
  );
}
