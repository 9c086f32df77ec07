import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type LivePresence, useLive } from '#app/components/live/use-live.ts';
import { SaveQueue } from '#lib/domain/editing/save-queue.ts';
import { ApiError, type CallOptions, call, urlOf } from '#lib/http/client.ts';
import type { ArticleJson, ChangesJson } from '#lib/http/contract/articles.ts';
import {
  type ArticleAction,
  type ArticleState,
  firstState,
  isBefore,
  reduceArticle,
} from './article-state.ts';
import { openDrafts } from './draft-store.ts';
import { newKey, sendWording } from './save-transport.ts';

/** Acts that answer with what has changed. */
export type ActName =
  | 'moveSentence'
  | 'joinSentence'
  | 'splitSentence'
  | 'restoreRevision'
  | 'restoreMoment'
  | 'raiseFlag'
  | 'keepCorrection'
  | 'updateFlag'
  | 'decideFlag'
  | 'fixFlag'
  | 'fixFlags'
  | 'undo'
  | 'redo'
  | 'toggleStep'
  | 'updateArticle';

/** How the saving of the whole article stands, worst first. */
export type SaveStatus = 'conflict' | 'signed-out' | 'refused' | 'offline' | 'saving' | 'saved';

export interface SaveView {
  status: SaveStatus;
  /** Sentences that want a person. */
  sentences: readonly string[];
  /** When the last wording was saved, ISO 8601. */
  at: string;
}

interface Options {
  /** Somebody else's words came into a sentence that is being edited. */
  onMerged: (sentenceId: string, text: string, author: string | null) => void;
  /** The sentence whose editor shows its own text. */
  isEdited: (sentenceId: string) => boolean;
  say: (text: string, tone?: 'bad') => void;
  /** Somebody else came, moved or left. */
  onPresence: (presence: LivePresence) => void;
}

const BURST_MS = 120;

/**
 * The article on the screen and everything that changes it: acts, saves, drafts of earlier visits and other
 * people's work as it happens. Its state is readable at once after a change (`read`), before React has drawn it.
 */
export function useArticle(initial: ArticleJson, userId: string, options: Options) {
  const t = useTranslations('workbench');
  const [state, setState] = useState(() => firstState(initial));
  const [save, setSave] = useState<SaveView>({ status: 'saved', sentences: [], at: initial.updatedAt });
  const current = useRef(state);
  const latest = useRef(options);
  latest.current = options;
  const articleId = initial.id;

  const apply = useCallback((action: ArticleAction) => {
    current.current = reduceArticle(current.current, action);
    setState(current.current);
  }, []);
  const read = useCallback((): ArticleState => current.current, []);

  const reload = useCallback(async () => {
    apply({ kind: 'loaded', article: await call('getArticle', { params: { id: articleId } }) });
  }, [apply, articleId]);

  const take = useCallback(
    async (changes: ChangesJson): Promise<void> => {
      apply({ kind: 'changed', changes });
      if (changes.reload) await reload().catch(() => undefined);
    },
    [apply, reload],
  );

  const { queue, drafts } = useMemo(() => {
    const store = openDraftsInBrowser(userId, articleId);
    const made: SaveQueue = new SaveQueue({
      send: (id, attempt, { keepalive }) =>
        sendWording(id, attempt, {
          keepalive,
          cursor: current.current.article.cursor,
          onChanges: (changes) => void take(changes),
        }),
      keep: store.keep,
      forget: store.forget,
      newKey,
      now: () => performance.now(),
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      changed: (id) => {
        if (!latest.current.isEdited(id)) apply({ kind: 'draft', sentenceId: id, text: made.pending(id) });
        setSave((before) => viewOf(made, before));
      },
      merged: (id, text, author) => latest.current.onMerged(id, text, author),
    });
    return { queue: made, drafts: store };
  }, [userId, articleId, apply, take]);

  useEffect(() => {
    let gone = false;
    void drafts
      .all()
      .then((found) => {
        if (gone) return;
        const ours = found.filter(({ sentenceId }) =>
          current.current.article.sentences.some(({ id }) => id === sentenceId),
        );
        for (const draft of ours) queue.restore(draft);
        if (ours.length > 0) latest.current.say(t('draftsRestored', { count: ours.length }));
      })
      .catch(() => undefined);
    const leave = () => queue.leave();
    const resume = () => queue.resume();
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', resume);
    window.addEventListener('focus', resume);
    return () => {
      gone = true;
      queue.leave();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', resume);
      window.removeEventListener('focus', resume);
    };
  }, [queue, drafts, t]);

  const catchUp = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; wanted: string }>({
    timer: undefined,
    wanted: '0',
  });
  useLive(
    urlOf('streamArticle', { params: { id: articleId } }).url,
    ({ id }) => {
      queue.resume();
      const waiting = catchUp.current;
      if (isBefore(waiting.wanted, id)) waiting.wanted = id;
      // Acts come in bursts, and one's own answer is usually on its way.
      waiting.timer ??= setTimeout(() => {
        waiting.timer = undefined;
        const { cursor } = current.current.article;
        if (!isBefore(cursor, waiting.wanted)) return;
        void call('getArticleChanges', { params: { id: articleId }, query: { since: cursor } })
          .then(take)
          .catch(() => undefined);
      }, BURST_MS);
    },
    (connected) => {
      if (connected) queue.resume();
    },
    (presence) => latest.current.onPresence(presence),
  );

  /** Performs an act; null when it was refused, which the reader is told. */
  const act = useCallback(
    async <N extends ActName>(name: N, given: CallOptions<N>): Promise<ChangesJson | null> => {
      try {
        const changes: ChangesJson = await call<ActName>(name, {
          ...(given as CallOptions<ActName>),
          idempotencyKey: newKey(),
          cursor: current.current.article.cursor,
        });
        await take(changes);
        return changes;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        latest.current.say(error.status === 0 ? t('notReached') : error.message, 'bad');
        return null;
      }
    },
    [take, t],
  );

  return { state, read, apply, act, queue, save, reload };
}

/** Drafts need a browser; the first drawing happens on the server. */
function openDraftsInBrowser(userId: string, articleId: string) {
  if (typeof indexedDB !== 'undefined') return openDrafts(userId, articleId);
  return { keep: () => undefined, forget: () => undefined, all: async () => [] };
}

function viewOf(queue: SaveQueue, before: SaveView): SaveView {
  const find = (): Pick<SaveView, 'status' | 'sentences'> => {
    for (const status of ['conflict', 'signed-out', 'refused'] as const) {
      const sentences = queue.inState(status);
      if (sentences.length > 0) return { status, sentences };
    }
    if (queue.inState('waiting').length > 0) return { status: 'offline', sentences: [] };
    if (queue.inState('typed', 'saving').length > 0) return { status: 'saving', sentences: [] };
    return { status: 'saved', sentences: [] };
  };
  const { status, sentences } = find();
  const same =
    status === before.status &&
    sentences.length === before.sentences.length &&
    sentences.every((id, at) => id === before.sentences[at]);
  if (same) return before;
  return { status, sentences, at: status === 'saved' ? new Date().toISOString() : before.at };
}
