'use client';

import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'use-intl';
import { Done, Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import type { RoundJson } from '#lib/http/contract/rounds.ts';

/** What a lead does with a round as a whole. */
export function RoundActs({ round }: { round: RoundJson }) {
  const t = useTranslations('rounds');
  const format = useFormatter();
  const router = useRouter();
  const { act, busy, failure, done } = useAct();
  const params = { id: round.id };
  const isOpen = round.closedAt === null;
  const untouched = round.progress?.every(({ started, finished }) => started + finished === 0) ?? false;
  const update = (said: string, body: { closed?: boolean; revealed?: boolean }) =>
    void act(said, () => call('updateRound', { params, body }));

  async function takeBack() {
    const undone = await act(t('round.cancelled'), () => call('undoOnRound', { params }));
    if (undone) router.push('/rounds');
  }

  return (
    <>
      {round.closedAt ? (
        <p>
          {t('round.closedAt', {
            date: format.dateTime(new Date(round.closedAt), { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </p>
      ) : null}
      <div className={page.foot}>
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => update(t(isOpen ? 'round.closed' : 'round.reopened'), { closed: isOpen })}
        >
          {t(isOpen ? 'round.close' : 'round.reopen')}
        </button>
        {round.isReadable ? (
          <button
            type="button"
            data-kind="quiet"
            aria-disabled={busy}
            onClick={() =>
              update(t(round.revealed ? 'round.hidden' : 'round.revealed'), { revealed: !round.revealed })
            }
          >
            {t(round.revealed ? 'round.hide' : 'round.reveal')}
          </button>
        ) : null}
        {isOpen && untouched ? (
          <button type="button" data-kind="quiet" aria-disabled={busy} onClick={() => void takeBack()}>
            {t('round.cancelRound')}
          </button>
        ) : null}
      </div>
      <Failure>{failure}</Failure>
      <Done>
        {done ? (
          <>
            <span>{done}</span>
            {done === t('round.undone') ? null : (
              <button
                type="button"
                data-kind="quiet"
                onClick={() => void act(t('round.undone'), () => call('undoOnRound', { params }))}
              >
                {t('round.undo')}
              </button>
            )}
          </>
        ) : null}
      </Done>
    </>
  );
}
