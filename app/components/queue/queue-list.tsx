'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useChosen } from '#app/components/bulk/use-chosen.ts';
import { Discussion } from '#app/components/discussion/discussion.tsx';
import { DismissForm } from '#app/components/flag/dismiss-form.tsx';
import { can } from '#lib/domain/policy.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { abilityFor, actorOf, type QueueAction } from './abilities.ts';
import { AssignForm } from './assign-form.tsx';
import form from './form.module.css';
import { ItemActions } from './item-actions.tsx';
import type { ListedFlag } from './lay-changes.ts';
import type { LoadedQueue } from './load-queue.ts';
import { BULK_VERBS, type BulkVerb, QueueBulk } from './queue-bulk.tsx';
import { deskOf } from './queue-desks.ts';
import { countFilters, queueAddress } from './queue-filter.ts';
import { itemElementId, placeOf, QueueItem } from './queue-item.tsx';
import styles from './queue-screen.module.css';
import { SendBackForm } from './send-back-form.tsx';
import { Toast } from './toast.tsx';
import { type Queue, useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';

interface QueueListProps {
  me: MeJson;
  loaded: LoadedQueue;
  /** Another list is on its way. */
  loading: boolean;
  /** Single letters act. */
  keysOn: boolean;
  onHelp: () => void;
  onView: (number: number) => void;
  /** Somebody did something on the desk. */
  onNews: () => void;
}

/** The list and what one does in it, by mouse and by keyboard. */
export function QueueList({ me, loaded, loading, keysOn, onHelp, onView, onNews }: QueueListProps) {
  const t = useTranslations('queue');
  const router = useRouter();
  const queue = useQueue(loaded, onNews);
  const now = useNow(loaded.now);
  // Kept from flag to flag: who compares with the machine goes on doing so.
  const [comparison, setComparison] = useState(0);
  const { items, current, total, focus, panel } = queue.state;
  const actor = actorOf(me);

  useEffect(() => {
    if (focus === 0 || !current) return;
    const element = document.getElementById(itemElementId(current));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [focus, current]);

  function run(action: QueueAction) {
    const item = items.find((one) => one.flag.id === current);
    if (!item || item.settled) return;
    const ability = abilityFor(action, item, actor);
    if (ability !== 'yes') return queue.refuse(t(`cannot.${ability}`));
    if (action === 'open') return router.push(placeOf(item));
    if (action === 'fix') return void queue.fix(item);
    if (action === 'confirm' || action === 'reopen') return void queue.decide(item, action);
    queue.openPanel(action);
  }

  useEffect(() => {
    if (!panel || !current) return;
    const form = document.getElementById(itemElementId(current))?.querySelector('form');
    form?.scrollIntoView({ block: 'nearest' });
  }, [panel, current]);

  const chosen = useChosen(items.filter((item) => !item.settled).map((item) => item.flag.id));
  const [everything, setEverything] = useState(false);
  const [verb, setVerb] = useState<BulkVerb | null>(null);

  function unchoose() {
    chosen.clear();
    setEverything(false);
  }

  function choose(id: string, extend: boolean) {
    setEverything(false);
    if (extend) chosen.extend(id);
    else chosen.toggle(id);
  }

  /** What an action means for the chosen ones; nothing for what is done to one at a time. */
  function runOnChosen(action: QueueAction): boolean {
    const many = chosen.ids.length > 0 || everything;
    const wanted = BULK_VERBS.find((one) => one === action);
    if (many && wanted) setVerb(wanted);
    return many && wanted !== undefined;
  }

  useQueueKeys({
    letters: keysOn,
    onMove: (by, extend) => {
      if (extend && current) {
        const at = items.findIndex((item) => item.flag.id === current);
        setEverything(false);
        chosen.extend(items[at + by]?.flag.id ?? current, current);
      }
      queue.move(by);
    },
    onChoose: () => current && choose(current, false),
    onChooseAll: () => setEverything(total > 0),
    onView,
    onAction: (action) => {
      if (!runOnChosen(action)) run(action);
    },
    onCompare: () => setComparison((before) => before + 1),
    onUndo: () => void queue.undo(),
    onRedo: () => void queue.redo(),
    onEscape: () => {
      if (panel) queue.openPanel(null);
      else if (chosen.ids.length > 0 || everything) unchoose();
      else queue.hush();
    },
    onHelp,
  });

  return (
    <>
      {items.length > 0 ? (
        <p className={styles.count} aria-live="polite">
          {t(`count.${loaded.filter.state}`, { count: total })}
          {total > 0 ? ` ${t('inArticles', { count: articleCount(loaded) })}` : null}
        </p>
      ) : null}
      <News queue={queue} />
      {items.length === 0 ? (
        <Nothing loaded={loaded} me={me} />
      ) : (
        <ol
          className={styles.list}
          aria-label={t('list')}
          aria-busy={loading}
          data-loading={loading || undefined}
        >
          {items.map((item) => (
            <li key={item.flag.id}>
              <QueueItem
                item={item}
                desk={deskOf(loaded, item.article)}
                namesDesk={loaded.desk === null}
                current={item.flag.id === current}
                myId={me.id}
                now={now}
                onSelect={() => queue.select(item.flag.id)}
                chosen={everything || chosen.has(item.flag.id)}
                onChoose={(extend) => choose(item.flag.id, extend)}
                comparison={comparison}
                onCompare={setComparison}
              >
                {item.flag.id === current ? (
                  <>
                    {queue.failure ? (
                      <p role="alert" className={styles.failure}>
                        {queue.failure}
                      </p>
                    ) : null}
                    {panel ? (
                      <Form queue={queue} item={item} loaded={loaded} me={me} />
                    ) : chosen.ids.length > 0 || everything ? null : (
                      <ItemActions item={item} actor={actor} keysOn={keysOn} onAction={run} />
                    )}
                  </>
                ) : null}
              </QueueItem>
            </li>
          ))}
        </ol>
      )}
      <More queue={queue} />
      <QueueBulk
        loaded={loaded}
        actor={actor}
        total={total}
        keysOn={keysOn}
        ids={chosen.ids}
        everything={everything}
        verb={verb}
        bulk={queue.bulk}
        onVerb={setVerb}
        onEverything={() => setEverything(true)}
        onClear={unchoose}
        onDone={(outcome, text) => void queue.didMany(outcome, text)}
      />
      <Toast
        said={queue.said}
        failure={items.length === 0 ? queue.failure : null}
        keysOn={keysOn}
        onUndo={() => void queue.undo()}
        onRedo={() => void queue.redo()}
        onClose={queue.hush}
      />
    </>
  );
}

interface FormProps {
  queue: Queue;
  item: ListedFlag;
  loaded: LoadedQueue;
  me: MeJson;
}

function Form({ queue, item, loaded, me }: FormProps) {
  const { busy, openPanel } = queue;
  const onCancel = () => openPanel(null);
  const desk = deskOf(loaded, item.article);
  switch (queue.state.panel) {
    case 'dismiss':
      return (
        <div className={form.form}>
          <DismissForm
            flag={item.flag}
            isLead={can(actorOf(me), 'desk:manage', desk.id)}
            reasons={desk.reasons.dismiss}
            busy={busy}
            onDismiss={(reason, scope) => void queue.decide(item, 'dismiss', reason, scope)}
            onCancel={onCancel}
          />
        </div>
      );
    case 'sendBack':
      return (
        <SendBackForm
          reasons={desk.reasons.sendBack}
          busy={busy}
          onSendBack={(reason) => void queue.sendBack(item, reason)}
          onCancel={onCancel}
        />
      );
    case 'comment':
      return (
        <div className={form.form}>
          <Discussion
            sentenceId={item.flag.sentenceId}
            flagId={item.flag.id}
            withSentence
            deskId={desk.id}
            userId={me.id}
            stamp={queue.state.talk}
            mayTalk={can(actorOf(me), 'flag:comment', desk.id)}
            onDone={(talk) => queue.discussed(item, talk)}
          />
        </div>
      );
    case 'assign':
      return (
        <AssignForm
          members={desk.members}
          assignee={item.flag.assignee}
          myId={me.id}
          busy={busy}
          onAssign={(person) => void queue.assign(item, person)}
          onCancel={onCancel}
        />
      );
    case null:
      return null;
  }
}

/** What others brought, kept back until it is asked for; and whether one hears of it at all. */
function News({ queue }: { queue: Queue }) {
  const t = useTranslations('queue');
  const { fresh } = queue.state;
  return (
    <div className={styles.news} role="status">
      {fresh.length > 0 ? (
        <button type="button" onClick={() => void queue.showFresh()}>
          {t('fresh', { count: fresh.length })} — <span className={styles.verb}>{t('showFresh')}</span>
        </button>
      ) : null}
      {queue.connected ? null : <p className={styles.offline}>{t('offline')}</p>}
    </div>
  );
}

function More({ queue }: { queue: Queue }) {
  const t = useTranslations('queue');
  const { cursor, items, total } = queue.state;
  if (!cursor) return items.length > 5 ? <p className={styles.end}>{t('end')}</p> : null;
  const left = total - items.filter((item) => !item.settled).length;
  return (
    <p className={styles.end}>
      <button type="button" aria-disabled={queue.busy || undefined} onClick={() => void queue.more()}>
        {t('more')} {left > 0 ? `(${t('remaining', { count: left })})` : null}
      </button>
    </p>
  );
}

function Nothing({ loaded, me }: { loaded: LoadedQueue; me: MeJson }) {
  const t = useTranslations('queue');
  const { desk, filter } = loaded;
  const filtered = countFilters(filter) > 0;
  return (
    <section className={styles.nothing}>
      <h2>{filtered ? t('noMatchTitle') : t('emptyTitle')}</h2>
      <p>{filtered ? t('noMatchBody') : desk ? t('emptyBody', { desk: desk.name }) : t('emptyBodyAll')}</p>
      {filtered ? (
        <Link className="button" href={queueAddress(desk?.slug, { state: 'open' }, me.id)}>
          {t('clearFilters')}
        </Link>
      ) : (
        <Link className="button" href="/articles">
          {t('emptyAction')}
        </Link>
      )}
    </section>
  );
}

function articleCount({ page, filter }: LoadedQueue): number {
  return filter.article ? 1 : page.articles.length;
}

/** The time, a minute at most behind; the server's at first, so that both tell the same. */
function useNow(start: string): Date {
  const [now, setNow] = useState(() => new Date(start));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
