'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BulkBar } from '#app/components/bulk/bulk-bar.tsx';
import { BulkDialog } from '#app/components/bulk/bulk-dialog.tsx';
import { type BulkOutcome, useBulk } from '#app/components/bulk/use-bulk.ts';
import { useChosen } from '#app/components/bulk/use-chosen.ts';
import { can } from '#lib/domain/policy.ts';
import { MOST_COUNTED } from '#lib/domain/queue-views.ts';
import { call, urlOf } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { actorOf } from './abilities.ts';
import { ACTION_KEYS } from './item-actions.tsx';
import type { LoadedQueue } from './load-queue.ts';
import { deskOf, reasonsOfAll } from './queue-desks.ts';
import styles from './queue-screen.module.css';
import { placeOf, SegmentItem, segmentElementId } from './segment-item.tsx';
import { Toast } from './toast.tsx';
import { useLiveArticles } from './use-live-articles.ts';
import type { Said } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';

type Page = AnswerOf<'listSegments'>;
const PAGE = 50;
const MOST = 200;

interface SegmentListProps {
  me: MeJson;
  loaded: LoadedQueue;
  page: Page;
  loading: boolean;
  keysOn: boolean;
  onHelp: () => void;
  onView: (number: number) => void;
  /** Somebody did something on the desk. */
  onNews: () => void;
}

const VERBS = {
  doubtful: ['confirmLinks', 'assign'],
  review: ['approve', 'sendBack', 'assign'],
  given: ['approve', 'assign'],
} as const;
type Verb = (typeof VERBS)[keyof typeof VERBS][number];
const KEYS: Record<Verb, string> = { confirmLinks: 'c', approve: 'c', sendBack: 'b', assign: 'g' };
const ACTIONS = {
  confirmLinks: 'article:align',
  approve: 'sentence:judge',
  sendBack: 'sentence:judge',
  assign: 'sentence:assign',
} as const;

/** Doubtful links or sentences: one confirms, approves, sends back or gives them to somebody, one by one or many at once. */
export function SegmentList({ me, loaded, page, loading, keysOn, onHelp, onView, onNews }: SegmentListProps) {
  const t = useTranslations('queue');
  const tBulk = useTranslations('bulk');
  const router = useRouter();
  const { desk, filter } = loaded;
  const show = filter.show ?? 'review';
  const kind = show === 'doubtful' ? 'links' : 'sentences';
  const bulk = useBulk(desk?.id);
  const [list, setList] = useState(page);
  const [currentId, setCurrent] = useState(page.items[0]?.id ?? null);
  const [focus, setFocus] = useState(0);
  const [asking, setAsking] = useState<{ verb: Verb; ids: string[] | 'all' } | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [undoables, setUndoables] = useState<string[]>([]);
  const [redoables, setRedoables] = useState<string[]>([]);
  const acting = useRef(false);
  const chosen = useChosen(list.items.map(({ id }) => id));
  const actor = actorOf(me);
  /** What one may do on these desks, or on one of them. */
  const verbsOn = (...desks: readonly { id: string }[]): readonly Verb[] =>
    VERBS[show].filter((verb) => desks.some(({ id }) => can(actor, ACTIONS[verb], id)));
  const verbs = verbsOn(...loaded.desks);
  const current = list.items.find(({ id }) => id === currentId) ?? list.items[0];

  async function ask(extra: { cursor?: string; limit?: number }): Promise<Page> {
    const { article, assignee } = filter;
    return call('listSegments', { query: { desk: desk?.id, show, article, assignee, ...extra } });
  }

  /** The list as it is now, where the reader was: at the next one where that one has left. */
  async function reread() {
    const again = await ask({ limit: Math.min(MOST, Math.max(PAGE, list.items.length)) }).catch(() => null);
    if (!again) return;
    const at = Math.max(
      0,
      list.items.findIndex(({ id }) => id === current?.id),
    );
    setList(again);
    const stays = again.items.some(({ id }) => id === current?.id);
    if (!stays) setCurrent(again.items[Math.min(at, again.items.length - 1)]?.id ?? null);
  }

  useLiveArticles(urlOf('streamDesks', { query: { desk: desk?.id } }).url, {
    mayLook: () => !acting.current,
    lookAt: () => {
      onNews();
      void reread();
    },
    lookAtAll: () => void reread(),
  });

  useEffect(() => {
    if (focus === 0 || !current) return;
    const element = document.getElementById(segmentElementId(current.id));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [focus, current]);

  async function did({ bulkId, done, refused }: BulkOutcome, verb: Verb) {
    if (done > 0) {
      setUndoables((before) => [...before, bulkId]);
      setRedoables([]);
    }
    const left = refused.length > 0 ? ` ${tBulk('notDone', { count: refused.length })}` : '';
    setSaid({ text: tBulk(`done.${verb}`, { kind, count: done }) + left, undoable: done > 0 });
    chosen.clear();
    await reread();
    setFocus((before) => before + 1);
  }

  /** What needs no words is done at once to one, and shown first for many. */
  async function run(verb: Verb) {
    if (!verbs.includes(verb) || !current || acting.current) return;
    const many = chosen.ids.length > 0;
    if (!many && !verbsOn(deskOf(loaded, current.article)).includes(verb))
      return setSaid({ text: t('cannot.role'), undoable: false });
    if (many || verb === 'sendBack' || verb === 'assign')
      return setAsking({ verb, ids: many ? chosen.ids : [current.id] });
    acting.current = true;
    const version = show === 'doubtful' ? 0 : (current.sentences[0]?.version ?? 0);
    const outcome = await bulk.apply({ do: verb }, kind, [{ id: current.id, version }]);
    if (outcome) await did(outcome, verb);
    acting.current = false;
  }

  /** Takes back what was done last, or does again what was taken back last. */
  async function replay(again: boolean) {
    const bulkId = (again ? redoables : undoables).at(-1);
    if (!bulkId || acting.current) return;
    acting.current = true;
    const refused = await (again ? bulk.redo(bulkId) : bulk.undo(bulkId));
    if (refused) {
      const [from, to] = again ? [setRedoables, setUndoables] : [setUndoables, setRedoables];
      from((before) => before.slice(0, -1));
      to((before) => [...before, bulkId]);
      const titles = refused.map(({ title }) => title).join(', ');
      const what = again ? 'redone' : 'undone';
      const count = refused.length;
      const text = count === 0 ? tBulk(what) : tBulk(`${what}But`, { count, titles });
      setSaid(again ? { text, undoable: true } : { text, undoable: false, redoable: true });
      await reread();
    }
    acting.current = false;
  }

  function move(by: 1 | -1, extend: boolean) {
    const at = list.items.findIndex(({ id }) => id === current?.id);
    const next = list.items[at + by];
    if (extend && current) chosen.extend(next?.id ?? current.id, current.id);
    if (next) setCurrent(next.id);
    setFocus((before) => before + 1);
  }

  useQueueKeys({
    letters: keysOn,
    onMove: move,
    onChoose: () => current && chosen.toggle(current.id),
    onChooseAll: () => {
      const [verb] = verbs;
      if (verb && list.total > 0) setAsking({ verb, ids: 'all' });
    },
    onView,
    onAction: (name) => {
      if (name === 'open' && current) router.push(placeOf(current));
      const verb = verbs.find((one) => KEYS[one] === ACTION_KEYS[name]);
      if (verb) void run(verb);
    },
    onCompare: () => undefined,
    onUndo: () => void replay(false),
    onRedo: () => void replay(true),
    onEscape: () => (chosen.ids.length > 0 ? chosen.clear() : setSaid(null)),
    onHelp,
  });

  return (
    <>
      {list.items.length === 0 ? (
        <section className={styles.nothing}>
          <h2>{t(`segments.${show}.emptyTitle`)}</h2>
          <p>{t(`segments.${show}.emptyBody`)}</p>
        </section>
      ) : (
        <>
          <p className={styles.count} aria-live="polite">
            {list.total > MOST_COUNTED
              ? t(`segments.${show}.countMost`)
              : t(`segments.${show}.count`, { count: list.total })}
          </p>
          <ol
            className={styles.list}
            aria-label={t(`views.${show}`)}
            aria-busy={loading}
            data-loading={loading || undefined}
          >
            {list.items.map((segment) => (
              <li key={segment.id}>
                <SegmentItem
                  segment={segment}
                  myId={me.id}
                  desk={desk ? null : deskOf(loaded, segment.article).name}
                  show={show}
                  current={segment.id === current?.id}
                  chosen={chosen.has(segment.id)}
                  onSelect={() => setCurrent(segment.id)}
                  onChoose={(extend) => (extend ? chosen.extend(segment.id) : chosen.toggle(segment.id))}
                >
                  {verbsOn(deskOf(loaded, segment.article)).map((verb, at) => (
                    <button
                      key={verb}
                      type="button"
                      data-kind={at === 0 ? 'primary' : undefined}
                      onClick={() => void run(verb)}
                    >
                      {t(`segments.do.${verb}`)} {keysOn ? <kbd>{KEYS[verb].toUpperCase()}</kbd> : null}
                    </button>
                  ))}
                </SegmentItem>
              </li>
            ))}
          </ol>
          {list.nextCursor ? (
            <p className={styles.end}>
              <button
                type="button"
                onClick={() =>
                  void ask({ cursor: list.nextCursor ?? '' }).then((next) =>
                    setList({ ...next, items: [...list.items, ...next.items] }),
                  )
                }
              >
                {t('more')}
              </button>
            </p>
          ) : null}
        </>
      )}
      {chosen.ids.length > 0 ? (
        <BulkBar
          count={chosen.ids.length}
          {...(list.total <= MOST_COUNTED ? { all: list.total } : {})}
          onAll={() => verbs[0] && setAsking({ verb: verbs[0], ids: 'all' })}
          onClear={chosen.clear}
        >
          {verbs.map((verb) => (
            <button key={verb} type="button" onClick={() => void run(verb)}>
              {t(`segments.do.${verb}`)} {keysOn ? <kbd>{KEYS[verb].toUpperCase()}</kbd> : null}
            </button>
          ))}
        </BulkBar>
      ) : null}
      {asking ? (
        <BulkDialog
          deskId={desk?.id}
          verb={asking.verb}
          select={
            asking.ids === 'all'
              ? { kind, segments: { show, article: filter.article, assignee: filter.assignee } }
              : { kind, ids: asking.ids }
          }
          reasons={reasonsOfAll(loaded)}
          members={
            asking.ids === 'all' || !current ? loaded.members : deskOf(loaded, current.article).members
          }
          bulk={bulk}
          onDone={(outcome) => {
            setAsking(null);
            void did(outcome, asking.verb);
          }}
          onClose={() => setAsking(null)}
        />
      ) : null}
      <Toast
        said={said}
        failure={bulk.failure}
        keysOn={keysOn}
        onUndo={() => void replay(false)}
        onRedo={() => void replay(true)}
        onClose={() => setSaid(null)}
      />
    </>
  );
}
