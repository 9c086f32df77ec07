'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { can } from '#lib/domain/policy.ts';
import { BUILT_IN_NAMES, BUILT_IN_VIEWS, MOST_COUNTED } from '#lib/domain/queue-views.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { ViewJson, ViewWords } from '#lib/http/contract/views.ts';
import { actorOf } from './abilities.ts';
import type { LoadedQueue } from './load-queue.ts';
import { sameWords, viewAddress, wordsOf } from './queue-filter.ts';
import { ViewDialog } from './view-dialog.tsx';
import styles from './view-list.module.css';

/** Others' acts come in bursts, and each count costs a question. */
const SETTLE_MS = 1500;

/** Addresses of the views, in the order of the keys 1 to 9. */
export function addressesOf({ desk, views }: LoadedQueue): string[] {
  return [...BUILT_IN_NAMES.map((name) => BUILT_IN_VIEWS[name]), ...views.map(({ words }) => words)].map(
    (words) => viewAddress(desk?.slug, words),
  );
}

interface ViewListProps {
  me: MeJson;
  loaded: LoadedQueue;
  keysOn: boolean;
  /** Grows when somebody did something on the desk. */
  news: number;
}

/** Kept views of the queue, each with how much it holds; what is shown is one of them, or can be kept as one. */
export function ViewList({ me, loaded, keysOn, news }: ViewListProps) {
  const t = useTranslations('queue');
  const format = useFormatter();
  const router = useRouter();
  const { desk, views, filter } = loaded;
  const counts = useCounts(loaded, news);
  const [editing, setEditing] = useState<ViewJson | 'new' | null>(null);
  const [removed, setRemoved] = useState<ViewJson | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const here = wordsOf(filter, me.id);
  const isLead = desk !== null && can(actorOf(me), 'desk:manage', desk.id);
  const builtIn = BUILT_IN_NAMES.find((name) => sameWords(BUILT_IN_VIEWS[name], here));
  const saved = builtIn ? undefined : views.find(({ words }) => sameWords(words, here));
  const mayEdit = saved && (saved.shared ? isLead : saved.owner.id === me.id);

  async function save(name: string, shared: boolean) {
    if (editing === 'new') {
      await call('createView', { body: { desk: desk?.id, name, shared, words: here } });
    } else if (editing) {
      await call('updateView', { params: { id: editing.id }, body: { name, shared } });
    }
    setEditing(null);
    router.refresh();
  }

  async function setAside(view: ViewJson, aside: boolean) {
    setFailure(null);
    try {
      await call('updateView', { params: { id: view.id }, body: { removed: aside } });
      setEditing(null);
      setRemoved(aside ? view : null);
      router.refresh();
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
    }
  }

  const countText = (count: number, { show }: ViewWords) =>
    show && count > MOST_COUNTED ? `${format.number(MOST_COUNTED)}+` : format.number(count);
  const row = (key: string, name: string, words: ViewWords, number: number, count: number | undefined) => (
    <li key={key}>
      <Link
        href={viewAddress(desk?.slug, words)}
        scroll={false}
        prefetch={false}
        aria-current={sameWords(words, here) ? 'page' : undefined}
        aria-keyshortcuts={keysOn && number < 10 ? String(number) : undefined}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.number}>{count === undefined ? '' : countText(count, words)}</span>
      </Link>
    </li>
  );
  const shared = views.filter((view) => view.shared);
  const own = views.filter((view) => !view.shared);

  return (
    <>
      <nav className={styles.views} aria-label={t('views.title')}>
        <ul>
          {BUILT_IN_NAMES.map((name, at) =>
            row(name, t(`views.${name}`), BUILT_IN_VIEWS[name], at + 1, counts?.builtIn[name]),
          )}
        </ul>
        {[
          { title: t('views.ofDesk'), list: shared, from: BUILT_IN_NAMES.length },
          { title: t('views.own'), list: own, from: BUILT_IN_NAMES.length + shared.length },
        ].map(({ title, list, from }) =>
          list.length > 0 ? (
            <section key={title}>
              <h2>{title}</h2>
              <ul>
                {list.map((view, at) =>
                  row(view.id, view.name, view.words, from + at + 1, counts?.items.get(view.id)),
                )}
              </ul>
            </section>
          ) : null,
        )}
        <div className={styles.acts}>
          {builtIn || saved ? null : (
            <button type="button" data-kind="quiet" onClick={() => setEditing('new')}>
              {t('views.save')}
            </button>
          )}
          {mayEdit ? (
            <button type="button" data-kind="quiet" onClick={() => setEditing(saved)}>
              {t('views.edit')}
            </button>
          ) : null}
        </div>
        <p role="status" className={styles.said}>
          {removed ? (
            <>
              {t('views.removed', { name: removed.name })}{' '}
              <button type="button" data-kind="quiet" onClick={() => void setAside(removed, false)}>
                {t('undo')}
              </button>
            </>
          ) : null}
        </p>
        {failure ? <p role="alert">{failure}</p> : null}
      </nav>
      {editing ? (
        <ViewDialog
          view={editing === 'new' ? null : editing}
          mayShare={isLead}
          onSave={save}
          onRemove={(view) => setAside(view, true)}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  );
}

interface Counts {
  builtIn: AnswerOf<'listViews'>['builtIn'];
  items: ReadonlyMap<string, number>;
}

/** How much each view holds, asked for after the list itself and again when somebody did something. */
function useCounts({ desk, views }: LoadedQueue, news: number): Counts | null {
  const [counts, setCounts] = useState<Counts | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: again with each news and each view that comes or goes
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      () => {
        // When it fails, the next occasion will do.
        call('listViews', { query: { desk: desk?.id } }).then(
          ({ builtIn, items }) =>
            !gone && setCounts({ builtIn, items: new Map(items.map((view) => [view.id, view.count])) }),
          () => undefined,
        );
      },
      news === 0 ? 0 : SETTLE_MS,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [desk?.id, views.length, news]);
  return counts;
}
