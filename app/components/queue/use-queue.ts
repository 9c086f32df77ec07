'use client';

import { useReducer, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type BulkOutcome, useBulk } from '#app/components/bulk/use-bulk.ts';
import type { Talk } from '#app/components/discussion/use-discussion.ts';
import type { DismissalScope } from '#lib/domain/checks/dismissals.ts';
import { ApiError, call, urlOf } from '#lib/http/client.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import type { ListedFlag } from './lay-changes.ts';
import type { LoadedQueue } from './load-queue.ts';
import { type Panel, queueReducer, startQueue, type Undoable } from './queue-state.ts';
import { type LiveArticle, useLiveArticles } from './use-live-articles.ts';

const PAGE = 50;
const MOST = 200;

export interface Said {
  text: string;
  undoable: boolean;
  /** It was an undoing, which can be done again. */
  redoable?: true;
}

/** The list with all that one can do in it, kept up to date with what others do. */
export function useQueue(
  { desk, filter, page }: Pick<LoadedQueue, 'desk' | 'filter' | 'page'>,
  onNews: () => void,
) {
  const t = useTranslations('queue');
  const discussion = useTranslations('discussion');
  const tBulk = useTranslations('bulk');
  const bulk = useBulk(desk?.id);
  const [state, dispatch] = useReducer(queueReducer, { filter, page }, startQueue);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [undoables, setUndoables] = useState<Undoable[]>([]);
  const [redoables, setRedoables] = useState<Undoable[]>([]);
  const acting = useRef(false);
  const seen = useRef(new Map<string, string>());
  const connected = useLiveArticles(urlOf('streamDesks', { query: { desk: desk?.id } }).url, {
    // The answer of the reader's own act tells of it first, so that it is not taken for news.
    mayLook: () => !acting.current,
    lookAt: (article) => {
      onNews();
      void lookAt(article).catch(() => undefined);
    },
    lookAtAll: () => void reread(),
  });

  function question(extra: { cursor?: string; limit?: number } = {}) {
    const { show: _, ...words } = filter;
    return call('listFlags', { query: { ...words, desk: desk?.id, ...extra } });
  }

  async function renew() {
    const limit = Math.min(MOST, Math.max(PAGE, state.items.length));
    dispatch({ type: 'renewed', page: await question({ limit }) });
  }

  async function lookAt({ articleId, first, last }: LiveArticle) {
    const known = seen.current.get(articleId);
    if (known && BigInt(known) >= last) return;
    const since = known ?? String(first - 1n);
    const changes = await call('getArticleChanges', { params: { id: articleId }, query: { since } });
    seen.current.set(articleId, changes.cursor);
    if (changes.reload) await reread();
    else dispatch({ type: 'heard', changes });
  }

  /** Reads the list again and lays it over; when that fails, the next occasion will do. */
  async function reread() {
    const limit = Math.min(MOST, Math.max(PAGE, state.items.length));
    const again = await question({ limit }).catch(() => null);
    if (again) dispatch({ type: 'reread', page: again });
  }

  /** Does one thing at a time; says why not when it was refused. */
  async function run(work: () => Promise<void>): Promise<boolean> {
    if (acting.current) return false;
    acting.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      setSaid(null);
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
      // Refused because things are not as they are shown: show them as they are.
      if (error instanceof ApiError && (error.status === 409 || error.status === 404)) void reread();
      return false;
    } finally {
      acting.current = false;
      setBusy(false);
    }
  }

  /** A new act ends what could have been done again, as in any editor. */
  function remember(undoable: Undoable) {
    setUndoables((before) => [...before, undoable]);
    setRedoables([]);
  }

  /** Does something to a flag that can be taken back. */
  function act(item: ListedFlag, text: string, work: () => Promise<ChangesJson>): Promise<boolean> {
    return run(async () => {
      const index = state.items.findIndex((one) => one.flag.id === item.flag.id);
      const changes = await work();
      seen.current.set(item.flag.articleId, changes.cursor);
      remember({ item, index });
      dispatch({ type: 'acted', id: item.flag.id, changes });
      setSaid({ text, undoable: true });
    });
  }

  async function undoMany(undoable: { bulkId: string }) {
    setUndoables((before) => before.filter((one) => one !== undoable));
    const refused = await bulk.undo(undoable.bulkId);
    // Not reached: it can be taken back later.
    if (!refused) return setUndoables((before) => [...before, undoable]);
    setRedoables((before) => [...before, undoable]);
    await renew();
    const titles = refused.map(({ title }) => title).join(', ');
    const text =
      refused.length === 0 ? tBulk('undone') : tBulk('undoneBut', { count: refused.length, titles });
    setSaid({ text, undoable: false, redoable: true });
  }

  async function redoMany(redoable: { bulkId: string }) {
    setRedoables((before) => before.filter((one) => one !== redoable));
    const refused = await bulk.redo(redoable.bulkId);
    if (!refused) return setRedoables((before) => [...before, redoable]);
    setUndoables((before) => [...before, redoable]);
    await renew();
    const titles = refused.map(({ title }) => title).join(', ');
    const text =
      refused.length === 0 ? tBulk('redone') : tBulk('redoneBut', { count: refused.length, titles });
    setSaid({ text, undoable: true });
  }

  return {
    state,
    bulk,
    busy,
    said,
    failure,
    connected,
    canUndo: undoables.length > 0,
    select: (id: string) => dispatch({ type: 'selected', id }),
    move: (by: 1 | -1) => dispatch({ type: 'moved', by }),
    openPanel: (panel: Panel | null) => {
      setFailure(null);
      dispatch({ type: 'opened', panel });
    },
    refuse: (reason: string) => {
      setSaid(null);
      setFailure(reason);
    },
    hush: () => setSaid(null),

    decide(
      item: ListedFlag,
      decision: 'confirm' | 'dismiss' | 'reopen',
      reason = '',
      scope: DismissalScope = 'place',
    ) {
      const past = { confirm: 'confirmed', dismiss: 'dismissed', reopen: 'reopened' } as const;
      return act(item, t(`done.${past[decision]}`, { quote: shortened(item.flag.quote) }), () =>
        call('decideFlag', {
          params: { id: item.flag.id },
          body: { decision, reason, scope },
          idempotencyKey: crypto.randomUUID(),
        }),
      );
    },
    fix(item: ListedFlag) {
      return act(item, t('done.fixed', { quote: shortened(item.flag.quote) }), () =>
        call('fixFlag', { params: { id: item.flag.id }, idempotencyKey: crypto.randomUUID() }),
      );
    },
    /** The sentence goes back to its editor; the flag stays as it is. */
    sendBack(item: ListedFlag, reason: string) {
      return act(item, t('done.sentBack'), () =>
        call('moveSentence', {
          params: { id: item.flag.sentenceId },
          body: { move: 'sendBack', reason },
          idempotencyKey: crypto.randomUUID(),
        }),
      );
    },
    assign(item: ListedFlag, person: { id: string; name: string } | null) {
      return act(item, person ? t('done.assigned', { name: person.name }) : t('done.unassigned'), () =>
        call('updateFlag', {
          params: { id: item.flag.id },
          body: { version: item.flag.version, assigneeId: person?.id ?? null },
          idempotencyKey: crypto.randomUUID(),
        }),
      );
    },
    /** Something was said about the flag or its sentence; the event that follows brings the new count. */
    discussed(item: ListedFlag, talk: Talk) {
      const index = state.items.findIndex((one) => one.flag.id === item.flag.id);
      remember({ item, index });
      if (talk === 'sent') dispatch({ type: 'opened', panel: null });
      setSaid({ text: discussion(`done.${talk}`), undoable: true });
    },
    /** Something was done to many: tells of it, and shows the list as it is now. */
    didMany({ bulkId, done, refused }: BulkOutcome, text: string) {
      return run(async () => {
        if (done > 0) remember({ bulkId });
        const left = refused.length > 0 ? ` ${tBulk('notDone', { count: refused.length })}` : '';
        setSaid({ text: text + left, undoable: done > 0 });
        await renew();
      });
    },
    undo() {
      const undoable = undoables.at(-1);
      if (!undoable) return setFailure(t('cannot.undo'));
      return run(async () => {
        if ('bulkId' in undoable) return undoMany(undoable);
        const { articleId } = undoable.item.flag;
        // Taken off first: one that is refused would be refused again.
        setUndoables((before) => before.filter((one) => one !== undoable));
        const changes = await call('undo', {
          params: { id: articleId },
          idempotencyKey: crypto.randomUUID(),
        });
        seen.current.set(articleId, changes.cursor);
        dispatch({ type: 'undone', undoable, changes });
        setRedoables((before) => [...before, undoable]);
        setSaid({ text: t('done.undone'), undoable: false, redoable: true });
      });
    },
    redo() {
      const redoable = redoables.at(-1);
      if (!redoable) return setFailure(t('cannot.redo'));
      return run(async () => {
        if ('bulkId' in redoable) return redoMany(redoable);
        const { id, articleId } = redoable.item.flag;
        setRedoables((before) => before.filter((one) => one !== redoable));
        const changes = await call('redo', {
          params: { id: articleId },
          idempotencyKey: crypto.randomUUID(),
        });
        seen.current.set(articleId, changes.cursor);
        setUndoables((before) => [...before, redoable]);
        dispatch({ type: 'acted', id, changes });
        setSaid({ text: t('done.redone'), undoable: true });
      });
    },
    showFresh: () =>
      run(async () => {
        const limit = Math.min(MOST, Math.max(PAGE, state.items.length + state.fresh.length));
        dispatch({ type: 'shown', page: await question({ limit }) });
      }),
    more: () =>
      run(async () => {
        if (state.cursor) dispatch({ type: 'extended', page: await question({ cursor: state.cursor }) });
      }),
  };
}

export type Queue = ReturnType<typeof useQueue>;

function shortened(quote: string): string {
  const words = quote.trim().replace(/\s+/g, ' ');
  return words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words;
}
