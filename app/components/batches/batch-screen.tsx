'use client';

import Link from 'next/link';
import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import dialog from '#app/components/people/dialog.module.css';
import { Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import { useAct } from '#app/components/people/use-act.ts';
import { When } from '#app/components/people/when.tsx';
import { call } from '#lib/http/client.ts';
import styles from './batch-screen.module.css';
import type { LoadedBatch } from './load-batches.ts';
import { useBatch } from './use-batch.ts';

/** One batch: how far it is, what failed and why, what became of the rest. */
export function BatchScreen({ loaded }: { loaded: LoadedBatch }) {
  const t = useTranslations('batches');
  const locale = useLocale();
  const id = useId();
  const { batch, failed, done, lost, look, more } = useBatch(loaded);
  const { act, busy, failure } = useAct();
  const { counts, secondsLeft } = batch;
  const settled = counts.done + counts.failed;
  const params = { id: batch.id };

  const afterwards = (work: Promise<unknown>) => work.then(look);
  const retry = (items?: string[]) =>
    void act('', () => afterwards(call('retryBatch', { params, body: { items } })));
  const cancel = () => void act('', () => afterwards(call('cancelBatch', { params })));

  return (
    <div className={page.page}>
      <p className={page.back}>
        <Link href="/batches">← {t('toBatches')}</Link>
      </p>
      <h1>{batch.name}</h1>
      <p className={page.quiet}>
        {batch.createdBy.name} · <When at={batch.createdAt} />
      </p>
      <section className={styles.progress} aria-labelledby={`${id}-progress`}>
        <h2 id={`${id}-progress`} className="visuallyHidden">
          {t('progress')}
        </h2>
        <progress max={counts.total} value={settled} aria-labelledby={`${id}-said`} />
        <p id={`${id}-said`} className={styles.said}>
          <span>{t('settled', { settled, total: counts.total })}</span>
          {counts.failed > 0 ? <span>{t('failedCount', { count: counts.failed })}</span> : null}
          {counts.waiting > 0 ? <span>{leftOf(secondsLeft, t)}</span> : null}
        </p>
        {/* Said once, when it is over: counts that change every second are not for listening. */}
        <p role="status" className={styles.over}>
          {counts.waiting === 0 ? t('over', { done: counts.done, failed: counts.failed }) : null}
        </p>
        <Failure>{failure ?? (lost ? t('offline') : null)}</Failure>
        {counts.waiting > 0 ? (
          <div>
            <button type="button" disabled={busy} onClick={cancel}>
              {t('cancel')}
            </button>
          </div>
        ) : null}
      </section>
      {failed.items.length > 0 ? (
        <section className={styles.part} aria-labelledby={`${id}-failed`}>
          <div className={styles.head}>
            <h2 id={`${id}-failed`}>{t('whatFailed')}</h2>
            {counts.failed > 1 ? (
              <button type="button" disabled={busy} onClick={() => retry()}>
                {t('retryAll', { count: counts.failed })}
              </button>
            ) : null}
          </div>
          <ul className={styles.items}>
            {failed.items.map((item) => (
              <li key={item.id}>
                <div>
                  <strong>{item.name}</strong>
                  <p>{item.reason?.[locale === 'en' ? 'en' : 'fr']}</p>
                </div>
                <button
                  type="button"
                  data-kind="quiet"
                  className={dialog.rowButton}
                  disabled={busy}
                  aria-label={t('retryOne', { name: item.name })}
                  onClick={() => retry([item.id])}
                >
                  {t('retry')}
                </button>
              </li>
            ))}
          </ul>
          <MoreButton shown={failed.nextCursor !== null} onMore={() => more('failed')} />
        </section>
      ) : null}
      {done.items.length > 0 ? (
        <section className={styles.part} aria-labelledby={`${id}-done`}>
          <h2 id={`${id}-done`}>{t('whatWasImported')}</h2>
          <ul className={styles.items}>
            {done.items.map((item) => (
              <li key={item.id}>
                <Link href={`/articles/${item.articleId}`} prefetch={false}>
                  {item.name}
                </Link>
              </li>
            ))}
          </ul>
          <MoreButton shown={done.nextCursor !== null} onMore={() => more('done')} />
        </section>
      ) : null}
    </div>
  );
}

function leftOf(seconds: number | null, t: ReturnType<typeof useTranslations<'batches'>>): string {
  if (seconds === null) return t('estimating');
  return seconds < 90
    ? t('secondsLeft', { seconds })
    : t('minutesLeft', { minutes: Math.round(seconds / 60) });
}

function MoreButton({ shown, onMore }: { shown: boolean; onMore: () => Promise<void> }) {
  const t = useTranslations('batches');
  const { act, busy, failure } = useAct();
  return (
    <>
      <Failure>{failure}</Failure>
      {shown ? (
        <div>
          <button type="button" data-kind="quiet" disabled={busy} onClick={() => void act('', onMore)}>
            {t('showMore')}
          </button>
        </div>
      ) : null}
    </>
  );
}
