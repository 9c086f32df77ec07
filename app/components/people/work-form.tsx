'use client';

import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import { Done, Failure } from './notice.tsx';
import page from './page.module.css';
import { useAct } from './use-act.ts';

/** Whether reports tell who did how much at a desk. */
export function WorkForm({ id, watchesWork }: { id: string; watchesWork: boolean }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();
  return (
    <div className={page.form}>
      <Failure>{failure}</Failure>
      <label className={page.check}>
        <input
          type="checkbox"
          checked={watchesWork}
          disabled={busy}
          onChange={(event) => {
            const body = { watchesWork: event.currentTarget.checked };
            void act(t('admin.workWatched'), () => call('updateDesk', { params: { id }, body }));
          }}
        />
        {t('admin.watchesWork')}
      </label>
      <Done>{done}</Done>
    </div>
  );
}
