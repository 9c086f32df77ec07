'use client';

import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBulk } from '#app/components/bulk/use-bulk.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { BodyInputOf } from '#lib/http/contract/routes.ts';

export type Given = BodyInputOf<'assignArticles'>['items'][number];

export interface Told {
  text: string;
  undoable: boolean;
}

/**
 * Gives articles of a desk to people, and takes the last giving back.
 * @param onChanged shows things as they are now
 */
export function useAssign(deskId: string, onChanged: () => void | Promise<void>) {
  const t = useTranslations('board');
  const bulk = useBulk(deskId);
  const [said, setSaid] = useState<Told | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [undoables, setUndoables] = useState<string[]>([]);
  const running = useRef(false);

  async function run(work: () => Promise<void>) {
    if (running.current) return;
    running.current = true;
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setSaid(null);
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
    } finally {
      running.current = false;
      await onChanged();
    }
  }

  return {
    said,
    failure: failure ?? bulk.failure,
    hush: () => {
      setSaid(null);
      setFailure(null);
    },
    give: (items: readonly Given[], text: string) =>
      run(async () => {
        const bulkId = crypto.randomUUID();
        const { done, refused } = await call('assignArticles', {
          params: { id: deskId },
          body: { bulkId, items: [...items] },
          idempotencyKey: crypto.randomUUID(),
        });
        if (done > 0) setUndoables((before) => [...before, bulkId]);
        const moved = refused.filter(({ code }) => code === 'changed-since').length;
        const others = refused.length - moved;
        const parts = [
          done > 0 ? text : moved > 0 ? '' : t('nothingChanged'),
          moved > 0 ? t('changedSince', { count: moved }) : '',
          others > 0 ? t('refused', { count: others }) : '',
        ];
        setSaid({ text: parts.filter(Boolean).join(' '), undoable: done > 0 });
      }),
    undo: () => {
      const bulkId = undoables.at(-1);
      if (!bulkId) return Promise.resolve();
      return run(async () => {
        const refused = await bulk.undo(bulkId);
        if (!refused) return;
        setUndoables((before) => before.filter((id) => id !== bulkId));
        const titles = refused.map(({ title }) => title).join(', ');
        setSaid({ text: refused.length > 0 ? t('undoneBut', { titles }) : t('undone'), undoable: false });
      });
    },
  };
}
