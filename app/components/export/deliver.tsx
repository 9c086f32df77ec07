'use client';

import { useTranslations } from 'use-intl';
import { Done, Failure } from '#app/components/people/notice.tsx';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import styles from './download.module.css';

/** Says that an article has left the desk, or takes that back. */
export function Deliver({ article: { id, version, state } }: { article: ArticleJson }) {
  const t = useTranslations('export');
  const { act, busy, failure, done } = useAct();
  const open = state === 'open';
  return (
    <div className={styles.deliver}>
      <Failure>{failure}</Failure>
      {done ? null : <p>{t(open ? 'delivery.deliverHint' : 'delivery.delivered')}</p>}
      <button
        type="button"
        aria-disabled={busy}
        onClick={() => {
          const body = { version, state: open ? ('delivered' as const) : ('open' as const) };
          void act(t(open ? 'delivery.delivered' : 'delivery.reopened'), () =>
            call('updateArticle', { params: { id }, body }),
          );
        }}
      >
        {t(open ? 'delivery.deliver' : 'delivery.reopen')}
      </button>
      <Done>{done}</Done>
    </div>
  );
}
