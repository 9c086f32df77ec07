'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Done, Failure } from '#app/components/people/notice.tsx';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';

interface HouseAct {
  act: ReturnType<typeof useAct>['act'];
  busy: boolean;
  /** What went wrong, or what was done with the way back. */
  notice: ReactNode;
}

/**
 * `useAct` for the settings of a desk: whatever is done can be taken back where it says so, and what comes of it
 * for articles is told, unless `ofArticles` is false.
 */
export function useHouseAct(deskId: string, ofArticles = true): HouseAct {
  const t = useTranslations('house');
  const { act, busy, failure, done } = useAct();
  const undo = () => void act(t('undone'), () => call('undoOnDesk', { params: { id: deskId } }));
  const notice = (
    <>
      <Failure>{failure}</Failure>
      <Done>
        {done ? (
          <>
            <span>
              {done}. {ofArticles ? t('renewed') : null}
            </span>
            {done === t('undone') ? null : (
              <button type="button" data-kind="quiet" onClick={undo}>
                {t('undo')}
              </button>
            )}
          </>
        ) : null}
      </Done>
    </>
  );
  return { act, busy, notice };
}
