import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '#lib/http/client.ts';
import type { ItemPage, LoadedBatch } from './load-batches.ts';

const LOOK_MS = 1000;

/** Pages of items kept as they are when the first one is read again. */
function withFirst(known: ItemPage, first: ItemPage): ItemPage {
  const ids = new Set(first.items.map(({ id }) => id));
  const last = first.items.at(-1);
  // Of one page there may be more now than there were; of several, those behind the first stay.
  if (known.items.length <= first.items.length || !last) return first;
  const later = known.items.filter(({ id, position }) => !ids.has(id) && position > last.position);
  return { items: [...first.items, ...later], nextCursor: known.nextCursor };
}

/** A batch that is looked at every second for as long as something of it waits. */
export function useBatch(loaded: LoadedBatch) {
  const [state, setState] = useState(loaded);
  const [lost, setLost] = useState(false);
  const { id } = loaded.batch;
  const shown = useRef(loaded.batch.counts);

  const look = useCallback(async () => {
    try {
      const batch = await call('getBatch', { params: { id } });
      const { done, failed } = batch.counts;
      const moved = done !== shown.current.done || failed !== shown.current.failed;
      const [failures, articles] = moved
        ? await Promise.all([
            call('listBatchItems', { params: { id }, query: { state: 'failed' } }),
            call('listBatchItems', { params: { id }, query: { state: 'done' } }),
          ])
        : [null, null];
      shown.current = batch.counts;
      setState((known) => ({
        batch,
        failed: failures ? withFirst(known.failed, failures) : known.failed,
        done: articles ? withFirst(known.done, articles) : known.done,
      }));
      setLost(false);
    } catch {
      setLost(true);
    }
  }, [id]);

  const isWaiting = state.batch.counts.waiting > 0;
  useEffect(() => {
    if (!isWaiting) return;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      timer = setTimeout(async () => {
        if (!document.hidden) await look();
        next();
      }, LOOK_MS);
    };
    next();
    return () => clearTimeout(timer);
  }, [isWaiting, look]);

  /** Reads one page more of what failed, or of what was done. */
  async function more(which: 'failed' | 'done') {
    const cursor = state[which].nextCursor;
    if (!cursor) return;
    const page = await call('listBatchItems', { params: { id }, query: { state: which, cursor } });
    setState((known) => ({
      ...known,
      [which]: { items: [...known[which].items, ...page.items], nextCursor: page.nextCursor },
    }));
  }

  return { ...state, lost, look, more };
}
