'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError } from '#lib/http/client.ts';

/**
 * Runs one act at a time against the server: what was done, or the sentence that says why not, and the
 * page's data again afterwards.
 */
export function useAct() {
  const t = useTranslations('people');
  const router = useRouter();
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  /** @returns whether it was done; another act that is under way is left alone */
  async function act(said: string, work: () => Promise<unknown>): Promise<boolean> {
    // Not `busy`, which a second click in the same instant still sees as it was.
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    setFailure(null);
    setDone(null);
    try {
      await work();
      setDone(said || null);
      router.refresh();
      return true;
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { act, busy, failure, done };
}
