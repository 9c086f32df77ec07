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
    undo(bulkId: string): Promise<Refused[] | null> {
      return run(() =>
        throughAll((before) => call('undoBulk', { params: { id: bulkId }, body: { before } })),
      );
    },
    /** @returns in which articles it could not be done again; null when the server could not be reached */
    redo(bulkId: string): Promise<Refused[] | null> {
      return run(() => throughAll((after) => call('redoBulk', { params: { id: bulkId }, body: { after } })));
    },
  };
}

export type Bulk = ReturnType<typeof useBulk>;

interface Refused {
  id: string;
  title: string;
}

/** Goes on until nothing is left: a request takes some articles at a time. */
async function throughAll(
  ask: (from: string | null) => Promise<{ refused: Refused[]; next: string | null }>,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  let from: string | null = null;
  do {
    const answer: { refused: Refused[]; next: string | null } = await ask(from);
    refused.push(...answer.refused);
    from = answer.next;
  } while (from !== null);
  return refused;
}
