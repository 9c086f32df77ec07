'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { BulkAct, BulkItem, BulkKind } from '#lib/http/contract/bulk.ts';

/** A part a request: how far it is shows between two, and one can stop there. */
const PART = 100;

export interface BulkOutcome {
  bulkId: string;
  done: number;
  refused: { id: string; code: string }[];
}

/** How many of all are through. */
export interface Progress {
  at: number;
  of: number;
}

/** Does one thing to many, part by part, and takes it back as one; over all one's desks where none is given. */
export function useBulk(deskId: string | undefined) {
  const t = useTranslations('bulk');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stopped = useRef(false);
  const running = useRef(false);

  async function run<T>(work: () => Promise<T>): Promise<T | null> {
    if (running.current) return null;
    running.current = true;
    stopped.current = false;
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
      return null;
    } finally {
      running.current = false;
      setProgress(null);
    }
  }

  return {
    progress,
    failure,
    /** Ends after the part that is under way; what is done stays, and can be taken back. */
    stop: () => {
      stopped.current = true;
    },
    /**
     * Null when the server could not be reached before anything was done.
     * @param together all or nothing, MOST_TOGETHER at most
     */
    apply(
      act: BulkAct,
      kind: BulkKind,
      items: readonly BulkItem[],
      together = false,
    ): Promise<BulkOutcome | null> {
      return run(async () => {
        const outcome: BulkOutcome = { bulkId: crypto.randomUUID(), done: 0, refused: [] };
        const size = together ? items.length : PART;
        for (let at = 0; at < items.length && !stopped.current; at += size) {
          setProgress({ at, of: items.length });
          const body = {
            desk: deskId,
            bulkId: outcome.bulkId,
            act,
            kind,
            items: items.slice(at, at + size),
            together,
          };
          try {
            const part = await call('applyBulk', { body, idempotencyKey: crypto.randomUUID() });
            outcome.done += part.done;
            outcome.refused.push(...part.refused);
          } catch (error) {
            if (outcome.done === 0) throw error;
            // What is done stays and can be taken back: the rest is told with the reason.
            const code = error instanceof ApiError && error.status > 0 ? 'internal' : 'unreachable';
            outcome.refused.push(...items.slice(at).map(({ id }) => ({ id, code })));
            break;
          }
        }
        return outcome;
      });
    },
    /** @returns in which articles it could not be taken back; null when the server could not be reached */
    undo(bulkId: string): Promise<{ id: string; title: string }[] | null> {
      return run(async () => {
        const refused: { id: string; title: string }[] = [];
        let before: string | null = null;
        do {
          const answer: { refused: { id: string; title: string }[]; next: string | null } = await call(
            'undoBulk',
            { params: { id: bulkId }, body: { before } },
          );
          refused.push(...answer.refused);
          before = answer.next;
        } while (before !== null);
        return refused;
      });
    },
    /** @returns in which articles it could not be done again; null when the server could not be reached */
    redo(bulkId: string): Promise<{ id: string; title: string }[] | null> {
      return run(async () => {
        const refused: { id: string; title: string }[] = [];
        let after: string | null = null;
        do {
          const answer: { refused: { id: string; title: string }[]; next: string | null } = await call(
            'redoBulk',
            { params: { id: bulkId }, body: { after } },
          );
          refused.push(...answer.refused);
          after = answer.next;
        } while (after !== null);
        return refused;
      });
    },
  };
}

export type Bulk = ReturnType<typeof useBulk>;
