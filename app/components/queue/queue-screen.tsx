'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { TypologyContext } from '#app/components/flag/typology-context.ts';
import { typologyOf } from '#lib/domain/typology.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { CheatSheet } from './cheat-sheet.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { LoadedQueue } from './load-queue.ts';
import { type QueueFilter, queueAddress } from './queue-filter.ts';
import { QueueList } from './queue-list.tsx';
import styles from './queue-screen.module.css';
import { SegmentList } from './segment-list.tsx';
import { addressesOf, ViewList } from './view-list.tsx';

/** No slug is empty. */
const ALL = '';

interface QueueScreenProps {
  me: MeJson;
  /** Null when one is on no desk. */
  loaded: LoadedQueue | null;
}

/** The lead's queue of a desk, or of all their desks; people on no desk are told how to get there. */
export function QueueScreen({ me, loaded }: QueueScreenProps) {
  const t = useTranslations('queue');
  if (loaded) {
    const [desk, ...others] = loaded.desks;
    // Filters of several desks go by the names of Relire, each flag by those of its desk.
    return (
      <TypologyContext value={others.length === 0 && desk ? desk.typology : typologyOf([])}>
        <DeskQueue me={me} loaded={loaded} />
      </TypologyContext>
    );
  }
  return (
    <section className={styles.nothing}>
      <h1>{t('noDeskTitle')}</h1>
      <p>{t('noDeskBody')}</p>
    </section>
  );
}

/** Filters above, flags below. The filters stay as they are while another list comes in. */
function DeskQueue({ me, loaded }: { me: MeJson; loaded: LoadedQueue }) {
  const t = useTranslations('queue');
  const router = useRouter();
  const [loading, startLoading] = useTransition();
  const [filter, showFilter] = useOptimistic(loaded.filter);
  const [helping, setHelping] = useState(false);
  const [news, setNews] = useState(0);
  const { desk } = loaded;
  const keysOn = me.preferences.singleKeys ?? true;

  function go(deskSlug: string | undefined, next: QueueFilter) {
    startLoading(() => {
      showFilter(next);
      router.push(queueAddress(deskSlug, next, me.id), { scroll: false });
    });
  }

  const views = addressesOf(loaded);
  function showView(number: number) {
    const address = views[number - 1];
    if (address) startLoading(() => router.push(address, { scroll: false }));
  }

  const onNews = () => setNews((before) => before + 1);
  // Another desk or filter is another list; a page read again is not, and keeps what one was doing.
  const key = queueAddress(desk?.slug, loaded.filter, me.id);
  const common = { me, loaded, loading, keysOn, onHelp: () => setHelping(true), onView: showView, onNews };

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <div className={styles.tools}>
          {me.desks.length > 1 ? (
            <label className={styles.desk}>
              {t('desk')}
              <select
                value={desk?.slug ?? ALL}
                onChange={({ target: { value } }) => go(value === ALL ? undefined : value, { state: 'open' })}
              >
                <option value={ALL}>{t('allDesks')}</option>
                {me.desks.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <button type="button" data-kind="quiet" className={styles.help} onClick={() => setHelping(true)}>
            {t('keys')} <kbd>?</kbd>
          </button>
        </div>
      </header>
      <div className={styles.columns}>
        <ViewList me={me} loaded={loaded} keysOn={keysOn} news={news} />
        <div className={styles.work}>
          <FilterBar loaded={loaded} filter={filter} myId={me.id} onFilter={(next) => go(desk?.slug, next)} />
          {loaded.segments ? (
            <SegmentList key={key} {...common} page={loaded.segments} />
          ) : (
            <QueueList key={key} {...common} />
          )}
        </div>
      </div>
      {helping ? <CheatSheet keysOn={keysOn} onClose={() => setHelping(false)} /> : null}
    </div>
  );
}
