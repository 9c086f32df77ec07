'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { ThreadJson } from '#lib/http/contract/discussions.ts';

/** What a discussion is about. */
export interface DiscussionPlace {
  sentenceId: string;
  /** One flag on the sentence; the sentence with all that is said of it when absent. */
  flagId?: string | undefined;
  /** With a flag: what is said of its sentence is shown as well. */
  withSentence?: boolean;
}

/** What was done: its past participle, for the host to say. */
export type Talk = 'sent' | 'edited' | 'deleted' | 'resolved' | 'reopened';

/** The discussions of a place, read again whenever `stamp` changes, and what one may do in them. */
export function useDiscussion(
  { sentenceId, flagId, withSentence = false }: DiscussionPlace,
  stamp: unknown,
  onDone: (talk: Talk) => void,
) {
  const t = useTranslations('discussion');
  const [threads, setThreads] = useState<readonly ThreadJson[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const busy = useRef(false);
  const fail = useCallback(
    (error: unknown) =>
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached')),
    [t],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another stamp means that something was said
  useEffect(() => {
    const leaving = new AbortController();
    call('listThreads', { params: { id: sentenceId }, signal: leaving.signal }).then(
      ({ items }) =>
        setThreads(items.filter(({ flag }) => !flagId || flag?.id === flagId || (withSentence && !flag))),
      (error: unknown) => leaving.signal.aborted || fail(error),
    );
    return () => leaving.abort();
  }, [sentenceId, flagId, withSentence, stamp, fail]);

  /** Does one thing at a time and shows the thread that it answers with. @returns whether it was done */
  async function act(talk: Talk, work: () => Promise<ThreadJson>): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setFailure(null);
    try {
      const thread = await work();
      setThreads((before) => {
        const others = (before ?? []).filter(({ id }) => id !== thread.id);
        const at = (before ?? []).findIndex(({ id }) => id === thread.id);
        if (thread.comments.length === 0) return others;
        return at < 0 ? [...others, thread] : others.toSpliced(at, 0, thread);
      });
      onDone(talk);
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      busy.current = false;
    }
  }

  const key = () => ({ idempotencyKey: crypto.randomUUID() });
  return {
    threads,
    failure,
    start: (body: string) =>
      act('sent', () =>
        call('startThread', {
          params: { id: sentenceId },
          body: { body, ...(flagId ? { flagId } : {}) },
          ...key(),
        }),
      ),
    reply: (id: string, body: string) =>
      act('sent', () => call('replyToThread', { params: { id }, body: { body }, ...key() })),
    resolve: (id: string, resolved: boolean) =>
      act(resolved ? 'resolved' : 'reopened', () =>
        call('resolveThread', { params: { id }, body: { resolved }, ...key() }),
      ),
    edit: (id: string, body: string) =>
      act('edited', () => call('editComment', { params: { id }, body: { body }, ...key() })),
    remove: (id: string) => act('deleted', () => call('deleteComment', { params: { id }, ...key() })),
  };
}

export type Discussed = ReturnType<typeof useDiscussion>;
